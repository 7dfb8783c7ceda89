import { clip, rounded } from '../negotiation/utility.ts';
import { kept, lowestTrust } from '../negotiation/valuation.ts';
import { layoutOf, levelOf, type OptionsOfIssue, type WorthNumbers } from './arithmetic.ts';

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

const SLACK = 1e-8;
const NONE: readonly number[] = [];

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
  const depth = layout.order.length;
  const levels: OptionsOfIssue[] = [];
  // Lowest trust in another keeper, per level and option; and over all.
  const trusts: number[][] = [];
  let leastTrust = 1;
  let monitorsLeft = 0;
  let guaranteesLeft = 0;
  for (let d = 0; d < depth; d++) {
    const k = layout.order[d] as number;
    const only = bounds.only?.[k] ?? null;
    const level = levelOf(layout, k, now.inForce[k] ?? 0, now.redLines[k] ?? NONE, only);
    levels.push(level);
    const row: number[] = [];
    for (let i = 0; i < level.options.length; i++) {
      const trust = lowestTrust(now.trust, level.keepers[i] as number, layout.self);
      row.push(trust);
      leastTrust = Math.min(leastTrust, trust);
      if (d < layout.head) continue;
      monitorsLeft = Math.max(monitorsLeft, level.monitors[i] as number);
      guaranteesLeft = Math.max(guaranteesLeft, level.guarantees[i] as number);
    }
    trusts.push(row);
  }
  const homeLeft = new Float64Array(depth + 1);
  for (let d = depth - 1; d >= 0; d--)
    homeLeft[d] = (homeLeft[d + 1] as number) + (levels[d] as OptionsOfIssue).mostHome;
  const met: Met = {
    x: now.inForce.slice(),
    value: 0,
    back: 0,
    signers: 0,
    changed: 0,
    comprehensive: false,
    core: false,
  };

  // Two ends of s for the branch in hand, and what the issues still open can add at each end.
  let low = 0;
  let high = 0;
  const mostAtLow = new Float64Array(depth + 1);
  const mostAtHigh = new Float64Array(depth + 1);
  const leastAtLow = new Float64Array(depth + 1);
  const leastAtHigh = new Float64Array(depth + 1);
  const aim = (monitors: number, guarantees: number, trust: number, from: number): void => {
    low = kept(
      leastTrust,
      clip(monitors + now.monitors, 0, 1),
      clip(guarantees + now.guarantees, 0, 1),
    );
    high = kept(
      trust,
      clip(Math.max(monitors, monitorsLeft) + now.monitors, 0, 1),
      clip(Math.max(guarantees, guaranteesLeft) + now.guarantees, 0, 1),
    );
    for (let d = depth - 1; d >= from; d--) {
      const { likes, broken } = levels[d] as OptionsOfIssue;
      let mostLow = -9;
      let mostHigh = -9;
      let leastLow = 9;
      let leastHigh = 9;
      for (let i = 0; i < likes.length; i++) {
        const like = likes[i] as number;
        const fall = broken[i] as number;
        const atLow = low * like + (1 - low) * fall;
        const atHigh = high * like + (1 - high) * fall;
        if (atLow > mostLow) mostLow = atLow;
        if (atHigh > mostHigh) mostHigh = atHigh;
        if (atLow < leastLow) leastLow = atLow;
        if (atHigh < leastHigh) leastHigh = atHigh;
      }
      mostAtLow[d] = (mostAtLow[d + 1] as number) + mostLow;
      mostAtHigh[d] = (mostAtHigh[d + 1] as number) + mostHigh;
      leastAtLow[d] = (leastAtLow[d + 1] as number) + leastLow;
      leastAtHigh[d] = (leastAtHigh[d + 1] as number) + leastHigh;
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
      met.comprehensive = settled && layout.named;
      met.core = core;
      visit(met);
      return;
    }
    const level = levels[d] as OptionsOfIssue;
    const row = trusts[d] as number[];
    for (let i = 0; i < level.options.length; i++) {
      met.x[level.issue] = level.options[i] as number;
      walk(
        d + 1,
        likes + (level.likes[i] as number),
        fall + (level.broken[i] as number),
        home + (level.home[i] as number),
        Math.min(trust, row[i] as number),
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
