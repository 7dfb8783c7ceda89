import type { ChangesById, Position, WantsById } from '../engine/move.ts';
import type { View } from '../engine/viewTypes.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { listed, say } from './say.ts';

/** What things are called in a sentence that one seat reads. */
export interface Names {
  readonly seat: string;
  /** The party's name as the file has it. */
  party(id: string): string;
  /** How its capital or office is called; for the reader's own too. */
  short(id: string): string;
  /** As the subject of a sentence: `you`, or how its capital or office is called. */
  who(id: string | null): string;
  /** As its object. */
  whom(id: string | null): string;
  /** `your`, `the Harbour’s`. */
  whose(id: string | null): string;
  demand(id: string): string;
  demandOf(id: string): string | null;
  deadline(id: string): string;
  issue(id: string): string;
  option(issue: string, option: string): string;
  /** `Ceasefire: energy and sea; Prisoners: all for all`. */
  changes(changes: ChangesById): string;
  wants(wants: WantsById): string;
  text(id: string): string;
  agreement(id: string): string;
  agreementOfCondition(condition: string): string;
  measure(id: string): string;
  power(id: string): string;
  probe(id: string): string;
  answer(probe: string, answer: string): string;
  event(id: string): string;
  choice(event: string, choice: string): string;
  /** Whether the reader hears of an event at all. */
  hears(event: string): boolean;
  channel(id: string): string;
  position(says: Position): string;
  /** What would be traded for a demand: the `by`-th of its trades. */
  trade(demand: string, by: number): string;
  ending(id: string): string;
}

const YOU = /*i18n*/ { id: 'name.you', message: 'you' };
const YOUR = /*i18n*/ { id: 'name.your', message: 'your' };
const OF = /*i18n*/ { id: 'name.of', message: '{name}’s' };
const CALENDAR = /*i18n*/ { id: 'name.calendar', message: 'the calendar' };
const TEXT = /*i18n*/ { id: 'name.text', message: '{whose} text of week {week}' };
const SOME_TEXT = /*i18n*/ { id: 'name.some-text', message: 'a text' };
const SINGLE = /*i18n*/ { id: 'name.single-text', message: 'the single text of week {week}' };
const AGREEMENT = /*i18n*/ { id: 'name.agreement', message: 'the agreement on {what}' };
const TITLED = /*i18n*/ { id: 'name.titled', message: '“{title}”' };
const AGREEMENT_OF = /*i18n*/ {
  id: 'name.agreement-of',
  message: 'the agreement of week {week}',
};
const SOME_AGREEMENT = /*i18n*/ { id: 'name.some-agreement', message: 'an agreement' };
export const EITHER = /*i18n*/ { id: 'name.either', message: '{first} or {second}' };
const MORE = /*i18n*/ {
  id: 'name.more-lines',
  message: '{lines} and {over, plural, one {# more line} other {# more lines}}',
};
const NEVER = /*i18n*/ { id: 'position.never', message: 'will never sign “{option}” ({issue})' };
const WILLING = /*i18n*/ {
  id: 'position.willing',
  message: 'could live with “{option}” ({issue})',
};
const DOUBT = /*i18n*/ { id: 'position.doubt', message: 'doubt that {whom} will settle' };

/** A sentence of the file as part of one of ours: without its full stop. */
const bare = (text: string): string => text.replace(/[.。]\s*$/u, '');

/** Names for the reader in one chair. Ids the file does not have are shown as they are.
 * `most`: how many lines of a text are named before the rest is only counted. `everything`: what was
 * hidden while they played is read by now. */
export function namesOf(
  scenario: Scenario,
  view: Pick<View, 'seat' | 'texts' | 'agreements'> & { readonly everything?: boolean },
  most = Number.POSITIVE_INFINITY,
): Names {
  const { parties, issues, demands, deadlines, measures, powers, probes, events } = scenario;
  const short = (id: string) => parties[id]?.short ?? parties[id]?.name ?? id;
  const issue = (id: string) => issues[id]?.short ?? issues[id]?.title ?? id;
  const option = (of: string, id: string) => {
    const file = issues[of]?.options[id];
    return file?.short ?? file?.title ?? id;
  };
  const changes = (by: ChangesById) => {
    const lines = Object.entries(by).map(([k, o]) => `${issue(k)}: ${option(k, o)}`);
    const over = lines.length - most;
    if (over <= 1) return lines.join('; ');
    return say(MORE, { lines: lines.slice(0, most).join('; '), over });
  };
  const wants = (by: WantsById) =>
    Object.entries(by)
      .map(([k, options]) => {
        const named = options.map((o) => option(k, o));
        const rest = named.slice(1);
        const said = rest.reduce((first, second) => say(EITHER, { first, second }), named[0] ?? '');
        return `${issue(k)}: ${said}`;
      })
      .join('; ');
  const agreement = (id: string) => {
    const known = view.agreements.find((one) => one.id === id || one.named === id);
    const start = scenario['at-start'].agreements[known?.named ?? id];
    if (start?.title !== undefined) return say(TITLED, { title: start.title });
    const covers = known?.covers ?? start?.covers;
    if (covers === undefined) return say(SOME_AGREEMENT);
    // A name made of many options is none.
    if (known !== undefined && Object.keys(covers).length > 3)
      return say(AGREEMENT_OF, { week: known.signedWeek });
    return say(AGREEMENT, {
      what: listed(Object.entries(covers).map(([k, o]) => say(TITLED, { title: option(k, o) }))),
    });
  };
  const mine = (id: string | null) => id === view.seat;
  const named = (id: string | null) => (id === null ? say(CALENDAR) : short(id));
  const who = (id: string | null) => (mine(id) ? say(YOU) : named(id));
  const whose = (id: string | null) => (mine(id) ? say(YOUR) : say(OF, { name: named(id) }));
  return {
    seat: view.seat,
    party: (id) => parties[id]?.name ?? id,
    short,
    who,
    whom: who,
    whose,
    demand: (id) => demands[id]?.title ?? id,
    demandOf: (id) => demands[id]?.party ?? null,
    deadline: (id) => deadlines[id]?.title ?? id,
    issue,
    option,
    changes,
    wants,
    text: (id) => {
      const text = view.texts.find((one) => one.id === id);
      if (text === undefined) return say(SOME_TEXT);
      if (text.single) return say(SINGLE, { week: text.week });
      return say(TEXT, { whose: whose(text.author), week: text.week });
    },
    agreement,
    agreementOfCondition: (condition) => {
      const on = view.agreements.find((one) => one.conditions.some((x) => x.id === condition));
      return on === undefined ? say(SOME_AGREEMENT) : agreement(on.id);
    },
    measure: (id) => measures[id]?.title ?? id,
    power: (id) => powers[id]?.title ?? id,
    probe: (id) => probes[id]?.title ?? id,
    answer: (probe, id) => bare(probes[probe]?.answers[id]?.say ?? id),
    event: (id) => events[id]?.title ?? id,
    choice: (event, id) => bare(events[event]?.choices.find((one) => one.id === id)?.say ?? id),
    hears: (id) => {
      const file = events[id];
      const heard = file?.['heard-by'] ?? 'all';
      if (heard === 'all' || view.everything === true) return true;
      return heard.includes(view.seat) || (file?.seat?.includes(view.seat) ?? false);
    },
    channel: (id) => scenario.channels[id]?.title ?? id,
    position: (says) => {
      if (says.about === 'doubt') return say(DOUBT, { whom: who(says.party) });
      const values = { issue: issue(says.issue), option: option(says.issue, says.option) };
      return say(says.about === 'never' ? NEVER : WILLING, values);
    },
    trade: (demand, by) => wants(demands[demand]?.['traded-by'][by] ?? {}),
    ending: (id) => scenario.endings.find((one) => one.id === id)?.title ?? id,
  };
}
