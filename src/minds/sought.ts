import type { Signable } from '../engine/signable.ts';
import type { View } from '../engine/viewTypes.ts';
import { barOf, standingAs, worth } from '../engine/worth.ts';
import type { Package } from '../negotiation/space.ts';
import { PARTIAL_PATIENCE } from './acceptance.ts';
import { nearer } from './estimate.ts';
import type { Sought } from './offering.ts';
import { lastTextOf } from './publicRecord.ts';

/** Own weight up to which an issue counts as cheap. */
const CHEAP = 0.1;
/** How far the target rises in a week of retracting, as a share of what is left to the best. */
const HARDER_BY = 0.25;

/** Own last text as it would stand now; what is in force where there was none. */
const lastPackage = (view: View): Package => {
  const last = lastTextOf(view, view.seat);
  return last === undefined ? view.inForce : standingAs(view, last.changes);
};
export const samePackage = (a: Package, b: Package): boolean =>
  a.every((option, k) => option === b[k]);
/** Own texts that were refused or ran out lately: nobody is asked the same thing every week. */
export const stale = (view: View): Package[] =>
  view.texts
    .filter((one) => one.author === view.seat && one.is !== 'standing' && one.week > view.turn - 4)
    .map((one) => standingAs(view, one.changes));

/** For each issue and option, how much nearer it comes to the others than `from`; below 0 = farther. */
function gainsFrom(view: View, from: Package): Float64Array[] {
  const known = gained.get(view) ?? new Map<string, Float64Array[]>();
  gained.set(view, known);
  const key = from.join();
  const before = known.get(key);
  if (before !== undefined) return before;
  const gains = view.case.space.issues.map((issue, k) => {
    const row = new Float64Array(issue.options.length);
    for (let o = 0; o < row.length; o++) row[o] = nearer(view, k, from[k] as number, o);
    return row;
  });
  known.set(key, gains);
  return gains;
}
const gained = new WeakMap<View, Map<string, Float64Array[]>>();

/** Some issue of a list is nearer to the others than it was. */
const anyNearer =
  (gains: readonly Float64Array[], issues: readonly number[]) =>
  (one: Signable): boolean => {
    for (const k of issues)
      if (((gains[k] as Float64Array)[one.package[k] ?? 0] ?? 0) > 1e-9) return true;
    return false;
  };

/** Worked out once a week: asked first whether it could be done, then what it would be. */
function weekly(work: (view: View) => Sought): (view: View) => Sought {
  const known = new WeakMap<View, Sought>();
  return (view) => {
    const before = known.get(view);
    if (before !== undefined) return before;
    const now = work(view);
    known.set(view, now);
    return now;
  };
}

/** A core issue comes nearer to the others who sign it than in the seat's last text, and none goes away. */
export const coreNearer = weekly((view) => {
  const gains = gainsFrom(view, lastPackage(view));
  const cores = view.case.space.issues.flatMap((issue, k) => (issue.core ? [k] : []));
  const staying = gains.map((row, k) =>
    cores.includes(k) ? [...row.keys()].filter((o) => (row[o] ?? 0) >= -1e-9) : null,
  );
  return {
    low: view.own.target,
    only: forward(view, staying),
    fits: anyNearer(gains, cores),
  };
});

/** What is in force on an issue is not given up again by those who wrote it: a text leaves it or goes on
 * from it, but does not go back to how things stood before. */
export function forward(
  view: View,
  only: readonly (readonly number[] | null)[],
): (readonly number[] | null)[] {
  return view.case.space.issues.map((issue, k) => {
    const allowed = only[k] ?? null;
    if (view.inForce[k] === issue.statusQuo) return allowed;
    return (allowed ?? issue.options.map((_, o) => o)).filter((o) => o !== issue.statusQuo);
  });
}

const cheapIssues = (view: View): number[] =>
  view.case.weights.flatMap((weight, k) => (weight <= CHEAP + 1e-9 ? [k] : []));

/** Only cheap issues move, at least one of them nearer; everything else stays as `from` has it. */
function cheapNearer(view: View, from: Package, low: number): Sought {
  const cheap = cheapIssues(view);
  const old = stale(view);
  const some = anyNearer(gainsFrom(view, from), cheap);
  return {
    low,
    only: forward(
      view,
      from.map((option, k) => (cheap.includes(k) ? null : [option])),
    ),
    fits: (one) => some(one) && !old.some((x) => samePackage(x, one.package)),
  };
}
/** A small deal over cheap issues alone, judged against today. */
export const smallDeal = weekly((view) =>
  cheapNearer(
    view,
    view.inForce,
    barOf(view, false, false, 0) + PARTIAL_PATIENCE * (1 - view.own.tau),
  ),
);
/** The seat's last text with its cheap issues brought nearer. */
export const sweetened = weekly((view) => cheapNearer(view, lastPackage(view), view.own.target));
export const hasWritten = (view: View): boolean => lastTextOf(view, view.seat) !== undefined;

/** Harder than before: worth more to itself, and no nearer to anyone on a core issue. */
export function harder(view: View): Sought {
  const { target, best } = view.own;
  const last = lastPackage(view);
  const low = Math.max(
    target + HARDER_BY * Math.max(0, best - target),
    lastTextOf(view, view.seat) === undefined ? 0 : worthOfLast(view) + 0.02,
  );
  return { low, only: forward(view, []), fits: (one) => !samePackage(one.package, last) };
}
const worthOfLast = (view: View): number => {
  const last = lastTextOf(view, view.seat);
  return last === undefined ? 0 : worth(view, last.changes).value;
};
