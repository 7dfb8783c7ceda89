import { TIE } from '../payoffs.ts';

/** Utilities of some rows as whole numbers, row after row: how many different values of the same party lie
 * under each. Values that follow on each other within a tie have one rank, so that comparing ranks is
 * exact, and “equal” holds across any number of rows. */
export function ranksOf(u: Float64Array, rows: Int32Array, parties: number): Int32Array {
  const ranks = new Int32Array(rows.length * parties);
  const column = new Float64Array(rows.length);
  for (let p = 0; p < parties; p++) {
    for (let r = 0; r < rows.length; r++)
      column[r] = u[(rows[r] as number) * parties + p] as number;
    const starts = distinct(column.slice().sort());
    for (let r = 0; r < rows.length; r++)
      ranks[r * parties + p] = lastNotAbove(starts, column[r] as number);
  }
  return ranks;
}

/** The lowest of each run of values within a tie of the one before. */
function distinct(sorted: Float64Array): Float64Array {
  let kept = 0;
  let before = Number.NEGATIVE_INFINITY;
  const starts = new Float64Array(sorted.length);
  for (const x of sorted) {
    if (x > before + TIE) starts[kept++] = x;
    before = x;
  }
  return starts.subarray(0, kept);
}

function lastNotAbove(starts: Float64Array, x: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] as number) <= x) low = middle;
    else high = middle - 1;
  }
  return low;
}
