import type { Question } from '../engine/move.ts';
import type { View } from '../engine/viewTypes.ts';

type Seen = Pick<View, 'questions' | 'texts'>;

/** What a blank would cost, the dearest first: a date of one's own that is due, a text that waits for this
 * seal alone, other texts, conditions, the rest, and last what happened outside. */
function place(view: Seen, question: Question): number {
  switch (question.kind) {
    case 'deadline':
      return 0;
    case 'text': {
      const text = view.texts.find(({ id }) => id === question.text);
      const others = text?.needs.filter((id) => id !== question.to && !text.signed.includes(id));
      return others?.length === 0 ? 1 : 2;
    }
    case 'condition':
      return 3;
    case 'monitoring':
    case 'probe':
      return 4;
    case 'event':
      return 5;
  }
}

/** The questions put to a seat, in the order of what it costs to miss them. */
export const byCost = (view: Seen): Question[] =>
  [...view.questions].sort((a, b) => place(view, a) - place(view, b));
