import type { ChangesById, Move, MoveId } from '../engine/move.ts';
import type { Signable } from '../engine/signable.ts';
import type { TextSeen, View } from '../engine/viewTypes.ts';
import { barOf, standingAs, worth } from '../engine/worth.ts';
import type { Package } from '../negotiation/space.ts';
import type { Kind } from '../scenario/vocabulary.ts';
import { judge, nothingWorthSigning, PARTIAL_PATIENCE } from './acceptance.ts';
import { guessOf, liking, nearer } from './estimate.ts';
import { canDraft, type Draft, draftFor, type Sought, signable } from './offering.ts';
import { isOpenDemand, lastTextOf, movesOf, stateOf } from './publicRecord.ts';
import type { OfferDecision } from './reasons.ts';

/** What a week of one kind would be: the moves that carry it out, and the text among them. */
export interface Plan {
  moves: Move[];
  offer: (Pick<Draft, 'changes'> & { draft: Draft | null; rule: OfferDecision['rule'] }) | null;
}
export interface Kit {
  /** Could it be done at all, above the bar of every mind the party may have? */
  can: (view: View) => boolean;
  plan: (view: View) => Plan | null;
}

/** Own weight up to which an issue counts as cheap. */
const CHEAP = 0.1;
/** What acknowledging a demand may cost at home: more while it helps the talks to begin. */
const ACKNOWLEDGE_AT_MOST = { aboutTalks: 0.06, later: 0.02 };
/** How far the target rises in a week of retracting, as a share of what is left to the best. */
const HARDER_BY = 0.25;

/** The concrete moves of one verb that are open now. */
export const openMoves = (view: View, verb: MoveId): readonly Move[] =>
  view.verbs.find((one) => one.verb === verb)?.moves ?? [];

/** Own last text as it would stand now; what is in force where there was none. */
const lastPackage = (view: View): Package => {
  const last = lastTextOf(view, view.seat);
  return last === undefined ? view.inForce : standingAs(view, last.changes);
};
const same = (a: ChangesById, b: ChangesById): boolean => {
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => a[key] === b[key]);
};
const samePackage = (a: Package, b: Package): boolean => a.every((option, k) => option === b[k]);
/** Own texts that were refused or ran out lately: nobody is asked the same thing every week. */
const stale = (view: View): Package[] =>
  view.texts
    .filter((one) => one.author === view.seat && one.is !== 'standing' && one.week > view.turn - 4)
    .map((one) => standingAs(view, one.changes));

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

/** For each issue and option, how much nearer it comes to the others than `from`; below 0 = farther. */
const gainsFrom = (view: View, from: Package): Float64Array[] =>
  view.case.space.issues.map((issue, k) =>
    Float64Array.from(issue.options, (_, o) => nearer(view, k, from[k] ?? 0, o)),
  );

/** Some issue of a list is nearer to the others than it was. */
const anyNearer =
  (gains: readonly Float64Array[], issues: readonly number[]) =>
  (one: Signable): boolean => {
    for (const k of issues)
      if (((gains[k] as Float64Array)[one.package[k] ?? 0] ?? 0) > 1e-9) return true;
    return false;
  };

/** Worked out once a week: asked first whether it could be done, then what it would be. */
function weekly(work: (view: View) => Sought): (view: View) => Sought {
  const known = new WeakMap<View, Sought>();
  return (view) => {
    const before = known.get(view);
    if (before !== undefined) return before;
    const now = work(view);
    known.set(view, now);
    return now;
  };
}

/** A core issue comes nearer to the others who sign it than in the seat's last text, and none goes away. */
const coreNearer = weekly((view) => {
  const gains = gainsFrom(view, lastPackage(view));
  const cores = view.case.space.issues.flatMap((issue, k) => (issue.core ? [k] : []));
  const staying = gains.map((row, k) =>
    cores.includes(k) ? [...row.keys()].filter((o) => (row[o] ?? 0) >= -1e-9) : null,
  );
  return {
    low: view.own.target,
    only: forward(view, staying),
    fits: anyNearer(gains, cores),
  };
});

/** What is in force on an issue is not given up again by those who wrote it: a text leaves it or goes on
 * from it, but does not go back to how things stood before. */
function forward(
  view: View,
  only: readonly (readonly number[] | null)[],
): (readonly number[] | null)[] {
  return view.case.space.issues.map((issue, k) => {
    const allowed = only[k] ?? null;
    if (view.inForce[k] === issue.statusQuo) return allowed;
    return (allowed ?? issue.options.map((_, o) => o)).filter((o) => o !== issue.statusQuo);
  });
}

const cheapIssues = (view: View): number[] =>
  view.case.weights.flatMap((weight, k) => (weight <= CHEAP + 1e-9 ? [k] : []));

/** Only cheap issues move, at least one of them nearer; everything else stays as `from` has it. */
function cheapNearer(view: View, from: Package, low: number): Sought {
  const cheap = cheapIssues(view);
  const old = stale(view);
  const some = anyNearer(gainsFrom(view, from), cheap);
  return {
    low,
    only: forward(
      view,
      from.map((option, k) => (cheap.includes(k) ? null : [option])),
    ),
    fits: (one) => some(one) && !old.some((x) => samePackage(x, one.package)),
  };
}
/** A small deal over cheap issues alone, judged against today. */
const smallDeal = weekly((view) =>
  cheapNearer(
    view,
    view.inForce,
    barOf(view, false, false, 0) + PARTIAL_PATIENCE * (1 - view.own.tau),
  ),
);
/** The seat's last text with its cheap issues brought nearer. */
const sweetened = weekly((view) => cheapNearer(view, lastPackage(view), view.own.target));
const hasWritten = (view: View): boolean => lastTextOf(view, view.seat) !== undefined;

/** A demand of another's it can bear to acknowledge, the cheapest first; core ones before others. */
export function toAcknowledge(view: View): Move | null {
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
    return [{ move, opens, cost: demand.homeCost }];
  });
  rated.sort((a, b) => Number(b.opens) - Number(a.opens) || a.cost - b.cost);
  return rated[0]?.move ?? null;
}
/** An own condition that is two weeks old, on an agreement that is worth having without it. */
function toLift(view: View): Move | null {
  const found = openMoves(view, 'lift').find((move) => {
    if (move.id !== 'lift') return false;
    const on = view.agreements.find((one) => one.conditions.some((x) => x.id === move.condition));
    return on !== undefined && judge(view, standingAs(view, on.covers), null).accepted;
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
    if (toAcknowledge(view) !== null || toLift(view) !== null) return true;
    if (canDraft(view, smallDeal(view))) return true;
    return hasWritten(view) && canDraft(view, sweetened(view));
  },
  plan: (view) => {
    const gestures = [toLift(view), toAcknowledge(view)].filter((move) => move !== null);
    const small = draftFor(view, smallDeal(view));
    const late = hasWritten(view) && (view.process === 'endgame' || small === null);
    const draft = (late ? draftFor(view, sweetened(view)) : null) ?? small;
    const gesture = gestures[0];
    if (draft === null) return gesture === undefined ? null : { moves: [gesture], offer: null };
    const text = tabled(view, draft);
    return { ...text, moves: gesture === undefined ? text.moves : [gesture, ...text.moves] };
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

/** Harder than before: worth more to itself, and no nearer to anyone on a core issue. */
function harder(view: View): Sought {
  const { target, best } = view.own;
  const last = lastPackage(view);
  const low = Math.max(
    target + HARDER_BY * Math.max(0, best - target),
    lastTextOf(view, view.seat) === undefined ? 0 : worthOfLast(view) + 0.02,
  );
  return { low, only: forward(view, []), fits: (one) => !samePackage(one.package, last) };
}
const worthOfLast = (view: View): number => {
  const last = lastTextOf(view, view.seat);
  return last === undefined ? 0 : worth(view, last.changes).value;
};

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
function linked(view: View): { answers: string; changes: ChangesById } | null {
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
    if (same(changes, theirs.changes)) continue;
    const x = standingAs(view, changes);
    const verdict = judge(view, x, null);
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
    linked(view) !== null,
  plan: (view) => {
    const condition = openMoves(view, 'condition')[0];
    if (condition !== undefined) return { moves: [condition], offer: null };
    const link = linked(view);
    const raise = openMoves(view, 'raise')[0];
    if (link === null) return raise === undefined ? null : { moves: [raise], offer: null };
    return {
      moves: [{ id: 'counter', ...link }],
      offer: { changes: link.changes, draft: null, rule: 'linked' },
    };
  },
};

/** A question it has not asked lately, to somebody who may be of two minds; a call for monitoring; else
 * an adjournment. */
const procedural: Kit = {
  can: () => true,
  plan: (view) => {
    const lately = movesOf(view, view.seat, view.turn - 3).map(({ move }) => move);
    const asked = (probe: string) => lately.some((m) => m.id === 'ask' && m.probe === probe);
    const called = (id: string) => lately.some((m) => m.id === 'monitoring' && m.agreement === id);
    const call = openMoves(view, 'monitoring').find((move) => {
      if (move.id !== 'monitoring' || called(move.agreement)) return false;
      const on = view.agreements.find((one) => one.id === move.agreement);
      return on?.signatories.includes(view.seat) && (on.is === 'inForce' || on.is === 'disputed');
    });
    const minds = (id: string) => Object.keys(view.case.minds[id] ?? {}).length;
    const question = openMoves(view, 'ask')
      .filter((move) => move.id === 'ask' && !asked(move.probe))
      .sort((a, b) => minds(b.to ?? '') - minds(a.to ?? ''))[0];
    const inTurn = view.turn % 2 === 0 ? [question, call] : [call, question];
    const move = inTurn.find((one) => one !== undefined) ?? { id: 'adjourn' as const };
    return { moves: [move], offer: null };
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

/** How much the least content of the others who must sign is thought to gain over what is in force. */
export function leastGain(view: View, x: Package, signers: number): number {
  let least = Infinity;
  for (let p = 0; p < view.case.space.parties.length; p++) {
    if (p === view.case.seat || !(signers & (1 << p))) continue;
    const guess = guessOf(view, p);
    least = Math.min(least, liking(guess, x) - liking(guess, view.inForce));
  }
  return least;
}
