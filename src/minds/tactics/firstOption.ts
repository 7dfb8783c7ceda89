import type { Move } from '../../engine/move.ts';
import type { View } from '../../engine/viewTypes.ts';
import type { Answered, Decided } from '../decide.ts';

/** Always the first thing there is: tables the first option of every issue that is not there already, then
 * plays the first open moves in the order of the verbs. */
export function decideMoves(view: View): Decided {
  const { space } = view.case;
  const changes = Object.fromEntries(
    space.issues.flatMap((issue, k) => {
      const option = issue.options.findIndex((_, o) => o !== view.inForce[k]);
      const id = issue.options[option]?.id;
      return id === undefined ? [] : [[issue.id, id]];
    }),
  );
  const moves: Move[] = [{ id: 'offer', changes }];
  for (const verb of view.verbs)
    if (verb.refusal === null && verb.verb !== 'counter') moves.push(...verb.moves.slice(0, 1));
  return { moves: moves.slice(0, view.movesLeft), decisions: [] };
}

/** Always the first answer. */
export function decideReplies(view: View): Answered {
  const replies = view.questions.map((question) => ({
    question: question.id,
    answer:
      (question.kind === 'event'
        ? question.choices[0]
        : question.kind === 'probe' || question.kind === 'deadline'
          ? question.answers[0]
          : 'accept') ?? '',
  }));
  return { replies, decisions: [] };
}
