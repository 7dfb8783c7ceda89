import { sequence } from '../../src/engine/random.ts';
import type { Package } from '../../src/negotiation/space.ts';

/** Made-up bargaining over ordered options: two sides with additive tables, and offers by the trade-off
 * tactic (Faratin, Sierra & Jennings 2002). */
export interface Side {
  weights: readonly number[];
  values: readonly (readonly number[])[];
}
export interface Bargain {
  /** Options per issue. */
  options: readonly number[];
  packages: readonly Package[];
  /** Utility of every package for the one who models, and for the one who is modelled. */
  own: Float64Array;
  theirs: Float64Array;
  /** Eight offers of the one who is modelled. */
  offers: readonly Package[];
}

const BAND = 0.05;
/** Of what is worth `target` and a little more, what the other is thought to like most; equal liking: the
 * better for oneself, then the first. Where the band is empty, the least above it. */
export function tradeOff(own: Float64Array, liked: Float64Array, target: number): number {
  let best = -1;
  let lowest = -1;
  for (let i = 0; i < own.length; i++) {
    const worth = own[i] ?? 0;
    if (worth < target - 1e-9) continue;
    if (lowest < 0 || worth < (own[lowest] ?? 0)) lowest = i;
    if (worth > target + BAND + 1e-9) continue;
    const by = best < 0 ? 1 : (liked[i] ?? 0) - (liked[best] ?? 0);
    if (by > 1e-12 || (Math.abs(by) <= 1e-12 && worth > (own[best] ?? 0))) best = i;
  }
  return best >= 0 ? best : lowest;
}

export const utilities = ({ weights, values }: Side, packages: readonly Package[]): Float64Array =>
  Float64Array.from(packages, (x) =>
    x.reduce((sum, o, k) => sum + (weights[k] ?? 0) * (values[k]?.[o] ?? 0), 0),
  );

/** Three to six issues of three to six options; values rise to a favourite and fall from it; the one who
 * is modelled comes down from 1 by a time-dependent curve and has a picture of the other that is right by
 * half or more. */
export function bargains(count: number, seed: string): Bargain[] {
  const random = sequence(seed);
  const whole = (from: number, to: number) => from + Math.floor(random() * (to - from + 1));
  const unimodal = (options: number): number[] => {
    const peak = whole(0, options - 1);
    const side = (n: number) => Array.from({ length: n }, random).sort((a, b) => a - b);
    return [...side(peak), 1, ...side(options - 1 - peak).reverse()];
  };
  const sideOf = (options: readonly number[]): Side => {
    const raw = options.map(() => 0.05 + random());
    const sum = raw.reduce((a, b) => a + b);
    return { weights: raw.map((w) => w / sum), values: options.map(unimodal) };
  };
  return Array.from({ length: count }, () => {
    const options = Array.from({ length: whole(3, 6) }, () => whole(3, 6));
    const packages = options.reduce<number[][]>(
      (sofar, n) => sofar.flatMap((x) => Array.from({ length: n }, (_, o) => [...x, o])),
      [[]],
    );
    const own = utilities(sideOf(options), packages);
    const theirs = utilities(sideOf(options), packages);
    const other = utilities(sideOf(options), packages);
    const right = 0.5 + 0.5 * random();
    const picture = own.map((u, i) => right * u + (1 - right) * (other[i] ?? 0));
    const exponent = [0.3, 0.5, 1, 2][whole(0, 3)] ?? 1;
    const floor = 0.3 + 0.3 * random();
    const offers = Array.from({ length: 8 }, (_, t) => {
      const target = floor + (1 - floor) * (1 - (t / 15) ** (1 / exponent));
      return packages[tradeOff(theirs, picture, target)] ?? [];
    });
    return { options, packages, own, theirs, offers };
  });
}

/** Pearson's correlation; 0 where one of the two does not vary. */
export function pearson(a: Float64Array, b: Float64Array): number {
  const mean = (xs: Float64Array) => xs.reduce((sum, x) => sum + x, 0) / xs.length;
  const [ma, mb] = [mean(a), mean(b)];
  let [ab, aa, bb] = [0, 0, 0];
  for (let i = 0; i < a.length; i++) {
    const [x, y] = [(a[i] ?? 0) - ma, (b[i] ?? 0) - mb];
    ab += x * y;
    aa += x * x;
    bb += y * y;
  }
  return aa * bb > 0 ? ab / Math.sqrt(aa * bb) : 0;
}

/** Packages that nobody can improve on without the other losing. */
export function paretoSet(a: Float64Array, b: Float64Array): Set<number> {
  const order = [...a.keys()].sort(
    (i, j) => (a[j] ?? 0) - (a[i] ?? 0) || (b[j] ?? 0) - (b[i] ?? 0),
  );
  const found = new Set<number>();
  let top = -1;
  for (const i of order)
    if ((b[i] ?? 0) > top) {
      found.add(i);
      top = b[i] ?? 0;
    }
  return found;
}
