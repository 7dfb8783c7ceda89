import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { check as checkDraft } from '../scenario/check.ts';
import { type Problem, pathText } from '../scenario/problem.ts';
import { read } from '../scenario/read.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Table } from '../table/opening.ts';
import { writeSavedGame } from '../table/savedGame.ts';
import { FileProblem, UsageError } from './io.ts';

/** The text of a file; a name that leads nowhere is a mistake in the call. */
export function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new UsageError(`There is no file ${file} that can be read.`);
  }
}

/** Checks one scenario file: everything there is to say about it, and the scenario if it can be played. */
export const checked = (file: string): { scenario: Scenario | null; problems: Problem[] } =>
  checkDraft(read(textOf(file)).draft);

/** `FILE:LINE:COL severity code message`. */
export const lineOf = (file: string, problem: Problem): string =>
  `${file}:${problem.line}:${problem.column} ${problem.severity} ${problem.code} ${problem.message}`;

export const asJson = (file: string, problem: Problem) => ({
  file,
  line: problem.line,
  column: problem.column,
  severity: problem.severity,
  code: problem.code,
  message: problem.message,
  path: pathText(problem.path),
});

/** A scenario that can be played, or everything that stands in the way. */
export function open(file: string): Scenario {
  const { scenario, problems } = checked(file);
  if (scenario !== null) return scenario;
  const lines = problems.filter((one) => one.severity === 'must-fix');
  throw new FileProblem(lines.map((one) => lineOf(file, one)).join('\n'));
}

const SHELF = new URL('../../assets/scenarios/', import.meta.url);

/** The bundled scenario with this id, or null. */
export function bundled(id: string): Scenario | null {
  for (const slug of readdirSync(SHELF, { withFileTypes: true })) {
    if (!slug.isDirectory()) continue;
    for (const name of readdirSync(new URL(`${slug.name}/`, SHELF))) {
      if (!name.endsWith('.parley.yaml')) continue;
      const url = new URL(`${slug.name}/${name}`, SHELF);
      const { scenario } = checkDraft(read(readFileSync(url, 'utf8')).draft);
      if (scenario?.id === id) return scenario;
    }
  }
  return null;
}

/** Writes one game of a run to a folder. */
export const keepGame = (folder: string, game: number, table: Table): void =>
  writeFileSync(
    join(folder, `${table.playout.scenario.id}-${game}.parley-game.json`),
    writeSavedGame(table),
  );
