import type { MessageDescriptor } from '@lingui/core';
import { msg, plural } from '@lingui/core/macro';
import { markIndex } from '../../controls/PartyMark.tsx';
import type { Cover } from '../../scenario/cover.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { CaseCard, Delegation, Dossier, Source, Standing } from './cases.ts';

type Say = (descriptor: MessageDescriptor) => string;

/** A case of at most this many minutes is a good one to begin with. */
const SHORT_MINUTES = 12;

const OFFICE: Record<Scenario['parties'][string]['office'], MessageDescriptor> = {
  'foreign-ministry': msg`Foreign ministry`,
  presidency: msg`Presidency`,
  mediator: msg`Mediator`,
  alliance: msg`Alliance`,
  company: msg`Company`,
  council: msg`Council`,
  movement: msg`Movement`,
  agency: msg`Agency`,
};

const AGREEMENT: Record<
  Scenario['at-start']['agreements'][string]['is'],
  { word: MessageDescriptor; icon: Standing['icon'] }
> = {
  tabled: { word: msg`tabled`, icon: 'agreed' },
  announced: { word: msg`announced`, icon: 'agreed' },
  conditioned: { word: msg`conditioned`, icon: 'clip' },
  inForce: { word: msg`in force`, icon: 'agreed' },
  disputed: { word: msg`disputed`, icon: 'warning' },
  suspended: { word: msg`suspended`, icon: 'warning' },
  unratified: { word: msg`not ratified`, icon: 'warning' },
  collapsed: { word: msg`collapsed`, icon: 'warning' },
  expired: { word: msg`run out`, icon: 'warning' },
};

/** The delegations of a case, each with its shape by its place in the file. */
export function delegationsOf(scenario: Cover): Delegation[] {
  return Object.entries(scenario.parties).map(([id, party], at) => ({
    id,
    name: party.name,
    mark: markIndex(at),
  }));
}

/** What the library's card says about a case. */
export function cardOf(scenario: Cover): CaseCard {
  const asOf = scenario['as-of'];
  return {
    id: scenario.id,
    title: scenario.title,
    kind: scenario.kind,
    ...(asOf ? { asOf } : {}),
    minutes: scenario.minutes,
    summary: scenario.hook,
    parties: delegationsOf(scenario).filter(({ id }) => scenario.parties[id]?.playable),
    hasContentNote: scenario['content-note'] !== undefined,
    bestToStart: scenario.kind === 'fictional' && scenario.minutes <= SHORT_MINUTES,
    language: scenario.language,
  };
}

/** Before a first game: the case to begin with lies nearest the lamp. */
export const byPlaceForBeginners = (a: CaseCard, b: CaseCard): number =>
  Number(b.bestToStart) - Number(a.bestToStart) || byPlaceOnTable(a, b);

/** Real cases first, then the short ones: the order in which cards lie on the table. */
export function byPlaceOnTable(a: CaseCard, b: CaseCard): number {
  const real = Number(b.kind === 'real-case') - Number(a.kind === 'real-case');
  return real || a.minutes - b.minutes;
}

function standingOf(scenario: Scenario, say: Say): Standing[] {
  const start = scenario['at-start'];
  const deadlines = start.deadlines.flatMap((id): Standing[] => {
    const deadline = scenario.deadlines[id];
    if (!deadline) return [];
    const { due } = deadline;
    // A deadline whose day the seed draws is shown by its earliest and latest.
    const state =
      typeof due === 'number'
        ? say(msg`week ${due}`)
        : typeof due === 'object' && 'from' in due
          ? say(msg`week ${due.from} to ${due.to}`)
          : say(msg`no day yet`);
    return [{ id, icon: 'deadline', what: deadline.title, state }];
  });
  const agreements = Object.entries(start.agreements).map(([id, agreement]): Standing => {
    const { word, icon } = AGREEMENT[agreement.is];
    return {
      id,
      icon,
      what: agreement.title ?? coveredBy(scenario, agreement.covers),
      state: say(word),
    };
  });
  return [...deadlines, ...agreements];
}

/** A truce without a title is called by what it covers. */
function coveredBy(scenario: Scenario, covers: Readonly<Record<string, string>>): string {
  return Object.entries(covers)
    .map(([issue, option]) => scenario.issues[issue]?.options[option]?.title ?? option)
    .join(', ');
}

/** The sources of a case, as they are listed. */
export const sourcesOf = ({ sources }: Pick<Scenario, 'sources'>): Source[] =>
  Object.entries(sources).map(([id, source]) => ({
    id,
    publisher: source.publisher,
    date: source.date,
    citedFor: source.for,
    status: source.status,
    ...(source.title ? { title: source.title } : {}),
    ...(source.url ? { url: source.url } : {}),
  }));

/** Everything the dossier shows of a case. `say` puts our own few words into the reader's language. */
export function dossierOf(scenario: Scenario, say: Say): Dossier {
  const contentNote = scenario['content-note'];
  const { from, to } = scenario.calendar.turns;
  const length: Standing = {
    id: 'length',
    icon: 'calendar',
    what:
      from === to
        ? say(msg`${plural(to, { one: '# week', other: '# weeks' })}`)
        : say(msg`${from} to ${to} weeks`),
    state: say(
      msg`${plural(scenario.calendar.moves, { one: '# move in each', other: '# moves in each' })}`,
    ),
  };
  return {
    id: scenario.id,
    title: scenario.title,
    kind: scenario.kind,
    ...(scenario.place ? { place: scenario.place } : {}),
    opens: scenario.calendar.start,
    ...(contentNote ? { contentNote } : {}),
    summary: scenario.summary,
    chronology: scenario.chronology,
    standing: [length, ...standingOf(scenario, say)],
    seats: delegationsOf(scenario).flatMap((delegation) => {
      const party = scenario.parties[delegation.id];
      if (!party?.playable) return [];
      const { short, full, want, cannot, know, persuade } = party.brief.private;
      const desk = party.desk ?? say(OFFICE[party.office]);
      return [{ ...delegation, desk, brief: { short, full, want, cannot, know, persuade } }];
    }),
    sources: sourcesOf(scenario),
    mindsDrawn: Object.values(scenario.parties).some(
      ({ minds }) => minds !== undefined && Object.keys(minds).length > 1,
    ),
    language: scenario.language,
  };
}
