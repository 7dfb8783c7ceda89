import { Plural, Trans } from '@lingui/react/macro';
import { Button } from '../../controls/Button.tsx';
import { Sheet } from '../../controls/Sheet.tsx';
import styles from './FirstQuestion.module.css';
import { useGame, useView } from './useGame.tsx';

/** The first question of a game, and the shortest word on how to answer it. On a phone the button for it is at
 * the thumb already (`onOffer` null). */
export function FirstQuestion({ onOffer }: { readonly onOffer: (() => void) | null }) {
  const { scenario } = useGame();
  const view = useView();
  return (
    <Sheet as="section" className={styles.question} aria-labelledby="first-question">
      <div data-prose="question">
        <h2 id="first-question" lang={scenario.language}>
          {scenario.question}
        </h2>
        <p>
          <Plural
            value={view.movesPerTurn}
            one="You have # move this week."
            other="You have # moves this week."
          />
        </p>
      </div>
      {onOffer === null ? null : (
        <Button kind="dark" size="large" data-way="offer" onClick={onOffer}>
          <Trans>Table an offer</Trans>
        </Button>
      )}
    </Sheet>
  );
}
