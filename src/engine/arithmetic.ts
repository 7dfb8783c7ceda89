import type { IssueSpec, Package, Space } from '../negotiation/space.ts';
import { union } from '../negotiation/space.ts';
import type { SeatCase } from './viewTypes.ts';

/** The numbers of a view on which the worth of a package depends, besides the case itself. */
export interface WorthNumbers {
  inForce: Package;
  /** This seat's mean trust in each party, by party index; 1 for itself. */
  trust: readonly number[];
  /** Threshold of its back table, as it is now. */
  threshold: number;
  /** Issue → options (indexes) it will not sign. */
  redLines: readonly (readonly number[])[];
  /** Added to the strongest option of a package. */
  monitors: number;
  guarantees: number;
}

/** What never changes during a playout, laid out for speed: `[issue][option]`. */
export interface Layout {
  space: Space;
  self: number;
  /** w·v and ω·v: own worth and back-table worth of an option. */
  likes: readonly Float64Array[];
  home: readonly Float64Array[];
  /** Who signs a change to this option (bit mask). */
  signers: readonly Int32Array[];
  /** The issues that carry monitoring or guarantees come first, then the heaviest: bounds grow tight soon. */
  order: readonly number[];
  /** How many of `order` carry monitoring or guarantees; 0 where that is too many to try each. */
  head: number;
  /** Per issue, the levels asked for so far, by what is in force and which options may be used. */
  levels: readonly Map<number, OptionsOfIssue>[];
  /** Some issue is named by what makes a package comprehensive. */
  named: boolean;
  issueAt: ReadonlyMap<string, number>;
  optionAt: readonly ReadonlyMap<string, number>[];
}
/** The options of one issue that may be tried, heaviest first, each with what it adds. */
export interface OptionsOfIssue {
  issue: number;
  options: Int32Array;
  likes: Float64Array;
  /** Own worth of where it lands if broken. */
  broken: Float64Array;
  home: Float64Array;
  mostHome: number;
  /** Who has to keep it, and who has to sign it (bit masks). */
  keepers: Int32Array;
  signers: Int32Array;
  monitors: Float64Array;
  guarantees: Float64Array;
  changed: Int32Array;
  /** 1 where the option is one of those that make a package comprehensive; 1 where it touches a core issue. */
  settled: Uint8Array;
  core: Uint8Array;
}
const layouts = new WeakMap<SeatCase, Layout>();

export function layoutOf(seatCase: SeatCase): Layout {
  const known = layouts.get(seatCase);
  if (known !== undefined) return known;
  const { space, seat, weights, values, backWeights } = seatCase;
  const rows = (row: (issue: IssueSpec, k: number) => number[]) =>
    space.issues.map((issue, k) => Float64Array.from(row(issue, k)));
  const guarded = (issue: IssueSpec) =>
    issue.options.some((option) => option.monitors > 0 || option.guarantees > 0);
  const heads = space.issues.flatMap((issue, k) => (guarded(issue) ? [k] : []));
  const combinations = heads.reduce((n, k) => n * (space.issues[k]?.options.length ?? 1), 1);
  const head = combinations <= 256 ? heads : [];
  const spread = (k: number) => {
    const row = values[k] ?? [];
    return (weights[k] ?? 0) * (Math.max(...row) - Math.min(...row));
  };
  const tail = space.issues
    .map((_, k) => k)
    .filter((k) => !head.includes(k))
    .sort((a, b) => spread(b) - spread(a) || a - b);
  const layout: Layout = {
    space,
    self: seat,
    likes: rows((issue, k) =>
      issue.options.map((_, o) => (weights[k] ?? 0) * (values[k]?.[o] ?? 0)),
    ),
    home: rows((issue, k) =>
      issue.options.map((_, o) => (backWeights[k] ?? 0) * (values[k]?.[o] ?? 0)),
    ),
    signers: space.issues.map((issue) =>
      Int32Array.from(
        issue.options.map((option) =>
          [...issue.signatories, ...option.needs].reduce((mask, p) => mask | (1 << p), 0),
        ),
      ),
    ),
    order: [...head, ...tail],
    head: head.length,
    levels: space.issues.map(() => new Map()),
    named: space.issues.some((issue) => issue.comprehensive !== null),
    issueAt: new Map(space.issues.map((issue, k) => [issue.id, k])),
    optionAt: space.issues.map((issue) => new Map(issue.options.map((one, o) => [one.id, o]))),
  };
  layouts.set(seatCase, layout);
  return layout;
}

/** Options at which an issue can stand once some text is laid over what is in force, in file order. */
export function reachable(issue: IssueSpec, now: number): number[] {
  const seen = new Set<number>();
  for (let option = 0; option < issue.options.length; option++) {
    const both = now === issue.statusQuo ? null : union(issue, now, option);
    seen.add(both ?? option);
  }
  return [...seen].sort((a, b) => a - b);
}

/** The options of issue `k` a seat may try while `inForce` holds there. One across a red line may only
 * stay where it is. Kept per layout: what is in force and what is vetoed change rarely. */
export function levelOf(
  layout: Layout,
  k: number,
  inForce: number,
  redLines: readonly number[],
  only: readonly number[] | null,
): OptionsOfIssue {
  const known = layout.levels[k];
  const issue = layout.space.issues[k];
  if (known === undefined || issue === undefined) throw new RangeError(`no issue ${k}`);
  const n = issue.options.length;
  if (n > MOST_BITS) return newLevel(layout, k, inForce, redLines, only);
  let allowed = 0;
  for (let o = 0; o < n; o++)
    if ((o === inForce || !redLines.includes(o)) && (only === null || only.includes(o)))
      allowed |= 1 << o;
  const key = allowed * n + inForce;
  const before = known.get(key);
  if (before !== undefined) return before;
  const level = newLevel(layout, k, inForce, redLines, only);
  known.set(key, level);
  return level;
}
/** Options a bit mask has room for. */
const MOST_BITS = 30;

function newLevel(
  layout: Layout,
  k: number,
  inForce: number,
  redLines: readonly number[],
  only: readonly number[] | null,
): OptionsOfIssue {
  const issue = layout.space.issues[k] as IssueSpec;
  const likes = layout.likes[k] ?? new Float64Array();
  const spec = (o: number) => issue.options[o];
  const signers = (o: number) => layout.signers[k]?.[o] ?? 0;
  const options = reachable(issue, inForce)
    .filter((o) => o === inForce || !redLines.includes(o))
    .filter((o) => only?.includes(o) ?? true)
    .sort((a, b) => (likes[b] ?? 0) - (likes[a] ?? 0) || a - b);
  const bits = (of: (o: number) => boolean) => Uint8Array.from(options, (o) => (of(o) ? 1 : 0));
  return {
    issue: k,
    options: Int32Array.from(options),
    likes: Float64Array.from(options, (o) => likes[o] ?? 0),
    broken: Float64Array.from(options, (o) => likes[spec(o)?.breach ?? inForce] ?? 0),
    home: Float64Array.from(options, (o) => layout.home[k]?.[o] ?? 0),
    mostHome: Math.max(-9, ...options.map((o) => layout.home[k]?.[o] ?? 0)),
    keepers: Int32Array.from(options, (o) => (o === issue.statusQuo ? 0 : signers(o))),
    signers: Int32Array.from(options, (o) => (o === inForce ? 0 : signers(o))),
    monitors: Float64Array.from(options, (o) => spec(o)?.monitors ?? 0),
    guarantees: Float64Array.from(options, (o) => spec(o)?.guarantees ?? 0),
    changed: Int32Array.from(options, (o) => (o === inForce ? 0 : 1)),
    settled: bits((o) => issue.comprehensive?.includes(o) ?? true),
    core: bits((o) => issue.core && o !== issue.statusQuo),
  };
}
