import type { ScenarioDraft } from './draft.ts';
import {
  type Code,
  type Fix,
  type Path,
  type Problem,
  type Severity,
  sentence,
} from './problem.ts';

/** A problem before it has a place in the text. */
export interface Finding {
  code: Code;
  path: Path;
  wrote: string;
  why: string;
  todo: string;
  /** Must-fix when absent. */
  severity?: Severity;
  /** Whether the key or its value is the thing to look at; the key when absent. */
  part?: 'key' | 'value';
  fix?: Fix;
}

/** A finding with its place in the author's text. */
export function located(draft: ScenarioDraft, finding: Finding): Problem {
  const { code, wrote, why, todo, severity = 'must-fix', part = 'key' } = finding;
  const path = asWritten(draft, finding.path);
  const fix = finding.fix && { ...finding.fix, path: asWritten(draft, finding.fix.path) };
  const spot = draft.where(path, part);
  const message = sentence(finding);
  return { severity, code, ...spot, path, wrote, why, todo, ...(fix ? { fix } : {}), message };
}

/** Where a list of one was written as the one thing itself, the list position is ours. */
const asWritten = (draft: ScenarioDraft, path: Path): Path =>
  typeof path.at(-1) === 'number' && !draft.has(path) ? path.slice(0, -1) : path;

/** What stands at a path, as the author wrote it; undefined when nothing does. */
export function rawAt(data: unknown, path: Path): unknown {
  let value = data;
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<string | number, unknown>)[key];
  }
  return value;
}

const ONE: Record<string, string> = {
  parties: 'party',
  issues: 'issue',
  demands: 'demand',
  deadlines: 'deadline',
  minds: 'mind',
  measures: 'measure',
  powers: 'power',
  probes: 'probe',
  channels: 'channel',
  events: 'event',
  endings: 'ending',
  sources: 'source',
  chronology: 'chronology line',
  board: 'board zone',
};

/** Which part of the scenario a path lies in, as a person would say it: `party “hilltop”`. */
export function placeName(data: unknown, path: Path): string {
  const [section, key] = path;
  if (section === undefined || (key === undefined && ONE[String(section)] === undefined)) {
    return 'the scenario';
  }
  const one = ONE[String(section)];
  if (key === undefined || one === undefined) return `“${section}”`;
  const named = typeof key === 'number' ? rawAt(data, [section, key, 'id']) : key;
  if (typeof named === 'string') return `${one} “${named}”`;
  return `${one} number ${Number(key) + 1}`;
}

/** A value as the author wrote it, short enough to quote. */
export function quoted(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'several lines with names of their own';
  const words = String(value ?? '');
  return `“${words.length > 60 ? `${words.slice(0, 57)}…` : words}”`;
}

/** “a, b or c”. */
export const listed = (words: readonly string[], joint = 'or'): string =>
  words.length < 2
    ? words.join('')
    : `${words.slice(0, -1).join(', ')} ${joint} ${words[words.length - 1]}`;
