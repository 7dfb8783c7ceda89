import { type Assumptions, begin, type Playout } from '../engine/beginning.ts';
import type { Runner } from '../engine/compiled.ts';
import type { Entry, Move, Reply } from '../engine/move.ts';
import { viewOf } from '../engine/view.ts';
import type { View } from '../engine/viewTypes.ts';
import type { Line } from '../minds/line.ts';
import type { Decision } from '../minds/reasons.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Seat } from './seat.ts';

// What a table is and what is seen at it before anybody acts; the week itself, and with it the computer
// negotiators, is in table.ts, which a page may load later.

/** One playout with people round it. Plain data, never changed in place; owns the week. */
export interface Table {
  playout: Playout;
  seats: readonly Seat[];
  /** party → what its computer seat does as long as it fits: what a person did in that chair before. */
  lines?: Readonly<Record<string, Line>> | undefined;
  /** Everything that was done, in the order in which it was applied: a saved game's moves. */
  entries: readonly Entry[];
  /** Beats played so far. */
  beats: number;
  /** Records of computer seats' decisions. Never part of a view. */
  decisions: readonly Decision[];
  /** What seats have sent for the beat that is open. Nobody sees it before all are in. */
  sealed: {
    moves: Readonly<Record<string, readonly Move[]>>;
    replies: Readonly<Record<string, readonly Reply[]>>;
  };
}
/** Whether a person sits in a chair. */
export const isHuman = (seat: Seat): boolean => seat.player === 'human';
const NOTHING = { moves: {}, replies: {} } as const;

/** Opens a table: the case as it begins, everybody seated. With no person at it, play with `advance`. */
export function openTable(options: {
  scenario: Scenario;
  seed: string;
  seats: readonly Seat[];
  assumptions?: Assumptions;
  lines?: Table['lines'];
  /** Keep every chart event (for tests and the workshop). */
  trace?: boolean;
  /** What runs the charts: `machines` unless many games are played. The game is the same. */
  runner?: Runner;
}): Table {
  const { scenario, seed, seats, assumptions, lines, trace = false, runner = 'machines' } = options;
  const humans = seats.filter(isHuman).map((seat) => seat.party);
  return {
    playout: begin(scenario, seed, assumptions, { humans, trace, runner }),
    seats,
    ...(lines === undefined ? {} : { lines }),
    entries: [],
    beats: 0,
    decisions: [],
    sealed: NOTHING,
  };
}

/** One seat's view, with the moves it has already sealed taken off. */
export function view(table: Table, party: string): View {
  const seen = viewOf(table.playout, party);
  return table.sealed.moves[party] === undefined ? seen : { ...seen, movesLeft: 0 };
}
