import type { Move } from '../../engine/move.ts';
import type { View } from '../../engine/viewTypes.ts';
import { standingAs } from '../../engine/worth.ts';
import type { Tactic as Bargaining } from '../../negotiation/tactics.ts';
import { target } from '../../negotiation/target.ts';
import { judge } from '../acceptance.ts';
import { answersFor } from '../answers.ts';
import type { Draw } from '../chance.ts';
import type { Answered, Decided } from '../decide.ts';
import { toAcknowledge } from '../plans.ts';
import { atLeast, distinct, type OwnText, ranked, received, worthTo } from './ownTexts.ts';

/** A reference tactic of the research on bargaining in a chair of a game: one text a week by its own rule,
 * a demand acknowledged while the talks are about talks, and everything that is not a text answered as the
 * model answers it (the file's odds for probes and events). It signs and tables nothing below its bar, its
 * back table or across a red line. With several others, what is received is taken party by party. */
export function bargaining(tactic: Bargaining): {
  decideMoves: (view: View) => Decided;
  decideReplies: (view: View, draw: Draw) => Answered;
} {
  return {
    decideMoves: (view) => {
      if (view.closed !== null || view.movesLeft < 1) return { moves: [], decisions: [] };
      const next = proposal(tactic, view);
      const moves: Move[] = next === null || stands(view, next) ? [] : [asOffer(view, next)];
      const gesture = toAcknowledge(view);
      if (gesture !== null) moves.push(gesture);
      const all: Move[] = moves.length > 0 ? moves : [{ id: 'hold' }];
      return { moves: all.slice(0, view.movesLeft), decisions: [] };
    },
    decideReplies: (view, draw) => {
      const next = proposal(tactic, view);
      const all = answersFor(view, draw);
      const texts = new Map(
        view.questions.flatMap((one) => (one.kind === 'text' ? [[one.id, one.text]] : [])),
      );
      return {
        replies: all.map(({ reply }) => {
          const id = texts.get(reply.question);
          return id === undefined ? reply : { question: reply.question, ...answer(view, id, next) };
        }),
        decisions: all.flatMap(({ reply, decision }) =>
          texts.has(reply.question) ? [] : [decision],
        ),
      };
    },
  };
}

/** Takes a standing text that is worth at least what it would table next itself. */
function answer(
  view: View,
  id: string,
  next: OwnText | null,
): { answer: 'accept' | 'refuse' | 'hold'; reason?: 'not-enough' } {
  const text = view.texts.find((one) => one.id === id);
  if (text === undefined) return { answer: 'hold' };
  const verdict = judge(view, standingAs(view, text.changes), id);
  const may = verdict.accepted || verdict.rule === 'below-target' || verdict.rule === 'process';
  if (!may || next === null || verdict.value < next.value - 1e-12)
    return { answer: 'refuse', reason: 'not-enough' };
  return { answer: verdict.rule === 'process' ? 'hold' : 'accept' };
}

const stands = (view: View, next: OwnText): boolean => {
  const last = view.texts.findLast((text) => text.author === view.seat);
  if (last?.is !== 'standing') return false;
  return standingAs(view, last.changes).every((option, k) => option === next.package[k]);
};

const asOffer = (view: View, next: OwnText): Move => {
  const answered = received(view).findLast(
    (text) => text.week >= view.turn - 1 && (text.is === 'standing' || text.is === 'refused'),
  );
  return answered === undefined
    ? { id: 'offer', changes: next.changes }
    : { id: 'counter', answers: answered.id, changes: next.changes };
};

const known = new WeakMap<View, OwnText | null>();
/** What the tactic would table now. */
function proposal(tactic: Bargaining, view: View): OwnText | null {
  const before = known.get(view);
  if (before !== undefined) return before;
  const now = tactic.kind === 'micro' ? smallestStep(view) : atLeast(view, targetOf(tactic, view));
  known.set(view, now);
  return now;
}

function targetOf(tactic: Exclude<Bargaining, { kind: 'micro' }>, view: View): number {
  const { floor, best } = view.own;
  if (tactic.kind === 'time-dependent')
    return target(floor, best, Math.min(1, view.turn / view.turns.to), tactic.exponent);
  return Math.max(floor, best - given(view));
}

/** What the others have given this seat so far: for each of them the rises from text to text, on average. */
function given(view: View): number {
  const last = new Map<string, number>();
  let sum = 0;
  for (const text of received(view)) {
    const now = worthTo(view, text);
    const before = last.get(text.author);
    if (before !== undefined) sum += Math.max(0, now - before);
    last.set(text.author, now);
  }
  return last.size === 0 ? 0 : sum / last.size;
}

/** MiCRO (de Jonge 2022): own texts from the best down, a new one only if it has made no more different
 * ones than the others have made on average; else the last again. */
function smallestStep(view: View): OwnText | null {
  const mine = view.texts.filter((text) => text.author === view.seat && !text.single);
  const theirs = received(view);
  const authors = new Set(theirs.map((text) => text.author)).size;
  const made = distinct(mine);
  const fresh = made <= Math.floor(distinct(theirs) / Math.max(1, authors));
  const texts = ranked(view, made + 1);
  return texts[fresh ? made : Math.max(0, made - 1)] ?? texts.at(-1) ?? null;
}
