import type { ChangesById, Move } from '../engine/move.ts';
import type { View } from '../engine/viewTypes.ts';
import { standingAs, textOf, type Worth, worthOf } from '../engine/worth.ts';
import { isComprehensive, type Package, signatories } from '../negotiation/space.ts';
import { rounded } from '../negotiation/utility.ts';
import { draftFor, signable } from './offering.ts';
import { leastGain } from './plans.ts';
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
  rule: OfferDecision['rule'];
}

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
    rule: draft.rule,
  };
}

function redraft(view: View, base: Package, asked: number, mustDiffer: boolean): SingleText | null {
  const { space } = view.case;
  const others = ~(1 << view.case.seat);
  const gone = view.parties.reduce((mask, one, p) => (one.gone ? mask | (1 << p) : mask), 0);
  const found: { x: Package; gain: number }[] = [];
  const seen = new Set<string>();
  const consider = (x: Package): void => {
    const key = x.join();
    if (seen.has(key)) return;
    seen.add(key);
    const signers = signatories(space, view.inForce, x);
    if ((signers & others) === 0 || (signers & gone) !== 0) return;
    if (!isComprehensive(space, x)) return;
    found.push({ x, gain: rounded(leastGain(view, x, signers)) });
  };
  if (!mustDiffer) consider(base);
  for (const first of changed(view, base)) {
    consider(first);
    for (const second of changed(view, first)) consider(second);
  }
  if (mustDiffer) seen.delete(base.join());
  found.sort((a, b) => b.gain - a.gain || a.x.join().localeCompare(b.x.join()));
  for (const one of found) {
    if (mustDiffer && one.x.every((option, k) => option === base[k])) continue;
    const worth = worthOf(view, one.x);
    if (worth.value < asked || !signable(worth)) continue;
    const changes = textOf(space, view.inForce, one.x);
    return {
      move: { id: 'single-text', changes },
      changes,
      worth,
      estimate: one.gain,
      candidates: found.length,
      rule: 'redraft',
    };
  }
  return null;
}

/** Every package that differs from one in one issue and that a text can bring about. */
function changed(view: View, x: Package): Package[] {
  const { space } = view.case;
  return space.issues.flatMap((issue, k) =>
    issue.options.flatMap((option, o) => {
      const back = o === issue.statusQuo && view.inForce[k] !== issue.statusQuo;
      if (o === x[k] || back) return [];
      const at = standingAs(view, { [issue.id]: option.id })[k];
      if (at !== o) return [];
      const next = x.slice();
      next[k] = o;
      return [next];
    }),
  );
}
