import { rounded } from '../negotiation/utility.ts';
import { err, ok, type Result } from '../result.ts';
import { inside, numberIn, type Tag } from './xml.ts';

/** An issue as the file defines it. Numbers have a range instead of values; a profile that leaves the range
 * out means the domain's (null). */
export type Issue = { name: string; index: string } & (
  | { kind: 'discrete'; values: readonly string[] }
  | { kind: 'integer' | 'real'; range: Range | null }
);
export interface Range {
  low: number;
  high: number;
}

/** A real issue becomes this many outcomes, its two ends among them, equally far apart: Genius itself cuts a
 * real issue so. */
export const REAL_STEPS = 21;

const MOST_ISSUES = 200;

/** How many values an issue has, without listing them. */
export function countOf(issue: Issue): number {
  if (issue.kind === 'discrete') return issue.values.length;
  if (issue.range === null) return 0;
  const { low, high } = issue.range;
  if (issue.kind === 'integer') return high - low + 1;
  return low === high ? 1 : REAL_STEPS;
}

/** The values of an issue of numbers, rising. */
export function numbersOf(issue: Issue): number[] {
  if (issue.kind === 'discrete' || issue.range === null) return [];
  const { low, high } = issue.range;
  const n = countOf(issue);
  return Array.from({ length: n }, (_, i) =>
    issue.kind === 'integer' ? low + i : rounded(low + ((high - low) * i) / Math.max(1, n - 1)),
  );
}

/** The values of an issue as text, in the order of the file. */
export const valuesOf = (issue: Issue): readonly string[] =>
  issue.kind === 'discrete' ? issue.values : numbersOf(issue).map(String);

/** Reads what an issue may become. The error ends the sentence that begins with the file's name. */
export function readIssue(tag: Tag): Result<Issue, string> {
  const name = tag.attributes.get('name')?.trim() ?? '';
  if (name === '') return err('has an issue without a name. Give every issue a name.');
  const index = tag.attributes.get('index')?.trim() ?? '';
  const said = ['vtype', 'etype', 'type']
    .map((attribute) => tag.attributes.get(attribute)?.trim().toLowerCase())
    .find((word) => word !== undefined && word !== '');
  const kind = said ?? 'discrete';
  if (kind === 'discrete') {
    const values = inside(tag, 'item').map((item) => item.attributes.get('value')?.trim() ?? '');
    if (values.length === 0) return err(`gives “${name}” no values. Add an <item> for each.`);
    if (values.includes('')) return err(`has an <item> of “${name}” without a value. Name it.`);
    const seen = new Set<string>();
    const twice = values.find((value) => seen.size === seen.add(value).size);
    if (twice !== undefined)
      return err(`lists “${twice}” twice under “${name}”. Keep it once, or rename one.`);
    return ok({ name, index, kind, values });
  }
  if (kind !== 'integer' && kind !== 'real')
    return err(
      `calls “${name}” an issue of the kind “${kind}”. Discrete, integer and real ones are read.`,
    );
  const [range] = inside(tag, 'range');
  if (range === undefined) return ok({ name, index, kind, range: null });
  const low = numberIn(range, 'lowerbound');
  const high = numberIn(range, 'upperbound');
  const fits = (bound: number | null): bound is number =>
    bound !== null && Math.abs(bound) <= 1e9 && (kind === 'real' || Number.isInteger(bound));
  if (!fits(low) || !fits(high))
    return err(
      `gives “${name}” a range that is not two ${kind === 'integer' ? 'whole ' : ''}numbers. Mend its lowerbound and upperbound.`,
    );
  if (low > high) return err(`gives “${name}” a range from ${low} down to ${high}. Swap the two.`);
  return ok({ name, index, kind, range: { low, high } });
}

/** All issues under the one objective of a utility space, and that objective. */
export function readIssues(root: Tag): Result<{ objective: Tag; issues: Issue[] }, string> {
  const space = root.name === 'utility_space' ? root : inside(root, 'utility_space')[0];
  if (space === undefined)
    return err(`is no Genius file: it begins with <${root.name}>. Give a domain or a profile.`);
  const [objective, ...more] = inside(space, 'objective');
  if (objective === undefined)
    return err('has no <objective> that holds the issues. Save it again from Genius.');
  if (more.length > 0 || inside(objective, 'objective').length > 0)
    return err('has objectives inside objectives. Put all its issues under one objective.');
  const tags = inside(objective, 'issue');
  if (tags.length > MOST_ISSUES)
    return err(`has ${tags.length} issues, and at most ${MOST_ISSUES} are read. Leave some out.`);
  const issues: Issue[] = [];
  for (const tag of tags) {
    const issue = readIssue(tag);
    if (!issue.ok) return issue;
    if (issues.some((other) => other.name === issue.value.name))
      return err(`has two issues called “${issue.value.name}”. Rename one.`);
    issues.push(issue.value);
  }
  if (issues.length === 0) return err('has no issues to negotiate. Add an <issue>.');
  return ok({ objective, issues });
}
