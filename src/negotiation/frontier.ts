import { hopeful } from './frontier/hopeful.ts';
import { maxima } from './frontier/maxima.ts';
import { ranksOf } from './frontier/ranks.ts';
import { type Outcomes, rowsOf } from './payoffs.ts';

/** The outcomes nobody can improve for free, as row numbers, ascending: no other row is at least as good for
 * everybody and better for somebody. Equal rows do not dominate each other: all of them are in it, or none.
 * First what is plainly beaten goes, in linear time, then what is left is divided and conquered. */
export function paretoSet({ parties, utilities: u }: Outcomes): number[] {
  const n = rowsOf({ parties, utilities: u });
  if (n === 0) return [];
  const rows = parties > 1 ? hopeful(u, n, parties) : new Int32Array(n).map((_, i) => i);
  return maxima(ranksOf(u, rows, parties), parties)
    .map((place) => rows[place] as number)
    .sort((a, b) => a - b);
}
