import type { Happening } from '../engine/happening.ts';
import type { View } from '../engine/viewTypes.ts';
import type { Told } from '../locale/changes.ts';
import type { Scenario } from '../scenario/scenario.ts';
import {
  type Cable,
  cablesOf,
  changesIn,
  headlineOf,
  heardIn,
  isAnswer,
  isPrivate,
  rankOf,
  weight,
} from './news.ts';

type Event = Extract<Happening, { kind: 'event' }>;
type Answered = Extract<Happening, { kind: 'answered' }>;

/** Changes shown on the page; the rest stand in the rails and the log. */
const MOST_CHANGES = 7;
const MOST_BRIEFS = 6;

/** A week as the page has it, each thing in one place. */
export interface FrontPage {
  readonly headline: Happening | null;
  /** What this seat asked, and what it was told. */
  readonly answers: readonly Answered[];
  /** What the headline names first. */
  readonly events: readonly Event[];
  readonly cables: readonly Cable[];
  /** Those with the same cause stand together. */
  readonly changes: readonly Told[];
  /** Conduct of one's own people. */
  readonly privately: readonly Happening[];
  readonly briefs: readonly Happening[];
  /** Told by the headline, an answer or an event: a cause among them needs no second telling. */
  readonly above: ReadonlySet<string>;
  /** Demands of others for which a text of this seat's own was refused. */
  readonly heldBy: readonly string[];
  /** Nothing at all was heard. */
  readonly empty: boolean;
}

/** An event of the world that is told because it happened: it moves nothing and asks nothing of anybody.
 * In a real case these are the ones in which people were harmed. */
export function isSober(scenario: Pick<Scenario, 'events'>, event: string): boolean {
  const file = scenario.events[event];
  if (file === undefined || file.status === undefined || file.status === 'invented') return false;
  const { then, choices } = file;
  return then.length === 0 && choices.length === 0;
}

/** The page of a week: what leads it, and everything else once. */
export function frontPageOf(
  view: View,
  scenario: Pick<Scenario, 'events'>,
  week: number,
): FrontPage {
  const heard = heardIn(view, week);
  const every = heard.filter((h) => h.kind === 'event');
  const sober = every.filter((h) => isSober(scenario, h.event));
  // Harm is never a line under good news.
  const headline = sober[0] ?? headlineOf(view, week);
  const lead = (h: Event): number => Number(sober.includes(h)) + 2 * Number(h === headline);
  const events = [...every].sort((a, b) => lead(b) - lead(a));
  const answers = heard.filter((h) => h.kind === 'answered').filter((h) => isToThis(view, h));
  const privately = heard.filter((h) => h.kind === 'conduct');
  const above = new Set(
    [headline, ...answers, ...events].flatMap((h) => (h === null ? [] : [h.id])),
  );
  const changes = byCause(changesIn(view, week).slice(0, MOST_CHANGES));
  const said = new Set(above);
  for (const { cause, pulls } of changes) {
    said.add(cause);
    for (const pull of pulls) said.add(pull.cause);
  }
  const cables = cablesOf(view, week, said);
  for (const { says } of cables) for (const { id } of says) said.add(id);
  const briefs = heard
    .filter((h) => !said.has(h.id) && h.kind !== 'event' && !isPrivate(h))
    .filter((h) => weight(h) >= 20 || isAnswer(view, h))
    // What one did oneself is no news.
    .filter((h) => h.by !== view.seat || h.kind !== 'moved')
    .sort((a, b) => rankOf(view, b) - rankOf(view, a))
    .slice(0, MOST_BRIEFS);
  const heldBy = heard.flatMap((h) =>
    h.kind === 'text-refused' && h.reason === 'held-back' && h.names !== null && isAnswer(view, h)
      ? [h.names]
      : [],
  );
  const empty = heard.length === 0;
  return { headline, answers, events, cables, changes, privately, briefs, above, heldBy, empty };
}

const isToThis = (view: View, h: Answered): boolean =>
  h.addressee === view.seat && h.by !== view.seat;

/** In the order given, but for those whose cause an earlier one has: they follow it. */
function byCause(changes: readonly Told[]): Told[] {
  const groups = new Map<string, Told[]>();
  for (const change of changes)
    groups.set(change.cause, [...(groups.get(change.cause) ?? []), change]);
  return [...groups.values()].flat();
}
