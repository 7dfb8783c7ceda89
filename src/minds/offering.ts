import { layoutOf } from '../engine/arithmetic.ts';
import type { ChangesById } from '../engine/move.ts';
import { anySignable, eachSignable, type Signable } from '../engine/signable.ts';
import type { View } from '../engine/viewTypes.ts';
import { textOf, worthOf } from '../engine/worth.ts';
import type { Package } from '../negotiation/space.ts';
import { rounded } from '../negotiation/utility.ts';
import { highestBonus } from './acceptance.ts';
import { type Guess, guessOf, liking } from './estimate.ts';
import type { OfferDecision } from './reasons.ts';

/** Width of the band of own V in which texts count as equally good (model.md §6). */
export const BAND = 0.05;

/** A text a side could table, with what led to it. */
export interface Draft {
  changes: ChangesById;
  package: Package;
  value: number;
  bar: number;
  band: readonly [number, number];
  candidates: number;
  considered: OfferDecision['considered'];
  weakest: string | null;
  estimate: number;
  rule: 'trade-off' | 'lowest-above-target';
}
export interface Sought {
  /** What it must be worth at least: the target, or a partial deal's own. */
  low: number;
  /** Options per issue that may be used (null = any). */
  only?: readonly (readonly number[] | null)[] | undefined;
  /** Is this the sort of text that is wanted? */
  fits?: ((one: Signable) => boolean) | undefined;
}
interface Kept {
  x: Package;
  value: number;
  estimate: number;
  weakest: number;
}
/** How many of the best are written down beside the one that is tabled. */
const CONSIDERED = 4;

/** Who of the others that must sign is thought to like a package least, and how much. */
function weakestOf(
  guesses: readonly (Guess | null)[],
  one: Signable,
): { p: number; likes: number } {
  let weakest = -1;
  let least = Infinity;
  for (let p = 0; p < guesses.length; p++) {
    const guess = guesses[p];
    if (guess === null || guess === undefined || !(one.signers & (1 << p))) continue;
    const likes = liking(guess, one.package);
    if (likes >= least) continue;
    least = likes;
    weakest = p;
  }
  return { p: weakest, likes: rounded(least) };
}

const before = (a: Kept, b: Kept): boolean => {
  if (a.estimate !== b.estimate) return a.estimate > b.estimate;
  if (a.value !== b.value) return a.value > b.value;
  for (let k = 0; k < a.x.length; k++) if (a.x[k] !== b.x[k]) return (a.x[k] ?? 0) < (b.x[k] ?? 0);
  return false;
};

/** Is there any such text, even for the party's most demanding mind? So the menu of the week is the same
 * for every mind (model.md §7). */
export function canDraft(view: View, { low, only, fits }: Sought): boolean {
  const bonus = highestBonus(view);
  const wanted = { low: rounded(low), high: Infinity, only: usable(view, only), bonus };
  const possible = couldSign(view);
  return anySignable(view, wanted, (one) => possible(one) && (fits?.(one) ?? true));
}

/** Somebody else has to sign it, and nobody who has to has walked out or has said that it never will. */
function couldSign(view: View): (one: Signable) => boolean {
  const { space, seat } = view.case;
  const gone = view.parties.reduce((mask, party, p) => (party.gone ? mask | (1 << p) : mask), 0);
  const vetoes: { p: number; k: number; o: number }[] = [];
  space.parties.forEach((_, p) => {
    if (p === seat) return;
    guessOf(view, p).never.forEach((row, k) => {
      row.forEach((never, o) => {
        if (never && o !== view.inForce[k]) vetoes.push({ p, k, o });
      });
    });
  });
  return (one) => {
    if ((one.signers & ~(1 << seat)) === 0 || (one.signers & gone) !== 0) return false;
    for (const { p, k, o } of vetoes)
      if (one.package[k] === o && one.signers & (1 << p)) return false;
    return true;
  };
}

/** Options left once those are out that somebody would have to sign who has walked out or never will:
 * `couldSign` would turn down every package with one, so the search need not meet them. */
function usable(view: View, only: Sought['only']): (readonly number[] | null)[] {
  const { space, seat } = view.case;
  const { signers } = layoutOf(view.case);
  const guesses = space.parties.map((_, p) => (p === seat ? null : guessOf(view, p)));
  return space.issues.map((issue, k) => {
    const allowed = only?.[k] ?? null;
    const shut = issue.options.flatMap((_, o) => {
      if (o === view.inForce[k]) return [];
      const never = guesses.some((guess, p) => {
        const signs = ((signers[k]?.[o] ?? 0) >> p) & 1;
        return signs === 1 && (view.parties[p]?.gone || (guess?.never[k]?.[o] ?? false));
      });
      return never ? [o] : [];
    });
    if (shut.length === 0) return allowed;
    return (allowed ?? issue.options.map((_, o) => o)).filter((o) => !shut.includes(o));
  });
}

/** The trade-off tactic (Faratin, Sierra & Jennings 2002): among the texts this seat could sign that are
 * worth between `low` and a little more to it, the one the weakest other signatory is thought to like
 * most; where none lies in that band, the one worth least above it. Draws nothing. */
export function draftFor(view: View, { low, only: some, fits }: Sought): Draft | null {
  const only = usable(view, some);
  const band = [rounded(low), rounded(low + BAND)] as const;
  const { space, seat } = view.case;
  const guesses = space.parties.map((_, p) => (p === seat ? null : guessOf(view, p)));
  const possible = couldSign(view);
  const best: Kept[] = [];
  let candidates = 0;
  eachSignable(view, { low: band[0], high: band[1], only }, (one) => {
    if (!possible(one) || !(fits?.(one) ?? true)) return;
    candidates++;
    const { p, likes } = weakestOf(guesses, one);
    const last = best[CONSIDERED - 1];
    if (last !== undefined && likes < last.estimate) return;
    const judged = { x: one.package.slice(), value: one.value, estimate: likes, weakest: p };
    if (last !== undefined && !before(judged, last)) return;
    const at = best.findIndex((other) => before(judged, other));
    best.splice(at < 0 ? best.length : at, 0, judged);
    best.length = Math.min(best.length, CONSIDERED);
  });
  const inBand = best.length > 0;
  if (!inBand) {
    eachSignable(view, { low: band[1], high: Infinity, only }, (one) => {
      if (!possible(one) || !(fits?.(one) ?? true)) return;
      const { p, likes } = weakestOf(guesses, one);
      const judged = { x: one.package.slice(), value: one.value, estimate: likes, weakest: p };
      const found = best[0];
      if (found !== undefined && found.value < one.value) return;
      if (found !== undefined && found.value === one.value && !before(judged, found)) return;
      best[0] = judged;
      candidates = 1;
      return one.value;
    });
  }
  const chosen = best[0];
  if (chosen === undefined) return null;
  const changes = textOf(space, view.inForce, chosen.x);
  const worth = worthOf(view, chosen.x);
  if (!signable(worth)) return null;
  return {
    changes,
    package: chosen.x,
    value: worth.value,
    bar: worth.bar,
    band,
    candidates,
    considered: best.map((one) => ({
      changes: textOf(space, view.inForce, one.x),
      value: one.value,
      estimate: one.estimate,
    })),
    weakest: space.parties[chosen.weakest] ?? null,
    estimate: chosen.estimate,
    rule: inBand ? 'trade-off' : 'lowest-above-target',
  };
}

/** The best of what was considered: the highest estimate, then the most worth to oneself, then the first. */
export function bestOfConsidered<T extends { value: number; estimate: number }>(
  considered: readonly T[],
): T | null {
  let best: T | null = null;
  for (const one of considered)
    if (
      best === null ||
      one.estimate > best.estimate ||
      (one.estimate === best.estimate && one.value > best.value)
    )
      best = one;
  return best;
}

/** Nothing a computer seat tables may be something it would not sign. */
export const signable = (worth: ReturnType<typeof worthOf>): boolean =>
  worth.value >= worth.bar &&
  worth.back >= worth.threshold &&
  worth.crossed.length === 0 &&
  worth.heldBack.length === 0 &&
  worth.changes > 0;
