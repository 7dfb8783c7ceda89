import { Trans } from '@lingui/react/macro';
import type { ChanceDecision } from '../../minds/reasons.ts';
import type { Story } from '../story.ts';
import { Odds } from './Odds.tsx';
import styles from './Record.module.css';

/** An answer to a question, or a choice in an event: drawn by the odds the case gives to its mind. */
export function ChanceRecord({
  story,
  decision,
}: {
  readonly story: Story;
  readonly decision: ChanceDecision;
}) {
  const { names } = story;
  const asked = story.asked(decision);
  const said = (id: string) => {
    if (asked.kind === 'probe') return names.answer(asked.probe, id);
    return asked.kind === 'event' ? names.choice(asked.event, id) : id;
  };
  const sum = Object.values(decision.odds).reduce((all, odds) => all + odds, 0) || 1;
  const chances = Object.entries(decision.odds)
    .map(([id, odds]) => ({ id, name: said(id), odds: odds / sum }))
    .sort((a, b) => b.odds - a.odds);
  return (
    <>
      <p className={styles.say}>
        <Trans>
          What it would say here was left to chance, by odds that the case gives for its mind. Such
          an answer tells something of the mind behind it, never everything.
        </Trans>
      </p>
      <Odds
        drawn={decision.drawn}
        chances={chances}
        caption={<Trans>Odds of each answer, for the mind it had</Trans>}
      />
    </>
  );
}
