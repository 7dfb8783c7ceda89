import type { View } from '../../engine/viewTypes.ts';
import type { Answered, Decided } from '../decide.ts';

/** Tables nothing. */
export const decideMoves = (view: View): Decided => ({
  moves: view.movesLeft > 0 ? [{ id: 'hold' }] : [],
  decisions: [],
});

/** Says the same to every text, condition and call; to the rest the first thing it may say when it always
 * accepts, the last when it always refuses. */
export const alwaysSays =
  (word: 'accept' | 'refuse') =>
  (view: View): Answered => ({
    replies: view.questions.map((question) => {
      const answers =
        question.kind === 'event'
          ? question.choices
          : question.kind === 'probe' || question.kind === 'deadline'
            ? question.answers
            : [word];
      return { question: question.id, answer: answers.at(word === 'accept' ? 0 : -1) ?? '' };
    }),
    decisions: [],
  });
