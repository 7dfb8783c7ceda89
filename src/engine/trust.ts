import type { Beta } from './snapshot.ts';
import { changed, clip, round, type World } from './world.ts';

/** Forgetting per week, and what a report counts (Jøsang & Ismail 2002: beta reputation). */
const FORGETTING = 0.95;
const REPORT_COUNTS = 2.5;

/** Mean of beta counts, 0..1. */
export const mean = ([a, b]: Beta): number => round(a / (a + b));

/** Beta counts whose mean has moved by `by`, their weight unchanged; the mean stays in .02–.98. */
export function shifted([a, b]: Beta, by: number): Beta {
  const weight = a + b;
  const m = clip(a / weight + by, 0.02, 0.98);
  return [round(m * weight), round((1 - m) * weight)];
}

/** i's trust in j, as counts. */
export const trustIn = (w: World, i: string, j: string): Beta => w.s.trust[i]?.[j] ?? [2, 3];

function put(w: World, i: string, j: string, next: Beta, cause: string): void {
  const now = trustIn(w, i, j);
  w.s.trust = { ...w.s.trust, [i]: { ...w.s.trust[i], [j]: next } };
  // A year of kept weeks would drown the debrief; the reports of that year are in the log.
  if (w.stage !== 'aftermath')
    changed(w, 'trust', i, mean(now), mean(next), cause, { in: j, heardBy: [i, j] });
}
/** Moves i's trust in j by `by` (of the mean). */
export const moveTrust = (w: World, i: string, j: string, by: number, cause: string): void => {
  if (i !== j) put(w, i, j, shifted(trustIn(w, i, j), by), cause);
};
/** A week in force without a report: one success. */
export function keptWord(w: World, i: string, j: string, cause: string): void {
  const [a, b] = trustIn(w, i, j);
  put(w, i, j, [round(a + 1), b], cause);
}
/** A report against j, heard by i; `weight` 1 for a report, less for an accusation. */
export function broke(w: World, i: string, j: string, cause: string, weight = 1): void {
  const [a, b] = trustIn(w, i, j);
  put(w, i, j, [a, round(b + REPORT_COUNTS * weight)], cause);
}
/** A week passes: old evidence counts for less. The mean stays where it is, so nothing is written down. */
export function forget(w: World): void {
  const fade = ([a, b]: Beta): Beta => [
    Math.max(0.2, round(a * FORGETTING)),
    Math.max(0.2, round(b * FORGETTING)),
  ];
  const all: Record<string, Record<string, Beta>> = {};
  for (const i in w.s.trust) {
    const row: Record<string, Beta> = {};
    for (const j in w.s.trust[i]) row[j] = fade(trustIn(w, i, j));
    all[i] = row;
  }
  w.s.trust = all;
}

/** Effects of a deadline's end on its setter's record (model.md §9; Fearon 1994 for audiences). */
export function recordEnd(
  w: World,
  setter: string,
  how: 'kept' | 'lapsed' | 'extended',
  cause: string,
): void {
  const [a, b] = w.s.record[setter] ?? [2, 3];
  const next: Beta = how === 'kept' ? [a + 1, b] : [a, round(b + (how === 'lapsed' ? 2.5 : 1.25))];
  w.s.record = { ...w.s.record, [setter]: next };
  changed(w, 'credibility', setter, mean([a, b]), mean(next), cause);
}
export function moveCredibility(w: World, setter: string, by: number, cause: string): void {
  const now = w.s.record[setter] ?? [2, 3];
  const next = shifted(now, by);
  w.s.record = { ...w.s.record, [setter]: next };
  changed(w, 'credibility', setter, mean(now), mean(next), cause);
}
