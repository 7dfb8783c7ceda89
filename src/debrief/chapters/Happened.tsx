import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { RadioRow } from '../../controls/RadioRow.tsx';
import { sayStatement } from '../../locale/account.ts';
import type { Guide } from '../chapters.ts';
import { Lanes } from '../charts/Lanes.tsx';
import { Day } from '../Day.tsx';
import { leading } from '../leading.ts';
import type { Story } from '../story.ts';
import styles from './Happened.module.css';
import { Moment } from './Moment.tsx';

interface Props {
  readonly story: Story;
  readonly guide: Guide;
  /** The happening that was asked for. */
  readonly moment: string | null;
}

/** The log, told: what mattered first, then week by week; every line is one that was logged. */
export function Happened({ story, guide, moment }: Props) {
  const { t } = useLingui();
  const [everything, setEverything] = useState(false);
  const { account, names, talks, scenario } = story;
  const items = account.timeline.filter(
    (item) => everything || item.turning || item.happening.id === moment,
  );
  // The year after is one section: its weeks are many and most are silent.
  const sectionOf = (week: number) => Math.min(week, talks + 1);
  const weeks = [...new Set(items.map(({ week }) => sectionOf(week)))];
  const what = account.statements.length === 0 ? [] : leading(account.statements);
  return (
    <>
      <div className={styles.top}>
        <section>
          <h3>
            <Trans>What it came down to</Trans>
          </h3>
          <ol className={styles.statements}>
            {what.map((statement) => {
              const first = statement.happenings[0];
              return (
                <li key={`${statement.code}-${first}`}>
                  <p lang={scenario.language}>{sayStatement(statement, names)}</p>
                  <p className={styles.links}>
                    {first !== undefined &&
                    account.timeline.some((x) => x.happening.id === first) ? (
                      <button type="button" onClick={() => guide.showMoment(first)}>
                        {statement.week > talks ? (
                          <Trans>In the log: the year after</Trans>
                        ) : (
                          <Trans>In the log: week {statement.week}</Trans>
                        )}
                      </button>
                    ) : null}
                    {statement.decisions
                      .filter((id) => story.decision(id) !== undefined)
                      .slice(0, 1)
                      .map((id) => (
                        <button key={id} type="button" onClick={() => guide.showRecord(id)}>
                          <Trans>The record of it</Trans>
                        </button>
                      ))}
                  </p>
                </li>
              );
            })}
          </ol>
        </section>
        <Lanes story={story} />
      </div>
      <div className={styles.filter}>
        <RadioRow
          legend={<Trans>Week by week</Trans>}
          value={everything ? 'all' : 'turning'}
          onChange={(id) => setEverything(id === 'all')}
          options={[
            { id: 'turning', label: t`Turning points` },
            { id: 'all', label: t`Everything that was logged` },
          ]}
        />
      </div>
      {weeks.map((week) => (
        <section key={week} className={styles.week}>
          <h3>
            {week > talks ? <Trans>The year after</Trans> : <Trans>Week {week}</Trans>}{' '}
            {week > talks ? null : (
              <small>
                <Day day={story.day(week)} year={false} />
              </small>
            )}
          </h3>
          <ol>
            {items
              .filter((item) => sectionOf(item.week) === week)
              .map((item) => (
                <Moment
                  key={item.happening.id}
                  story={story}
                  item={item}
                  guide={guide}
                  open={item.happening.id === moment}
                />
              ))}
          </ol>
        </section>
      ))}
    </>
  );
}
