import { TIE } from '../payoffs.ts';

const CELLS = 1 << 16;

/** How each party's utility is cut into levels. */
interface Grid {
  levels: number;
  low: Float64Array;
  scale: Float64Array;
}

function gridOver(u: Float64Array, n: number, parties: number): Grid {
  const levels = Math.max(2, Math.floor(Math.min(CELLS, n) ** (1 / (parties - 1))));
  const low = new Float64Array(parties).fill(Number.POSITIVE_INFINITY);
  const high = new Float64Array(parties).fill(Number.NEGATIVE_INFINITY);
  for (let i = 0, at = 0; i < n; i++)
    for (let p = 0; p < parties; p++, at++) {
      const x = u[at] as number;
      if (x < (low[p] as number)) low[p] = x;
      if (x > (high[p] as number)) high[p] = x;
    }
  const scale = low.map((least, p) => {
    const width = (high[p] as number) - least;
    return width > 0 ? (levels - 1) / width : 0;
  });
  return { levels, low, scale };
}

/** For every cell of the parties but the last: the most the last party gets there or in a cell that is no
 * lower for anybody. One layer of empty cells lies above the highest levels. */
function bestAbove(u: Float64Array, n: number, parties: number, grid: Grid): Float64Array {
  const { low, scale } = grid;
  const side = grid.levels + 1;
  const others = parties - 1;
  const best = new Float64Array(side ** others).fill(Number.NEGATIVE_INFINITY);
  for (let i = 0, at = 0; i < n; i++, at += parties) {
    let cell = 0;
    for (let p = 0; p < others; p++)
      cell =
        cell * side + ((((u[at + p] as number) - (low[p] as number)) * (scale[p] as number)) | 0);
    const last = u[at + others] as number;
    if (last > (best[cell] as number)) best[cell] = last;
  }
  for (let p = 0, step = 1; p < others; p++, step *= side)
    for (let cell = best.length - 1 - step; cell >= 0; cell--) {
      if (((cell / step) | 0) % side === side - 1) continue;
      const above = best[cell + step] as number;
      if (above > (best[cell] as number)) best[cell] = above;
    }
  return best;
}

/** The rows that may be on the frontier: a row goes where another is a whole level better for every party
 * but the last, and no worse for the last. Linear in the rows, loses nothing of the frontier, and leaves
 * few. Memory is bounded by the number of cells. Takes two parties or more. */
export function hopeful(u: Float64Array, n: number, parties: number): Int32Array {
  const grid = gridOver(u, n, parties);
  const { low, scale } = grid;
  const side = grid.levels + 1;
  const others = parties - 1;
  const best = bestAbove(u, n, parties, grid);
  const rows = new Int32Array(n);
  let kept = 0;
  for (let i = 0, at = 0; i < n; i++, at += parties) {
    let cell = 0;
    for (let p = 0; p < others; p++) {
      // A tie's breadth up, so that what lies a level higher is better by more than a tie.
      const level =
        ((((u[at + p] as number) + TIE - (low[p] as number)) * (scale[p] as number)) | 0) + 1;
      cell = cell * side + (level < side ? level : side - 1);
    }
    if (!((best[cell] as number) >= (u[at + others] as number) - TIE)) rows[kept++] = i;
  }
  return rows.subarray(0, kept);
}
