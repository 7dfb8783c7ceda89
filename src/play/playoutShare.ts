import { playout, seedOf, type Wish } from '../analysis/playouts.ts';
import { type Outcome, type Simulation, tally } from '../analysis/tally.ts';
import type { Scenario } from '../scenario/scenario.ts';

/** What a worker is asked: its share of a run (games `first`, `first + step`, … below `wish.games`, counted
 * from `wish.from`), or to add up what all have played. */
export type Ask =
  | { ask: 'play'; scenario: Scenario; wish: Wish; first: number; step: number }
  | { ask: 'count'; scenario: Scenario; seed: string; outcomes: readonly Outcome[] };
/** What it says: each game as it is done, and the sum. */
export type Told =
  | { told: 'game'; game: number; outcome: Outcome }
  | { told: 'sum'; simulation: Simulation };

/** Does what a worker is asked, a piece at a time: whoever drives it may stop after any game. */
export function* work(asked: Ask): Generator<Told> {
  if (asked.ask === 'count') {
    yield { told: 'sum', simulation: tally(asked.scenario, asked.seed, asked.outcomes) };
    return;
  }
  const { scenario, wish, first, step } = asked;
  for (let i = first; i < wish.games; i += step) {
    const { outcome } = playout(scenario, seedOf(wish.seed, (wish.from ?? 0) + i), wish);
    yield { told: 'game', game: i, outcome };
  }
}
