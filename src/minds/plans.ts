import { type ChangesById, type Move, sameChanges } from '../engine/move.ts';
import type { TextSeen, View } from '../engine/viewTypes.ts';
import { standingAs, worth } from '../engine/worth.ts';
import { rounded } from '../negotiation/utility.ts';
import type { Kind } from '../scenario/vocabulary.ts';
import { highestBonus, judge, nothingWorthSigning } from './acceptance.ts';
import { type Beside, bestOf } from './beside.ts';
import { questionToAsk } from './besides.ts';
import { canDraft, type Draft, draftFor, signable } from './offering.ts';
import { openMoves } from './openMoves.ts';
import { isOpenDemand, lastTextOf, movesOf, stateOf } from './publicRecord.ts';
import type { OfferDecision } from './reasons.ts';
import {
  coreNearer,
  forward,
  harder,
  hasWritten,
  samePackage,
  smallDeal,
  stale,
  sweetened,
} from './sought.ts';

/** What a week of one kind would be: the moves that carry it out, and the text among them. */
export interface Plan {
  moves: Move[];
  offer: (Pick<Draft, 'changes'> & { draft: Draft | null; rule: OfferDecision['rule'] }) | null;
  /** Where one of the moves was picked by a rule of its own: what it was picked from. */
  beside?: Beside | null;
}
export interface Kit {
  /** Could it be done at all, above the bar of every mind the party may have? */
  can: (view: View) => boolean;
  plan: (view: View) => Plan | null;
}

/** What acknowledging a demand may cost at home: more while it helps the talks to begin. */
const ACKNOWLEDGE_AT_MOST = { aboutTalks: 0.06, later: 0.02 };
/** A text is a counter where it answers what another put on the table in the last two weeks. */
function asMove(view: View, draft: Draft): Move {
  const answered = view.texts.findLast(
    (one) =>
      one.author !== view.seat &&
      one.week >= view.turn - 1 &&
      one.is !== 'withdrawn' &&
      one.is !== 'signed' &&
      Object.keys(one.changes).some((issue) => draft.changes[issue] !== undefined),
  );
  if (answered === undefined) return { id: 'offer', changes: draft.changes };
  return { id: 'counter', answers: answered.id, changes: draft.changes };
}
const tabled = (view: View, draft: Draft): Plan => ({
  moves: [asMove(view, draft)],
  offer: { changes: draft.changes, draft, rule: draft.rule },
});

/** A demand of another's it can bear to acknowledge: one that helps the talks to begin, then the one that
 * costs least at home. */
export function acknowledging(view: View): Beside | null {
  const about = view.process === 'talksAboutTalks';
  const most = about ? ACKNOWLEDGE_AT_MOST.aboutTalks : ACKNOWLEDGE_AT_MOST.later;
  const dealt = new Set(
    view.demands
      .filter((one) => one.core && !['latent', 'voiced', 'hardened', 'dropped'].includes(one.state))
      .map((one) => one.party),
  );
  const rated = openMoves(view, 'acknowledge').flatMap((move) => {
    if (move.id !== 'acknowledge') return [];
    const demand = view.case.stated.find((one) => one.id === move.demand);
    if (demand === undefined || demand.homeCost > most) return [];
    const owner = view.case.space.parties[demand.party] ?? '';
    const opens = about && demand.core && !dealt.has(owner);
    return [{ move, score: rounded(Number(opens) - demand.homeCost) }];
  });
  return bestOf('acknowledge', rated, -1);
}
export const toAcknowledge = (view: View): Move | null => acknowledging(view)?.move ?? null;
/** An own condition on an agreement that is worth having without it. */
function toLift(view: View, bonus: number): Move | null {
  const found = openMoves(view, 'lift').find((move) => {
    if (move.id !== 'lift') return false;
    const on = view.agreements.find((one) => one.conditions.some((x) => x.id === move.condition));
    return on !== undefined && judge(view, standingAs(view, on.covers), null, bonus).accepted;
  });
  return found ?? null;
}

const concedeCore: Kit = {
  can: (view) => canDraft(view, coreNearer(view)) || openMoves(view, 'trade').length > 0,
  plan: (view) => {
    const draft = draftFor(view, coreNearer(view));
    if (draft !== null) return tabled(view, draft);
    const trade = openMoves(view, 'trade')[0];
    return trade === undefined ? null : { moves: [trade], offer: null };
  },
};

const concedeCheap: Kit = {
  can: (view) => {
    if (toAcknowledge(view) !== null || toLift(view, highestBonus(view)) !== null) return true;
    if (canDraft(view, smallDeal(view))) return true;
    return hasWritten(view) && canDraft(view, sweetened(view));
  },
  plan: (view) => {
    const lift = toLift(view, view.own.bonus);
    const beside = lift === null ? acknowledging(view) : null;
    const gesture = lift ?? beside?.move;
    const small = draftFor(view, smallDeal(view));
    const late = hasWritten(view) && (view.process === 'endgame' || small === null);
    const draft = (late ? draftFor(view, sweetened(view)) : null) ?? small;
    if (draft === null)
      return gesture === undefined ? null : { moves: [gesture], offer: null, beside };
    const text = tabled(view, draft);
    return {
      ...text,
      moves: gesture === undefined ? text.moves : [gesture, ...text.moves],
      beside,
    };
  },
};

const hold: Kit = {
  can: () => true,
  plan: (view) => {
    const last = lastTextOf(view, view.seat);
    const still: Plan = { moves: [{ id: 'hold' }], offer: null };
    if (last === undefined || last.is === 'standing' || last.week > view.turn - 2) return still;
    if (last.is === 'signed' || last.is === 'withdrawn') return still;
    const verdict = judge(view, standingAs(view, last.changes), last.id);
    const wanted = verdict.accepted || verdict.rule === 'process';
    if (!wanted || !signable(verdict.worth) || missing(view, last)) return still;
    return {
      moves: [{ id: 'offer', changes: last.changes }],
      offer: { changes: last.changes, draft: null, rule: 'same-text' },
    };
  },
};
/** A text that can no longer be signed, or would change nothing, is not tabled again. */
const missing = (view: View, text: TextSeen): boolean =>
  worth(view, text.changes).signatories.every((id) => id === view.seat) ||
  view.parties.some((one) => one.gone && text.needs.includes(one.id));

const retract: Kit = {
  can: (view) =>
    openMoves(view, 'withdraw').length > 0 ||
    (lastTextOf(view, view.seat) !== undefined && canDraft(view, harder(view))),
  plan: (view) => {
    const withdraw = openMoves(view, 'withdraw')[0];
    if (withdraw !== undefined) return { moves: [withdraw], offer: null };
    const draft = draftFor(view, harder(view));
    return draft === null ? null : tabled(view, draft);
  },
};

/** Another's newest text with something of its own linked to it, if that makes it worth signing. */
function linked(view: View, bonus: number): { answers: string; changes: ChangesById } | null {
  const theirs = view.texts.findLast(
    (one) =>
      one.author !== view.seat &&
      one.week >= view.turn - 1 &&
      (one.is === 'standing' || one.is === 'refused'),
  );
  if (theirs === undefined) return null;
  const old = stale(view);
  for (const demand of view.case.stated) {
    if (demand.party !== view.case.seat || !isOpenDemand(stateOf(view, demand.id))) continue;
    const wants = Object.fromEntries(
      Object.entries(demand.satisfiedBy).map(([issue, options]) => [issue, options[0] ?? '']),
    );
    const changes = { ...theirs.changes, ...wants };
    if (sameChanges(changes, theirs.changes)) continue;
    const x = standingAs(view, changes);
    const verdict = judge(view, x, null, bonus);
    const wanted = verdict.accepted || verdict.rule === 'process';
    if (wanted && signable(verdict.worth) && !old.some((other) => samePackage(other, x)))
      return { answers: theirs.id, changes };
  }
  return null;
}

const recondition: Kit = {
  can: (view) =>
    openMoves(view, 'condition').length > 0 ||
    openMoves(view, 'raise').length > 0 ||
    linked(view, highestBonus(view)) !== null,
  plan: (view) => {
    const condition = openMoves(view, 'condition')[0];
    if (condition !== undefined) return { moves: [condition], offer: null };
    const link = linked(view, view.own.bonus);
    const raise = openMoves(view, 'raise')[0];
    if (link === null) return raise === undefined ? null : { moves: [raise], offer: null };
    return {
      moves: [{ id: 'counter', ...link }],
      offer: { changes: link.changes, draft: null, rule: 'linked' },
    };
  },
};

/** A question it has not asked lately, to the side it is least sure of; a call for monitoring; else an
 * adjournment. It accuses nobody by itself: it knows of no breach but those that were reported. */
const procedural: Kit = {
  can: () => true,
  plan: (view) => {
    const lately = movesOf(view, view.seat, view.turn - 3).map(({ move }) => move);
    const called = (id: string) => lately.some((m) => m.id === 'monitoring' && m.agreement === id);
    const call = openMoves(view, 'monitoring').find((move) => {
      if (move.id !== 'monitoring' || called(move.agreement)) return false;
      const on = view.agreements.find((one) => one.id === move.agreement);
      return on?.signatories.includes(view.seat) && (on.is === 'inForce' || on.is === 'disputed');
    });
    if (call !== undefined && view.turn % 2 !== 0) return { moves: [call], offer: null };
    const question = questionToAsk(view);
    const move = question?.move ?? call ?? { id: 'adjourn' as const };
    return { moves: [move], offer: null, beside: question };
  },
};

/** After three weeks without a text worth signing. The first time it only says that it is leaving; if it
 * means it still a week later, it goes. */
const walk: Kit = {
  can: (view) => nothingWorthSigning(view, 3) && openMoves(view, 'walk').length > 0,
  plan: () => ({ moves: [{ id: 'walk' }], offer: null }),
};

export const KITS: Readonly<Record<Kind, Kit>> = {
  'concede-core': concedeCore,
  'concede-cheap': concedeCheap,
  hold,
  retract,
  recondition,
  procedural,
  walk,
};

/** The first week's text, the same whatever the mind: the trade-off at the opening target. */
export function opening(view: View): Plan {
  const draft = draftFor(view, { low: view.own.target, only: forward(view, []) });
  return draft === null ? { moves: [{ id: 'hold' }], offer: null } : tabled(view, draft);
}
