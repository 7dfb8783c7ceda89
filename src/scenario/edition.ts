import type { Scenario } from './scenario.ts';
import type { EventFile, PartyFile, ScenarioShape } from './schema.ts';

type Own = PartyFile['brief']['private'];
/** What a seat may read of a delegation: of its own also the private brief, with one text per mind it may
 * have (which of them is its mind the playout decides). */
export interface PartyEdition
  extends Pick<PartyFile, 'name' | 'short' | 'office' | 'desk' | 'role' | 'playable'> {
  public: PartyFile['brief']['public'];
  private: Omit<Own, 'secret-words'> | null;
}
type EventEdition = Pick<EventFile, 'title' | 'text' | 'sources' | 'status' | 'lines'> & {
  /** Only for a seat that is asked. */
  asks: string | null;
  choices: { id: string; say: string; price: string | null }[];
};
interface Titled {
  title: string;
}

/** The texts one seat may read before the end. No value, weight, odds, floor or red line is in it, and of
 * another's private brief not a word. */
export interface Edition
  extends Pick<
    ScenarioShape,
    | 'id'
    | 'title'
    | 'kind'
    | 'as-of'
    | 'place'
    | 'minutes'
    | 'hook'
    | 'summary'
    | 'question'
    | 'content-note'
    | 'language'
    | 'licence'
    | 'authors'
    | 'based-on'
    | 'version'
    | 'sources'
    | 'chronology'
    | 'calendar'
  > {
  seat: string | null;
  parties: Record<string, PartyEdition>;
  issues: Record<string, Titled & { short: string | null; options: Record<string, Titled> }>;
  demands: Record<string, Titled & { party: string; meaning: string | null }>;
  /** A deadline that is not public is known to its setter and to those it is aimed at. */
  deadlines: Record<string, Titled & { setter: string }>;
  measures: Record<string, Titled>;
  powers: Record<string, Titled & { party: string }>;
  probes: Record<string, Titled & { answers: Record<string, string> }>;
  channels: Record<string, Titled>;
  events: Record<string, EventEdition>;
}

const each = <T, U>(
  table: Readonly<Record<string, T>>,
  make: (item: T, id: string) => U | null,
): Record<string, U> =>
  Object.fromEntries(
    Object.entries(table).flatMap(([id, item]): [string, U][] => {
      const made = make(item, id);
      return made === null ? [] : [[id, made]];
    }),
  );
const titled = ({ title }: Titled): Titled => ({ title });

function partyEdition(party: PartyFile, own: boolean): PartyEdition {
  const { name, short, office, desk, role, playable, brief } = party;
  const { 'secret-words': _kept, ...texts } = brief.private;
  const { public: known } = brief;
  return { name, short, office, desk, role, playable, public: known, private: own ? texts : null };
}

function eventEdition(event: EventFile, seat: string | null): EventEdition | null {
  const { title, text, sources, status, lines } = event;
  const heard = event['heard-by'];
  const asked = seat !== null && (event.seat?.includes(seat) ?? false);
  if (heard !== 'all' && !asked && (seat === null || !heard.includes(seat))) return null;
  const choices = asked
    ? event.choices.map(({ id, say, price }) => ({ id, say, price: price ?? null }))
    : [];
  return {
    title,
    text,
    sources,
    status,
    lines,
    asks: asked ? (event.asks ?? null) : null,
    choices,
  };
}

/** The edition of a scenario for one seat; `null` for somebody who holds none. */
export function edition(scenario: Scenario, seat: string | null): Edition {
  const knows = ({ public: known, setter, 'aimed-at': aimedAt }: Scenario['deadlines'][string]) =>
    known || (seat !== null && (setter === seat || aimedAt.includes(seat)));
  const { id, title, kind, place, minutes, hook, summary, question, language, licence } = scenario;
  const { authors, version, sources, chronology, calendar } = scenario;
  return {
    ...{ id, title, kind, place, minutes, hook, summary, question, language, licence },
    ...{ authors, version, sources, chronology, calendar },
    'as-of': scenario['as-of'],
    'content-note': scenario['content-note'],
    'based-on': scenario['based-on'],
    seat,
    parties: each(scenario.parties, (party, own) => partyEdition(party, own === seat)),
    issues: each(scenario.issues, (issue) => ({
      title: issue.title,
      short: issue.short ?? null,
      options: each(issue.options, titled),
    })),
    demands: each(scenario.demands, ({ title: name, party, meaning }) => ({
      title: name,
      party,
      meaning: meaning ?? null,
    })),
    deadlines: each(scenario.deadlines, (deadline) =>
      knows(deadline) ? { title: deadline.title, setter: deadline.setter } : null,
    ),
    measures: each(scenario.measures, titled),
    powers: each(scenario.powers, ({ title: name, party }) => ({ title: name, party })),
    probes: each(scenario.probes, (probe) => ({
      title: probe.title,
      answers: each(probe.answers, ({ say }) => say),
    })),
    channels: each(scenario.channels, titled),
    events: each(scenario.events, (event) => eventEdition(event, seat)),
  };
}
