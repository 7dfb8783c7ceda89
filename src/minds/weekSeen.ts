import type { ChangesById, Move } from '../engine/move.ts';
import type { TextSeen, View } from '../engine/viewTypes.ts';
import { standingAs } from '../engine/worth.ts';
import type { Kind } from '../scenario/vocabulary.ts';
import { nearer } from './estimate.ts';
import { linesOf } from './publicRecord.ts';

/** What a move other than a text says of a week (the table of model.md §2). Those left out fit any kind. */
const SAYS: Partial<Record<Move['id'], Kind>> = {
  withdraw: 'retract',
  condition: 'recondition',
  lift: 'concede-cheap',
  raise: 'recondition',
  acknowledge: 'concede-cheap',
  trade: 'concede-core',
  drop: 'concede-core',
  ask: 'procedural',
  adjourn: 'procedural',
  monitoring: 'procedural',
  report: 'procedural',
  walk: 'walk',
};
/** The rows of the table, first match from the top. */
const ROWS: readonly (readonly Move['id'][])[] = [
  ['offer', 'counter'],
  ['withdraw'],
  ['condition', 'lift'],
  ['raise', 'acknowledge', 'trade', 'drop'],
  ['ask', 'adjourn', 'monitoring', 'report'],
  ['walk'],
];

/** What kind of week another party, a person or not, was seen to have: the table of model.md §2, first
 * match from the top, by this seat's own estimates. Nothing that fits one kind only is a week of holding. */
export function kindSeen(view: View, party: string, week: number): Kind {
  const moves = linesOf(view, week).flatMap((one) =>
    one.kind === 'moved' && one.by === party ? [one.move] : [],
  );
  for (const row of ROWS) {
    const move = moves.find((one) => row.includes(one.id));
    if (move === undefined) continue;
    if (move.id === 'offer' || move.id === 'counter') return textSeen(view, party, week, move);
    return SAYS[move.id] ?? 'hold';
  }
  return 'hold';
}

/** A core issue nearer to the others than in its last text; or something else nearer; the same text; a
 * text of another's with more tied to it; else it has drawn back. */
function textSeen(
  view: View,
  party: string,
  week: number,
  move: Extract<Move, { id: 'offer' | 'counter' }>,
): Kind {
  const { space } = view.case;
  if (move.id === 'counter' && adds(view.texts, move.answers, move.changes)) return 'recondition';
  const mover = space.parties.indexOf(party);
  const last = view.texts.findLast(
    (text) => text.author === party && !text.single && text.week < week,
  );
  const now = standingAs(view, move.changes);
  const central = space.issues.some((one) => one.core && move.changes[one.id] !== undefined);
  const from = last === undefined ? view.inForce : standingAs(view, last.changes);
  if (from.every((option, k) => option === now[k])) return 'hold';
  // A small deal is measured against today, as the one who writes it does.
  const base = central ? from : view.inForce;
  let cheap = false;
  for (let k = 0; k < now.length; k++) {
    if (nearer(view, k, base[k] ?? 0, now[k] ?? 0, mover) <= 1e-9) continue;
    if (space.issues[k]?.core) return 'concede-core';
    cheap = true;
  }
  return cheap ? 'concede-cheap' : 'retract';
}

/** All of the text it answers, and more. */
function adds(texts: readonly TextSeen[], answers: string, changes: ChangesById): boolean {
  const theirs = texts.find((text) => text.id === answers);
  if (theirs === undefined) return false;
  const issues = Object.keys(theirs.changes);
  const more = Object.keys(changes).length > issues.length;
  return more && issues.every((issue) => changes[issue] === theirs.changes[issue]);
}
