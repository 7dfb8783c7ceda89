import { Trans, useLingui } from '@lingui/react/macro';
import type { Reveal } from '../../analysis/statement.ts';
import { Disclosure } from '../../controls/Disclosure.tsx';
import { Icon } from '../../controls/Icon.tsx';
import { PartyMark } from '../../controls/PartyMark.tsx';
import { Sheet } from '../../controls/Sheet.tsx';
import { listed } from '../../locale/say.ts';
import { OldLineSaid } from '../../panels/OldLineSaid.tsx';
import { leftIn } from '../../table/oldLine.ts';
import type { Story } from '../story.ts';
import styles from './Wanted.module.css';

/** One delegation's private brief, the mind drawn for it and what it would not sign. */
export function Brief({ story, reveal }: { readonly story: Story; readonly reveal: Reveal }) {
  const { i18n } = useLingui();
  const { scenario, names, mark, seat } = story;
  const { party, mind, priors } = reveal;
  const file = scenario.parties[party];
  if (file === undefined) return null;
  const own = file.brief.private;
  const language = scenario.language;
  const reading = mind === null ? undefined : own.minds[mind];
  const share = (value: number) => i18n.number(value, { style: 'percent' });
  const line = story.table.lines?.[party];
  const redLines = Object.entries(reveal.redLines).map(([issue, options]) => ({
    issue: names.issue(issue),
    options: listed(options.map((option) => names.option(issue, option))),
  }));
  return (
    <Sheet as="article" className={styles.sheet}>
      <h3>
        <PartyMark index={mark(party)} name={names.party(party)} />
      </h3>
      <p className={styles.chair}>
        {party === seat ? (
          <Trans>You spoke for it</Trans>
        ) : line !== undefined ? (
          <OldLineSaid who={names.party(party)} left={leftIn(story.table, party, line)} />
        ) : reveal.player === 'human' ? (
          <Trans>Played by somebody else</Trans>
        ) : (
          <Trans>Played by the computer</Trans>
        )}
      </p>
      {mind === null || priors === null ? (
        <p className={styles.mind}>
          <Icon name="demand-bargained" />
          <span>
            <Trans>It had only one way to be.</Trans>
          </span>
        </p>
      ) : (
        <p className={styles.mind}>
          <Icon name="demand-bargained" />
          <span>
            <Trans>
              Drawn for this run: <b lang={language}>{story.mindName(mind)}</b>, a chance of{' '}
              {share(priors[mind] ?? 0)}. A device of the game, not a claim.
            </Trans>
          </span>
        </p>
      )}
      <p lang={language} className={styles.short}>
        {reading?.short ?? own.short}
      </p>
      <Disclosure summary={<Trans>What it wanted</Trans>}>
        <p lang={language}>{own.want}</p>
      </Disclosure>
      <Disclosure summary={<Trans>What it could not give</Trans>}>
        <p lang={language}>{own.cannot}</p>
        {redLines.length === 0 ? null : (
          <ul lang={language}>
            {redLines.map(({ issue, options }) => (
              <li key={issue}>
                <Trans>
                  Never: {options} ({issue})
                </Trans>
              </li>
            ))}
          </ul>
        )}
      </Disclosure>
      <Disclosure summary={<Trans>What it alone knew</Trans>}>
        <p lang={language}>{own.know}</p>
      </Disclosure>
      <Disclosure summary={<Trans>What could have persuaded it</Trans>}>
        <p lang={language}>{own.persuade}</p>
      </Disclosure>
      <Disclosure summary={<Trans>Its back table</Trans>}>
        <p lang={language}>{listed(file['back-table'].who)}</p>
        <p>
          <Trans>
            It asked for {share(reveal.thresholdStart)} of what it cared for at the start,{' '}
            {share(reveal.thresholdEnd)} at the end.
          </Trans>
        </p>
      </Disclosure>
      <Disclosure summary={<Trans>The whole brief</Trans>}>
        {(reading?.full ?? own.full).split(/\n\s*\n/).map((paragraph) => (
          <p key={paragraph} lang={language}>
            {paragraph}
          </p>
        ))}
      </Disclosure>
    </Sheet>
  );
}
