import type { Entry, Move, Reply } from '../engine/move.ts';
import { askedOf, type Line, type Meant, movesIn, namedBy } from '../minds/line.ts';
import type { Table } from './opening.ts';

/** The moves among what was done. */
export const moveOf = ({ beat, move }: Entry): Move | null =>
  beat === 'initiative' && move.id !== 'reply' && move.id !== 'believe' && move.id !== 'step-out'
    ? move
    : null;
/** The answers among what was done. */
export function replyOf({ move }: Entry): Reply | null {
  if (move.id !== 'reply') return null;
  const { id: _, ...reply } = move;
  return reply;
}

/** What one chair did in a game, to be done again in another. */
export function lineOf(table: Table, party: string): Line {
  const { snapshot } = table.playout;
  const own = table.entries.filter((entry) => entry.party === party);
  const moves = own.flatMap((entry) => {
    const move = moveOf(entry);
    return move === null ? [] : [{ week: entry.week, move }];
  });
  const replies = own.flatMap((entry) => {
    const reply = replyOf(entry);
    return reply === null ? [] : [{ week: entry.week, reply }];
  });
  const asked = new Set(replies.map(({ reply }) => reply.question));
  const questions = snapshot.log.flatMap((one) =>
    one.kind === 'replied' && asked.has(one.question.id) ? [one.question] : [],
  );
  const things = new Map<string, Meant>([
    ...snapshot.texts.map((one): [string, Meant] => [one.id, one.changes]),
    ...snapshot.agreements.map((one): [string, Meant] => [one.id, one.covers]),
    ...snapshot.agreements.flatMap((one) =>
      one.conditions.map((condition): [string, Meant] => [condition.id, condition.wants]),
    ),
  ]);
  const named = new Set([
    ...moves.flatMap(({ move }) => namedBy(move)),
    ...questions.flatMap(askedOf),
  ]);
  const meant = Object.fromEntries([...things].filter(([id]) => named.has(id)));
  const out = own.find((entry) => entry.move.id === 'step-out');
  return {
    until: out === undefined ? snapshot.turn : Math.max(1, out.week - 1),
    moves,
    replies,
    meant,
  };
}

/** The first week in which a chair did not do what its old line did; null while it has. Read off what was
 * done: a table that is resumed knows it as well. */
export function leftIn(table: Table, party: string, line: Line): number | null {
  const { turn, beat } = table.playout.snapshot;
  // A week counts once its moves are in.
  const moved = Math.min(line.until, beat === 'initiative' ? turn - 1 : turn);
  for (let week = 1; week <= moved; week++) {
    const done = table.entries.flatMap((entry) =>
      entry.party === party && entry.week === week ? (moveOf(entry) ?? []) : [],
    );
    if (JSON.stringify(done) !== JSON.stringify(movesIn(line, week))) return week;
  }
  return turn > line.until ? line.until + 1 : null;
}
