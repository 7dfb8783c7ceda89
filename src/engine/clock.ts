import type { Compiled } from './compiled.ts';
import type { Snapshot } from './snapshot.ts';
import { mean } from './trust.ts';
import { clip, round } from './world.ts';

const OPEN = new Set(['set', 'looming', 'due']);

/** How far a deadline is believed, 0..1: the setter's record, raised by its audience if it is public. */
export function believed(c: Compiled, s: Snapshot, id: string): number {
  const deadline = c.scenario.deadlines[id];
  if (deadline === undefined) return 0;
  if (deadline.setter === 'calendar') return 1;
  const q = mean(s.record[deadline.setter] ?? [2, 3]);
  const audience = c.scenario.parties[deadline.setter]?.['back-table'].audience ?? 0;
  return deadline.public ? round(q + (1 - q) * audience) : q;
}

/** Floor effects of measures in place: what is left of them (inducements fade). */
function measured(c: Compiled, s: Snapshot, party: string): number {
  let sum = 0;
  for (const run of s.measures)
    for (const effect of c.scenario.measures[run.id]?.then ?? [])
      if ('floor' in effect && effect.floor.party === party) sum += effect.floor.by * run.strength;
  return sum;
}

/** Floor r of model.md §4, on V, .02–.95 (Fearon 1995): base, war, hurt, open or enforced deadlines, measures. */
export function floorOf(c: Compiled, s: Snapshot, party: string): number {
  const file = c.scenario.parties[party];
  if (file === undefined) throw new Error(`no party ${party}`);
  let r =
    file.floor.base + file.floor.momentum * s.momentum - file.floor.hurt * (s.hurt[party] ?? 0);
  for (const { id, key, file: deadline } of c.deadlines) {
    const state = s.charts[key] ?? 'unset';
    if (deadline['aimed-at'].includes(party) && (OPEN.has(state) || state === 'enforced'))
      r -= believed(c, s, id) * deadline.cost;
  }
  return clip(r + (s.floorShift[party] ?? 0) + measured(c, s, party), 0.02, 0.95);
}

/** Threshold of the back table now: what the file says, moved by what happened. */
export const thresholdOf = (c: Compiled, s: Snapshot, party: string): number =>
  clip(
    (c.scenario.parties[party]?.['back-table'].threshold ?? 0) + (s.thresholdShift[party] ?? 0),
    0,
    1,
  );

/** Clock τ of model.md §4, 0..1: time spent, or how near a believed deadline is. */
export function tauOf(c: Compiled, s: Snapshot, party: string): number {
  const n = s.turn;
  const nu = Math.min(1, n / c.scenario.calendar.turns.to);
  let tau = nu;
  for (const { id, key, file: deadline } of c.deadlines) {
    if (!deadline['aimed-at'].includes(party) || !OPEN.has(s.charts[key] ?? 'unset')) continue;
    const run = s.deadlines[id];
    if (run === undefined) continue;
    const delta = run.due <= run.set ? 1 : clip((n - run.set) / (run.due - run.set), 0, 1);
    const q = believed(c, s, id);
    tau = Math.max(tau, (1 - q) * nu + q * Math.max(nu, delta));
  }
  return clip(tau, 0, 1);
}
