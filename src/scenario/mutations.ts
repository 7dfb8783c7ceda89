import { check } from './check.ts';
import type { ScenarioDraft } from './draft.ts';
import { edited } from './mutations/edits.ts';
import { IN_INTENTION } from './mutations/inIntention.ts';
import { IN_MEANING } from './mutations/inMeaning.ts';
import { IN_NAMES } from './mutations/inNames.ts';
import { IN_SECRETS } from './mutations/inSecrets.ts';
import { IN_SHAPE } from './mutations/inShape.ts';
import { IN_TEXT } from './mutations/inText.ts';
import { IN_WHOLE } from './mutations/inWhole.ts';
import type { Mistake, Planting } from './mutations/mistake.ts';
import { type Path, type Problem, pathText } from './problem.ts';
import { read } from './read.ts';

/** Mistakes that authors make, each planted by one operator (quality.md §1, row 16). */
export const MISTAKES: readonly Mistake[] = [
  ...IN_TEXT,
  ...IN_NAMES,
  ...IN_SHAPE,
  ...IN_WHOLE,
  ...IN_MEANING,
  ...IN_SECRETS,
  ...IN_INTENTION,
];

/** What became of one kind of mistake, made in some places of a file. */
export interface Trial {
  id: string;
  does: string;
  planted: number;
  caught: number;
  /** The places where it was not caught, as a person would say them. */
  missed: string[];
}

// Words of programmers; a sentence with one of them is not plain.
const JARGON = /\b(error|invalid|null|undefined|schema|node|pars(e|es|ed|ing|er))\b/i;

const begins = (path: Path, by: Path): boolean => by.every((key, i) => path[i] === key);

/** Does a problem speak of the mistake: under one of its codes, with a line, in a plain sentence, and of the
 * place, what it lies in, the line itself or the next, or a name that no longer fits? */
export function speaksOf(
  problem: Problem,
  { codes }: Pick<Mistake, 'codes'>,
  { path, words }: Planting,
  lines: readonly [first: number, last: number],
): boolean {
  if (!codes.includes(problem.code) || problem.line < 1 || JARGON.test(problem.message))
    return false;
  if (problem.wrote === '' || problem.todo === '') return false;
  return (
    (problem.line >= lines[0] - 1 && problem.line <= lines[1] + 1) ||
    (path.length > 0 && begins(problem.path, path)) ||
    (problem.path.length > 0 && begins(path, problem.path)) ||
    words.some((word) => problem.message.includes(`“${word}”`))
  );
}

const key = ({ code, path, message }: Problem): string => `${code} ${pathText(path)} ${message}`;
const lineAt = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;

/** A scenario file to make mistakes in, read once, with what the checker says of it as it is. */
export interface Specimen {
  draft: ScenarioDraft;
  before: ReadonlySet<string>;
}
export function specimen(text: string): Specimen {
  const { draft } = read(text);
  return { draft, before: new Set(check(draft).problems.map(key)) };
}

/** Is the mistake caught when it is made so? */
function isCaught({ draft, before }: Specimen, mistake: Mistake, planting: Planting): boolean {
  const text = edited(draft.text, planting.edits);
  const from = planting.edits.map((edit) => lineAt(draft.text, edit.from));
  const to = planting.edits.map((edit) => lineAt(draft.text, edit.to));
  const lines = [Math.min(...from), Math.max(...to)] as const;
  return check(read(text).draft).problems.some(
    (problem) => !before.has(key(problem)) && speaksOf(problem, mistake, planting, lines),
  );
}

/** At most `most` of a list, evenly spread. */
const spread = <T>(list: readonly T[], most: number): T[] =>
  list.length <= most
    ? [...list]
    : Array.from(
        { length: most },
        (_, i) => list[Math.floor(((i + 0.5) * list.length) / most)] as T,
      );

/** Makes one kind of mistake in up to `most` places of a file, one at a time, and looks whether the checker
 * tells. A kind that cannot be made in this file is planted 0 times. */
export function tryMistake(mistake: Mistake, file: Specimen, most = 1): Trial {
  const made = spread(mistake.plantings(file.draft), most);
  const missed = made.filter((planting) => !isCaught(file, mistake, planting));
  return {
    id: mistake.id,
    does: mistake.does,
    planted: made.length,
    caught: made.length - missed.length,
    missed: missed.map(
      ({ path, edits }) => pathText(path) || `line ${lineAt(file.draft.text, edits[0]?.from ?? 0)}`,
    ),
  };
}
