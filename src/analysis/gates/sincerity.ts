import { sequence } from '../../engine/random.ts';
import { areaUnderCurve, type Forecast } from '../calibration.ts';
import type { GateRow, Work } from '../gateRow.ts';
import type { Played, Telling } from '../gateTask.ts';

const MOST_AT_FIRST = 0.62;
const AT_LAST = { least: 0.75, most: 0.93 };
const RESAMPLES = 400;

/** Row 7: sincerity shows, not at once and never for certain; and asking well pays. */
export function sincerity({ scenario, seed }: Work, base: readonly Played[]): GateRow {
  const notes: string[] = [];
  const found: string[] = [];
  for (const party of Object.keys(scenario.parties)) {
    const told = base.flatMap((one) => one.telling[party] ?? []);
    const [first, last] = [area(told, 'first'), area(told, 'last')];
    if (first === null || last === null) continue;
    found.push(`${party} ${first.toFixed(2)} → ${last.toFixed(2)}`);
    if (first > MOST_AT_FIRST) notes.push(`${party} is told apart at once: ${first.toFixed(3)}`);
    if (last < AT_LAST.least) notes.push(`${party} hardly shows: ${last.toFixed(3)} at the end`);
    if (last > AT_LAST.most) notes.push(`${party} shows too much: ${last.toFixed(3)} at the end`);
  }
  const asked = base.flatMap((one) => Object.values(one.telling).filter((each) => each.probed));
  const gain = gainOfAsking(asked, sequence(`${seed}:probes`));
  if (gain.low <= 0)
    notes.push(`asking adds ${gain.mean.toFixed(3)}, at least ${gain.low.toFixed(3)}`);
  return {
    scenario: scenario.id,
    gate: 7,
    what: 'sincerity without tells',
    found: `AUC after the first kind → at the end: ${found.join(', ')}; a probe adds ${gain.mean.toFixed(3)} (${gain.low.toFixed(3)} to ${gain.high.toFixed(3)}, ${asked.length} asked)`,
    goal: '≤ .62 → .75–.93; > 0',
    met: notes.length === 0 && found.length > 0,
    notes,
  };
}

const area = (told: readonly Telling[], when: 'first' | 'last' | 'unasked'): number | null =>
  areaUnderCurve(told.map((one): Forecast => ({ p: one[when], came: one.settles })));

/** What the answers to probes add to the area under the curve, on the games in which one was asked, with
 * and without its answers; bounds by bootstrap over those games. */
function gainOfAsking(
  asked: readonly Telling[],
  chance: () => number,
): { mean: number; low: number; high: number } {
  const gain = (some: readonly Telling[]) =>
    (area(some, 'last') ?? 0) - (area(some, 'unasked') ?? 0);
  if (asked.length === 0) return { mean: 0, low: 0, high: 0 };
  const seen = Array.from({ length: RESAMPLES }, () =>
    gain(asked.map(() => asked[Math.floor(chance() * asked.length)] as Telling)),
  ).sort((a, b) => a - b);
  const at = (share: number) => seen[Math.floor(share * (RESAMPLES - 1))] ?? 0;
  return { mean: gain(asked), low: at(0.025), high: at(0.975) };
}
