import type { Move, Question, Reply } from '../engine/move.ts';
import type { View } from '../engine/viewTypes.ts';

/** What was meant by an id: a text's changes, what an agreement covers, what a condition wants. */
export type Meant = Readonly<Record<string, string | readonly string[]>>;

/** What somebody did in one chair in a game that is over, to be done again by that chair in another: an old
 * line. It knows what that chair did and nothing of the others. */
export interface Line {
  /** The last week it has; later there is nothing to repeat. */
  until: number;
  moves: readonly { week: number; move: Move }[];
  replies: readonly { week: number; reply: Reply }[];
  /** id → what stood under it: in another game something else may. */
  meant: Readonly<Record<string, Meant>>;
}

/** The moves of one week, as they were made. */
export const movesIn = (line: Line, week: number): Move[] =>
  line.moves.flatMap((one) => (one.week === week ? [one.move] : []));

/** What stands under an id in a view. */
function standsUnder(view: View, id: string): Meant | undefined {
  const text = view.texts.find((one) => one.id === id);
  if (text !== undefined) return text.changes;
  const agreement = view.agreements.find((one) => one.id === id);
  if (agreement !== undefined) return agreement.covers;
  return view.agreements.flatMap((one) => one.conditions).find((one) => one.id === id)?.wants;
}
const sameThing = (line: Line, view: View, id: string): boolean => {
  const then = line.meant[id];
  const now = standsUnder(view, id);
  return then !== undefined && now !== undefined && JSON.stringify(then) === JSON.stringify(now);
};

/** The ids of texts, agreements and conditions that a move names. */
export function namedBy(move: Move): string[] {
  switch (move.id) {
    case 'counter':
      return [move.answers];
    case 'withdraw':
      return [move.text];
    case 'condition':
      return [move.on];
    case 'lift':
      return [move.condition];
    case 'monitoring':
    case 'report':
      return [move.agreement];
    default:
      return [];
  }
}
/** The same of a question. */
export function askedOf(question: Question): string[] {
  switch (question.kind) {
    case 'text':
      return [question.text];
    case 'condition':
      return [question.condition];
    case 'monitoring':
      return [question.agreement];
    default:
      return [];
  }
}

/** Whether a move still says what it said: everything it names is what it was. */
export const stillMeans = (line: Line, view: View, move: Move): boolean =>
  namedBy(move).every((id) => sameThing(line, view, id));

/** The answer the line gave in this week to a question, if the same is asked again. */
export function oldAnswer(line: Line, view: View, question: Question): Reply | null {
  const old = line.replies.find(
    ({ week, reply }) => week === view.turn && reply.question === question.id,
  );
  if (old === undefined) return null;
  return askedOf(question).every((id) => sameThing(line, view, id)) ? old.reply : null;
}
