/** Outcomes as numbers: one row of utilities per outcome, one column per party, row after row. */
export interface Outcomes {
  parties: number;
  utilities: Float64Array;
}

/** Differences up to this count as none. It is far under the ninth decimal, so that no two outcomes a file
 * tells apart are merged, and far over what adding up in another order leaves behind (about 1e-15), so
 * that utilities meant to be equal are. */
export const TIE = 1e-12;

export const rowsOf = ({ parties, utilities }: Outcomes): number =>
  parties === 0 ? 0 : utilities.length / parties;

/** Is the row at `a` at least as good for everybody as the row at `b`, and better for somebody? Both are
 * places in `u`, not row numbers. */
export function dominates(u: Float64Array, a: number, b: number, parties: number): boolean {
  let better = false;
  for (let p = 0; p < parties; p++) {
    const more = (u[a + p] as number) - (u[b + p] as number);
    if (more < -TIE) return false;
    if (more > TIE) better = true;
  }
  return better;
}
