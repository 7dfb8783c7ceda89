import { type Question, REFUSAL_REASONS } from '../../engine/move.ts';
import type { View } from '../../engine/viewTypes.ts';
import type { Draw } from '../chance.ts';
import type { Answered, Decided } from '../decide.ts';

const at = <T>(list: readonly T[], u: number): T | undefined =>
  list[Math.min(list.length - 1, Math.floor(u * list.length))];

/** Any open move, drawn; a text of any one to four issues. For tests, odds and sparring. */
export function decideMoves(view: View, draw: Draw): Decided {
  const open = view.verbs.filter((verb) => verb.refusal === null);
  const { space } = view.case;
  const moves = Array.from({ length: view.movesLeft }, (_, n) => {
    const verb = at(open, draw('policy', `verb${n}`));
    if (verb === undefined) return { id: 'hold' as const };
    const changes: Record<string, string> = {};
    const count = 1 + Math.floor(draw('policy', `count${n}`) * 4);
    for (let i = 0; i < count; i++) {
      const issue = at(space.issues, draw('policy', `issue${n}.${i}`));
      const option = at(issue?.options ?? [], draw('policy', `option${n}.${i}`));
      if (issue !== undefined && option !== undefined) changes[issue.id] = option.id;
    }
    if (verb.verb === 'offer' || verb.verb === 'single-text') return { id: verb.verb, changes };
    const move = at(verb.moves, draw('policy', `move${n}`)) ?? { id: 'hold' as const };
    return move.id === 'counter' ? { ...move, changes } : move;
  });
  return { moves, decisions: [] };
}

/** Any answer, drawn. */
export function decideReplies(view: View, draw: Draw): Answered {
  const replies = view.questions.map((question) => ({
    question: question.id,
    answer: at(answersTo(question), draw('policy', question.id)) ?? '',
    reason: at(REFUSAL_REASONS, draw('policy', `why${question.id}`)),
  }));
  return { replies, decisions: [] };
}

function answersTo(question: Question): readonly string[] {
  if (question.kind === 'event') return question.choices;
  if (question.kind === 'probe' || question.kind === 'deadline') return question.answers;
  return ['accept', 'refuse', 'hold'];
}
