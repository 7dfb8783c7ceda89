import type { Entry } from '../engine/move.ts';
import { err, ok, type Result } from '../result.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { moveOf, replyOf } from './oldLine.ts';
import { openTable, type Table } from './opening.ts';
import { digestOf, type SavedGame, type SaveProblem, toSavedGame } from './savedGame.ts';
import { believe, play, stepOut } from './table.ts';

const opened = (scenario: Scenario, saved: SavedGame, trace = false): Table =>
  openTable({
    scenario,
    seed: saved.seed,
    seats: saved.seats,
    assumptions: saved.assumptions,
    lines: saved.lines,
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
  const computers = saved.seats.filter(({ player }) => player !== 'human').map((s) => s.party);
  const fits =
    saved.seats.every((seat) => parties.includes(seat.party)) &&
    Object.keys(saved.lines ?? {}).every((party) => computers.includes(party));
  return fits ? null : 'does-not-fit';
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
