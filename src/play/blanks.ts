import type { Question, Reply } from '../engine/move.ts';
import type { View } from '../engine/viewTypes.ts';

/** Where holding stands chosen already, and is what silence means, nothing is left blank. */
const HOLDS: ReadonlySet<Question['kind']> = new Set(['text', 'condition', 'monitoring']);

/** What is left without an answer. */
export const blanks = (
  { questions }: Pick<View, 'questions'>,
  answers: Readonly<Record<string, Reply>>,
): Question[] => questions.filter(({ id, kind }) => answers[id] === undefined && !HOLDS.has(kind));
