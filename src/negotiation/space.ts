/** Issues and options as numbers, so that packages can be enumerated fast. Indexes follow the file's order. */
export interface OptionSpec {
  id: string;
  /** 0..1 each: how vague, how well monitored, how well guaranteed a package with this option is. */
  vague: number;
  monitors: number;
  guarantees: number;
  /** Where the issue lands if the option is broken; null = at what is in force now. */
  breach: number | null;
  /** Options this one contains, itself left out. */
  includes: readonly number[];
  /** Parties (indexes) that must sign besides the issue's signatories. */
  needs: readonly number[];
  /** Parties whose conduct the option binds: only they can violate it. */
  binds: readonly number[];
}
export interface IssueSpec {
  id: string;
  core: boolean;
  statusQuo: number;
  signatories: readonly number[];
  options: readonly OptionSpec[];
  /** Options at which this issue is settled in a comprehensive package; null = any. */
  comprehensive: readonly number[] | null;
}
export interface Space {
  parties: readonly string[];
  issues: readonly IssueSpec[];
}

/** One option (index) for every issue. */
export type Package = readonly number[];
/** What a text changes: issue index → option index. Issues left out stay as they are. */
export type Changes = ReadonlyMap<number, number>;

export const statusQuo = (space: Space): Package => space.issues.map((issue) => issue.statusQuo);

/** Number of packages: the product of the option counts. */
export const sizeOf = (space: Space): number =>
  space.issues.reduce((size, issue) => size * issue.options.length, 1);

/** The smallest option of an issue that contains both; null where none does (model.md §2). */
export function union(issue: IssueSpec, a: number, b: number): number | null {
  if (a === b) return a;
  const holds = (outer: number, inner: number) =>
    outer === inner || (issue.options[outer]?.includes.includes(inner) ?? false);
  let best: number | null = null;
  for (let o = 0; o < issue.options.length; o++) {
    if (!holds(o, a) || !holds(o, b)) continue;
    if (best === null || holds(best, o)) best = o;
  }
  return best;
}

/** The package that stands when `changes` are laid over `base`. */
export function overlay(space: Space, base: Package, changes: Changes): Package {
  if (changes.size === 0) return base;
  const next = base.slice();
  for (const [issue, option] of changes) {
    const spec = space.issues[issue];
    const now = base[issue];
    if (spec === undefined || now === undefined) continue;
    const both = now === spec.statusQuo ? null : union(spec, now, option);
    next[issue] = both ?? option;
  }
  return next;
}

/** Bit mask of the parties that must sign to go from `base` to `to`: the union over what it changes. */
export function signatories(space: Space, base: Package, to: Package): number {
  let mask = 0;
  space.issues.forEach((issue, k) => {
    if (base[k] === to[k]) return;
    for (const p of issue.signatories) mask |= 1 << p;
    for (const p of issue.options[to[k] ?? 0]?.needs ?? []) mask |= 1 << p;
  });
  return mask;
}

/** Every issue the scenario names for it sits at a named option. */
export const isComprehensive = (space: Space, x: Package): boolean =>
  space.issues.some((issue) => issue.comprehensive !== null) &&
  space.issues.every((issue, k) => issue.comprehensive?.includes(x[k] ?? -1) ?? true);

/** Differs from the status quo in an issue marked core. */
export const touchesCore = (space: Space, x: Package): boolean =>
  space.issues.some((issue, k) => issue.core && x[k] !== issue.statusQuo);

/** The largest `monitors`, `guarantees`, `vague` among the options a package holds. */
export function strongest(
  space: Space,
  x: Package,
): { monitors: number; guarantees: number; vague: number } {
  let monitors = 0;
  let guarantees = 0;
  let vague = 0;
  space.issues.forEach((issue, k) => {
    const option = issue.options[x[k] ?? 0];
    if (option === undefined) return;
    monitors = Math.max(monitors, option.monitors);
    guarantees = Math.max(guarantees, option.guarantees);
    vague = Math.max(vague, option.vague);
  });
  return { monitors, guarantees, vague };
}
