import type { Scenario } from '../scenario/scenario.ts';
import { type GateRow, numbered, pieces, type Size, type Work } from './gateRow.ts';
import { authors } from './gates/authors.ts';
import { careless } from './gates/careless.ts';
import { choices } from './gates/choices.ts';
import { deadlines } from './gates/deadlines.ts';
import { events, severalEndings, signing } from './gates/endings.ts';
import { causes, noLots, noPushover } from './gates/fairness.ts';
import { loops } from './gates/loops.ts';
import { sincerity } from './gates/sincerity.ts';
import { space } from './gates/space.ts';
import type { Done, Task } from './gateTask.ts';

/** The gates of quality.md §1 that are about a scenario and the play in it, one row at a time. `run` does
 * pieces of work, in any order and by anybody, and joins what comes of them in the order of the pieces.
 * `only` picks rows by number, `seats` those that play in cycles in row 2. */
export async function* gates(
  scenario: Scenario,
  options: {
    size: Size;
    run: (tasks: readonly Task[]) => Promise<Done>;
    seed?: string;
    only?: readonly number[] | undefined;
    seats?: readonly string[] | undefined;
    /** The file itself, for the row about its author's mistakes. */
    text?: string;
  },
): AsyncGenerator<GateRow> {
  const { size, run, seed = '1', only, text, seats } = options;
  const work: Work = { scenario, size, run, seed, seats };
  let games: Promise<Done> | null = null;
  // The games of the case as it is, played once for all rows that look at them.
  const base = async () => {
    games ??= run(pieces({ do: 'play', seed, games: numbered(size.base) }));
    return (await games).played;
  };
  const rows: readonly (readonly [number, () => GateRow | Promise<GateRow>])[] = [
    [1, async () => choices(work, await base())],
    [2, () => loops(work)],
    [3, async () => careless(work, await base())],
    [4, () => space(work)],
    [5, () => noLots(work)],
    [6, async () => noPushover(work, await base())],
    [7, async () => sincerity(work, await base())],
    [8, () => deadlines(work)],
    [9, async () => signing(work, await base())],
    [10, async () => severalEndings(work, await base())],
    [11, () => events(work)],
    [12, async () => causes(work, await base())],
    ...(text === undefined ? [] : [[16, () => authors(scenario.id, text)] as const]),
  ];
  for (const [gate, row] of rows) if (only === undefined || only.includes(gate)) yield await row();
}

/** Joins what several pieces of work brought, in the order of the pieces. */
export function joined(all: readonly Done[]): Done {
  const answers = all.flatMap((one) => one.answers ?? []);
  const sum = (key: 'asked' | 'drawn' | 'differed') =>
    answers.reduce((total, one) => total + one[key], 0);
  return {
    played: all.flatMap((one) => one.played),
    branched: all.flatMap((one) => one.branched),
    given: all.flatMap((one) => one.given),
    answers:
      answers.length === 0
        ? null
        : { asked: sum('asked'), drawn: sum('drawn'), differed: sum('differed') },
  };
}
