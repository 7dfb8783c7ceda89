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

const SLACK = 1e-8;
const NONE: readonly number[] = [];
/** Issues a workspace has room for; larger spaces get one of their own. */
const ROOM = 24;

/** Sums and extremes of the branch in hand, one place per level, and what the issues still open can add.
 * Made once and used again: a search is asked for hundreds of times a game. */
class Workspace {
  readonly size: number;
  readonly at: Int32Array;
  readonly likes: Float64Array;
  readonly fall: Float64Array;
  readonly home: Float64Array;
  readonly trust: Float64Array;
  readonly monitors: Float64Array;
  readonly guarantees: Float64Array;
  readonly share: Float64Array;
  readonly signers: Int32Array;
  readonly changed: Int32Array;
  readonly settled: Uint8Array;
  readonly core: Uint8Array;
  readonly homeLeft: Float64Array;
  readonly mostAtLow: Float64Array;
  readonly mostAtHigh: Float64Array;
  readonly leastAtLow: Float64Array;
  readonly leastAtHigh: Float64Array;
  /** Lowest trust in another keeper, per level and option. */
  readonly trusts: Float64Array[] = [];
  readonly levels: OptionsOfIssue[] = [];
  /** Two ends of s for the branch in hand. */
  low = Number.NaN;
  high = Number.NaN;
  constructor(size: number) {
    const floats = () => new Float64Array(size + 1);
    const whole = () => new Int32Array(size + 1);
    this.size = size;
    this.at = whole();
    this.likes = floats();
    this.fall = floats();
    this.home = floats();
    this.trust = floats();
    this.monitors = floats();
    this.guarantees = floats();
    this.share = floats();
    this.signers = whole();
    this.changed = whole();
    this.settled = new Uint8Array(size + 1);
    this.core = new Uint8Array(size + 1);
    this.homeLeft = floats();
    this.mostAtLow = floats();
    this.mostAtHigh = floats();
    this.leastAtLow = floats();
    this.leastAtHigh = floats();
  }
}

/** Takes aim once the issues that carry monitoring and guarantees are chosen: the two ends of s from here
 * on, and what the issues from `from` on can add at most and at least at each. */
function aim(w: Workspace, from: number, depth: number, now: WorthNumbers, left: Left): void {
  const m = w.monitors[from] as number;
  const g = w.guarantees[from] as number;
  const low = kept(left.trust, clip(m + now.monitors, 0, 1), clip(g + now.guarantees, 0, 1));
  const high = kept(
    w.trust[from] as number,
    clip(Math.max(m, left.monitors) + now.monitors, 0, 1),
    clip(Math.max(g, left.guarantees) + now.guarantees, 0, 1),
  );
  if (low === w.low && high === w.high) return;
  w.low = low;
  w.high = high;
  for (let d = depth - 1; d >= from; d--) {
    const { likes, broken } = w.levels[d] as OptionsOfIssue;
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
    w.mostAtLow[d] = (w.mostAtLow[d + 1] as number) + mostLow;
    w.mostAtHigh[d] = (w.mostAtHigh[d + 1] as number) + mostHigh;
    w.leastAtLow[d] = (w.leastAtLow[d + 1] as number) + leastLow;
    w.leastAtHigh[d] = (w.leastAtHigh[d + 1] as number) + leastHigh;
  }
}
/** The lowest trust anywhere, and the strongest monitoring and guarantees beyond the head. */
interface Left {
  trust: number;
  monitors: number;
  guarantees: number;
}

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
  // A visitor may search on its own account, so what is in use is out of the drawer.
  const w = (depth <= ROOM ? drawer.pop() : undefined) ?? new Workspace(Math.max(depth, ROOM));
  try {
    walk(w, layout, depth, now, bounds, visit);
  } finally {
    if (w.size === ROOM) drawer.push(w);
  }
}
const drawer: Workspace[] = [];

function walk(
  w: Workspace,
  layout: Layout,
  depth: number,
  now: WorthNumbers,
  bounds: Bounds,
  visit: (met: Met) => void,
): void {
  const { head } = layout;
  const left: Left = { trust: 1, monitors: 0, guarantees: 0 };
  for (let d = 0; d < depth; d++) {
    const k = layout.order[d] as number;
    const only = bounds.only?.[k] ?? null;
    const level = levelOf(layout, k, now.inForce[k] ?? 0, now.redLines[k] ?? NONE, only);
    w.levels[d] = level;
    const n = level.options.length;
    let row = w.trusts[d];
    if (row === undefined || row.length < n) {
      row = new Float64Array(Math.max(n, 8));
      w.trusts[d] = row;
    }
    for (let i = 0; i < n; i++) {
      const trust = lowestTrust(now.trust, level.keepers[i] as number, layout.self);
      row[i] = trust;
      left.trust = Math.min(left.trust, trust);
      if (d < head) continue;
      left.monitors = Math.max(left.monitors, level.monitors[i] as number);
      left.guarantees = Math.max(left.guarantees, level.guarantees[i] as number);
    }
  }
  const { at, likes, fall, home, trust, monitors, guarantees, share } = w;
  const { signers, changed, settled, core } = w;
  const { homeLeft, mostAtLow, mostAtHigh, leastAtLow, leastAtHigh } = w;
  homeLeft[depth] = 0;
  for (let d = depth - 1; d >= 0; d--)
    homeLeft[d] = (homeLeft[d + 1] as number) + (w.levels[d] as OptionsOfIssue).mostHome;
  mostAtLow[depth] = 0;
  mostAtHigh[depth] = 0;
  leastAtLow[depth] = 0;
  leastAtHigh[depth] = 0;
  w.low = Number.NaN;
  likes[0] = 0;
  fall[0] = 0;
  home[0] = 0;
  trust[0] = 1;
  monitors[0] = 0;
  guarantees[0] = 0;
  signers[0] = 0;
  changed[0] = 0;
  settled[0] = 1;
  core[0] = 0;
  const met: Met = {
    x: now.inForce.slice(),
    value: 0,
    back: 0,
    signers: 0,
    changed: 0,
    comprehensive: false,
    core: false,
  };
  const { x } = met;
  const mon = now.monitors;
  const guar = now.guarantees;

  // V reaches neither end of the bounds by more than this; the bounds may move while the search is on.
  let least = bounds.low - SLACK;
  let most = bounds.high + SLACK;
  const poor = bounds.back - SLACK;
  if (head === 0) aim(w, 0, depth, now, left);
  let d = 0;
  at[0] = -1;
  while (d >= 0) {
    const level = w.levels[d] as OptionsOfIssue;
    const i = (at[d] as number) + 1;
    if (i >= level.options.length) {
      d--;
      continue;
    }
    at[d] = i;
    const e = d + 1;
    const homely = (home[d] as number) + (level.home[i] as number);
    if (homely + (homeLeft[e] as number) < poor) continue;
    const like = (likes[d] as number) + (level.likes[i] as number);
    const fell = (fall[d] as number) + (level.broken[i] as number);
    if (e > head) {
      const atLow = w.low * like + (1 - w.low) * fell;
      const atHigh = w.high * like + (1 - w.high) * fell;
      if (atLow + (mostAtLow[e] as number) < least && atHigh + (mostAtHigh[e] as number) < least)
        continue;
      if (atLow + (leastAtLow[e] as number) > most && atHigh + (leastAtHigh[e] as number) > most)
        continue;
    }
    x[level.issue] = level.options[i] as number;
    const t = Math.min(trust[d] as number, (w.trusts[d] as Float64Array)[i] as number);
    const m = Math.max(monitors[d] as number, level.monitors[i] as number);
    const g = Math.max(guarantees[d] as number, level.guarantees[i] as number);
    const same = d > 0 && t === (trust[d] as number) && m === monitors[d] && g === guarantees[d];
    const s = same ? (share[d] as number) : kept(t, clip(m + mon, 0, 1), clip(g + guar, 0, 1));
    if (e < depth) {
      likes[e] = like;
      fall[e] = fell;
      home[e] = homely;
      trust[e] = t;
      monitors[e] = m;
      guarantees[e] = g;
      share[e] = s;
      signers[e] = (signers[d] as number) | (level.signers[i] as number);
      changed[e] = (changed[d] as number) + (level.changed[i] as number);
      settled[e] = (settled[d] as number) & (level.settled[i] as number);
      core[e] = (core[d] as number) | (level.core[i] as number);
      if (e === head) aim(w, e, depth, now, left);
      d = e;
      at[e] = -1;
      continue;
    }
    const value = rounded(s * like + (1 - s) * fell);
    const back = rounded(homely);
    if (value < bounds.low || value > bounds.high || back < bounds.back) continue;
    met.value = value;
    met.back = back;
    met.signers = (signers[d] as number) | (level.signers[i] as number);
    met.changed = (changed[d] as number) + (level.changed[i] as number);
    met.comprehensive = layout.named && (settled[d] as number) === 1 && level.settled[i] === 1;
    met.core = core[d] === 1 || level.core[i] === 1;
    visit(met);
    least = bounds.low - SLACK;
    most = bounds.high + SLACK;
  }
}
