import { type Finding, listed } from '../finding.ts';
import { nearest } from '../nearest.ts';
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
/** Where the thing an option, answer or choice belongs to would have to be written. */
const OWNERS: Partial<Record<Kind, string>> = {
  option: 'issues',
  answer: 'probes',
  choice: 'events',
};

/** Every name in the file is the name of something in it. */
export const namesRule: Rule = (subject) =>
  references(subject.file, subject.words).flatMap((reference) => tell(subject, reference));

function tell(subject: Subject, reference: Reference): Finding[] {
  const { kind, name, part, of } = reference;
  const owner = OWNERS[kind];
  // A section that is missing altogether is told once.
  const section = REQUIRED[kind];
  if (section !== undefined && !subject.has([section])) return [];
  // The issue itself is unknown: that is told once, at its own name.
  if (owner && of !== undefined && !subject.ids(owner).includes(of)) return [];
  const names = among(subject, reference);
  const { path } = reference;
  // A stand-in for something that could not be used: that has been told.
  if (names.includes(name) || !subject.whole(path)) return [];
  // A channel left out means the table; a case without one has to say which.
  const left = kind === 'channel' && !subject.has(path);
  const near = nearest(name, names);
  const whose = of !== undefined && owner !== undefined ? ` of “${of}”` : '';
  const noun = NOUNS[kind];
  const todo = near
    ? `did you mean “${near}”?`
    : names.length === 0
      ? `write ${noun} “${name}”${whose} first, or take this out`
      : `it can be ${listed(names.slice(0, 12).map((n) => `“${n}”`))}`;
  return [
    {
      code: 'unknown-name',
      path,
      part,
      wrote: left
        ? `Nothing says who hears this, and there is no channel “${name}”.`
        : `“${name}” is no ${noun}${whose} in this scenario.`,
      why: WHY[kind] ?? `Players would never meet it.`,
      todo,
      ...(near && !left
        ? {
            fix:
              part === 'key'
                ? ({ do: 'rename', path, to: near } as const)
                : ({ do: 'set', path, value: near } as const),
          }
        : {}),
    },
  ];
}
