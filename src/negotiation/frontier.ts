/** Outcomes as numbers: one row of utilities per outcome, one column per party, row after row. */
export interface Outcomes {
  parties: number;
  utilities: Float64Array;
}

/** Differences up to this count as none. Utilities of finite tables lie either much closer together than
 * this (rounding) or much farther apart, so that “tied” is transitive. */
export const TIE = 1e-9;

const count = ({ parties, utilities }: Outcomes): number =>
  parties === 0 ? 0 : utilities.length / parties;

/** Is the row at `a` at least as good for everybody as the row at `b`, and better for somebody? */
function dominates(u: Float64Array, a: number, b: number, parties: number): boolean {
  let better = false;
  for (let p = 0; p < parties; p++) {
    const more = (u[a + p] as number) - (u[b + p] as number);
    if (more < -TIE) return false;
    if (more > TIE) better = true;
  }
  return better;
}

/** The outcomes nobody can improve for free, as row numbers, ascending; outcomes with equal rows are all
 * in it. Sort and sweep: nothing is dominated by what has a smaller sum, so each row is held against the
 * frontier found so far, whose most successful members are asked first. */
export function paretoSet(outcomes: Outcomes): number[] {
  const { parties, utilities: u } = outcomes;
  const n = count(outcomes);
  const sums = new Float64Array(n);
  for (let i = 0; i < n; i++)
    for (let p = 0; p < parties; p++)
      sums[i] = (sums[i] as number) + (u[i * parties + p] as number);
  const order = Array.from({ length: n }, (_, i) => i).sort(
    (a, b) => (sums[b] as number) - (sums[a] as number) || a - b,
  );
  const front: number[] = [];
  for (const i of order) {
    let beaten = false;
    for (let f = 0; f < front.length; f++) {
      if (!dominates(u, (front[f] as number) * parties, i * parties, parties)) continue;
      const half = f >> 1;
      [front[f], front[half]] = [front[half] as number, front[f] as number];
      beaten = true;
      break;
    }
    if (!beaten) front.push(i);
  }
  // Sums that differ by rounding alone may have come in the wrong order.
  return front
    .filter((i) => !front.some((j) => dominates(u, j * parties, i * parties, parties)))
    .sort((a, b) => a - b);
}

/** Rows in which nobody is below its floor: the individually rational set, ascending. */
export function rationalSet(outcomes: Outcomes, floors: readonly number[]): number[] {
  const { parties, utilities: u } = outcomes;
  const rows: number[] = [];
  const n = count(outcomes);
  next: for (let i = 0; i < n; i++) {
    for (let p = 0; p < parties; p++)
      if ((u[i * parties + p] as number) < (floors[p] ?? 0) - TIE) continue next;
    rows.push(i);
  }
  return rows;
}

/** Every row whose score is within a tie of the highest; none of none. */
function highest(rows: readonly number[], score: (row: number) => number, relative = false) {
  const scores = rows.map(score);
  let best = Number.NEGATIVE_INFINITY;
  for (const one of scores) best = Math.max(best, one);
  const enough = best - TIE * (relative ? Math.abs(best) : 1);
  return rows.filter((_, i) => (scores[i] as number) >= enough);
}

/** What a row gives a party over its floor; less than a tie is nothing. */
function gain({ parties, utilities }: Outcomes, floors: readonly number[], row: number, p: number) {
  const over = (utilities[row * parties + p] as number) - (floors[p] ?? 0);
  return over > TIE ? over : 0;
}

/** Nash (1950): the rational outcomes with the largest product of gains over the floors. Ties (of the
 * product, relative to it) are a set; none where nothing gains for everybody, as every product is 0 there. */
export function nash(outcomes: Outcomes, floors: readonly number[]): number[] {
  const product = (row: number) => {
    let value = 1;
    for (let p = 0; p < outcomes.parties; p++) value *= gain(outcomes, floors, row, p);
    return value;
  };
  return highest(rationalSet(outcomes, floors), product, true).filter((row) => product(row) > 0);
}

/** Kalai & Smorodinsky (1975) on a finite set: the rational outcomes whose smallest share of one's ideal
 * gain is largest; the ideal is the most one could gain within the rational set. A party that can gain
 * nothing there is left out. */
export function kalaiSmorodinsky(outcomes: Outcomes, floors: readonly number[]): number[] {
  const rows = rationalSet(outcomes, floors);
  const ideal = Array.from({ length: outcomes.parties }, (_, p) =>
    rows.reduce((most, row) => Math.max(most, gain(outcomes, floors, row, p)), 0),
  );
  return highest(rows, (row) =>
    ideal.reduce(
      (least, most, p) =>
        most === 0 ? least : Math.min(least, gain(outcomes, floors, row, p) / most),
      1,
    ),
  );
}

/** Egalitarian (Kalai 1977): the rational outcomes whose smallest gain over the floor is largest. Unlike
 * the two above it compares gains between parties as they are written. */
export const egalitarian = (outcomes: Outcomes, floors: readonly number[]): number[] =>
  highest(rationalSet(outcomes, floors), (row) => {
    let least = Number.POSITIVE_INFINITY;
    for (let p = 0; p < outcomes.parties; p++)
      least = Math.min(least, gain(outcomes, floors, row, p));
    return least;
  });

/** Utilitarian: the rational outcomes with the largest sum of utilities. */
export const utilitarian = (outcomes: Outcomes, floors: readonly number[]): number[] =>
  highest(rationalSet(outcomes, floors), (row) => {
    let sum = 0;
    for (let p = 0; p < outcomes.parties; p++)
      sum += outcomes.utilities[row * outcomes.parties + p] as number;
    return sum;
  });

/** Opposition: the smallest Euclidean distance of any outcome, rational or not, to (1, …, 1). 0 = everybody
 * can have everything; null where there is no outcome. */
export function opposition(outcomes: Outcomes): number | null {
  const n = count(outcomes);
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < n; i++) {
    let sum = 0;
    for (let p = 0; p < outcomes.parties; p++)
      sum += (1 - (outcomes.utilities[i * outcomes.parties + p] as number)) ** 2;
    least = Math.min(least, sum);
  }
  return n === 0 ? null : Math.sqrt(least);
}
