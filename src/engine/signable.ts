import type { Package } from '../negotiation/space.ts';
import { rounded } from '../negotiation/utility.ts';
import { eachPackage } from './packages.ts';
import type { View } from './viewTypes.ts';
import { barOf, holdsBack, numbersOf } from './worth.ts';

export interface Signable {
  package: Package;
  value: number;
  /** Bit mask of those who must sign. */
  signers: number;
  changed: number;
  comprehensive: boolean;
  core: boolean;
}
export interface Wanted {
  /** V from and to, both included. */
  low: number;
  high: number;
  /** Added to the bar of comprehensive packages; the seat's own mind's when absent. */
  bonus?: number | undefined;
  /** Options per issue that may be used (null = any). */
  only?: readonly (readonly number[] | null)[] | undefined;
}

/** Meets every package this seat could itself sign: at least one issue changes, V at or over its bar,
 * back table met, no red line crossed, none of its own demands holding it back. The object is used again
 * for the next: copy what you keep. The visitor returns true when it has seen enough, or a number beyond which V no longer interests it. */
export function eachSignable(view: View, wanted: Wanted, visit: (one: Signable) => unknown): void {
  if (view.own.best < view.own.floor) return;
  const bonus = wanted.bonus ?? view.own.bonus;
  const partial = barOf(view, false, false, 0);
  const core = barOf(view, false, true, 0);
  const whole = barOf(view, true, true, bonus);
  const holds = view.case.holdBacks.filter((hold) => !hold.lifted);
  const bounds = {
    low: Math.max(wanted.low, Math.min(partial, core, whole)),
    high: wanted.high,
    back: rounded(view.own.threshold),
    only: wanted.only,
  };
  const one: Signable = {
    package: view.inForce,
    value: 0,
    signers: 0,
    changed: 0,
    comprehensive: false,
    core: false,
  };
  eachPackage(view.case, numbersOf(view), bounds, (met) => {
    if (met.changed === 0) return;
    const bar = met.comprehensive ? whole : met.core ? core : partial;
    if (met.value < bar) return;
    for (const hold of holds) if (holdsBack(hold, view.inForce, met.x)) return;
    one.package = met.x;
    one.value = met.value;
    one.signers = met.signers;
    one.changed = met.changed;
    one.comprehensive = met.comprehensive;
    one.core = met.core;
    const enough = visit(one);
    if (enough === true) bounds.low = Number.POSITIVE_INFINITY;
    else if (typeof enough === 'number') bounds.high = enough;
  });
}

/** Is there one at all? */
export function anySignable(view: View, wanted: Wanted, fits: (one: Signable) => boolean): boolean {
  let found = false;
  eachSignable(view, wanted, (one) => {
    found = fits(one);
    return found;
  });
  return found;
}
