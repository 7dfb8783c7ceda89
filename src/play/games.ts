import type { View } from '../engine/viewTypes.ts';
import { err, ok, type Result } from '../result.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { openTable, type Table } from '../table/opening.ts';
import { type SaveProblem, writeSavedGame } from '../table/savedGame.ts';
import type { Seat } from '../table/seat.ts';
import { type Commands, commandsOf } from './commands.ts';
import { drawerOf } from './drawer.ts';
import { type Flow, startFlow } from './flow.ts';
import type { Hands } from './hands.ts';
import { scenarioById } from './library.ts';
import { localTable, type OldLine } from './localTable.ts';
import type { Sitting } from './partners.ts';
import type { Keeping, KeptGame } from './saved.ts';
import { createGameStore, type GameStore } from './store.ts';

/** A game somebody sits in. */
export interface Game {
  readonly id: string;
  readonly scenario: Scenario;
  readonly seat: string;
  readonly store: GameStore;
  readonly commands: Commands;
  readonly flow: Flow;
  /** What a room has put up its hands for; null where one person decides. */
  readonly hands: Hands | null;
  /** What became of the lines that other chairs repeat. */
  readonly oldLines: () => Promise<readonly OldLine[]>;
}
export type ImportProblem = SaveProblem | 'unknown-scenario';

const randomName = (bytes: number): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(bytes)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');

const humanOf = (table: Table): string =>
  table.seats.find((seat) => seat.player === 'human')?.party ?? '';

function keptGame(id: string, table: Table, room = false): KeptGame {
  const { snapshot, scenario } = table.playout;
  return {
    id,
    scenarioId: scenario.id,
    party: humanOf(table),
    week: snapshot.turn,
    over: snapshot.beat === 'over' || snapshot.beat === 'aftermath',
    at: Date.now(),
    text: writeSavedGame(table),
    ...(room ? { way: 'room' } : {}),
  };
}

/** Begins a game alone against computer seats, the model or chosen partners, and keeps it. The seed is
 * drawn here unless one is given. */
export async function newGame(
  scenario: Scenario,
  party: string,
  { seed = randomName(8), partners, room = false }: Sitting & { seed?: string } = {},
): Promise<string> {
  const seats = Object.keys(scenario.parties).map(
    (id): Seat => ({
      party: id,
      player: id === party ? 'human' : (partners?.[id] ?? 'ai'),
    }),
  );
  const id = randomName(6);
  const table = openTable({ scenario, seed, seats });
  await drawerOf().keep(keptGame(id, table, room));
  fresh.set(id, table);
  return id;
}

/** Games begun in this page and not opened yet: their text need not be read. */
const fresh = new Map<string, Table>();

/** A kept game's table. The check of what was kept is loaded when it is needed. */
async function tableOf(text: string): Promise<Result<Table, ImportProblem>> {
  const [{ readSavedGame }, { resume }] = await Promise.all([
    import('../table/readSavedGame.ts'),
    import('../table/transcript.ts'),
  ]);
  const saved = readSavedGame(text);
  if (!saved.ok) return saved;
  const scenario = await scenarioById(saved.value.scenario.id);
  return scenario === null ? err('unknown-scenario') : resume(scenario, saved.value);
}

/** Opens a kept game where it was left, once for each person who sits at its table, in the order of the
 * file; null if this browser does not have it or it no longer fits. */
export async function openSeats(id: string): Promise<readonly Game[] | null> {
  const kept = await drawerOf().find(id);
  if (kept === null) return null;
  const begun = fresh.get(id);
  fresh.delete(id);
  const opened = begun === undefined ? await tableOf(kept.text) : ok(begun);
  if (!opened.ok) return null;
  const { seats, playout } = opened.value;
  const table = localTable(opened.value);
  const keep = (view: View, text: string): Promise<Keeping> =>
    drawerOf().keep({
      ...kept,
      week: view.turn,
      over: view.beat === 'over' || view.beat === 'aftermath',
      at: Date.now(),
      text,
    });
  // Only a room has need of it.
  const room = kept.way === 'room' ? await import('./hands.ts') : null;
  const people = seats.filter(({ player }) => player === 'human');
  return people.map(({ party }): Game => {
    const link = table.link(party);
    const store = createGameStore(link.view(), drawerOf().keeping());
    const flow = startFlow(link.view());
    const commands = commandsOf(store, link, flow, keep);
    const hands = room?.handsFor(store) ?? null;
    return {
      ...{ id, scenario: playout.scenario, seat: party, store, flow, commands, hands },
      oldLines: table.oldLines,
    };
  });
}

/** The text of a kept game's file: for the debrief, and for keeping a copy. */
export async function exportGame(id: string): Promise<string | null> {
  return (await drawerOf().find(id))?.text ?? null;
}

/** Takes in a game that was kept as a file; it becomes a game of this browser. */
export async function importGame(text: string): Promise<Result<string, ImportProblem>> {
  const table = await tableOf(text);
  if (!table.ok) return table;
  const id = randomName(6);
  await drawerOf().keep(keptGame(id, table.value));
  return ok(id);
}
