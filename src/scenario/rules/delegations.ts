import type { Finding } from '../finding.ts';
import { listed } from '../finding.ts';
import type { Path } from '../problem.ts';
import type { Rule, Subject } from '../subject.ts';
import type { Allowance } from '../vocabulary.ts';

/** Seats from which on a game asks its players whom they believe. */
const SEATS_FOR_DOUBT = 3;

/** Delegations are complete: a brief for every mind, someone to doubt, and leave to do what they can. */
export const delegationsRule: Rule = (subject) => [
  ...mindFindings(subject),
  ...allowanceFindings(subject),
];

function mindFindings({ file, has, whole, ids }: Subject): Finding[] {
  const found: Finding[] = [];
  for (const [id, { minds }] of Object.entries(file.parties)) {
    const at: Path = ['parties', id, 'brief', 'private'];
    const without = Object.keys(minds ?? {}).filter(
      (mind) => !has([...at, 'minds', mind]) && whole(['parties', id, 'minds', mind]),
    );
    // A misspelt one stands there already and is told as an unknown name.
    const strays = ids(...at, 'minds').filter((mind) => !Object.hasOwn(minds ?? {}, mind));
    if (without.length === 0 || strays.length >= without.length || !has(at)) continue;
    found.push({
      code: 'brief-mind',
      path: has([...at, 'minds']) ? [...at, 'minds'] : at,
      wrote: `“${id}” may have ${listed(
        without.map((mind) => `“${mind}”`),
        'and',
      )} in mind, and its brief does not say so.`,
      why: 'Whoever sits there would not know what the delegation is after.',
      todo: `add “minds: {${without[0]}: {full: …, short: …}}” to its private brief`,
    });
  }
  const parties = Object.values(file.parties);
  const doubtful = parties.filter(
    ({ minds }) => Object.values(minds ?? {}).filter((weight) => weight > 0).length >= 2,
  );
  if (parties.length >= SEATS_FOR_DOUBT && doubtful.length < 2 && whole(['parties'])) {
    found.push({
      code: 'minds',
      path: ['parties'],
      wrote: `${doubtful.length === 0 ? 'None' : 'Only one'} of ${parties.length} delegations may have more than one mind.`,
      why: 'Players are asked whom they believe, and could not be wrong.',
      todo: 'give at least two delegations two minds each, like “minds: {seeks-a-deal: 1, plays-for-time: 1}”',
    });
  }
  if (parties.length < 2 && whole(['parties'])) {
    found.push({
      code: 'too-few',
      path: ['parties'],
      wrote: `There ${parties.length === 0 ? 'is no delegation' : 'is one delegation only'}.`,
      why: 'Nobody can negotiate alone.',
      todo: 'write at least two parties',
    });
  }
  return found;
}

function allowanceFindings({ file, whole }: Subject): Finding[] {
  const found: Finding[] = [];
  const may = (party: string, what: Allowance): boolean =>
    file.parties[party]?.may.includes(what) ?? true;
  const tell = (path: Path, wrote: string, todo: string, soft = false): void => {
    const severity = soft ? ({ severity: 'worth-checking' } as const) : {};
    const why = soft
      ? 'Players would see a button that never works, or none.'
      : 'Nobody could ever do it.';
    if (whole(path)) found.push({ code: 'mediator', path, wrote, why, todo, ...severity });
  };
  for (const [id, { role, may: allowed }] of Object.entries(file.parties)) {
    const path: Path = ['parties', id];
    if (role === 'mediator' && allowed.length === 0) {
      tell(
        path,
        `“${id}” is a mediator and may do nothing of its own.`,
        'add “may: [single-text]” or another of its means',
        true,
      );
    }
    if (role !== 'mediator' && allowed.includes('single-text')) {
      tell(
        [...path, 'may'],
        `“${id}” may write the single text, but is no mediator.`,
        'add “role: mediator”, or take “single-text” out',
      );
    }
  }
  for (const [id, { by, means }] of Object.entries(file.measures)) {
    const path: Path = ['measures', id];
    if (by.some((party) => may(party, means))) continue;
    if (!by.every((party) => whole(['parties', party])) || file['at-start'].measures.includes(id))
      continue;
    tell(
      [...path, 'by'],
      `None of those who could take “${id}” may ${means}.`,
      `add “${means}” to the “may” of ${listed(by.map((party) => `“${party}”`))}`,
    );
  }
  for (const [id, { setter, extensions }] of Object.entries(file.deadlines)) {
    if (extensions === 0 || may(setter, 'extend') || !whole(['parties', setter])) continue;
    tell(
      ['deadlines', id, 'extensions'],
      `“${id}” can be extended, but “${setter}” may not extend.`,
      `add “extend” to the “may” of “${setter}”, or take “extensions” out`,
      true,
    );
  }
  return found;
}
