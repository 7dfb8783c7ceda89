/** Pairs that are simply compared rather than divided further. */
const FEW = 1024;

/** Which rows of whole numbers are maximal: no other row is at least as high in every column and higher in
 * one; equal rows share their fate. Divide and conquer (Kung, Luccio & Preparata 1975): in falling
 * dictionary order only earlier rows can dominate later ones, so each half is solved, then the first half
 * strikes out of the second. n·log^(columns−1) n however large the frontier is. Returns places in `ranks`. */
export function maxima(ranks: Int32Array, columns: number): number[] {
  const n = columns === 0 ? 0 : ranks.length / columns;
  const at = (row: number, column: number) => ranks[row * columns + column] as number;
  const compare = (a: number, b: number) => {
    for (let c = 0; c < columns; c++) if (at(a, c) !== at(b, c)) return at(b, c) - at(a, c);
    return 0;
  };
  const order = new Int32Array(n).map((_, i) => i).sort(compare);
  const struck = new Uint8Array(n);

  /** Strikes every row of `weak` that a row of `strong` equals or exceeds from this column on; before it,
   * every strong row is known to. */
  function strike(strong: readonly number[], all: readonly number[], column: number): void {
    const weak = all.filter((row) => struck[row] === 0);
    if (strong.length === 0 || weak.length === 0) return;
    if (column >= columns) for (const row of weak) struck[row] = 1;
    else if (strong.length * weak.length <= FEW) compareAll(strong, weak, column);
    else if (column === columns - 1) strikeUpTo(strong, weak, column);
    else if (column === columns - 2) sweep(strong, weak, column);
    else divide(strong, weak, column);
  }

  function compareAll(strong: readonly number[], weak: readonly number[], from: number): void {
    for (const row of weak)
      for (const other of strong) {
        let c = from;
        while (c < columns && at(other, c) >= at(row, c)) c++;
        if (c < columns) continue;
        struck[row] = 1;
        break;
      }
  }

  function strikeUpTo(strong: readonly number[], weak: readonly number[], column: number): void {
    const [, highest] = reach(strong, column);
    for (const row of weak) if (at(row, column) <= highest) struck[row] = 1;
  }

  /** Two columns left: along the first, the running maximum of the second. */
  function sweep(strong: readonly number[], weak: readonly number[], column: number): void {
    const falling = (rows: readonly number[]) =>
      rows.slice().sort((a, b) => at(b, column) - at(a, column));
    const givers = falling(strong);
    let most = -1;
    let g = 0;
    for (const row of falling(weak)) {
      for (; g < givers.length && at(givers[g] as number, column) >= at(row, column); g++)
        most = Math.max(most, at(givers[g] as number, columns - 1));
      if (most >= at(row, columns - 1)) struck[row] = 1;
    }
  }

  function divide(strong: readonly number[], weak: readonly number[], column: number): void {
    const [lowStrong, highStrong] = reach(strong, column);
    const [lowWeak, highWeak] = reach(weak, column);
    if (highStrong < lowWeak) return;
    if (lowStrong >= highWeak) {
      strike(strong, weak, column + 1);
      return;
    }
    const middle = Int32Array.from(weak, (row) => at(row, column)).sort()[weak.length >> 1] ?? 0;
    const cut = Math.max(middle, Math.min(lowStrong, lowWeak) + 1);
    const upper = (row: number) => at(row, column) >= cut;
    const lower = (row: number) => at(row, column) < cut;
    strike(strong.filter(upper), weak.filter(lower), column + 1);
    strike(strong.filter(upper), weak.filter(upper), column);
    strike(strong.filter(lower), weak.filter(lower), column);
  }

  function reach(rows: readonly number[], column: number): [low: number, high: number] {
    let low = Number.POSITIVE_INFINITY;
    let high = -1;
    for (const row of rows) {
      const x = at(row, column);
      if (x < low) low = x;
      if (x > high) high = x;
    }
    return [low, high];
  }

  function solve(rows: readonly number[]): readonly number[] {
    if (rows.length < 2) return rows;
    const half = rows.length >> 1;
    const first = solve(rows.slice(0, half));
    const second = solve(rows.slice(half));
    strike(first, second, 1);
    return first.concat(second.filter((row) => struck[row] === 0));
  }

  /** One row of each run of equal ones stands for all. */
  const heads: number[] = [];
  const head = new Int32Array(n);
  for (const row of order) {
    const before = heads.at(-1);
    if (before === undefined || compare(before, row) !== 0) heads.push(row);
    head[row] = heads.at(-1) as number;
  }
  solve(heads);
  return Array.from(order).filter((row) => struck[head[row] as number] === 0);
}
