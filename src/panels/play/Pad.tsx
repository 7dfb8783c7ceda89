import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '../../controls/Button.tsx';
import { Icon } from '../../controls/Icon.tsx';
import { Sheet } from '../../controls/Sheet.tsx';
import type { Move } from '../../engine/move.ts';
import { sayMove } from '../../locale/moves.ts';
import { REFUSALS } from '../../locale/refusals.ts';
import { say } from '../../locale/say.ts';
import { useAnnouncer } from '../Announcer.tsx';
import { EndButton } from './EndOfWeek.tsx';
import styles from './Pad.module.css';
import { useGame, useGameState, useNames } from './useGame.tsx';
import { useNarrow } from './useNarrow.ts';

/** The moves chosen for this week, before they are sent. */
export function Pad({ onChange }: { readonly onChange: (index: number) => void }) {
  const { t } = useLingui();
  const { commands } = useGame();
  const names = useNames(3);
  const { say: announce } = useAnnouncer();
  const draft = useGameState((state) => state.draft);
  const refused = useGameState((state) => state.refusedMoves);
  const narrow = useNarrow();
  if (draft.length === 0) return null;
  const remove = (move: Move, index: number) => {
    commands.removeMove(index);
    const what = sayMove(move, names);
    announce(t`Taken off your pad: ${what}`);
  };
  return (
    <Sheet as="section" className={styles.pad} aria-labelledby="your-pad">
      <h2 id="your-pad" tabIndex={-1}>
        <Trans>On your pad</Trans>
      </h2>
      <ol>
        {draft.map((move, index) => {
          const what = sayMove(move, names);
          const code = refused.find((one) => one.index === index)?.code;
          return (
            <li key={JSON.stringify(move)}>
              <span>{what}</span>
              {'changes' in move ? (
                <Button size="dense" kind="quiet" onClick={() => onChange(index)}>
                  <Trans>Change</Trans>
                </Button>
              ) : null}
              <Button
                size="dense"
                kind="quiet"
                aria-label={t`Take back: ${what}`}
                onClick={() => remove(move, index)}
              >
                <Icon name="close" />
              </Button>
              {code === undefined ? null : <p role="alert">{say(REFUSALS[code])}</p>}
            </li>
          );
        })}
      </ol>
      {narrow ? null : (
        <div className={styles.send}>
          <EndButton size="large" />
        </div>
      )}
    </Sheet>
  );
}
