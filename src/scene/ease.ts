/** cubic-bezier(.3, 0, .1, 1) as a function of time, by bisection on x. */
export function ease(t: number): number {
  const bend = (a: number, b: number, s: number): number =>
    3 * a * s * (1 - s) ** 2 + 3 * b * s ** 2 * (1 - s) + s ** 3;
  let [lo, hi] = [0, 1];
  for (let i = 0; i < 18; i++) {
    const middle = (lo + hi) / 2;
    if (bend(0.3, 0.1, middle) < t) lo = middle;
    else hi = middle;
  }
  return bend(0, 1, (lo + hi) / 2);
}
