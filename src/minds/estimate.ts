import { layoutOf } from '../engine/arithmetic.ts';
import type { ChangesById } from '../engine/move.ts';
import type { TextSeen, View } from '../engine/viewTypes.ts';
import { standingAs } from '../engine/worth.ts';
import type { Package, Space } from '../negotiation/space.ts';
import { estimateOf, type OfferHeard, type Spread } from './opponentModel.ts';
import { type Stated, statedBy } from './stated.ts';

/** How one party is guessed to like each option: the opponent model, with what it has said as the prior
 * and its texts as offers. Public facts only; never its table. */
export interface Guess {
  /** `[issue][option]`, weight of the issue included (weights sum to 1), less a half across a red line it
   * has named. */
  likes: readonly Float64Array[];
  /** Estimated weight per issue; they sum to 1. */
  weights: Float64Array;
  /** Options across a red line it has named: it cannot sign them. */
  never: readonly (readonly boolean[])[];
  /** Issues on which anything at all is known. */
  told: readonly boolean[];
}

/** Least value of an option it said it could live with. */
const WILLING = 0.7;
/** Taken off the whole for each option across a named red line. */
const ACROSS = 0.5;
/** How far an issue is evidence in a text that settles something central, and in a small one: where it
 * was changed, and where it was left as it stood. */
const HEED = { central: { changed: 1, left: 0.3 }, small: { changed: 0.5, left: 0.1 } };

/** A first text here is no side's best: it aims lower and is chosen to please. */
const OPENS_FOR_OTHERS: Spread = { first: 0.12, later: 0.18 };

const kept = new WeakMap<View, (Guess | undefined)[]>();

export function guessOf(view: View, party: number): Guess {
  const row = kept.get(view) ?? [];
  kept.set(view, row);
  const known = row[party];
  if (known !== undefined) return known;
  const guess = guessAnew(view, party);
  row[party] = guess;
  return guess;
}

/** The last guess of each party and what it was made from: seats that heard the same guess the same. */
interface Made {
  stated: Stated;
  offers: readonly OfferHeard[];
  guess: Guess;
}
const last = new WeakMap<Space, (Made | undefined)[]>();

function guessAnew(view: View, party: number): Guess {
  const { space } = view.case;
  const stated = statedBy(view, party);
  const offers = offersOf(view, space.parties[party] ?? '');
  const row = last.get(space) ?? [];
  last.set(space, row);
  const before = row[party];
  if (before !== undefined && sameOffers(before.offers, offers) && sameSaid(before.stated, stated))
    return before.guess;
  const guess = made(stated, offers);
  row[party] = { stated, offers, guess };
  return guess;
}

function made(stated: Stated, offers: readonly OfferHeard[]): Guess {
  const { weights, values } = estimateOf(stated.priors, offers, OPENS_FOR_OTHERS);
  return {
    weights,
    likes: values.map((row, k) => {
      const weight = weights[k] ?? 0;
      const [never, willing] = [stated.never[k], stated.willing[k]];
      return row.map(
        (value, o) =>
          weight * (willing?.[o] ? Math.max(value, WILLING) : value) - (never?.[o] ? ACROSS : 0),
      );
    }),
    never: stated.never,
    told: stated.told.map(
      (told, k) => told || offers.length > 0 || (stated.willing[k]?.includes(true) ?? false),
    ),
  };
}

/** Its texts as offers, oldest first; the same text again is no new offer. */
function offersOf(view: View, id: string): OfferHeard[] {
  const offers: OfferHeard[] = [];
  for (const text of view.texts) {
    if (text.author !== id || text.single) continue;
    const offer = offerOf(view, text);
    const before = offers.at(-1);
    if (before === undefined || !sameNumbers(before.package, offer.package)) offers.push(offer);
  }
  return offers;
}

const heard = new WeakMap<ChangesById, { inForce: Package; offer: OfferHeard }>();
/** One text as it would stand now, kept as long as what is in force stays as it is. */
function offerOf(view: View, { changes }: Pick<TextSeen, 'changes'>): OfferHeard {
  const known = heard.get(changes);
  if (known !== undefined && sameNumbers(known.inForce, view.inForce)) return known.offer;
  const { issues } = view.case.space;
  const central = issues.some((issue) => issue.core && changes[issue.id] !== undefined);
  const heed = central ? HEED.central : HEED.small;
  const offer: OfferHeard = {
    package: standingAs(view, changes),
    heed: issues.map((issue) => (changes[issue.id] === undefined ? heed.left : heed.changed)),
  };
  heard.set(changes, { inForce: view.inForce, offer });
  return offer;
}

function sameNumbers(a: readonly number[], b: readonly number[]): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}
function sameOffers(a: readonly OfferHeard[], b: readonly OfferHeard[]): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++)
    if (a[i] !== b[i] && !sameNumbers(a[i]?.package ?? [], b[i]?.package ?? [])) return false;
  return true;
}
/** Peaks and weights tell demands, refusals and red lines; what it could live with is compared as well. */
function sameSaid(a: Stated, b: Stated): boolean {
  for (let k = 0; k < a.priors.length; k++) {
    const [one, other] = [a.priors[k], b.priors[k]];
    if (one === undefined || other === undefined || one.weight !== other.weight) return false;
    if (!sameNumbers(one.peaks, other.peaks)) return false;
  }
  return true;
}

/** Estimated liking of a package, about 0..1 (lower by half for each named red line it crosses). */
export function liking(guess: Guess, x: Package): number {
  const { likes } = guess;
  let sum = 0;
  for (let k = 0; k < x.length; k++) sum += (likes[k] as Float64Array)[x[k] as number] as number;
  return sum;
}

/** How far an issue comes nearer to the others who sign it when `mover` (a party's index; this seat where
 * absent) takes it from one option to another: the mean change of their estimates, its own liking where
 * this seat is among them; 0 where nothing is known. Over 0 = nearer. */
export function nearer(
  view: View,
  issue: number,
  from: number,
  to: number,
  mover: number = view.case.seat,
): number {
  if (from === to) return 0;
  const { space, seat, weights, values } = view.case;
  const masks = layoutOf(view.case).signers[issue] as Int32Array;
  // Where no one in particular signs an issue, anybody may come to sign a text with it.
  const signers = (masks[from] as number) | (masks[to] as number) || -1;
  let sum = 0;
  let heardOf = 0;
  for (let p = 0; p < space.parties.length; p++) {
    if (p === mover || !(signers & (1 << p))) continue;
    if (p === seat) {
      const row = values[issue] as readonly number[];
      sum += (weights[issue] as number) * ((row[to] as number) - (row[from] as number));
      heardOf++;
      continue;
    }
    const guess = guessOf(view, p);
    const never = guess.never[issue] as readonly boolean[];
    if (!guess.told[issue] && !never[from] && !never[to]) continue;
    const likes = guess.likes[issue] as Float64Array;
    sum += (likes[to] as number) - (likes[from] as number);
    heardOf++;
  }
  return heardOf === 0 ? 0 : sum / heardOf;
}
