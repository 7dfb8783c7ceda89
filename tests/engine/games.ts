import type { Runner } from '../../src/engine/compiled.ts';
import type { Policy } from '../../src/minds/policy.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { openTable, type Table } from '../../src/table/opening.ts';
import { playToEnd } from '../../src/table/table.ts';

/** A whole game without people, to its debrief. */
export function game(
  scenario: Scenario,
  seed: string,
  options: {
    minds?: Record<string, string>;
    policies?: Record<string, Policy>;
    trace?: boolean;
    runner?: Runner;
  } = {},
): Table {
  return playToEnd(
    openTable({
      scenario,
      seed,
      seats: Object.keys(scenario.parties).map((party) => ({
        party,
        player: options.policies?.[party] ?? 'ai',
      })),
      assumptions: { minds: options.minds },
      trace: options.trace ?? false,
      runner: options.runner ?? 'machines',
    }),
  );
}
