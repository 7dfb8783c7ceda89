import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Move } from '../engine/move.ts';
import type { RefusalCode } from '../engine/refusal.ts';
import type { GameStore } from './store.ts';

/** As many moves as a room can keep apart while it votes on them. */
export const MOST_PROPOSED = 4;
/** More than any room holds. */
export const MOST_HANDS = 999;

/** Hands by choice. */
export type Counts = Readonly<Record<string, number>>;

export interface HandsUp {
  /** Ballot → hands by choice: the ballot of a question is its id, that of the week's moves is `MOVES`. */
  readonly counted: Readonly<Record<string, Counts>>;
  /** Moves the room chooses from, in the order they were put to it. */
  readonly proposed: readonly Move[];
}
export const MOVES = 'moves';
/** How a move is called on the ballot of the week's moves. */
export const keyOf = (move: Move): string => JSON.stringify(move);

/** What a room has put up its hands for. It lives as long as the page, and leaves no line in the game's file:
 * what is made of it is made by the usual commands. */
export interface Hands {
  readonly store: StoreApi<HandsUp>;
  /** Notes how many hands went up for a choice. */
  count(ballot: string, choice: string, hands: number): void;
  /** Puts a move before the room; a code where it cannot be. */
  propose(move: Move): RefusalCode | 'room-full' | null;
  withdraw(move: Move): void;
}

/** The hands in all, and the choices that have most of them; none before a hand is up. */
export function leading(
  counts: Counts,
  choices: readonly string[],
): { total: number; leaders: readonly string[] } {
  const of = (choice: string) => counts[choice] ?? 0;
  const total = choices.reduce((sum, choice) => sum + of(choice), 0);
  const most = Math.max(0, ...choices.map(of));
  return { total, leaders: most === 0 ? [] : choices.filter((choice) => of(choice) === most) };
}

/** A whole number of hands, whatever was typed. */
const wholeHands = (hands: number): number =>
  Number.isFinite(hands) ? Math.min(MOST_HANDS, Math.max(0, Math.round(hands))) : 0;

const NOBODY: HandsUp = { counted: {}, proposed: [] };

/** Counts hands for one game; each beat of a week begins with none. */
export function handsFor(game: GameStore): Hands {
  const store = createStore<HandsUp>()(() => NOBODY);
  game.subscribe(({ now }, { now: before }) => {
    if (now.turn !== before.turn || now.beat !== before.beat) store.setState(NOBODY);
  });
  return {
    store,
    count(ballot, choice, hands) {
      const { counted } = store.getState();
      const counts = { ...counted[ballot], [choice]: wholeHands(hands) };
      store.setState({ counted: { ...counted, [ballot]: counts } });
    },
    propose(move) {
      const { now, draft } = game.getState();
      const { proposed } = store.getState();
      if (now.beat !== 'initiative') return 'not-your-beat';
      if (draft.length >= now.movesLeft) return 'no-moves-left';
      const same = (one: Move) => keyOf(one) === keyOf(move);
      if (draft.some(same) || proposed.some(same)) return 'already-done';
      if (proposed.length >= MOST_PROPOSED) return 'room-full';
      store.setState({ proposed: [...proposed, move] });
      return null;
    },
    withdraw(move) {
      const { counted, proposed } = store.getState();
      const { [keyOf(move)]: _, ...counts } = counted[MOVES] ?? {};
      store.setState({
        counted: { ...counted, [MOVES]: counts },
        proposed: proposed.filter((one) => keyOf(one) !== keyOf(move)),
      });
    },
  };
}
