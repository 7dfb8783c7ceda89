/** Where in the file's tree something is: keys and list positions from the top. */
export type Path = readonly (string | number)[];
/** A place in the text, counted from 1. */
export interface Spot {
  line: number;
  column: number;
}

/** Everything `read` and `check` may have to say. The list is closed: tests, translations and the
 * editor's fixes hang on it. */
export const CODES = [
  // the text itself
  'too-big',
  'too-deep',
  'unreadable',
  'empty-file',
  'newer-format',
  'alias',
  'tag',
  'duplicate-id',
  'forbidden-name',
  'comment-cut',
  // the shape of what is written
  'unknown-key',
  'missing-key',
  'wrong-kind',
  'not-a-number',
  'out-of-range',
  'not-yes-no',
  'bad-id',
  'bad-date',
  'bad-address',
  'not-in-list',
  'office',
  'empty-text',
  'too-long',
  'too-few',
  'unknown-word',
  'one-word',
  // what it means
  'unknown-name',
  'missing-value',
  'weights-zero',
  'comprehensive',
  'too-many-packages',
  'include-circle',
  'state-unreachable',
  'never-holds',
  'ending-order',
  'ending-without-agreement',
  'deadline-unmeetable',
  'deadline-no-date',
  'demand-unsatisfiable',
  'secret-told',
  'unsourced',
  'calendar',
  'choice-incomplete',
  'oneself',
  'html',
  'brief-mind',
  'minds',
  'mediator',
  'words',
] as const;
/** What only playing shows (`check --play`); always worth checking, never must-fix. */
export const PLAYED_CODES = [
  'ending-unseen',
  'ending-always',
  'event-unseen',
  'option-untabled',
  'deadline-idle',
  'no-power',
  'loop-wins',
  'one-issue-deal',
  'no-deal',
  'lesson-idle',
] as const;
export type Code = (typeof CODES)[number] | (typeof PLAYED_CODES)[number];

export const SEVERITIES = ['must-fix', 'worth-checking'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** A change that would mend it, for a button or `--fix`: put `value` at `path`, or rename the key there. */
export type Fix =
  | { do: 'set'; path: Path; value: string }
  | { do: 'rename'; path: Path; to: string };

/** What is wrong, in the words of someone who teaches with scenarios and does not program. */
export interface Problem extends Spot {
  severity: Severity;
  code: Code;
  path: Path;
  /** What the author wrote, as a sentence about it. */
  wrote: string;
  /** Why a player would notice. */
  why: string;
  /** What to do about it. */
  todo: string;
  fix?: Fix;
  /** The three above in one line. */
  message: string;
}

/** Keys and list positions as a person would say them: `parties.hilltop.floor`, `endings.2.when`. */
export const pathText = (path: Path): string => path.join('.');

/** The one line a problem is told in: what was written, why it matters, what to do. */
export const sentence = ({ wrote, why, todo }: Pick<Problem, 'wrote' | 'why' | 'todo'>): string =>
  `${[wrote, why].filter((part) => part !== '').join(' ')} → ${todo}`;

/** Reading order; at one place what must be fixed comes first. */
export const byPlace = (a: Problem, b: Problem): number =>
  a.line - b.line ||
  a.column - b.column ||
  SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity);
