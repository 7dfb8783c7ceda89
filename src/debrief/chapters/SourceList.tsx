import { msg } from '@lingui/core/macro';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Disclosure } from '../../controls/Disclosure.tsx';
import type { Scenario } from '../../scenario/scenario.ts';
import type { SourceStatus } from '../../scenario/vocabulary.ts';
import { Day } from '../Day.tsx';
import styles from './Simple.module.css';

const STATUS = {
  documented: msg`Documented`,
  reported: msg`Reported`,
  disputed: msg`Disputed`,
  invented: msg`Invented`,
} satisfies Record<SourceStatus, unknown>;

/** The sources one line rests on: publisher, day and how firmly it stands. */
export function CitedFor({
  ids,
  scenario,
}: {
  readonly ids: readonly string[];
  readonly scenario: Scenario;
}) {
  const { t } = useLingui();
  return (
    <ul className={styles.cited}>
      {ids.map((id) => {
        const source = scenario.sources[id];
        if (source === undefined) return null;
        return (
          <li key={id}>
            {t(STATUS[source.status])}: {source.publisher}, <Day day={source.date} />
          </li>
        );
      })}
    </ul>
  );
}

/** Every source of the case, with what it is cited for. */
export function SourceList({ scenario }: { readonly scenario: Scenario }) {
  const { t } = useLingui();
  const sources = Object.entries(scenario.sources);
  if (sources.length === 0) return null;
  return (
    <section>
      <h3>
        <Trans>Sources</Trans>
      </h3>
      <Disclosure
        summary={
          <Plural
            value={sources.length}
            one="The source of the case"
            other="All # sources of the case"
          />
        }
      >
        <ul className={styles.sources}>
          {sources.map(([id, source]) => (
            <li key={id}>
              <b lang={scenario.language}>{source.publisher}</b>, <Day day={source.date} />.{' '}
              {source.title === undefined ? null : source.url === undefined ? (
                <>{source.title}. </>
              ) : (
                <>
                  <a href={source.url} rel="noreferrer" target="_blank">
                    {source.title}
                  </a>
                  .{' '}
                </>
              )}
              <span lang={scenario.language}>{source.for}</span> {t(STATUS[source.status])}.
            </li>
          ))}
        </ul>
      </Disclosure>
    </section>
  );
}
