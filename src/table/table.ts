import { compile } from '../engine/compiled.ts';
import { refusalOf } from '../engine/legality.ts';
import type { Entry, Move, Reply } from '../engine/move.ts';
import {
  applyMoves,
  applyReplies,
  stepOut as closeTalks,
  noteBelief,
  runAftermath,
} from '../engine/playout.ts';
import { draw, type Purpose } from '../engine/random.ts';
import type { RefusalCode } from '../engine/refusal.ts';
import { answersOf } from '../engine/replies.ts';
import { viewOf } from '../engine/view.ts';
import type { View } from '../engine/viewTypes.ts';
import { movesIn, oldAnswer, stillMeans } from '../minds/line.ts';
import type { Decision } from '../minds/reasons.ts';
import { tacticOf } from '../minds/tactics.ts';
import { err, ok, type Result } from '../result.ts';
import { leftIn } from './oldLine.ts';
import { isHuman, type Table } from './opening.ts';

export interface MoveRefused {
  /** Which of the moves sent; −1 for the whole message. */
  index: number;
  code: RefusalCode;
}
export type ReplyRefused = { question: string; code: RefusalCode };

const NOTHING = { moves: {}, replies: {} } as const;

/** Chance for one seat's decisions: the seed stays outside. */
const chance =
  (table: Table, party: string) =>
  (purpose: Purpose, ordinal: number | string = 0): number =>
    draw(table.playout.seed, purpose, table.playout.snapshot.turn, party, ordinal);

const waitingFor = (table: Table, sealed: Readonly<Record<string, unknown>>): boolean =>
  table.seats.some(
    (seat) => isHuman(seat) && !isGone(table, seat.party) && sealed[seat.party] === undefined,
  );

/** An empty chair is not waited for, unless a person sits in it and may still come back. */
const isGone = (table: Table, party: string): boolean =>
  table.playout.snapshot.charts[`posture:${party}`] === 'gone' &&
  table.playout.snapshot.returned[party] !== undefined;

/** What was said in one beat, by party; a recorded game brings computer seats' lines along. */
export interface Said {
  moves: Readonly<Record<string, readonly Move[]>>;
  replies: Readonly<Record<string, readonly Reply[]>>;
}

interface Made {
  moves: readonly Move[] | null;
  replies: readonly Reply[] | null;
  decisions: readonly Decision[];
}

/** What a computer seat does: what its old line did in this week, as far as it is the same thing and legal
 * still; else, and to whatever was not asked then, what it decides. */
function repeated(table: Table, seen: View, decide: () => Made): Made {
  const line = table.lines?.[seen.seat];
  if (line === undefined || leftIn(table, seen.seat, line) !== null) return decide();
  if (seen.beat === 'initiative') {
    const moves = movesIn(line, seen.turn);
    const at = { c: compile(table.playout.scenario), s: table.playout.snapshot };
    const fits =
      moves.length <= seen.movesLeft &&
      moves.every(
        (move) => stillMeans(line, seen, move) && refusalOf(at, seen.seat, move) === null,
      );
    return fits ? { moves, replies: null, decisions: [] } : decide();
  }
  const old = new Map(
    seen.questions.flatMap((question) => {
      const reply = oldAnswer(line, seen, question);
      return reply !== null && answersOf(question).includes(reply.answer)
        ? [[question.id, reply] as const]
        : [];
    }),
  );
  const made = decide();
  const anew = (made.replies ?? []).filter(({ question }) => !old.has(question));
  return {
    moves: null,
    replies: [...old.values(), ...anew],
    decisions: made.decisions.filter((one) => !('question' in one && old.has(one.question))),
  };
}

/** What computer seats do in the beat that is open, and the records of why. */
export function decided(table: Table): { said: Said; decisions: Decision[] } {
  const first = table.playout.snapshot.beat === 'initiative';
  const moves: Record<string, readonly Move[]> = {};
  const replies: Record<string, readonly Reply[]> = {};
  const decisions: Decision[] = [];
  for (const seat of table.seats) {
    if (seat.player === 'human') continue;
    const tactic = tacticOf(seat.player);
    const seen = viewOf(table.playout, seat.party);
    const draws = chance(table, seat.party);
    const made = repeated(
      table,
      seen,
      first
        ? () => ({ ...tactic.decideMoves(seen, draws), replies: null })
        : () => ({ ...tactic.decideReplies(seen, draws), moves: null }),
    );
    if (made.moves !== null) moves[seat.party] = made.moves;
    if (made.replies !== null) replies[seat.party] = made.replies;
    decisions.push(...made.decisions);
  }
  return { said: { moves, replies }, decisions };
}

/** Plays the beat that is open with what people said; computer seats decide, unless `decide` is false:
 * then what was recorded of them stands. */
export function play(table: Table, said: Said, decide = true): Table {
  const { snapshot } = table.playout;
  const first = snapshot.beat === 'initiative';
  const computers = decide ? decided(table) : null;
  const moves = { ...said.moves, ...computers?.said.moves };
  const replies = { ...said.replies, ...computers?.said.replies };
  const entries = table.seats.flatMap(({ party }): Entry[] =>
    first
      ? (moves[party] ?? []).map((move) => ({
          week: snapshot.turn,
          beat: 'initiative',
          party,
          move,
        }))
      : (replies[party] ?? []).map((reply) => ({
          week: snapshot.turn,
          beat: 'replies',
          party,
          move: { id: 'reply', ...reply },
        })),
  );
  const playout = first ? applyMoves(table.playout, moves) : applyReplies(table.playout, replies);
  return {
    ...table,
    playout: playout.snapshot.beat === 'aftermath' ? runAftermath(playout) : playout,
    entries: [...table.entries, ...entries],
    beats: table.beats + 1,
    decisions: computers === null ? table.decisions : [...table.decisions, ...computers.decisions],
    sealed: NOTHING,
  };
}

/** Goes on as far as it can without a person: one beat at a table where nobody is waited for. */
export function advance(table: Table): Table {
  const { beat } = table.playout.snapshot;
  if (beat === 'initiative' && !waitingFor(table, table.sealed.moves))
    return play(table, table.sealed);
  if (beat === 'replies' && !waitingFor(table, table.sealed.replies))
    return play(table, table.sealed);
  return table;
}

const holds = (table: Table, party: string): boolean =>
  table.seats.some((seat) => seat.party === party && isHuman(seat));

/** A person sends this week's moves, sealed. Refused moves are all named; then nothing is sent. */
export function submitMoves(
  table: Table,
  party: string,
  moves: readonly Move[],
): Result<Table, MoveRefused[]> {
  const { snapshot, scenario } = table.playout;
  if (!holds(table, party)) return err([{ index: -1, code: 'not-yours' }]);
  if (snapshot.beat !== 'initiative') return err([{ index: -1, code: 'not-your-beat' }]);
  if (table.sealed.moves[party] !== undefined) return err([{ index: -1, code: 'already-done' }]);
  const at = { c: compile(scenario), s: snapshot };
  const refused = moves.flatMap((move, index): MoveRefused[] => {
    if (index >= scenario.calendar.moves) return [{ index, code: 'no-moves-left' }];
    const code = refusalOf(at, party, move);
    return code === null ? [] : [{ index, code }];
  });
  if (refused.length > 0) return err(refused);
  const sealed = { ...table.sealed, moves: { ...table.sealed.moves, [party]: moves } };
  return ok(advance({ ...table, sealed }));
}

/** A person answers what was put to it; the week resolves once everybody has. Silence is an answer too. */
export function submitReplies(
  table: Table,
  party: string,
  replies: readonly Reply[],
): Result<Table, ReplyRefused[]> {
  const { snapshot } = table.playout;
  if (!holds(table, party)) return err([{ question: '', code: 'not-yours' }]);
  if (snapshot.beat !== 'replies') return err([{ question: '', code: 'not-your-beat' }]);
  const refused = replies.flatMap((reply): ReplyRefused[] => {
    const question = snapshot.questions.find((q) => q.id === reply.question && q.to === party);
    if (question === undefined) return [{ question: reply.question, code: 'unknown-name' }];
    return answersOf(question).includes(reply.answer)
      ? []
      : [{ question: reply.question, code: 'not-allowed' }];
  });
  if (refused.length > 0) return err(refused);
  const sealed = { ...table.sealed, replies: { ...table.sealed.replies, [party]: replies } };
  return ok(advance({ ...table, sealed }));
}

/** A person says how likely it is, 0..1, that another delegation means to settle. */
export function believe(table: Table, party: string, about: string, value: number): Table {
  if (!holds(table, party) || !(value >= 0 && value <= 1)) return table;
  const { turn } = table.playout.snapshot;
  return {
    ...table,
    playout: noteBelief(table.playout, party, about, value),
    entries: [
      ...table.entries,
      { week: turn, beat: 'belief', party, move: { id: 'believe', about, value } },
    ],
  };
}

/** Lays the game down: talks end here, the year after and the debrief follow. */
export function stepOut(table: Table, party: string): Table {
  const { beat, turn } = table.playout.snapshot;
  if (beat === 'over' || beat === 'aftermath') return table;
  return {
    ...table,
    playout: runAftermath(closeTalks(table.playout)),
    entries: [...table.entries, { week: turn, beat, party, move: { id: 'step-out' } }],
    beats: table.beats + 1,
    sealed: NOTHING,
  };
}

/** Plays a table without people to its end. */
export function playToEnd(table: Table): Table {
  let now = table;
  while (now.playout.snapshot.beat !== 'over') now = advance(now);
  return now;
}
