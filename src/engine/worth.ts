import {
  type Changes,
  type IssueSpec,
  type OptionSpec,
  overlay,
  type Package,
  type Space,
} from '../negotiation/space.ts';
import { clip, rounded } from '../negotiation/utility.ts';
import { kept, lowestTrust } from '../negotiation/valuation.ts';
import { layoutOf, levelOf, type WorthNumbers } from './arithmetic.ts';
import type { ChangesById } from './move.ts';
import { eachPackage } from './packages.ts';
import type { HoldBackSeen, SeatCase, View } from './viewTypes.ts';

/** How much better than today a partial deal has to be (model.md §5). */
export const PARTIAL_MARGIN = 0.02;

/** What a text is worth to the seat that looks at it, were it laid over what is in force. */
export interface Worth {
  package: Package;
  /** Issues that would change. */
  changes: number;
  utility: number;
  /** V, the scale that decides. */
  value: number;
  /** What V must reach to be signed: floor (and the mind's bonus), or today's worth and a little. */
  bar: number;
  /** s: share of it that is expected to be kept. */
  kept: number;
  /** Own back table's view of it, and what that must reach. */
  back: number;
  threshold: number;
  /** Own red lines it crosses, own demands that hold it back. */
  crossed: readonly { issue: string; option: string }[];
  heldBack: readonly string[];
  signatories: readonly string[];
  comprehensive: boolean;
  /** As it would stand, a core issue differs from the scenario's status quo. */
  core: boolean;
}

const numbers = new WeakMap<View, WorthNumbers>();
export function numbersOf(view: View): WorthNumbers {
  const known = numbers.get(view);
  if (known !== undefined) return known;
  const now = {
    inForce: view.inForce,
    trust: view.own.trust,
    threshold: view.own.threshold,
    redLines: view.own.redLines,
    monitors: view.monitors,
    guarantees: view.guarantees,
  };
  numbers.set(view, now);
  return now;
}

/** V of what is in force now. */
export const valueNow = (seatCase: SeatCase, now: WorthNumbers): number =>
  lookAt(seatCase, now, now.inForce).value;

/** M of model.md §4: the best V among the packages a text could bring about that cross none of the
 * seat's red lines and meet its back table (hold-backs may be satisfied on the way, so they do not
 * count); −1 if there is none. */
export function bestValue(seatCase: SeatCase, now: WorthNumbers): number {
  const last = lastBest.get(seatCase);
  if (last !== undefined && sameNumbers(last.now, now)) return last.best;
  const back = rounded(now.threshold);
  const bounds = { low: -1, high: Infinity, back };
  // What was best last time is most often still possible and still close: the search starts a little below
  // it, so that what it finds never depends on where it started.
  let at = last?.at ?? null;
  if (at !== null && couldBe(seatCase, now, at)) {
    const look = lookAt(seatCase, now, at);
    if (look.back > back) bounds.low = look.value - 1e-6;
  }
  eachPackage(seatCase, now, bounds, (met) => {
    if (met.value > bounds.low || at === null) at = met.x.slice();
    bounds.low = met.value;
  });
  lastBest.set(seatCase, { now, best: bounds.low, at });
  return bounds.low;
}
/** Can a text bring this package about without crossing a red line of the seat's own? */
function couldBe(seatCase: SeatCase, now: WorthNumbers, x: Package): boolean {
  const layout = layoutOf(seatCase);
  for (let k = 0; k < x.length; k++) {
    const { options } = levelOf(layout, k, now.inForce[k] ?? 0, now.redLines[k] ?? [], null);
    if (!options.includes(x[k] ?? -1)) return false;
  }
  return true;
}

// Views are made several times a week; the numbers behind M move once.
const lastBest = new WeakMap<SeatCase, { now: WorthNumbers; best: number; at: Package | null }>();
const sameRow = (a: readonly number[], b: readonly number[]) =>
  a.length === b.length && a.every((n, i) => n === b[i]);
const sameNumbers = (a: WorthNumbers, b: WorthNumbers) =>
  a.threshold === b.threshold &&
  a.monitors === b.monitors &&
  a.guarantees === b.guarantees &&
  sameRow(a.inForce, b.inForce) &&
  sameRow(a.trust, b.trust) &&
  a.redLines.every((row, k) => sameRow(row, b.redLines[k] ?? []));

const today = new WeakMap<View, number>();
function todayOf(view: View): number {
  const known = today.get(view);
  if (known !== undefined) return known;
  const now = valueNow(view.case, numbersOf(view));
  today.set(view, now);
  return now;
}

/** The bar b(x) of model.md §5. A package that, as it would stand, is comprehensive or touches a core
 * issue is judged against the floor, so that a core issue can never be sold in slices; the rest against
 * today. `bonus` is what the mind adds for a comprehensive one. */
export function barOf(view: View, comprehensive: boolean, core: boolean, bonus: number): number {
  if (comprehensive) return rounded(view.own.floor + bonus);
  return rounded(core ? view.own.floor : todayOf(view) + PARTIAL_MARGIN);
}

/** Ids to indexes; names the case does not have are left out. */
export function changesOf(seatCase: SeatCase, byId: ChangesById): Changes {
  const { issueAt, optionAt } = layoutOf(seatCase);
  const changes = new Map<number, number>();
  for (const issue in byId) {
    const k = issueAt.get(issue);
    const o = k === undefined ? undefined : optionAt[k]?.get(byId[issue] ?? '');
    if (k !== undefined && o !== undefined) changes.set(k, o);
  }
  return changes;
}

/** The text that turns what is in force into `x`. */
export function textOf(space: Space, inForce: Package, x: Package): ChangesById {
  const changes: Record<string, string> = {};
  space.issues.forEach((issue, k) => {
    const option = issue.options[x[k] ?? 0];
    if (x[k] !== inForce[k] && option !== undefined) changes[issue.id] = option.id;
  });
  return changes;
}

type Clause = HoldBackSeen['at'];
function meets(clause: Clause, x: Package): boolean {
  for (const [k, options] of clause) if (!options.includes(x[k] ?? -1)) return false;
  return true;
}
function untouched(clause: Clause, inForce: Package, x: Package): boolean {
  for (const [k] of clause) if (x[k] !== inForce[k]) return false;
  return true;
}
/** Does one of the seat's own demands still veto this package? Only where the text touches it. */
export function holdsBack(hold: HoldBackSeen, inForce: Package, x: Package): boolean {
  if (hold.lifted || !meets(hold.at, x) || untouched(hold.at, inForce, x)) return false;
  for (const wanted of hold.unless) if (meets(wanted, x)) return false;
  return true;
}

/** The numbers of one package for one seat, in one pass. `value` in negotiation/valuation.ts is the same
 * said plainly; a test holds the two equal. */
export interface Look {
  utility: number;
  value: number;
  kept: number;
  back: number;
  signers: number;
  changes: number;
  comprehensive: boolean;
  core: boolean;
}
export function lookAt(seatCase: SeatCase, now: WorthNumbers, x: Package): Look {
  const { space, self, likes, home, signers } = layoutOf(seatCase);
  let [liked, fallen, back, monitors, guarantees] = [0, 0, 0, 0, 0];
  let [signs, keeps, changes] = [0, 0, 0];
  let [named, settled, core] = [false, true, false];
  for (let k = 0; k < x.length; k++) {
    const issue = space.issues[k] as IssueSpec;
    const o = x[k] as number;
    const before = now.inForce[k] as number;
    const option = issue.options[o] as OptionSpec;
    const row = likes[k] as Float64Array;
    liked += row[o] as number;
    fallen += row[option.breach ?? before] as number;
    back += (home[k] as Float64Array)[o] as number;
    if (option.monitors > monitors) monitors = option.monitors;
    if (option.guarantees > guarantees) guarantees = option.guarantees;
    const mask = (signers[k] as Int32Array)[o] as number;
    if (o !== before) {
      signs |= mask;
      changes++;
    }
    if (o !== issue.statusQuo) {
      keeps |= mask;
      core ||= issue.core;
    }
    if (issue.comprehensive !== null) {
      named = true;
      settled &&= issue.comprehensive.includes(o);
    }
  }
  const s = kept(
    lowestTrust(now.trust, keeps, self),
    clip(monitors + now.monitors, 0, 1),
    clip(guarantees + now.guarantees, 0, 1),
  );
  return {
    utility: rounded(liked),
    value: rounded(s * liked + (1 - s) * fallen),
    kept: rounded(s),
    back: rounded(back),
    signers: signs,
    changes,
    comprehensive: named && settled,
    core,
  };
}

/** The first own red line a package crosses, where it changes the issue; −1 if none. */
export function redLineIn(view: View, x: Package): number {
  for (let k = 0; k < x.length; k++)
    if (x[k] !== view.inForce[k] && view.own.redLines[k]?.includes(x[k] as number)) return k;
  return -1;
}

/** Everything one seat can say about a package it looks at. From its view alone. */
export function worthOf(view: View, x: Package): Worth {
  const { space } = view.case;
  const { signers, ...look } = lookAt(view.case, numbersOf(view), x);
  const crossed = space.issues.flatMap((issue, k) => {
    const option = issue.options[x[k] ?? 0];
    const crosses = x[k] !== view.inForce[k] && view.own.redLines[k]?.includes(x[k] ?? -1);
    return crosses && option !== undefined ? [{ issue: issue.id, option: option.id }] : [];
  });
  return {
    package: x,
    ...look,
    bar: barOf(view, look.comprehensive, look.core, view.own.bonus),
    threshold: rounded(view.own.threshold),
    crossed,
    heldBack: view.case.holdBacks
      .filter((hold) => holdsBack(hold, view.inForce, x))
      .map((hold) => hold.demand),
    signatories: space.parties.filter((_, p) => signers & (1 << p)),
  };
}

/** The package that would stand if a text were laid over what is in force. */
export const standingAs = (view: View, changes: ChangesById): Package =>
  overlay(view.case.space, view.inForce, changesOf(view.case, changes));

/** What a text is worth to the seat whose view this is. */
export function worth(view: View, changes: ChangesById): Worth {
  const known = looked.get(view) ?? new WeakMap<ChangesById, Worth>();
  looked.set(view, known);
  const before = known.get(changes);
  if (before !== undefined) return before;
  const now = worthOf(view, standingAs(view, changes));
  known.set(changes, now);
  return now;
}
const looked = new WeakMap<View, WeakMap<ChangesById, Worth>>();
