import type { Package } from '../negotiation/space.ts';
import { normalised, rounded, utility } from '../negotiation/utility.ts';
import type { Compiled } from './compiled.ts';

/** Numbers of one party by index: weights and back-table weights normalised to 1, values per option. */
export interface Taste {
  weights: readonly number[];
  backWeights: readonly number[];
  values: readonly (readonly number[])[];
}
const cache = new WeakMap<Compiled, Map<string, Taste>>();
/** What a party likes, as the file says it. Only the engine and that party's own view may ask. */
export function tasteOf(c: Compiled, party: string): Taste {
  const known = cache.get(c) ?? new Map<string, Taste>();
  cache.set(c, known);
  const mine = known.get(party);
  if (mine !== undefined) return mine;
  const issues = Object.entries(c.scenario.issues);
  const taste: Taste = {
    weights: normalised(issues.map(([, issue]) => issue.weights[party] ?? 0)),
    backWeights: normalised(
      issues.map(([id]) => c.scenario.parties[party]?.['back-table'].weights[id] ?? 0),
    ),
    values: issues.map(([, issue]) =>
      Object.keys(issue.options).map((o) => issue.values[party]?.[o] ?? 0),
    ),
  };
  known.set(party, taste);
  return taste;
}

/** u_p(x), 0..1 (Keeney & Raiffa 1976). */
export const utilityOf = (c: Compiled, x: Package, party: string): number => {
  const taste = tasteOf(c, party);
  return rounded(utility(taste, x));
};
/** B_p(x), 0..1: the same values under the back table's weights (Putnam 1988). */
export const backValue = (c: Compiled, x: Package, party: string): number => {
  const taste = tasteOf(c, party);
  return rounded(utility({ weights: taste.backWeights, values: taste.values }, x));
};
