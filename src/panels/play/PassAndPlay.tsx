import { Trans } from '@lingui/react/macro';
import {
  type ReactNode,
  useCallback,
  useEffect,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react';
import { Button } from '../../controls/Button.tsx';
import { markIndex, PartyMark } from '../../controls/PartyMark.tsx';
import { Sheet } from '../../controls/Sheet.tsx';
import type { FlowState } from '../../play/flow.ts';
import type { Game } from '../../play/games.ts';
import { readableIn } from '../../play/library.ts';
import { useReadable } from '../useReadable.ts';
import styles from './PassAndPlay.module.css';

/** Where a seat has sent what it had to send, and waits for the others. */
const SENT: ReadonlySet<FlowState> = new Set<FlowState>(['sending', 'resolving']);
/** What all may look at together: the roles are no longer played. */
const TOGETHER: ReadonlySet<FlowState> = new Set<FlowState>(['aftermath', 'debrief']);

const stateOf = (game: Game): FlowState => game.flow.getSnapshot().value;

/** Several people, one device. A seat's page is drawn only while its person has said so; between two of
 * them is a curtain, and what one has sealed is on no page of another. */
export function PassAndPlay({
  games,
  children,
}: {
  readonly games: readonly Game[];
  readonly children: (game: Game) => ReactNode;
}) {
  const states = useSyncExternalStore(
    useCallback(
      (tell) => {
        const all = games.map(({ flow }) => flow.subscribe(tell));
        return () => {
          for (const one of all) one.unsubscribe();
        };
      },
      [games],
    ),
    () => games.map(stateOf).join(),
  ).split(',') as FlowState[];
  const [at, setAt] = useState(0);
  const [lifted, setLifted] = useState(false);
  const together = states.some((state) => TOGETHER.has(state));
  // Whoever sits here goes on until they have sent; then it is the next chair's turn, round the table.
  const done = SENT.has(states[at] ?? 'sending');
  const due = done
    ? games.findIndex((_, i) => !SENT.has(states[(at + 1 + i) % games.length] ?? 'sending'))
    : -1;
  const next = due < 0 ? -1 : (at + 1 + due) % games.length;
  useEffect(() => {
    if (next < 0) return;
    setAt(next);
    setLifted(false);
  }, [next]);
  const game = games[at] ?? games[0];
  if (game === undefined) return null;
  if (lifted || together) return children(game);
  return <Curtain key={game.seat} game={game} waits={done} onLift={() => setLifted(true)} />;
}

function Curtain({
  game,
  waits,
  onLift,
}: {
  readonly game: Game;
  readonly waits: boolean;
  readonly onLift: () => void;
}) {
  const { parties, language } = useReadable(game.scenario, readableIn);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const name = parties[game.seat]?.name ?? game.seat;
  return (
    <main id="page" tabIndex={-1} className={styles.curtain}>
      <Sheet className={styles.sheet}>
        <h1 ref={heading} tabIndex={-1}>
          <Trans>Pass the device on</Trans>
        </h1>
        <p className={styles.who}>
          <PartyMark
            index={markIndex(Object.keys(parties).indexOf(game.seat))}
            name={<span lang={language}>{name}</span>}
            size={18}
          />
        </p>
        <p>
          <Trans>What lies behind this is for this delegation alone. The others look away.</Trans>
        </p>
        <Button kind="dark" size="large" data-way="lift" aria-disabled={waits} onClick={onLift}>
          <Trans>I sit here: lift the curtain</Trans>
        </Button>
      </Sheet>
    </main>
  );
}
