import type { Finding } from '../finding.ts';
import { listed } from '../finding.ts';
import { meantBy } from '../nearest.ts';
import type { Path } from '../problem.ts';
import type { Rule, Subject } from '../subject.ts';
import { BUILT_IN_MINDS } from '../vocabulary.ts';

const sum = (numbers: Iterable<number>): number => [...numbers].reduce((a, b) => a + b, 0);
const marks = (names: readonly string[]): string =>
  listed(
    names.map((n) => `“${n}”`),
    'and',
  );

/** Every party values every option of every issue, and says how much the issue matters to it. */
export const valuesRule: Rule = (subject) => {
  const found: Finding[] = [];
  const parties = subject.ids('parties');
  const absent = (at: Path, names: string[]): string[] =>
    names.filter(
      (name) => !subject.has([...at, name]) && !meantBy(name, subject.ids(...at), names),
    );
  for (const [id, issue] of Object.entries(subject.file.issues)) {
    const at: Path = ['issues', id];
    const options = subject.ids(...at, 'options');
    const unvalued = absent([...at, 'values'], parties);
    if (unvalued.length > 0 && subject.has([...at, 'values'])) {
      found.push(missing([...at, 'values'], `What “${id}” is worth to ${marks(unvalued)}`));
    }
    for (const party of Object.keys(issue.values)) {
      const row: Path = [...at, 'values', party];
      const empty = absent(row, options);
      if (empty.length > 0 && parties.includes(party) && subject.raw(row) instanceof Object) {
        found.push(missing(row, `What ${marks(empty)} of “${id}” is worth to “${party}”`));
      }
    }
    const unweighed = absent([...at, 'weights'], parties);
    if (unweighed.length > 0 && subject.has([...at, 'weights'])) {
      found.push(missing([...at, 'weights'], `How much “${id}” matters to ${marks(unweighed)}`));
    }
  }
  return found;
};

const missing = (path: Path, what: string): Finding => ({
  code: 'missing-value',
  path,
  wrote: `${what} is missing.`,
  why: 'A delegation that cannot compare two offers cannot negotiate.',
  todo: 'add a number from 0 to 1 for a value, 0 or more for a weight',
});

/** Weights of a party, of its back table and of its minds, and odds, add up to something. */
export const weightsRule: Rule = (subject) => {
  const { file } = subject;
  const found: Finding[] = [];
  const issues = Object.entries(file.issues);
  const nothing = (path: Path, wrote: string, why: string): void => {
    if (subject.whole(path)) {
      found.push({
        code: 'weights-zero',
        path,
        wrote,
        why,
        todo: 'give at least one of them more than 0',
      });
    }
  };
  for (const [party, { 'back-table': back, minds }] of Object.entries(file.parties)) {
    const own = issues.flatMap(([, issue]) => issue.weights[party] ?? []);
    const [first] = issues.filter(([, { weights }]) => weights[party] !== undefined);
    if (first && own.length === issues.length && sum(own) === 0) {
      nothing(
        ['issues', first[0], 'weights', party],
        `The weights of “${party}” are 0 in every issue.`,
        'To this delegation every agreement would be the same.',
      );
    }
    if (sum(Object.values(back.weights)) === 0) {
      nothing(
        ['parties', party, 'back-table', 'weights'],
        `The weights of the back table of “${party}” add up to 0.`,
        'At home every agreement would be the same.',
      );
    }
    if (minds !== undefined && sum(Object.values(minds)) === 0) {
      nothing(
        ['parties', party, 'minds'],
        `The weights of the minds of “${party}” add up to 0.`,
        'No mind could be drawn for it.',
      );
    }
  }
  return [...found, ...oddsFindings(subject)];
};

type OddsTable = Record<string, number>;

/** The minds a party may have; without any of its own it has none, and odds do not matter. */
const mindsOf = ({ file }: Subject, party: string): string[] =>
  Object.entries(file.parties[party]?.minds ?? {}).flatMap(([mind, weight]) =>
    weight > 0 ? [mind] : [],
  );

function oddsFindings(subject: Subject): Finding[] {
  const found: Finding[] = [];
  const judge = (path: Path, minds: Iterable<string>, tables: [Path, OddsTable][]): void => {
    const known = [...BUILT_IN_MINDS, ...subject.ids('minds')];
    for (const mind of new Set(minds)) {
      if (!known.includes(mind) || tables.length === 0 || !subject.whole(path)) continue;
      const without = tables.filter(
        ([at]) => !subject.has([...at, mind]) && !meantBy(mind, subject.ids(...at), known),
      );
      const [one] = without;
      if (one) {
        for (const [at] of without) {
          found.push({
            code: 'missing-value',
            path: at,
            wrote: `How likely this is for the mind “${mind}” is missing.`,
            why: 'A delegation of that mind would never answer so.',
            todo: `add “${mind}: …”; 0 if that is what you mean`,
          });
        }
      } else if (sum(tables.map(([, odds]) => odds[mind] ?? 0)) === 0 && subject.whole(path)) {
        found.push({
          code: 'weights-zero',
          path,
          wrote: `For the mind “${mind}” every answer here has odds of 0.`,
          why: 'A delegation of that mind could not answer.',
          todo: 'give at least one of them more than 0',
        });
      }
    }
  };
  for (const [id, probe] of Object.entries(subject.file.probes)) {
    const at: Path = ['probes', id, 'answers'];
    judge(
      at,
      probe.to.flatMap((party) => mindsOf(subject, party)),
      Object.entries(probe.answers).map(([answer, { odds }]) => [[...at, answer, 'odds'], odds]),
    );
  }
  for (const [id, event] of Object.entries(subject.file.events)) {
    const at: Path = ['events', id, 'choices'];
    const minds = (event.seat ?? []).flatMap((party) => mindsOf(subject, party));
    const tables = event.choices.flatMap(({ odds }, i): [Path, OddsTable][] =>
      typeof odds === 'object' ? [[[...at, i, 'odds'], odds]] : [],
    );
    const plain = event.choices.flatMap(({ odds }) =>
      typeof odds === 'object' ? [] : (odds ?? 1),
    );
    if (tables.length === event.choices.length) judge(at, minds, tables);
    else if (tables.length === 0 && plain.length > 0 && sum(plain) === 0) {
      found.push({
        code: 'weights-zero',
        path: at,
        wrote: 'Every choice here has odds of 0.',
        why: 'A computer delegation could not choose.',
        todo: 'give at least one of them more than 0',
      });
    }
  }
  return found;
}
