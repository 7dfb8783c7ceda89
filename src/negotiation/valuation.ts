import { type Package, type Space, signatories, statusQuo, strongest } from './space.ts';
import { clip, type Preferences, utility } from './utility.ts';

/** What one side knows of the world when it asks what a package is worth before it is kept. */
export interface Circumstances {
  /** One option per issue: where a broken promise without a named breach lands. */
  readonly inForce: Package;
  /** Its mean trust in each party, by index, 0..1. */
  readonly trust: readonly number[];
  /** Added to the strongest option of a package, then clipped to 0..1. */
  readonly monitors: number;
  readonly guarantees: number;
}

/** Share of what was promised that is expected to be kept: s = 1 − ½(1−t)(1−.6·Mon)(1−.4·Guar), in
 * [½, 1]. Monitoring and guarantees make ceasefires last (Fortna 2003; Mattes & Savun 2009); the sizes
 * are this model's own (model.md §5). `trust` is 1 where nobody else has to keep anything. */
export const kept = (trust: number, monitors: number, guarantees: number): number =>
  1 - 0.5 * (1 - trust) * (1 - 0.6 * monitors) * (1 - 0.4 * guarantees);

/** Bit mask of those who have to keep a package: the signatories of everything in which it differs from
 * the scenario's status quo. Those who sign a text are fewer: only what it changes counts for them. */
export const keepers = (space: Space, x: Package): number =>
  signatories(space, statusQuo(space), x);

/** The lowest trust in another keeper; 1 if there is none. */
export function lowestTrust(trust: readonly number[], mask: number, self: number): number {
  let lowest = 1;
  for (let p = 0; p < trust.length; p++)
    if (p !== self && mask & (1 << p)) lowest = Math.min(lowest, trust[p] ?? 1);
  return lowest;
}

/** Where each issue lands if the package is broken: at the option its own option names, else at what is
 * in force now. */
export const broken = (space: Space, inForce: Package, x: Package): Package =>
  x.map((option, k) => space.issues[k]?.options[option]?.breach ?? inForce[k] ?? 0);

/** s of a whole package for one side. */
export function keptShare(space: Space, self: number, now: Circumstances, x: Package): number {
  const { monitors, guarantees } = strongest(space, x);
  return kept(
    lowestTrust(now.trust, keepers(space, x), self),
    clip(monitors + now.monitors, 0, 1),
    clip(guarantees + now.guarantees, 0, 1),
  );
}

/** V(x) = Σ w_k [ s·v_k(x_k) + (1−s)·v_k(breach_k) ]: the only scale a computer negotiator decides on
 * (model.md §5). In [0,1]. */
export function value(
  space: Space,
  self: number,
  likes: Preferences,
  now: Circumstances,
  x: Package,
): number {
  const s = keptShare(space, self, now, x);
  return s * utility(likes, x) + (1 - s) * utility(likes, broken(space, now.inForce, x));
}
