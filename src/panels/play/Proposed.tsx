import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useStore } from 'zustand';
import { Button } from '../../controls/Button.tsx';
import { Icon } from '../../controls/Icon.tsx';
import { Sheet } from '../../controls/Sheet.tsx';
import type { RefusalCode } from '../../engine/refusal.ts';
import { sayMove } from '../../locale/moves.ts';
import { REFUSALS } from '../../locale/refusals.ts';
import { say } from '../../locale/say.ts';
import { type Hands, keyOf, MOVES } from '../../play/hands.ts';
import { useAnnouncer } from '../Announcer.tsx';
import styles from './Proposed.module.css';
import { ShowOfHands } from './ShowOfHands.tsx';
import { useGame, useGameState, useNames, useView } from './useGame.tsx';

/** The moves a room chooses from this week: a sheet on the table while there are any. */
export function Proposed() {
  const { hands } = useGame();
  return hands === null ? null : <Ballot hands={hands} />;
}

function Ballot({ hands }: { readonly hands: Hands }) {
  const { t } = useLingui();
  const { commands, scenario } = useGame();
  const { say: announce } = useAnnouncer();
  const names = useNames();
  const { movesLeft } = useView();
  const draft = useGameState((state) => state.draft);
  const proposed = useStore(hands.store, (state) => state.proposed);
  const [refused, setRefused] = useState<RefusalCode | null>(null);
  // With the pad full there is nothing to choose; whoever takes a move back finds the sheet again.
  if (proposed.length === 0 || draft.length >= movesLeft) return null;
  const goTo = (id: string) =>
    requestAnimationFrame(() => {
      const target = document.getElementById(id) ?? document.querySelector<HTMLElement>('main h1');
      target?.focus();
    });
  const take = (key: string) => {
    const move = proposed.find((one) => keyOf(one) === key);
    if (move === undefined) return;
    const code = commands.addMove(move);
    setRefused(code);
    if (code !== null) return;
    hands.withdraw(move);
    const what = sayMove(move, names);
    announce(t`The room has chosen: ${what}`);
    goTo('your-pad');
  };
  return (
    <Sheet as="section" className={styles.proposed} aria-labelledby="before-the-room">
      <h2 id="before-the-room" tabIndex={-1}>
        <Trans>Before the room: a show of hands</Trans>
      </h2>
      <ShowOfHands
        hands={hands}
        heading="before-the-room"
        ballot={MOVES}
        onTake={take}
        choices={proposed.map((move) => {
          const what = sayMove(move, names);
          return {
            id: keyOf(move),
            label: <span lang={scenario.language}>{what}</span>,
            aside: (
              <Button
                kind="quiet"
                className={styles.away}
                aria-label={t`Take off the list: ${what}`}
                onClick={() => {
                  hands.withdraw(move);
                  goTo('before-the-room');
                }}
              >
                <Icon name="close" />
              </Button>
            ),
          };
        })}
      />
      <p role="alert" className={styles.refused}>
        {refused === null ? null : say(REFUSALS[refused])}
      </p>
    </Sheet>
  );
}
