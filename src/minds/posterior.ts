import type { MindSeen } from '../engine/viewTypes.ts';
import { rounded } from '../negotiation/utility.ts';

/** How likely each mind of a party is thought to be; sums to 1. */
export type Belief = Readonly<Record<string, number>>;

/** A table of weights as shares that sum to 1; all alike where every weight is 0. */
export function shares(weights: Readonly<Record<string, number>>): Belief {
  const keys = Object.keys(weights);
  const sum = keys.reduce((total, key) => total + Math.max(0, weights[key] ?? 0), 0);
  return Object.fromEntries(
    keys.map((key) => [key, sum > 0 ? Math.max(0, weights[key] ?? 0) / sum : 1 / keys.length]),
  );
}

/** Bayes' rule π ← π·L / Σ π·L over the minds of a belief (model.md §7). `likelihood` is how likely what
 * was seen is under each mind (absent = 0). What no mind could have done leaves the belief as it was. To
 * nine decimals, in [0,1]. */
export function bayes(belief: Belief, likelihood: Readonly<Record<string, number>>): Belief {
  const minds = Object.keys(belief);
  let sum = 0;
  for (const mind of minds) sum += (belief[mind] ?? 0) * (likelihood[mind] ?? 0);
  if (!(sum > 0)) return belief;
  return Object.fromEntries(
    minds.map((mind) => [mind, rounded(((belief[mind] ?? 0) * (likelihood[mind] ?? 0)) / sum)]),
  );
}

/** Which of a party's minds means to settle: the one that leans on seeking a deal, breaks least and asks
 * least beyond the floor; of equals the first. Null where there is none. */
export function settling(minds: Readonly<Record<string, MindSeen>>): string | null {
  let best: string | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const [name, mind] of Object.entries(minds)) {
    const far = (mind.like === 'plays-for-time' ? 10 : 0) + mind.violates + mind.bonus;
    if (far >= least) continue;
    best = name;
    least = far;
  }
  return best;
}
