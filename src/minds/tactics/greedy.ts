import type { Move } from '../../engine/move.ts';
import type { View } from '../../engine/viewTypes.ts';
import { standingAs } from '../../engine/worth.ts';
import { judge } from '../acceptance.ts';
import { answersFor } from '../answers.ts';
import type { Answered, Decided } from '../decide.ts';
import { bestText } from './ownTexts.ts';

/** A stand-in for a person who wants everything now: tables its best text every week, signs whatever clears
 * its bar, and answers questions and events as its delegation most likely would. */
export function decideMoves(view: View): Decided {
  if (view.closed !== null || view.movesLeft < 1) return { moves: [], decisions: [] };
  const best = bestText(view);
  const move: Move = best === null ? { id: 'hold' } : { id: 'offer', changes: best.changes };
  return { moves: [move], decisions: [] };
}

export function decideReplies(view: View): Answered {
  const all = answersFor(view, () => 0);
  const replies = all.map(({ reply, decision }) => {
    if (decision.decision === 'probe' || decision.decision === 'event')
      return { question: reply.question, answer: likeliest(decision.odds) };
    const question = view.questions.find((one) => one.id === reply.question);
    const text =
      question?.kind === 'text' ? view.texts.find((one) => one.id === question.text) : undefined;
    if (text === undefined) return reply;
    const { accepted, rule } = judge(view, standingAs(view, text.changes), text.id);
    if (accepted || rule === 'below-target') return { question: reply.question, answer: 'accept' };
    return reply;
  });
  return { replies, decisions: [] };
}

/** The key with the highest odds, the first of several. */
function likeliest(odds: Readonly<Record<string, number>>): string {
  const keys = Object.keys(odds);
  return keys.reduce((a, b) => ((odds[b] ?? 0) > (odds[a] ?? 0) ? b : a), keys[0] ?? '');
}
