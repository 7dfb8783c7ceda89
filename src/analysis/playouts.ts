import type { Policy } from '../minds/policy.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { openTable, type Table } from '../table/opening.ts';
import { advance } from '../table/table.ts';
import { audit, type Shortfall } from './audit.ts';
import { type Outcome, outcomeOf, type Simulation, tally } from './tally.ts';

export interface Wish {
  games: number;
  seed: string;
  /** party → how its seat is filled; `ai` where absent. */
  policies?: Readonly<Record<string, Policy>>;
  /** party → the mind it has instead of one the seed draws. */
  minds?: Readonly<Record<string, string>>;
  /** The number of the first game, so that a run can be cut into slices. */
  from?: number;
}
/** One game more is done. */
export interface Progress {
  done: number;
  of: number;
  /** Its number in the run, from 0. */
  game: number;
  table: Table;
  outcome: Outcome;
  shortfalls: readonly Shortfall[];
}

/** The seed of one game of a run: any game can be played again alone. */
export const seedOf = (seed: string, game: number): string => `${seed}:${game}`;

/** A table with nobody at it but computer seats. */
export const computerTable = (
  scenario: Scenario,
  seed: string,
  wish: Pick<Wish, 'policies' | 'minds'> = {},
): Table =>
  openTable({
    scenario,
    seed,
    seats: Object.keys(scenario.parties).map((party) => ({
      party,
      player: wish.policies?.[party] ?? 'ai',
    })),
    assumptions: { minds: wish.minds },
    runner: 'tables',
  });

/** One game between computer seats to the end of its year after, audited beat by beat. */
export function playout(
  scenario: Scenario,
  seed: string,
  wish: Pick<Wish, 'policies' | 'minds'> = {},
): { table: Table; outcome: Outcome; shortfalls: readonly Shortfall[] } {
  let table = computerTable(scenario, seed, wish);
  const shortfalls: Shortfall[] = [];
  while (table.playout.snapshot.beat !== 'over') {
    const next = advance(table);
    shortfalls.push(...audit(table, next));
    table = next;
  }
  return { table, outcome: outcomeOf(table, shortfalls.length), shortfalls };
}

/** Plays a run game by game. Yields after each, so that whoever asks can show progress, keep the game or
 * simply stop asking; what it returns is the sum of all of them. */
export function* playouts(scenario: Scenario, wish: Wish): Generator<Progress, Simulation> {
  const outcomes: Outcome[] = [];
  const from = wish.from ?? 0;
  for (let i = 0; i < wish.games; i++) {
    const game = from + i;
    const played = playout(scenario, seedOf(wish.seed, game), wish);
    outcomes.push(played.outcome);
    yield { done: i + 1, of: wish.games, game, ...played };
  }
  return tally(scenario, wish.seed, outcomes);
}
