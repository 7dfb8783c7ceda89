import { type Finding, listed, placeName, quoted, rawAt } from './finding.ts';
import type { Path } from './problem.ts';
import type { Issue, IssueOf, Told } from './shapeIssue.ts';
import { badName, badWord, unknownKeys, WORDS } from './shapeNames.ts';
import { badValue } from './shapeValues.ts';

/** Says what the schema found, in findings. One cause gives one finding, so several of the schema's
 * complaints may come out as one. */
export function shapeFindings(issues: readonly Issue[], told: Told): Finding[] {
  const findings = issues.flatMap((issue) => tell(issue, [], told));
  const seen = new Set<string>();
  const renamed = new Set(
    findings.flatMap(({ fix }) =>
      fix?.do === 'rename' ? [[...fix.path.slice(0, -1), fix.to].join('\n')] : [],
    ),
  );
  const kept = findings.filter(({ code, path }) => {
    const key = path.join('\n');
    // The misspelt key is the cause; that the right one is missing follows from it.
    if (code === 'missing-key' && renamed.has(key)) return false;
    if (seen.has(key)) return code === 'unknown-key';
    seen.add(key);
    return true;
  });
  return together(kept);
}

const MANY = 3;
const NAMED = 12;

/** Three and more of a kind side by side have one cause: a thing that stands where another belongs. */
function together(findings: readonly Finding[]): Finding[] {
  const groups = new Map<string, Finding[]>();
  findings.forEach((finding, i) => {
    const { code, path } = finding;
    const alike = code === 'missing-key' || code === 'wrong-kind';
    const key = alike ? [code, ...path.slice(0, -1)].join('\n') : String(i);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [finding]);
    else group.push(finding);
  });
  return [...groups.values()].flatMap((group) => {
    const [first, ...rest] = group;
    if (first === undefined || group.length < MANY) return group;
    const names = rest.slice(0, NAMED).map(({ path }) => {
      const key = path.at(-1);
      return typeof key === 'number' ? `number ${key + 1}` : quoted(key);
    });
    if (rest.length > NAMED) names.push(`${rest.length - NAMED} more`);
    const wrote = `${first.wrote.replace(/\.$/, '')}; the same goes for ${listed(names, 'and')}.`;
    return [{ ...first, wrote }];
  });
}

function tell(issue: Issue, prefix: Path, told: Told): Finding[] {
  const full = [...prefix, ...(issue.path as (string | number)[])];
  const path = written(full, told.data);
  if (issue.code === 'unrecognized_keys') return unknownKeys(issue.keys, path, told);
  if (issue.code === 'invalid_union') return union(issue, path, full, told);
  if (issue.code === 'invalid_key') return [badName(path, issue, told)];
  if (rawAt(told.data, path) === undefined) {
    // Written, but refused in reading (an alias): that has been told.
    return told.has(path) ? [] : [missing(path, told)];
  }
  return [badValue(issue, path, told)];
}

/** The part of a path that is in the file: conversions (one value for a list of one) add steps. A
 * missing key keeps its own last step. */
function written(path: Path, data: unknown): Path {
  for (let length = 0; length < path.length; length++) {
    const here = rawAt(data, path.slice(0, length));
    if (here === undefined) return path.slice(0, length);
    if (typeof here !== 'object' || here === null) return path.slice(0, length);
  }
  return path;
}

function missing(path: Path, told: Told): Finding {
  const key = String(path[path.length - 1] ?? '');
  const place = placeName(told.data, path.slice(0, -1));
  return {
    code: 'missing-key',
    path,
    wrote: `“${key}” is missing in ${place}.`,
    why: 'The game needs it to begin.',
    todo: `add a line “${key}: …”`,
  };
}

/** Which of several ways of writing was meant, and what is wrong with that one. */
function union(issue: IssueOf<'invalid_union'>, path: Path, full: Path, told: Told): Finding[] {
  const here = rawAt(told.data, path);
  if (here === undefined) return [missing(path, told)];
  const mark = issue.message;
  if (mark === 'condition' || mark === 'effect') {
    const all: readonly string[] = WORDS[mark];
    const keys = typeof here === 'object' && here !== null ? Object.keys(here) : [];
    const [word] = keys;
    if (Array.isArray(here) || keys.length !== 1 || word === undefined || !all.includes(word)) {
      return [badWord(mark, path, told)];
    }
    const branch = issue.errors.find(
      (inner) =>
        !inner.some(({ code, path: at }) => code === 'unrecognized_keys' && at.length === 0),
    );
    return (branch ?? []).flatMap((inner) => tell(inner, full, told));
  }
  const wants: Record<string, [what: string, how: string]> = {
    due: [
      'A turn is a number, or “from” and “to” between which it is drawn.',
      '5” or “{from: 7, to: 9}',
    ],
    'heard-by': ['Who hears it is “all” or a list of parties.', 'all” or “[speaker, addressee]'],
    odds: [
      'Odds are one number, or one number for each mind.',
      '2” or “{seeks-a-deal: 2, plays-for-time: 1}',
    ],
    trust: ['Trust is written as two counts: good experiences and bad ones.', '[2, 3]'],
  };
  const [what, how] = wants[mark] ?? ['Something else belongs here.', '…'];
  const container = typeof here === 'object' && here !== null;
  const branch = issue.errors.find((inner) => inner.every(({ path: at }) => at.length > 0));
  if (container && branch !== undefined) {
    return branch.flatMap((inner) => tell(inner, full, told));
  }
  return [
    {
      code: 'wrong-kind',
      path,
      part: 'value',
      wrote: `${what} Here stands ${quoted(here)}.`,
      why: 'The game could not use it.',
      todo: `write “${how}”`,
    },
  ];
}
