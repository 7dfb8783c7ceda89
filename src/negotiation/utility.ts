import type { Package } from './space.ts';

/** Values 0..1 per issue and option; weights per issue, at least 0 and summing to 1. */
export interface Preferences {
  readonly weights: readonly number[];
  readonly values: readonly (readonly number[])[];
}

/** To nine decimals. `Math.pow`, `exp` and `log` differ in the last bit between engines, so whatever a
 * decision compares is rounded first: the same game must fall the same way in every browser. */
export const rounded = (x: number): number => Math.round(x * 1e9) / 1e9;

export const clip = (x: number, low: number, high: number): number =>
  Math.max(low, Math.min(high, x));

/** Weights scaled to sum to 1; all equal where they sum to nothing. */
export function normalised(weights: readonly number[]): number[] {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return weights.map((weight) => (sum > 0 ? weight / sum : 1 / weights.length));
}

/** Additive utility u(x) = Σ w_k v_k(x_k), in [0,1] (Raiffa 1982; Keeney & Raiffa 1976). With the back
 * table's weights ω in place of w it is B(x), what the domestic audience makes of it (Putnam 1988). */
export function utility({ weights, values }: Preferences, x: Package): number {
  let sum = 0;
  for (let k = 0; k < x.length; k++) sum += (weights[k] ?? 0) * (values[k]?.[x[k] ?? 0] ?? 0);
  return sum;
}
