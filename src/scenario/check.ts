import { pathKey, type ScenarioDraft } from './draft.ts';
import { type Finding, located } from './finding.ts';
import { mend } from './mend.ts';
import { byPlace, type Problem } from './problem.ts';
import { RULES } from './rules.ts';
import type { Scenario } from './scenario.ts';
import { scenarioSchema } from './schema.ts';
import { shapeFindings } from './shape.ts';
import { subjectOf } from './subject.ts';

// A file with more faults of shape than this is no scenario at all; the first ones will do.
const MAX_ISSUES = 300;

/** The only way from a draft to a scenario. Reports everything it finds, what `read` found included, in
 * reading order; there is a scenario only when nothing must be fixed. */
export function check(draft: ScenarioDraft): { scenario: Scenario | null; problems: Problem[] } {
  const problems = [...draft.problems];
  if (!draft.readable) return { scenario: null, problems };
  const { data } = draft;
  if (typeof data !== 'object' || data === null || Array.isArray(data) || isEmpty(data)) {
    const finding: Finding = {
      code: 'empty-file',
      path: [],
      wrote: isEmpty(data) ? 'There is nothing in this file.' : 'This file is no scenario.',
      why: 'There is nothing to play.',
      todo: 'begin with “parley: 1”, then “id: …” and “title: …”, each on a line of its own',
    };
    return { scenario: null, problems: [...problems, located(draft, finding)] };
  }
  const shape = scenarioSchema.safeParse(data);
  const issues = shape.error?.issues ?? [];
  if (!shape.success) {
    const told = { data, has: draft.has };
    // What reading has told of a place is the cause of what the schema finds there.
    const known = new Set(draft.problems.map(({ path }) => pathKey(path)));
    for (const finding of shapeFindings(issues.slice(0, MAX_ISSUES), told)) {
      if (!known.has(pathKey(finding.path))) problems.push(located(draft, finding));
    }
  }
  const mended = shape.success
    ? { shape: shape.data, whole: () => true }
    : issues.length <= MAX_ISSUES
      ? mend(data)
      : null;
  if (mended !== null) {
    const subject = subjectOf(draft, mended);
    for (const rule of RULES) {
      problems.push(...rule(subject).map((finding) => located(draft, finding)));
    }
  }
  problems.sort(byPlace);
  const clean = shape.success && !problems.some(({ severity }) => severity === 'must-fix');
  // The one cast across the line between unchecked and checked.
  return { scenario: clean ? (shape.data as Scenario) : null, problems };
}

const isEmpty = (data: unknown): boolean =>
  data === '' || (typeof data === 'object' && data !== null && Object.keys(data).length === 0);
