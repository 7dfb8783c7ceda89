import { clip, rounded } from '../negotiation/utility.ts';
import { kept, lowestTrust } from '../negotiation/valuation.ts';
import {
  type Layout,
  layoutOf,
  levelOf,
  type OptionsOfIssue,
  type WorthNumbers,
} from './arithmetic.ts';

import type { SeatCase } from './viewTypes.ts';

/** One package met on the way. The object is used again for the next: copy what you keep. */
export interface Met {
  /** Option per issue, in the order of the space. */
  x: number[];
  value: number;
  back: number;
  /** Bit mask of those who must sign it. */
  signers: number;
  /** Issues that change over what is in force. */
  changed: number;
  comprehensive: boolean;
  /** Differs from the status quo in a core issue. */
  core: boolean;
}
export interface Bounds {
  /** Only packages worth this much to the seat (V); the visitor may raise `low` as it goes. */
  low: number;
  high: number;
  /** And at least this much to its back table. */
  back: number;
  /** Only these options, per issue (null = any that can be reached). */
  only?: readonly (readonly number[] | null)[] | undefined;
}

interface Level extends OptionsOfIssue {
  /** Lowest trust in another keeper, per option. */
  trust: number[];
}
const SLACK = 1e-8;

/** Meets every package that can be reached by laying a text over what is in force, crosses no own red
 * line (where it changes the issue) and lies within the bounds, in a fixed order. V is s·U + (1−s)·R
 * with U and R sums over issues, and s one of few numbers once the issues that carry monitoring and
 * guarantees are chosen: those are tried first, then whole branches are left out by what the rest can
 * add at most. Exact: nothing within the bounds is missed. */
export function eachPackage(
  seatCase: SeatCase,
  now: WorthNumbers,
  bounds: Bounds,
  visit: (met: Met) => void,
): void {
  const layout = layoutOf(seatCase);
  const levels = levelsOf(layout, now, bounds.only);
  const depth = levels.length;
  const met: Met = {
    x: now.inForce.slice(),
    value: 0,
    back: 0,
    signers: 0,
    changed: 0,
    comprehensive: false,
    core: false,
  };
  const anyNamed = layout.space.issues.some((issue) => issue.comprehensive !== null);
  const homeLeft = suffix(levels, (level) => Math.max(...level.home));
  const leastTrust = Math.min(1, ...levels.flatMap((level) => level.trust));
  const most = (of: (level: Level) => readonly number[]) =>
    Math.max(0, ...levels.slice(layout.head).flatMap(of));
  const monitorsLeft = most((level) => level.monitors);
  const guaranteesLeft = most((level) => level.guarantees);

  // Two ends of s for the branch in hand, and what the issues still open can add at each end.
  let low = 0;
  let high = 0;
  const mostAtLow = new Float64Array(depth + 1);
  const mostAtHigh = new Float64Array(depth + 1);
  const leastAtLow = new Float64Array(depth + 1);
  const leastAtHigh = new Float64Array(depth + 1);
  const aim = (monitors: number, guarantees: number, trust: number, from: number): void => {
    const mon = (m: number) => clip(m + now.monitors, 0, 1);
    const guar = (g: number) => clip(g + now.guarantees, 0, 1);
    low = kept(leastTrust, mon(monitors), guar(guarantees));
    high = kept(
      trust,
      mon(Math.max(monitors, monitorsLeft)),
      guar(Math.max(guarantees, guaranteesLeft)),
    );
    for (let d = depth - 1; d >= from; d--) {
      const level = levels[d] as Level;
      let [a, b, c, e] = [-Infinity, -Infinity, Infinity, Infinity];
      for (let i = 0; i < level.options.length; i++) {
        const like = level.likes[i] as number;
        const fall = level.broken[i] as number;
        const atLow = low * like + (1 - low) * fall;
        const atHigh = high * like + (1 - high) * fall;
        a = Math.max(a, atLow);
        b = Math.max(b, atHigh);
        c = Math.min(c, atLow);
        e = Math.min(e, atHigh);
      }
      mostAtLow[d] = (mostAtLow[d + 1] as number) + a;
      mostAtHigh[d] = (mostAtHigh[d + 1] as number) + b;
      leastAtLow[d] = (leastAtLow[d + 1] as number) + c;
      leastAtHigh[d] = (leastAtHigh[d + 1] as number) + e;
    }
  };

  const walk = (
    d: number,
    likes: number,
    fall: number,
    home: number,
    trust: number,
    monitors: number,
    guarantees: number,
    signers: number,
    changed: number,
    settled: boolean,
    core: boolean,
  ): void => {
    if (home + (homeLeft[d] as number) < bounds.back - SLACK) return;
    if (d === layout.head) aim(monitors, guarantees, trust, d);
    if (d >= layout.head) {
      const atLow = low * likes + (1 - low) * fall;
      const atHigh = high * likes + (1 - high) * fall;
      const top = Math.max(atLow + (mostAtLow[d] as number), atHigh + (mostAtHigh[d] as number));
      if (top < bounds.low - SLACK) return;
      const bottom = Math.min(
        atLow + (leastAtLow[d] as number),
        atHigh + (leastAtHigh[d] as number),
      );
      if (bottom > bounds.high + SLACK) return;
    }
    if (d === depth) {
      const s = kept(
        trust,
        clip(monitors + now.monitors, 0, 1),
        clip(guarantees + now.guarantees, 0, 1),
      );
      const value = rounded(s * likes + (1 - s) * fall);
      const back = rounded(home);
      if (value < bounds.low || value > bounds.high || back < bounds.back) return;
      met.value = value;
      met.back = back;
      met.signers = signers;
      met.changed = changed;
      met.comprehensive = settled && anyNamed;
      met.core = core;
      visit(met);
      return;
    }
    const level = levels[d] as Level;
    for (let i = 0; i < level.options.length; i++) {
      met.x[level.issue] = level.options[i] as number;
      walk(
        d + 1,
        likes + (level.likes[i] as number),
        fall + (level.broken[i] as number),
        home + (level.home[i] as number),
        Math.min(trust, level.trust[i] as number),
        Math.max(monitors, level.monitors[i] as number),
        Math.max(guarantees, level.guarantees[i] as number),
        signers | (level.signers[i] as number),
        changed + (level.changed[i] as number),
        settled && (level.settled[i] as boolean),
        core || (level.core[i] as boolean),
      );
    }
  };
  walk(0, 0, 0, 0, 1, 0, 0, 0, 0, true, false);
}

function suffix(levels: readonly Level[], most: (level: Level) => number): Float64Array {
  const sums = new Float64Array(levels.length + 1);
  for (let d = levels.length - 1; d >= 0; d--)
    sums[d] = (sums[d + 1] as number) + most(levels[d] as Level);
  return sums;
}

/** The levels of one search. What trust an option rests on is looked up anew each time: it moves weekly. */
function levelsOf(layout: Layout, now: WorthNumbers, only: Bounds['only']): Level[] {
  return layout.order.map((k) => {
    const level = levelOf(layout, k, now.inForce[k] ?? 0, now.redLines[k] ?? [], only?.[k] ?? null);
    return {
      ...level,
      trust: level.keepers.map((mask) => lowestTrust(now.trust, mask, layout.self)),
    };
  });
}
