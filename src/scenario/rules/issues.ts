import type { Finding } from '../finding.ts';
import { MAX_PACKAGES, neverSigned, packageCount } from '../packages.ts';
import type { Path } from '../problem.ts';
import type { Rule, Subject } from '../subject.ts';

/** Red lines that some effect of the file may lift, as `party issue option` joined by line ends. */
export const liftedLines = ({ words }: Subject): Set<string> =>
  new Set(
    words.flatMap((word) =>
      word.kind === 'effect' && 'red-line' in word.effect && word.effect['red-line'].do === 'lift'
        ? [
            [
              word.effect['red-line'].party,
              word.effect['red-line'].issue,
              word.effect['red-line'].option,
            ].join('\n'),
          ]
        : [],
    ),
  );

/** Issues can be negotiated: at least two options each, not more packages than can be looked at, no option
 * that contains itself, and a comprehensive agreement that is not there from the start. */
export const issuesRule: Rule = (subject) => {
  const found: Finding[] = [];
  const issues = Object.entries(subject.file.issues);
  if (issues.length === 0 && subject.whole(['issues'])) {
    found.push({
      code: 'too-few',
      path: ['issues'],
      wrote: 'There is no issue.',
      why: 'There would be nothing to negotiate.',
      todo: 'write at least one, with two options',
    });
  }
  const { count, longest } = packageCount(subject.file.issues);
  if (count > MAX_PACKAGES) {
    const size = subject.ids('issues', longest, 'options').length;
    found.push({
      code: 'too-many-packages',
      path: ['issues', longest],
      wrote: `The options make ${count.toLocaleString('en')} packages; “${longest}” alone has ${size} options.`,
      why: `Delegations look at every package; more than ${MAX_PACKAGES.toLocaleString('en')} would keep players waiting.`,
      todo: `shorten “${longest}”, or leave an issue out`,
    });
  }
  for (const [id, issue] of issues) {
    const options: Path = ['issues', id, 'options'];
    const names = subject.ids(...options);
    if (names.length < 2 && subject.has(options) && subject.whole(options)) {
      found.push({
        code: 'too-few',
        path: options,
        wrote: `“${id}” has ${names.length === 0 ? 'no option' : 'one option only'}.`,
        why: 'There would be nothing to negotiate about it.',
        todo: 'give it at least two options, one of them what is there now',
      });
    }
    for (const name of Object.keys(issue.options)) {
      if (!contains(issue.options, name, name)) continue;
      found.push({
        code: 'include-circle',
        path: [...options, name, 'includes'],
        wrote: `“${name}” includes itself${issue.options[name]?.includes.includes(name) ? '' : ', by way of another option'}.`,
        why: 'Nobody could say which of them goes further.',
        todo: 'leave out of “includes” whatever is as large or larger',
      });
      break;
    }
  }
  return [...found, ...signatoryFindings(subject), ...comprehensiveFindings(subject)];
};

/** Somebody signs every change. An issue may leave it to another, core one whose options each name who they
 * need: a bid that any two can hand in, with its terms. */
function signatoryFindings({ file, has, whole }: Subject): Finding[] {
  const issues = Object.entries(file.issues);
  const carried = issues.some(
    ([, { core, options, 'status-quo': now }]) =>
      core && Object.entries(options).every(([o, { needs }]) => o === now || needs.length > 0),
  );
  if (carried) return [];
  return issues.flatMap(([id, { signatories }]): Finding[] => {
    const path: Path = ['issues', id, 'signatories'];
    if (signatories.length > 0 || !has(path) || !whole(path)) return [];
    return [
      {
        code: 'too-few',
        path,
        wrote: `Nobody signs “${id}”.`,
        why: 'A text about it could never be agreed.',
        todo: 'name the parties that must sign, or let each option of a core issue say whom it “needs”',
      },
    ];
  });
}

function contains(
  options: Record<string, { includes: readonly string[] }>,
  from: string,
  wanted: string,
  seen = new Set<string>(),
): boolean {
  if (seen.has(from)) return false;
  seen.add(from);
  const inner = options[from]?.includes ?? [];
  return inner.includes(wanted) || inner.some((next) => contains(options, next, wanted, seen));
}

function comprehensiveFindings(subject: Subject): Finding[] {
  const { file } = subject;
  const path: Path = ['comprehensive'];
  const named = Object.entries(file.comprehensive);
  if (!subject.has(path) || !subject.whole(path)) return [];
  const finding = (at: Path, wrote: string, why: string, todo: string): Finding[] => [
    { code: 'comprehensive', path: at, wrote, why, todo },
  ];
  if (named.length === 0) {
    return finding(
      path,
      'Nothing says what a comprehensive agreement is.',
      'No good ending could ever be reached.',
      'name at least one issue and the options at which it is settled',
    );
  }
  if (named.some(([issue, options]) => !known(subject, issue, options))) return [];
  if (
    named.every(([issue, options]) => options.includes(file.issues[issue]?.['status-quo'] ?? ''))
  ) {
    return finding(
      path,
      'What is there at the start already counts as a comprehensive agreement.',
      'The game would be won before it begins.',
      'leave the present state out of at least one issue',
    );
  }
  const barred = neverSigned(file, liftedLines(subject));
  for (const [issue, options] of named) {
    const by = options.map((option) => barred(issue, option));
    const [party] = by;
    if (by.includes(null) || party == null) continue;
    return finding(
      [...path, issue],
      `Every option named here crosses a red line of a party that must sign (“${party}”).`,
      'A comprehensive agreement could never be signed.',
      'name another option, take the red line back, or let something lift it',
    );
  }
  return [];
}

const known = (subject: Subject, issue: string, options: readonly string[]): boolean =>
  options.every((option) => subject.ids('issues', issue, 'options').includes(option));
