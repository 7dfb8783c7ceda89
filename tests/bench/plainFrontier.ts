/** The measures of an outcome space done the plain way, on arrays of arrays: what the bench compares with. */
export interface Measures {
  pareto: number[];
  fair: number[][];
  opposition: number;
}

const NOISE = 1e-12;

function dominates(a: readonly number[], b: readonly number[]): boolean {
  let better = false;
  for (let p = 0; p < a.length; p++) {
    const more = (a[p] as number) - (b[p] as number);
    if (more < -NOISE) return false;
    if (more > NOISE) better = true;
  }
  return better;
}

/** By falling sum, each row against the frontier found so far. */
export function plainSweep(rows: readonly (readonly number[])[]): number[] {
  const sums = rows.map((row) => row.reduce((sum, u) => sum + u, 0));
  const order = rows.map((_, i) => i).sort((a, b) => (sums[b] as number) - (sums[a] as number));
  const front: number[] = [];
  for (const i of order) {
    const row = rows[i] as number[];
    if (!front.some((j) => dominates(rows[j] as number[], row))) front.push(i);
  }
  return front.sort((a, b) => a - b);
}

/** Some rows, evenly spread, each against all others until one dominates it. */
export function plainDoubleLoop(rows: readonly (readonly number[])[], sample: number): number {
  let front = 0;
  const step = Math.max(1, Math.floor(rows.length / sample));
  for (let i = 0; i < rows.length; i += step)
    if (!rows.some((other) => dominates(other, rows[i] as number[]))) front += 1;
  return front;
}

/** Nash, Kalai–Smorodinsky, egalitarian and utilitarian, and the opposition. */
export function plainFairPoints(
  rows: readonly (readonly number[])[],
  floors: readonly number[],
): Omit<Measures, 'pareto'> {
  const rational = rows
    .map((_, i) => i)
    .filter((i) => (rows[i] as number[]).every((u, p) => u >= (floors[p] as number) - NOISE));
  const gains = rational.map((i) =>
    (rows[i] as number[]).map((u, p) => Math.max(0, u - (floors[p] as number))),
  );
  const ideal = floors.map((_, p) => gains.reduce((most, g) => Math.max(most, g[p] as number), 0));
  const highest = (scores: readonly number[], relative = false) => {
    const best = scores.reduce((most, one) => Math.max(most, one), 0);
    const enough = best - NOISE * (relative ? best : 1);
    return rational.filter((_, r) => (scores[r] as number) >= enough);
  };
  return {
    fair: [
      highest(
        gains.map((g) => g.reduce((value, one) => value * one, 1)),
        true,
      ),
      highest(gains.map((g) => Math.min(...g.map((one, p) => one / (ideal[p] as number))))),
      highest(gains.map((g) => Math.min(...g))),
      highest(rational.map((i) => (rows[i] as number[]).reduce((sum, u) => sum + u, 0))),
    ],
    opposition: Math.sqrt(
      rows.reduce(
        (least, row) =>
          Math.min(
            least,
            row.reduce((sum, u) => sum + (1 - u) ** 2, 0),
          ),
        Number.POSITIVE_INFINITY,
      ),
    ),
  };
}
