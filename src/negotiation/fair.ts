import { type Outcomes, rowsOf, TIE } from './payoffs.ts';

/** Rows in which nobody is below its floor: the individually rational set, ascending. */
export function rationalSet(outcomes: Outcomes, floors: readonly number[]): Int32Array {
  const { parties, utilities: u } = outcomes;
  const n = rowsOf(outcomes);
  const least = Float64Array.from({ length: parties }, (_, p) => (floors[p] ?? 0) - TIE);
  const rows = new Int32Array(n);
  let found = 0;
  for (let i = 0, at = 0; i < n; i++, at += parties) {
    let p = 0;
    while (p < parties && (u[at + p] as number) >= (least[p] as number)) p++;
    if (p === parties) rows[found++] = i;
  }
  return rows.subarray(0, found);
}

/** What each rational row gives each party over its floor, row after row; less than a tie is nothing. */
function gainsOf({ parties, utilities: u }: Outcomes, floors: readonly number[], rows: Int32Array) {
  const floor = Float64Array.from({ length: parties }, (_, p) => floors[p] ?? 0);
  const gains = new Float64Array(rows.length * parties);
  for (let r = 0, to = 0; r < rows.length; r++)
    for (let p = 0, at = (rows[r] as number) * parties; p < parties; p++, at++, to++) {
      const over = (u[at] as number) - (floor[p] as number);
      gains[to] = over > TIE ? over : 0;
    }
  return gains;
}

/** One score for each row of `width` numbers. */
function scored(
  rows: Float64Array,
  width: number,
  score: (rows: Float64Array, at: number) => number,
) {
  const scores = new Float64Array(rows.length / width);
  for (let r = 0, at = 0; r < scores.length; r++, at += width) scores[r] = score(rows, at);
  return scores;
}

/** Every row whose score is within a tie of the highest; none of none. `relative`: a tie is a share of the
 * highest, for scores without a scale of their own. */
function highest(rows: Int32Array, scores: Float64Array, relative = false): number[] {
  let best = Number.NEGATIVE_INFINITY;
  for (const one of scores) if (one > best) best = one;
  const enough = best - TIE * (relative ? Math.abs(best) : 1);
  const top: number[] = [];
  for (let r = 0; r < rows.length; r++)
    if ((scores[r] as number) >= enough) top.push(rows[r] as number);
  return top;
}

/** Nash (1950): the rational outcomes with the largest product of gains over the floors. Ties (of the
 * product, relative to it) are a set. Where nothing gains for everybody at once every product is 0, and
 * every rational outcome is tied. */
export function nash(outcomes: Outcomes, floors: readonly number[]): number[] {
  const { parties } = outcomes;
  const rows = rationalSet(outcomes, floors);
  const products = scored(gainsOf(outcomes, floors, rows), parties, (gains, at) => {
    let value = 1;
    for (let p = 0; p < parties; p++) value *= gains[at + p] as number;
    return value;
  });
  return highest(rows, products, true);
}

/** Kalai & Smorodinsky (1975) on a finite set, as the max-min of shares (toolkits disagree): the rational
 * outcomes whose smallest share of one's ideal gain is largest. The ideal is the most one could gain within
 * the rational set, not in the whole space. A party that can gain nothing there is left out. */
export function kalaiSmorodinsky(outcomes: Outcomes, floors: readonly number[]): number[] {
  const { parties } = outcomes;
  const rows = rationalSet(outcomes, floors);
  const gains = gainsOf(outcomes, floors, rows);
  const ideal = new Float64Array(parties);
  for (let at = 0; at < gains.length; at++) {
    const p = at % parties;
    if ((gains[at] as number) > (ideal[p] as number)) ideal[p] = gains[at] as number;
  }
  const shares = scored(gains, parties, (all, at) => {
    let least = 1;
    for (let p = 0; p < parties; p++)
      if ((ideal[p] as number) > 0)
        least = Math.min(least, (all[at + p] as number) / (ideal[p] as number));
    return least;
  });
  return highest(rows, shares);
}

/** Egalitarian (Kalai 1977): the rational outcomes whose smallest gain over the floor is largest. Unlike
 * the two above it compares gains between parties as they are written. */
export function egalitarian(outcomes: Outcomes, floors: readonly number[]): number[] {
  const { parties } = outcomes;
  const rows = rationalSet(outcomes, floors);
  const least = scored(gainsOf(outcomes, floors, rows), parties, (gains, at) => {
    let smallest = Number.POSITIVE_INFINITY;
    for (let p = 0; p < parties; p++) smallest = Math.min(smallest, gains[at + p] as number);
    return smallest;
  });
  return highest(rows, least);
}

/** Utilitarian: the rational outcomes with the largest sum of utilities. */
export function utilitarian(outcomes: Outcomes, floors: readonly number[]): number[] {
  const { parties, utilities: u } = outcomes;
  const rows = rationalSet(outcomes, floors);
  const sums = new Float64Array(rows.length);
  for (let r = 0; r < rows.length; r++)
    for (let p = 0, at = (rows[r] as number) * parties; p < parties; p++)
      sums[r] = (sums[r] as number) + (u[at + p] as number);
  return highest(rows, sums);
}

/** Opposition: the smallest Euclidean distance of any outcome, rational or not, to (1, …, 1). 0 = everybody
 * can have everything; null where there is no outcome. */
export function opposition(outcomes: Outcomes): number | null {
  const { parties, utilities: u } = outcomes;
  const n = rowsOf(outcomes);
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0, at = 0; i < n; i++) {
    let sum = 0;
    for (let p = 0; p < parties; p++, at++) sum += (1 - (u[at] as number)) ** 2;
    if (sum < least) least = sum;
  }
  return n === 0 ? null : Math.sqrt(least);
}
