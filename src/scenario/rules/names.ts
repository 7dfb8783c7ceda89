import { type Finding, listed } from '../finding.ts';
import { nearest } from '../nearest.ts';
import type { Path } from '../problem.ts';
import { type Kind, type Reference, references } from '../references.ts';
import type { Rule, Subject } from '../subject.ts';
import { BUILT_IN_MINDS } from '../vocabulary.ts';

const NOUNS: Record<Kind, string> = {
  party: 'party',
  setter: 'party',
  hearer: 'party',
  bearer: 'party',
  listener: 'party',
  issue: 'issue',
  option: 'option',
  demand: 'demand',
  deadline: 'deadline',
  measure: 'measure',
  probe: 'question (probe)',
  answer: 'answer',
  event: 'event',
  choice: 'choice',
  channel: 'channel',
  mind: 'mind',
  ownMind: 'mind',
  source: 'source',
  agreement: 'agreement at the start',
};

const WHY: Partial<Record<Kind, string>> = {
  option: 'No offer could ever hold it.',
  event: 'It never comes, so what waits for it waits for ever.',
  choice: 'Nobody can choose it, so what waits for it waits for ever.',
  answer: 'Nobody can answer so, so what waits for it waits for ever.',
  source: 'A reader who asks where this comes from would find nothing.',
  mind: 'No delegation could have it in mind.',
  ownMind: 'This delegation never has it in mind, so nobody would read this.',
  channel: 'Nobody would hear it.',
};

const among = (subject: Subject, reference: Reference): string[] => {
  const { kind, of = '' } = reference;
  const parties = () => subject.ids('parties');
  switch (kind) {
    case 'party':
      return parties();
    case 'setter':
      return [...parties(), 'calendar'];
    case 'hearer':
      return [...parties(), 'speaker', 'addressee'];
    case 'bearer':
      return [...parties(), 'outside-the-room'];
    case 'listener':
      return [...parties(), 'all'];
    case 'option':
      return subject.ids('issues', of, 'options');
    case 'answer':
      return subject.ids('probes', of, 'answers');
    case 'choice':
      return subject.ids('events', of, 'choices');
    case 'mind':
      return [...BUILT_IN_MINDS, ...subject.ids('minds')];
    case 'ownMind':
      return subject.ids('parties', of, 'minds');
    case 'agreement':
      return subject.ids('at-start', 'agreements');
    case 'issue':
    case 'demand':
    case 'deadline':
    case 'measure':
    case 'probe':
    case 'event':
    case 'channel':
    case 'source':
      return subject.ids(SECTIONS[kind]);
  }
};
const SECTIONS = {
  issue: 'issues',
  demand: 'demands',
  deadline: 'deadlines',
  measure: 'measures',
  probe: 'probes',
  event: 'events',
  channel: 'channels',
  source: 'sources',
} as const;
const REQUIRED: Partial<Record<Kind, string>> = {
  party: 'parties',
  setter: 'parties',
  hearer: 'parties',
  bearer: 'parties',
  listener: 'parties',
  issue: 'issues',
  channel: 'channels',
};
/** Where the thing an option, answer or choice belongs to is written, and the list it has of them. */
const OWNERS: Partial<Record<Kind, { section: string; list: string }>> = {
  option: { section: 'issues', list: 'options' },
  answer: { section: 'probes', list: 'answers' },
  choice: { section: 'events', list: 'choices' },
};
/** Sections in which a thing of this kind gets its name as a key. */
const HOMES: Partial<Record<Kind, string>> = {
  party: 'parties',
  setter: 'parties',
  hearer: 'parties',
  bearer: 'parties',
  listener: 'parties',
  option: 'issues',
  mind: 'minds',
  ...SECTIONS,
};

/** Every name in the file is the name of something in it. */
export const namesRule: Rule = (subject) => {
  const all = references(subject.file, subject.words);
  const unknown = all.filter((reference) => isUnknown(subject, reference));
  const told = new Set<string>();
  return unknown.flatMap((reference): Finding[] => {
    const { kind, name, of } = reference;
    // One name that is nobody's is one cause, however often it stands there; so is a section that is
    // not there at all.
    const section = OWNERS[kind] === undefined ? HOMES[kind] : undefined;
    const absent = section !== undefined && section !== 'minds' && !subject.has([section]);
    const key = absent ? section : [NOUNS[kind], of ?? '', name].join('\n');
    if (told.has(key)) return [];
    told.add(key);
    const alike = unknown.filter((other) =>
      absent ? HOMES[other.kind] === section : sameThing(other, reference) && other.name === name,
    );
    return [
      misnamed(subject, reference, alike.length, all) ??
        tell(subject, reference, alike.length - 1, absent ? section : null),
    ];
  });
};

function isUnknown(subject: Subject, reference: Reference): boolean {
  const { kind, name, of, path } = reference;
  const owner = OWNERS[kind];
  // A section that is missing altogether is told once; so is an issue (probe, event) that is unknown,
  // and one without its options (answers, choices).
  const section = REQUIRED[kind];
  if (section !== undefined && !subject.has([section])) return false;
  if (owner && of !== undefined) {
    if (!subject.ids(owner.section).includes(of)) return false;
    if (!subject.has([owner.section, of, owner.list])) return false;
  }
  // A stand-in for something that could not be used has been told, too.
  return !among(subject, reference).includes(name) && subject.whole(path);
}

const sameThing = (a: Reference, b: Reference): boolean =>
  NOUNS[a.kind] === NOUNS[b.kind] && a.of === b.of;

/** Where a name is used several times and is nobody's, while its near namesake is named nowhere: the
 * namesake was misspelt where it was given, and that is the one thing to say. */
function misnamed(
  subject: Subject,
  reference: Reference,
  times: number,
  all: readonly Reference[],
): Finding | null {
  const { kind, name, of } = reference;
  const near = nearest(name, among(subject, reference));
  const home = HOMES[kind];
  if (times < 2 || near === null || home === undefined) return null;
  if (all.some((other) => sameThing(other, reference) && other.name === near)) return null;
  const owner = OWNERS[kind];
  const path: Path = owner && of !== undefined ? [home, of, owner.list, near] : [home, near];
  if (!subject.has(path)) return null;
  return {
    code: 'unknown-name',
    path,
    wrote: `The ${NOUNS[kind]} “${near}” is named nowhere, but “${name}” is, ${times} times.`,
    why: WHY[kind] ?? 'Players would never meet it.',
    todo: `call this one “${name}”`,
    fix: { do: 'rename', path, to: name },
  };
}

function tell(
  subject: Subject,
  reference: Reference,
  more: number,
  section: string | null,
): Finding {
  const { kind, name, part, of, path } = reference;
  const names = among(subject, reference);
  const near = nearest(name, names);
  const whose = of !== undefined && OWNERS[kind] !== undefined ? ` of “${of}”` : '';
  const noun = NOUNS[kind];
  // A channel left out means the table; a case without one has to say which.
  const left = kind === 'channel' && !subject.has(path);
  const elsewhere = more === 1 ? 'one more place' : `${more} more places`;
  const again =
    more === 0
      ? ''
      : section
        ? `; things in it are named in ${elsewhere}`
        : `; it is named so in ${elsewhere}`;
  const todo = near
    ? `did you mean “${near}”?`
    : names.length === 0
      ? `write ${noun} “${name}”${whose} first, or take this out`
      : `it can be ${listed(names.slice(0, 12).map((n) => `“${n}”`))}`;
  const fix: Finding['fix'] =
    near === null || left
      ? undefined
      : part === 'key'
        ? { do: 'rename', path, to: near }
        : { do: 'set', path, value: near };
  return {
    code: 'unknown-name',
    path,
    part,
    wrote: left
      ? `Nothing says who hears this, and there is no channel “${name}”${again}.`
      : section !== null
        ? `“${name}” is no ${noun} in this scenario, which has no section “${section}:”${again}.`
        : `“${name}” is no ${noun}${whose} in this scenario${again}.`,
    why: WHY[kind] ?? 'Players would never meet it.',
    todo,
    ...(fix === undefined ? {} : { fix }),
  };
}
