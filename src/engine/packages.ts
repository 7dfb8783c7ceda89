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

  // Sums and extremes of the branch in hand, one place per level (numbers passed as arguments would each
  // be put on the heap).
  const likes = new Float64Array(depth + 1);
  const fall = new Float64Array(depth + 1);
  const home = new Float64Array(depth + 1);
  const trust = new Float64Array(depth + 1).fill(1);
  const monitors = new Float64Array(depth + 1);
  const guarantees = new Float64Array(depth + 1);
  const signers = new Int32Array(depth + 1);
  const changed = new Int32Array(depth + 1);
  const settled = new Uint8Array(depth + 1).fill(1);
  const core = new Uint8Array(depth + 1);

  const leaf = (): void => {
    const s = kept(
      trust[depth] as number,
      clip((monitors[depth] as number) + now.monitors, 0, 1),
      clip((guarantees[depth] as number) + now.guarantees, 0, 1),
    );
    const value = rounded(s * (likes[depth] as number) + (1 - s) * (fall[depth] as number));
    const back = rounded(home[depth] as number);
    if (value < bounds.low || value > bounds.high || back < bounds.back) return;
    met.value = value;
    met.back = back;
    met.signers = signers[depth] as number;
    met.changed = changed[depth] as number;
    met.comprehensive = layout.named && settled[depth] === 1;
    met.core = core[depth] === 1;
    visit(met);
  };
  const walk = (d: number): void => {
    if ((home[d] as number) + (homeLeft[d] as number) < bounds.back - SLACK) return;
    if (d === layout.head)
      aim(monitors[d] as number, guarantees[d] as number, trust[d] as number, d);
    if (d >= layout.head) {
      const atLow = low * (likes[d] as number) + (1 - low) * (fall[d] as number);
      const atHigh = high * (likes[d] as number) + (1 - high) * (fall[d] as number);
      const top = Math.max(atLow + (mostAtLow[d] as number), atHigh + (mostAtHigh[d] as number));
      if (top < bounds.low - SLACK) return;
      const bottom = Math.min(
        atLow + (leastAtLow[d] as number),
        atHigh + (leastAtHigh[d] as number),
      );
      if (bottom > bounds.high + SLACK) return;
    }
    if (d === depth) {
      leaf();
      return;
    }
    const level = levels[d] as OptionsOfIssue;
    const row = trusts[d] as number[];
    for (let i = 0; i < level.options.length; i++) {
      met.x[level.issue] = level.options[i] as number;
      likes[d + 1] = (likes[d] as number) + (level.likes[i] as number);
      fall[d + 1] = (fall[d] as number) + (level.broken[i] as number);
      home[d + 1] = (home[d] as number) + (level.home[i] as number);
      trust[d + 1] = Math.min(trust[d] as number, row[i] as number);
      monitors[d + 1] = Math.max(monitors[d] as number, level.monitors[i] as number);
      guarantees[d + 1] = Math.max(guarantees[d] as number, level.guarantees[i] as number);
      signers[d + 1] = (signers[d] as number) | (level.signers[i] as number);
      changed[d + 1] = (changed[d] as number) + (level.changed[i] as number);
      settled[d + 1] = (settled[d] as number) & (level.settled[i] as number);
      core[d + 1] = (core[d] as number) | (level.core[i] as number);
      walk(d + 1);
    }
  };
  walk(0);
}
