import { begin } from '../engine/beginning.ts';
import { compile, namesOf } from '../engine/compiled.ts';
import { utilityOf } from '../engine/taste.ts';
import { viewOf } from '../engine/view.ts';
import type { View } from '../engine/viewTypes.ts';
import { worthOf } from '../engine/worth.ts';
import { fairPoints, opposition } from '../negotiation/fair.ts';
import { paretoSet } from '../negotiation/frontier.ts';
import type { Outcomes } from '../negotiation/payoffs.ts';
import { type Package, type Space, signatories, sizeOf, union } from '../negotiation/space.ts';
import type { Scenario } from '../scenario/scenario.ts';

/** A package by name, and what it is worth to each party (u, 0..1). */
export interface Valued {
  package: Readonly<Record<string, string>>;
  utilities: Readonly<Record<string, number>>;
}
/** The package space of a scenario at the start: `outcomes`' JSON. */
export interface PackageSpace {
  packages: number;
  acceptable: number;
  acceptableShare: number;
  pareto: Valued[];
  nash: Valued[];
  kalaiSmorodinsky: Valued[];
  egalitarian: Valued[];
  utilitarian: Valued[];
  opposition: number | null;
  /** The acceptable package that changes fewest issues (the first of several); null where there is none. */
  smallestDeal: { changes: number; package: Readonly<Record<string, string>> } | null;
}

/** Every package in a fixed order, the last issue turning fastest, until the visitor returns true. The
 * array is used again: copy it. */
export function eachPackage(space: Space, visit: (x: number[], row: number) => unknown): void {
  const sizes = space.issues.map((issue) => issue.options.length);
  const x = sizes.map(() => 0);
  const n = sizeOf(space);
  for (let row = 0; row < n; row++) {
    if (visit(x, row) === true) return;
    for (let k = x.length - 1; k >= 0; k--) {
      x[k] = (x[k] ?? 0) + 1;
      if ((x[k] ?? 0) < (sizes[k] ?? 0)) break;
      x[k] = 0;
    }
  }
}

/** Can a text bring this package about? Not where what is in force and what it asks for stand side by
 * side as a third thing. */
const reachable = (space: Space, inForce: Package, x: Package): boolean =>
  space.issues.every((issue, k) => {
    const now = inForce[k] ?? 0;
    const next = x[k] ?? 0;
    const both = now === issue.statusQuo ? null : union(issue, now, next);
    return both === null || both === next;
  });

/** Would this seat sign it now: V at the bar, back table, red lines and hold-backs kept (model.md §5)? */
function signs(view: View, x: Package): boolean {
  const looked = worthOf(view, x);
  return (
    looked.value >= looked.bar &&
    looked.back >= looked.threshold &&
    looked.crossed.length === 0 &&
    looked.heldBack.length === 0
  );
}

const six = (x: number): number => Math.round(x * 1e6) / 1e6;

/** The case as it begins, as each seat sees it, no mind's bonus counted. */
function seatsAtStart(scenario: Scenario, seed: string): View[] {
  const playout = begin(scenario, seed);
  return Object.keys(scenario.parties).map((party): View => {
    const view = viewOf(playout, party);
    return { ...view, own: { ...view.own, bonus: 0 } };
  });
}

/** Could everyone who must sign this package sign it at once? */
function acceptable(space: Space, views: readonly View[], x: Package): boolean {
  const now = views[0]?.inForce ?? [];
  const signers = signatories(space, now, x);
  return (
    signers !== 0 &&
    reachable(space, now, x) &&
    views.every((view, p) => ((signers >> p) & 1) === 0 || signs(view, x))
  );
}

/** Is there any deal at all at the start that everyone who must sign could sign? */
export function anyAcceptable(scenario: Scenario, seed: string): boolean {
  const { space } = compile(scenario);
  const views = seatsAtStart(scenario, seed);
  let found = false;
  eachPackage(space, (x) => {
    found = acceptable(space, views, x);
    return found;
  });
  return found;
}

/** Looks at every package of a scenario as it begins. Acceptable is what every required signatory could
 * sign at once, no mind's bonus counted. The fair points are taken on u, over the floors of the start. */
export function outcomes(scenario: Scenario, seed = '1'): PackageSpace {
  const c = compile(scenario);
  const views = seatsAtStart(scenario, seed);
  const now = views[0]?.inForce ?? [];
  const n = sizeOf(c.space);
  const utilities = new Float64Array(n * c.parties.length);
  const counts = { acceptable: 0, least: Number.POSITIVE_INFINITY };
  let smallest: Package | null = null;
  eachPackage(c.space, (x, row) => {
    c.parties.forEach((party, p) => {
      utilities[row * c.parties.length + p] = utilityOf(c, x, party);
    });
    if (!acceptable(c.space, views, x)) return;
    counts.acceptable += 1;
    const changes = x.filter((option, k) => option !== now[k]).length;
    if (changes >= counts.least) return;
    counts.least = changes;
    smallest = x.slice();
  });
  const all: Outcomes = { parties: c.parties.length, utilities };
  const floors = views.map((view) => view.own.floor);
  const valued = (rows: readonly number[]): Valued[] => {
    const wanted = new Set(rows);
    const found: Valued[] = [];
    eachPackage(c.space, (x, row) => {
      if (!wanted.has(row)) return;
      found.push({
        package: namesOf(c, x),
        utilities: Object.fromEntries(
          c.parties.map((party, p) => [party, six(utilities[row * c.parties.length + p] ?? 0)]),
        ),
      });
    });
    return found;
  };
  const fair = fairPoints(all, floors);
  const far = opposition(all);
  return {
    packages: n,
    acceptable: counts.acceptable,
    acceptableShare: six(counts.acceptable / n),
    pareto: valued(paretoSet(all)),
    nash: valued(fair.nash),
    kalaiSmorodinsky: valued(fair.kalaiSmorodinsky),
    egalitarian: valued(fair.egalitarian),
    utilitarian: valued(fair.utilitarian),
    opposition: far === null ? null : six(far),
    smallestDeal:
      smallest === null ? null : { changes: counts.least, package: namesOf(c, smallest) },
  };
}
