import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { z } from 'zod';
import { type Entry, MOVE_IDS, type Move, type Reply } from '../engine/move.ts';
import type { Assumptions } from '../engine/playout.ts';
import { type Policy, readPolicy } from '../minds/policy.ts';
import { err, ok, type Result } from '../result.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Seat } from './seat.ts';
import { believe, openTable, play, stepOut, type Table } from './table.ts';

// As in scenario/scalars.ts, which may be loaded later than this: no code is compiled at run time.
z.config({ jitless: true });

/** The format this code writes. */
export const SAVE_FORMAT = 1;
/** More than any real game needs; a larger file is refused before it is read. */
export const SAVE_LIMIT = 2_000_000;

const name = z.string().max(200);
const byName = z.record(name, name);
const wants = z.record(name, z.array(name).max(50));
const said = z.union([
  z.strictObject({ about: z.enum(['never', 'willing']), issue: name, option: name }),
  z.strictObject({ about: z.literal('doubt'), party: name }),
]);
const moveSchema = z.strictObject({
  id: z.enum([...MOVE_IDS, 'reply', 'believe', 'step-out']),
  channel: name.optional(),
  to: name.optional(),
  changes: byName.optional(),
  answers: name.optional(),
  text: name.optional(),
  on: name.optional(),
  wants: wants.optional(),
  condition: name.optional(),
  demand: name.optional(),
  by: z.number().int().min(0).max(100).optional(),
  probe: name.optional(),
  agreement: name.optional(),
  against: name.optional(),
  says: said.optional(),
  deadline: name.optional(),
  measure: name.optional(),
  power: name.optional(),
  question: name.optional(),
  answer: name.optional(),
  reason: name.optional(),
  names: name.optional(),
  about: name.optional(),
  value: z.number().min(0).max(1).optional(),
});
const player = z.custom<'human' | Policy>(
  (text) => typeof text === 'string' && (text === 'human' || readPolicy(text) !== null),
);
const savedSchema = z.strictObject({
  format: z.literal(SAVE_FORMAT),
  scenario: z.strictObject({ id: name, version: name, hash: name }),
  seed: name,
  assumptions: z.strictObject({ minds: byName.optional() }),
  seats: z.array(z.strictObject({ party: name, player })).max(12),
  moves: z
    .array(
      z.strictObject({
        week: z.number().int().min(1).max(500),
        beat: z.enum(['initiative', 'replies', 'belief']),
        party: name,
        move: moveSchema,
      }),
    )
    .max(20_000),
  /** Beats that are done; a beat in which nobody said anything leaves no line of its own. */
  beats: z.number().int().min(0).max(1000),
  digest: name,
});

/** A game as a file: what was done, not what came of it. */
export interface SavedGame {
  format: typeof SAVE_FORMAT;
  scenario: { id: string; version: string; hash: string };
  seed: string;
  assumptions: Assumptions;
  seats: readonly Seat[];
  moves: readonly Entry[];
  beats: number;
  digest: string;
}
export type SaveProblem =
  | 'too-large'
  | 'not-a-game'
  | 'newer-format'
  | 'other-scenario'
  | 'does-not-fit';

/** Lower-case hex SHA-256 of a value's JSON. */
export const digestOf = (value: unknown): string =>
  bytesToHex(sha256(utf8ToBytes(JSON.stringify(value))));

const hashes = new WeakMap<Scenario, string>();
/** Identity of a scenario's content: two files that read alike hash alike. */
export function hashOf(scenario: Scenario): string {
  const known = hashes.get(scenario) ?? digestOf(scenario);
  hashes.set(scenario, known);
  return known;
}

/** A table as a saved game, computer seats' moves included. */
export const toSavedGame = (table: Table): SavedGame => ({
  format: SAVE_FORMAT,
  scenario: {
    id: table.playout.scenario.id,
    version: table.playout.scenario.version,
    hash: hashOf(table.playout.scenario),
  },
  seed: table.playout.seed,
  assumptions: table.playout.assumptions,
  seats: table.seats,
  moves: table.entries,
  beats: table.beats,
  digest: digestOf(table.playout.snapshot),
});
export const writeSavedGame = (table: Table): string => `${JSON.stringify(toSavedGame(table))}\n`;

/** Reads a saved game from text nobody vouches for. Whether it fits a scenario is asked by `resume`. */
export function readSavedGame(text: string): Result<SavedGame, SaveProblem> {
  if (text.length > SAVE_LIMIT) return err('too-large');
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return err('not-a-game');
  }
  if (typeof data === 'object' && data !== null && 'format' in data)
    if (typeof data.format === 'number' && data.format > SAVE_FORMAT) return err('newer-format');
  const parsed = savedSchema.safeParse(data);
  // The text as it stands, not the schema's copy of it: a copy lists keys in another order, and a game
  // that is played on must come out byte for byte.
  return parsed.success ? ok(data as SavedGame) : err('not-a-game');
}

const opened = (scenario: Scenario, saved: SavedGame, trace = false): Table =>
  openTable({
    scenario,
    seed: saved.seed,
    seats: saved.seats,
    assumptions: saved.assumptions,
    trace,
  });

type Said<M> = Record<string, M[]>;
function gather<M>(entries: readonly Entry[], as: (entry: Entry) => M | null): Said<M> {
  const by: Said<M> = {};
  for (const entry of entries) {
    const move = as(entry);
    if (move === null) continue;
    const list = by[entry.party] ?? [];
    list.push(move);
    by[entry.party] = list;
  }
  return by;
}
const moveOf = ({ beat, move }: Entry): Move | null =>
  beat === 'initiative' && move.id !== 'reply' && move.id !== 'believe' && move.id !== 'step-out'
    ? move
    : null;
function replyOf({ move }: Entry): Reply | null {
  if (move.id !== 'reply') return null;
  const { id: _, ...reply } = move;
  return reply;
}

/** Plays the recorded beats again. With `recompute`, computer seats decide anew and only people's moves
 * are taken from the record; `each` is called after every beat. */
function rerun(
  scenario: Scenario,
  saved: SavedGame,
  recompute: boolean,
  trace: boolean,
  each?: (table: Table, played: readonly Entry[], recorded: readonly Entry[]) => boolean,
): Table {
  let table = opened(scenario, saved, trace);
  const humans = new Set(saved.seats.filter((s) => s.player === 'human').map((s) => s.party));
  let at = 0;
  // Lines stand in the order in which things happened, so one walk over them is enough.
  const beliefs = () => {
    for (let e = saved.moves[at]; e?.move.id === 'believe'; e = saved.moves[at]) {
      // One said next week waits for next week, even if nothing else was said before it.
      if (e.week !== table.playout.snapshot.turn) return;
      table = believe(table, e.party, e.move.about, e.move.value);
      at += 1;
    }
  };
  for (let done = 0; done < saved.beats; done++) {
    beliefs();
    const { turn, beat } = table.playout.snapshot;
    if (beat !== 'initiative' && beat !== 'replies') break;
    const recorded: Entry[] = [];
    for (let e = saved.moves[at]; e?.week === turn && e.beat === beat; e = saved.moves[at]) {
      recorded.push(e);
      at += 1;
    }
    const out = recorded.find((entry) => entry.move.id === 'step-out');
    if (out !== undefined) {
      table = stepOut(table, out.party);
      continue;
    }
    const from = recompute ? recorded.filter((entry) => humans.has(entry.party)) : recorded;
    const before = table.entries.length;
    table = play(table, { moves: gather(from, moveOf), replies: gather(from, replyOf) }, recompute);
    if (each?.(table, table.entries.slice(before), recorded) === false) return table;
  }
  beliefs();
  return table;
}

function misfit(scenario: Scenario, saved: SavedGame): SaveProblem | null {
  if (saved.scenario.id !== scenario.id) return 'other-scenario';
  const parties = Object.keys(scenario.parties);
  return saved.seats.every((seat) => parties.includes(seat.party)) ? null : 'does-not-fit';
}

/** Goes on with a saved game: the recorded moves, computer seats' included, are played as they stand. */
export function resume(
  scenario: Scenario,
  saved: SavedGame,
  options: { trace?: boolean } = {},
): Result<Table, SaveProblem> {
  const problem = misfit(scenario, saved);
  if (problem !== null) return err(problem);
  const table = rerun(scenario, saved, false, options.trace ?? false);
  return table.beats === saved.beats ? ok(table) : err('does-not-fit');
}

/** The table as each of its beats found it, from what was done in it: for what a debrief draws by the week. */
export function beatsOf(table: Table): Table[] {
  const { scenario } = table.playout;
  const saved = toSavedGame(table);
  const beats = [opened(scenario, saved)];
  rerun(scenario, saved, false, false, (now) => {
    if (now.beats < saved.beats) beats.push(now);
    return true;
  });
  return beats;
}

/** As `resume`, but computer seats decide anew, so that the records of their decisions are there: for the
 * debrief. Where today's seats would decide otherwise than was recorded, the recorded game comes back
 * without any records. */
export function retrace(scenario: Scenario, saved: SavedGame): Result<Table, SaveProblem> {
  const problem = misfit(scenario, saved);
  if (problem !== null) return err(problem);
  const table = rerun(scenario, saved, true, false);
  const same = JSON.stringify(table.entries) === JSON.stringify(saved.moves);
  return same && table.beats === saved.beats ? ok(table) : resume(scenario, saved);
}

/** Re-runs a game and compares: computer seats decide anew. `week` is the first that differs. */
export function replay(
  scenario: Scenario,
  saved: SavedGame,
): { ok: boolean; week: number | null; digest: string } {
  let week: number | null = null;
  const table = rerun(scenario, saved, true, false, (now, played, recorded) => {
    if (JSON.stringify(played) === JSON.stringify(recorded)) return true;
    week = played[0]?.week ?? recorded[0]?.week ?? now.playout.snapshot.turn;
    return false;
  });
  const digest = digestOf(table.playout.snapshot);
  const same = week === null && digest === saved.digest;
  return { ok: same, week: week ?? (same ? null : table.playout.snapshot.turn), digest };
}

/** A new run that leaves another at the start of a week: same seed, the same up to there. */
export function fork(
  scenario: Scenario,
  saved: SavedGame,
  week: number,
): Result<Table, SaveProblem> {
  const kept = saved.moves.filter((entry) => entry.week < week);
  return resume(scenario, { ...saved, moves: kept, beats: Math.min(saved.beats, (week - 1) * 2) });
}
