import type { Move, Reply } from '../engine/move.ts';
import type { View } from '../engine/viewTypes.ts';
import { worth } from '../engine/worth.ts';
import { KINDS, type Kind } from '../scenario/vocabulary.ts';
import { answersFor, baseOf, mindsOf } from './answers.ts';
import { type Beside, bestOf } from './beside.ts';
import { callToMake, lineToName, powerToUse, toPress } from './besides.ts';
import type { Draw } from './chance.ts';
import { kindAt, oddsOf, oddsUnder, sumOf, termsOf } from './kinds.ts';
import { openMoves } from './openMoves.ts';
import { KITS, opening, type Plan } from './plans.ts';
import { publicWeek } from './publicRecord.ts';
import type { BesidesDecision, Decision, KindDecision, OfferDecision } from './reasons.ts';
import { type SingleText, singleTextFor } from './singleText.ts';

export interface Decided {
  moves: Move[];
  decisions: Decision[];
}
export interface Answered {
  replies: Reply[];
  decisions: Decision[];
}

/** One who has only one way to be leans on neither built-in mind's habits of delay. */
const PLAIN = { like: 'seeks-a-deal', lean: {} } as const;

/** The first beat of a computer seat: the sort of week it has, drawn from the second week on, carried out
 * with the moves it has left, and what its rules for dates, measures, single texts and calls add. */
export function decideMoves(view: View, draw: Draw): Decided {
  const self = view.parties.find((one) => one.id === view.seat);
  if (view.closed !== null || view.beat !== 'initiative' || view.movesLeft < 1)
    return { moves: [], decisions: [] };
  if (self?.gone) {
    const back = comeBack(view);
    return back === null
      ? { moves: [], decisions: [] }
      : { moves: [back.move], decisions: [besideRecord(view, back)] };
  }
  if (view.turn < 2) return finish(view, null, opening(view), []);
  const { kind, record } = chooseKind(view, draw);
  const plan = KITS[kind].plan(view) ?? { moves: [{ id: 'hold' as const }], offer: null };
  const carriedOut = plan.moves.map((move) => move.id);
  return finish(view, kind, plan, [{ ...record, carriedOut }]);
}

/** The second beat: everything put to the seat is answered. */
export function decideReplies(view: View, draw: Draw): Answered {
  const all = answersFor(view, draw);
  return { replies: all.map((one) => one.reply), decisions: all.map((one) => one.decision) };
}

/** Draws the kind of week by quantal response over what the seat could carry out (model.md §7). */
function chooseKind(view: View, draw: Draw): { kind: Kind; record: KindDecision } {
  const menu = KINDS.filter((kind) => KITS[kind].can(view));
  const week = publicWeek(view, view.seat);
  const mind = view.case.mind ?? PLAIN;
  const terms = Object.fromEntries(menu.map((kind) => [kind, termsOf(mind, week, kind)]));
  const q = Object.fromEntries(menu.map((kind) => [kind, sumOf(terms[kind] ?? [])]));
  const odds = oddsOf(q, menu);
  const u = draw('kind', 0);
  const kind = kindAt(odds, u);
  const byMind: Record<string, Partial<Record<Kind, number>>> = {};
  const minds = mindsOf(view);
  for (const name in minds)
    byMind[name] = name === view.own.mind ? odds : oddsUnder(minds[name] ?? PLAIN, week, menu);
  const record: KindDecision = {
    ...baseOf(view, 'kind'),
    decision: 'kind',
    menu,
    q,
    terms,
    odds,
    byMind,
    drawn: kind,
    draw: u,
    carriedOut: [],
  };
  return { kind, record };
}

/** Adds to the plan what the rules of the seat ask for, as far as its moves go. */
function finish(view: View, kind: Kind | null, plan: Plan, records: Decision[]): Decided {
  const decisions = [...records];
  const moves = plan.moves.slice(0, view.movesLeft);
  if (plan.offer !== null && moves.some((move) => 'changes' in move))
    decisions.push(offerRecord(view, plan, moves.find((move) => 'changes' in move)?.id ?? 'offer'));
  if (plan.beside) decisions.push(besideRecord(view, plan.beside));
  const room = () => moves.length < view.movesLeft;
  if (kind !== 'walk') {
    const single = room() ? singleTextFor(view) : null;
    if (single !== null) {
      moves.push(single.move);
      decisions.push(singleRecord(view, single));
    }
    const besides = [
      () => toPress(view),
      () => [lineToName(view)],
      () => [powerToUse(view, kind)],
      () => [callToMake(view)],
    ];
    for (const asked of besides) {
      if (!room()) break;
      for (const one of asked())
        if (one !== null && room()) {
          moves.push(one.move);
          decisions.push(besideRecord(view, one));
        }
    }
  }
  const idle = moves.length > 1 ? moves.filter((move) => move.id !== 'hold') : moves;
  return { moves: idle, decisions };
}

function offerRecord(view: View, { offer }: Plan, move: string): OfferDecision {
  const changes = offer?.changes ?? {};
  const draft = offer?.draft ?? null;
  const looked = worth(view, changes);
  return {
    ...baseOf(view, 'offer'),
    decision: 'offer',
    move,
    band: draft?.band ?? [looked.value, looked.value],
    candidates: draft?.candidates ?? 1,
    considered: draft?.considered ?? [{ changes, value: looked.value, estimate: 0 }],
    changes,
    value: looked.value,
    bar: looked.bar,
    weakest: draft?.weakest ?? null,
    estimate: draft?.estimate ?? 0,
    rule: offer?.rule ?? 'same-text',
  };
}

const besideRecord = (view: View, one: Beside): BesidesDecision => ({
  ...baseOf(view, `besides-${one.rule}`),
  decision: 'besides',
  ...one,
});

function singleRecord(view: View, single: SingleText): OfferDecision {
  return {
    ...baseOf(view, 'single-text'),
    decision: 'offer',
    move: 'single-text',
    band: single.band,
    candidates: single.candidates,
    considered: single.considered,
    changes: single.changes,
    value: single.worth.value,
    bar: single.worth.bar,
    weakest: null,
    estimate: single.estimate,
    rule: single.rule,
  };
}

/** A party to the conflict that has walked out comes back once, after three weeks, if a believed date or
 * what the war costs it brings it back. A mediator that has gone stays away. */
function comeBack(view: View): Beside | null {
  const role = view.case.roles.find((one) => one.id === view.seat)?.role;
  const back = openMoves(view, 'return')[0];
  const left = view.log.findLast(
    (one) => one.kind === 'posture' && one.party === view.seat && one.to === 'gone',
  );
  if (role === 'mediator' || back === undefined || left === undefined) return null;
  const week = publicWeek(view, view.seat);
  const pressed = week.pressure > 0 || week.hurt >= 0.6;
  return pressed && view.turn - left.week >= 3
    ? bestOf('return', [{ move: back, score: 1 }], 0)
    : null;
}
