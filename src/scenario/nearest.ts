/** Number of letters to insert, delete, replace or swap with a neighbour to turn `a` into `b`
 * (optimal string alignment), 0 = equal. */
export function distance(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        best = Math.min(best, (before[j - 2] ?? 0) + 1);
      }
      row[j] = best;
    }
    before = last;
    last = row;
  }
  return last[b.length] ?? 0;
}

const plain = (word: string): string => word.toLowerCase().replace(/[\s_]+/g, '-');

/** The real name the author most likely meant, or null when none is near: at most a third of its
 * letters differ, or one begins with the other. */
export function nearest(written: string, names: Iterable<string>): string | null {
  const wanted = plain(written.slice(0, 80));
  let best: string | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const name of names) {
    const other = plain(name);
    const prefix = wanted.length >= 3 && (other.startsWith(wanted) || wanted.startsWith(other));
    const far = distance(wanted, other);
    const allowed = Math.max(1, Math.floor(Math.max(wanted.length, other.length) / 3));
    if (far > allowed && !prefix) continue;
    if (far < least) {
      least = far;
      best = name;
    }
  }
  return best;
}

/** Whether one of the keys is no real name but most likely meant this one: then it is not missing. */
export const meantBy = (name: string, keys: readonly string[], names: readonly string[]): boolean =>
  keys.some((key) => !names.includes(key) && nearest(key, names) === name);
