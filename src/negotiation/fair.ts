import { type Outcomes, rowsOf, TIE } from './payoffs.ts';

/** The fair points of an outcome space as row numbers, ascending. Each is a set, as maximisers may tie, and
 * empty exactly where no outcome is rational. */
export interface FairPoints {
  nash: number[];
  kalaiSmorodinsky: number[];
  egalitarian: number[];
  utilitarian: number[];
}

/** Calls `visit` for each row in which nobody is below its floor, ascending, with what it gives each party
 * over its floor (less than a tie is nothing); the array is used again. */
function eachRational(
  { parties, utilities: u }: Outcomes,
  floors: readonly number[],
  visit: (row: number, gains: Float64Array) => void,
): void {
  const floor = Float64Array.from({ length: parties }, (_, p) => floors[p] ?? 0);
  const gains = new Float64Array(parties);
  const n = rowsOf({ parties, utilities: u });
  for (let row = 0, at = 0; row < n; row++, at += parties) {
    let p = 0;
    for (; p < parties; p++) {
      const over = (u[at + p] as number) - (floor[p] as number);
      if (over < -TIE) break;
      gains[p] = over > TIE ? over : 0;
    }
    if (p === parties) visit(row, gains);
  }
}

/** The individually rational set, ascending. */
export function rationalSet(outcomes: Outcomes, floors: readonly number[]): number[] {
  const rows: number[] = [];
  eachRational(outcomes, floors, (row) => rows.push(row));
  return rows;
}

/** Keeps the rows whose score is within a tie of the highest. `relative`: a tie is a share of the highest,
 * for scores without a scale of their own. */
function top(relative = false) {
  let best = Number.NEGATIVE_INFINITY;
  let enough = Number.NEGATIVE_INFINITY;
  const rows: number[] = [];
  const scores: number[] = [];
  return {
    add(row: number, score: number): void {
      if (score < enough) return;
      if (score > best) {
        best = score;
        enough = best - TIE * (relative ? Math.abs(best) : 1);
      }
      rows.push(row);
      scores.push(score);
    },
    rows: (): number[] => rows.filter((_, i) => (scores[i] as number) >= enough),
  };
}

/**
 * All four, on the rational outcomes alone. Conventions, as toolkits disagree:
 * - Nash (1950): the largest product of gains over the floors. A tie is a share of the product. Where
 *   nothing gains for everybody at once every product is 0, and every rational outcome is tied.
 * - Kalai & Smorodinsky (1975) on a finite set: the largest smallest share of one's ideal gain. The ideal is
 *   the most one could gain within the rational set, not in the whole space. A party that can gain nothing
 *   there is left out.
 * - Egalitarian (Kalai 1977): the largest smallest gain. Unlike the two above it compares gains between
 *   parties as they are written.
 * - Utilitarian: the largest sum of utilities.
 */
export function fairPoints(outcomes: Outcomes, floors: readonly number[]): FairPoints {
  const { parties, utilities: u } = outcomes;
  const nash = top(true);
  const egalitarian = top();
  const utilitarian = top();
  const ideal = new Float64Array(parties);
  eachRational(outcomes, floors, (row, gains) => {
    let product = 1;
    let least = Number.POSITIVE_INFINITY;
    let sum = 0;
    for (let p = 0; p < parties; p++) {
      const gain = gains[p] as number;
      product *= gain;
      sum += u[row * parties + p] as number;
      if (gain < least) least = gain;
      if (gain > (ideal[p] as number)) ideal[p] = gain;
    }
    nash.add(row, product);
    egalitarian.add(row, least);
    utilitarian.add(row, sum);
  });
  const kalaiSmorodinsky = top();
  eachRational(outcomes, floors, (row, gains) => {
    let least = 1;
    for (let p = 0; p < parties; p++) {
      if (ideal[p] === 0) continue;
      const share = (gains[p] as number) / (ideal[p] as number);
      if (share < least) least = share;
    }
    kalaiSmorodinsky.add(row, least);
  });
  return {
    nash: nash.rows(),
    kalaiSmorodinsky: kalaiSmorodinsky.rows(),
    egalitarian: egalitarian.rows(),
    utilitarian: utilitarian.rows(),
  };
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
