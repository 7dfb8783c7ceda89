import type { Scenario } from '../../scenario/scenario.ts';
import { view } from '../../table/opening.ts';
import { advance } from '../../table/table.ts';
import { computerTable } from '../playouts.ts';

/** How much of what lies between its best and its floor a side that gives way late has given by half-time
 * to others who refuse everything: (M − target) / (M − r), 0..1. Empty where nothing lies between. */
export function givenByHalfTime(scenario: Scenario, seed: string, party: string): number[] {
  const policies = Object.fromEntries(
    Object.keys(scenario.parties).map((id) => [id, id === party ? 'ai' : 'always-refuse'] as const),
  );
  let table = computerTable(scenario, seed, { policies });
  const half = Math.ceil(scenario.calendar.turns.to / 2);
  while (table.playout.snapshot.turn < half && table.playout.snapshot.beat !== 'over')
    table = advance(table);
  if (table.playout.snapshot.beat !== 'initiative') return [];
  const { best, floor, target } = view(table, party).own;
  return best > floor ? [(best - target) / (best - floor)] : [];
}
