import { reachable } from '../engine/arithmetic.ts';
import type { ChangesById, Move } from '../engine/move.ts';
import type { View } from '../engine/viewTypes.ts';
import { lookAt, numbersOf, standingAs, textOf, type Worth, worthOf } from '../engine/worth.ts';
import { isComprehensive, type Package, signatories } from '../negotiation/space.ts';
import { rounded } from '../negotiation/utility.ts';
import { guessOf, liking } from './estimate.ts';
import { bestOfConsidered, draftFor, signable } from './offering.ts';
import type { OfferDecision } from './reasons.ts';

/** A mediator asks less for itself than when it bargains: half of its target's height over the floor. */
const OWN_SHARE = 0.5;
/** Weeks before the first draft, and between drafts. */
const FIRST_WEEK = 3;

export interface SingleText {
  move: Move;
  changes: ChangesById;
  worth: Worth;
  estimate: number;
  candidates: number;
  band: OfferDecision['band'];
  considered: OfferDecision['considered'];
  rule: OfferDecision['rule'];
}
/** How many of the best redrafts are written down, the one that is tabled among them. */
const CONSIDERED = 4;

/** The single text (Fisher; Camp David; Klein et al. 2003): a draft of the mediator's own, then redrafts
 * within two issues of the last text toward the highest estimated least gain of those who must sign. It
 * never tables what it would not sign itself. Null if there is nothing better to say. */
export function singleTextFor(view: View): SingleText | null {
  const role = view.case.roles.find((one) => one.id === view.seat);
  if (role === undefined || role.role !== 'mediator' || !role.may.includes('single-text'))
    return null;
  if (view.turn < FIRST_WEEK || view.process === 'closed') return null;
  const own = view.texts.findLast((text) => text.single && text.author === view.seat);
  if (own !== undefined && (own.is === 'standing' || own.week >= view.turn - 1)) return null;
  const asked = Math.max(
    view.own.floor,
    view.own.floor + OWN_SHARE * (view.own.target - view.own.floor),
  );
  const base = own ?? wholeText(view);
  if (base === undefined) return first(view, asked);
  return redraft(view, standingAs(view, base.changes), asked, own !== undefined);
}

const wholeText = (view: View) =>
  view.texts.findLast((text) => isComprehensive(view.case.space, standingAs(view, text.changes)));

function first(view: View, asked: number): SingleText | null {
  const draft = draftFor(view, { low: asked, fits: (one) => one.comprehensive });
  if (draft === null) return null;
  return {
    move: { id: 'single-text', changes: draft.changes },
    changes: draft.changes,
    worth: worthOf(view, draft.package),
    estimate: draft.estimate,
    candidates: draft.candidates,
    band: draft.band,
    considered: draft.considered,
    rule: draft.rule,
  };
}

function redraft(view: View, base: Package, asked: number, mustDiffer: boolean): SingleText | null {
  const { space, seat } = view.case;
  const others = ~(1 << seat);
  const gone = view.parties.reduce((mask, one, p) => (one.gone ? mask | (1 << p) : mask), 0);
  const found: { x: Package; gain: number }[] = [];
  const consider = (x: Package): void => {
    if (!isComprehensive(space, x)) return;
    const signers = signatories(space, view.inForce, x);
    if ((signers & others) === 0 || (signers & gone) !== 0) return;
    found.push({ x: x.slice(), gain: rounded(leastGain(view, x, signers)) });
  };
  const options = space.issues.map((issue, k) => {
    const now = view.inForce[k] ?? issue.statusQuo;
    return reachable(issue, now).filter(
      (o) => o !== base[k] && (o !== issue.statusQuo || now === issue.statusQuo),
    );
  });
  if (!mustDiffer) consider(base);
  const x = base.slice();
  for (let k = 0; k < x.length; k++) {
    for (const o of options[k] ?? []) {
      x[k] = o;
      consider(x);
      for (let j = k + 1; j < x.length; j++) {
        for (const other of options[j] ?? []) {
          x[j] = other;
          consider(x);
        }
        x[j] = base[j] ?? 0;
      }
    }
    x[k] = base[k] ?? 0;
  }
  // Equal gains keep the order in which they were found: fewest changes to the earliest issues first.
  found.sort((a, b) => b.gain - a.gain);
  const fit: { changes: ChangesById; worth: Worth; value: number; estimate: number }[] = [];
  for (const { x, gain } of found) {
    if (fit.length >= CONSIDERED) break;
    if (lookAt(view.case, numbersOf(view), x).value < asked) continue;
    const worth = worthOf(view, x);
    if (!signable(worth)) continue;
    const changes = textOf(space, view.inForce, x);
    fit.push({ changes, worth, value: worth.value, estimate: gain });
  }
  const chosen = bestOfConsidered(fit);
  if (chosen === null) return null;
  return {
    ...chosen,
    move: { id: 'single-text', changes: chosen.changes },
    candidates: found.length,
    band: [asked, 1],
    considered: fit.map(({ changes, value, estimate }) => ({ changes, value, estimate })),
    rule: 'redraft',
  };
}

/** How much the least content of the others who must sign is thought to gain over what is in force. */
function leastGain(view: View, x: Package, signers: number): number {
  let least = Infinity;
  for (let p = 0; p < view.case.space.parties.length; p++) {
    if (p === view.case.seat || !(signers & (1 << p))) continue;
    const guess = guessOf(view, p);
    least = Math.min(least, liking(guess, x) - liking(guess, view.inForce));
  }
  return least;
}
