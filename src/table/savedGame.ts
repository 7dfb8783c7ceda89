import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Assumptions } from '../engine/beginning.ts';
import type { Entry } from '../engine/move.ts';
import type { Line } from '../minds/line.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Table } from './opening.ts';
import type { Seat } from './seat.ts';

/** The format this code writes. */
export const SAVE_FORMAT = 1;

/** A game as a file: what was done, not what came of it. */
export interface SavedGame {
  format: typeof SAVE_FORMAT;
  scenario: { id: string; version: string; hash: string };
  seed: string;
  assumptions: Assumptions;
  seats: readonly Seat[];
  /** Old lines that computer seats repeat; a game without any has no such key. */
  lines?: Readonly<Record<string, Line>>;
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
  ...(table.lines === undefined ? {} : { lines: table.lines }),
  moves: table.entries,
  beats: table.beats,
  digest: digestOf(table.playout.snapshot),
});
export const writeSavedGame = (table: Table): string => `${JSON.stringify(toSavedGame(table))}\n`;
