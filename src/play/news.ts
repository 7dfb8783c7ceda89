import type { Change, Happening } from '../engine/happening.ts';
import type { View } from '../engine/viewTypes.ts';
import type { Pull, Told } from '../locale/changes.ts';

type Heard = Pick<View, 'log' | 'changes' | 'seat' | 'parties' | 'texts'>;

/** True for what only repeats, in the log, what the happening before it has already said. */
export function isEcho(h: Happening): boolean {
  switch (h.kind) {
    case 'text-tabled':
    case 'said':
    case 'condition-attached':
      return true;
    case 'text-left':
      return h.how === 'refused' || h.how === 'replaced';
    case 'report':
      return h.by !== null;
    case 'replied':
      // What an answer brought about has a line of its own.
      return (
        h.question.kind === 'probe' ||
        h.question.kind === 'event' ||
        (h.question.kind === 'text' && h.reply.answer === 'refuse')
      );
    case 'moved':
      return h.move.id === 'hold';
    default:
      return false;
  }
}

/** Everything heard in a week, oldest first, said once. */
export const heardIn = (view: Pick<Heard, 'log'>, week: number): Happening[] =>
  view.log.filter((h) => h.week === week && h.kind !== 'week' && !saidAlready(view.log, h));

/** A line that another has said: an echo, or a demand that did what a move about it said. */
export function saidAlready(log: readonly Happening[], h: Happening): boolean {
  if (isEcho(h)) return true;
  if (h.kind !== 'demand') return false;
  const cause = log.find((one) => one.id === h.cause);
  return cause?.kind === 'moved' && 'demand' in cause.move && cause.move.demand === h.demand;
}

/** Said to one delegation and not to the table. A view does not say who else heard. */
export const isPrivate = (h: Happening): boolean =>
  h.kind === 'conduct' ||
  h.kind === 'answered' ||
  (h.channel !== null && h.addressee !== null && !h.public);

/** What makes a headline, the greatest first; 0 is no news at all. */
export function weight(h: Happening): number {
  switch (h.kind) {
    case 'ended':
    case 'closed':
      return 100;
    case 'text-signed':
      return 90;
    case 'unratified':
      return 88;
    case 'agreement':
      if (h.to === 'inForce') return 86;
      if (h.to === 'collapsed') return 87;
      return h.to === 'suspended' || h.to === 'conditioned' ? 62 : 50;
    case 'posture':
      return h.to === 'gone' ? 85 : h.to === 'leaving' ? 80 : 20;
    case 'deadline':
      return ['enforced', 'lapsed', 'met'].includes(h.to) ? 78 : h.to === 'due' ? 55 : 40;
    case 'process':
      return 75;
    case 'event':
      return 70;
    case 'moved':
      return MOVED[h.move.id] ?? 10;
    case 'measure':
      return 64;
    case 'report':
      return 60;
    case 'text-refused':
      return 45;
    case 'demand':
      return h.to === 'hardened' || h.to === 'met' ? 48 : 22;
    case 'chosen':
      return 42;
    case 'condition-settled':
      return 52;
    case 'answered':
      return 44;
    case 'replied':
      return h.reply.answer === 'accept' ? 54 : 12;
    case 'ratified':
      return 38;
    case 'news':
      return 36;
    case 'conduct':
      return 58;
    case 'unspent':
      return 30;
    default:
      return 0;
  }
}
const MOVED: Readonly<Partial<Record<string, number>>> = {
  walk: 84,
  return: 76,
  power: 66,
  press: 65,
  induce: 63,
  condition: 61,
  offer: 47,
  counter: 47,
  'single-text': 49,
  acknowledge: 46,
  drop: 46,
  speak: 43,
  report: 57,
};

/** What became of a text of this seat's own: for the one who reads it, the first news there is. */
export function isAnswer(view: Pick<View, 'seat' | 'texts'>, h: Happening): boolean {
  const text =
    h.kind === 'text-refused' || h.kind === 'text-signed'
      ? h.text
      : h.kind === 'replied' && h.question.kind === 'text'
        ? h.question.text
        : null;
  return (
    text !== null &&
    h.by !== view.seat &&
    view.texts.some((one) => one.id === text && one.author === view.seat)
  );
}

/** How much a line matters to this seat: its weight, and more if it answers a text of its own. */
export const rankOf = (view: Pick<View, 'seat' | 'texts'>, h: Happening): number =>
  weight(h) + (isAnswer(view, h) ? 50 : 0);

/** A choice in an event that only the one who chose has heard of. */
const isOfAnotherHouse = (view: Heard, h: Happening): boolean =>
  h.kind === 'chosen' &&
  h.by !== view.seat &&
  !view.log.some((one) => one.kind === 'event' && one.event === h.event);

/** The week's greatest piece of public news; null for a quiet week. */
export function headlineOf(view: Heard, week: number): Happening | null {
  let best: Happening | null = null;
  const heard = heardIn(view, week);
  for (const [i, h] of heard.entries()) {
    if (isPrivate(h) || weight(h) < 40 || isOfAnotherHouse(view, h)) continue;
    // An agreement's week ends as its last change left it.
    const later = heard.slice(i + 1);
    if (
      h.kind === 'agreement' &&
      later.some((one) => one.kind === 'agreement' && one.agreement === h.agreement)
    )
      continue;
    if (best === null || weight(h) > weight(best)) best = h;
  }
  return best;
}

/** One delegation's week as its cable tells it. */
export interface Cable {
  readonly party: string;
  readonly onlyYou: boolean;
  readonly says: readonly Happening[];
  /** What moved most between it and this seat. */
  readonly change: Told | null;
}

/** Beside a cause, another is worth a word from this share of it on. */
const BESIDE = 1 / 3;
const MOST_PULLS = 3;

/** Numbers that moved in a week, each once with what moved it; what matters to this seat first. */
export function changesIn(view: Heard, week: number): Told[] {
  const moved = new Map<string, Change[]>();
  for (const change of view.changes) {
    if (change.week !== week) continue;
    const key = `${change.what}/${change.of}/${change.in}`;
    moved.set(key, [...(moved.get(key) ?? []), change]);
  }
  return [...moved.values()]
    .flatMap((steps) => told(steps) ?? [])
    .filter((change) => matters(view, change))
    .sort((a, b) => rank(view, b) - rank(view, a));
}
function told(steps: readonly Change[]): Told | null {
  const [first] = steps;
  const last = steps.at(-1);
  if (first === undefined || last === undefined) return null;
  const up = last.to > first.from;
  const sums = new Map<string, number>();
  for (const { cause, from, to } of steps) sums.set(cause, (sums.get(cause) ?? 0) + to - from);
  const all = [...sums]
    .map(([cause, by]): Pull => ({ cause, by }))
    .sort((a, b) => Math.abs(b.by) - Math.abs(a.by));
  const lead = all.find(({ by }) => by !== 0 && by > 0 === up);
  // What went the other way altogether was moved by something that was not heard of.
  if (lead === undefined) return { ...last, from: first.from, cause: 'rule:unheard', pulls: [] };
  const others = all.filter(
    (one) =>
      one !== lead && Math.abs(one.by) >= 0.005 && Math.abs(one.by) >= Math.abs(lead.by) * BESIDE,
  );
  // The strongest against it comes next: without it the sum would not be believed.
  const against = others.find(({ by }) => by > 0 !== up);
  const beside = [against, ...others.filter((one) => one !== against)].flatMap((one) => one ?? []);
  const pulls = [lead, ...beside].slice(0, MOST_PULLS);
  return { ...last, from: first.from, cause: lead.cause, pulls };
}
/** Under half a hundredth nothing is shown; the war's weekly drift is only this seat's own affair. */
function matters(view: Heard, change: Change): boolean {
  if (Math.abs(change.to - change.from) < 0.005) return false;
  if (change.what === 'momentum') return false;
  return change.what !== 'hurt' || change.of === view.seat;
}
const RANK: Readonly<Record<Change['what'], number>> = {
  'red-line': 9,
  trust: 6,
  credibility: 5,
  'back-table': 5,
  floor: 5,
  monitors: 4,
  guarantees: 4,
  vague: 4,
  intensity: 3,
  hurt: 1,
  momentum: 0,
};
const rank = (view: Heard, change: Change): number =>
  RANK[change.what] +
  Math.abs(change.to - change.from) * 10 +
  (change.what === 'trust' && change.in === view.seat ? 1 : 0);

const NOTHING: ReadonlySet<string> = new Set();

/** The two delegations with most to tell this week, in the order of the table. `said`: happenings (by
 * id) that are told beside them already. */
export function cablesOf(view: Heard, week: number, said = NOTHING): Cable[] {
  const changes = changesIn(view, week).filter((change) => change.what === 'trust');
  const heard = heardIn(view, week);
  const all = view.parties
    .filter((party) => party.id !== view.seat)
    .map((party) => {
      const says = heard
        .filter((h) => h.by === party.id && weight(h) > 0 && !said.has(h.id))
        .sort((a, b) => rankOf(view, b) - rankOf(view, a))
        .slice(0, 2);
      const change =
        changes.find((one) => one.of === party.id && one.in === view.seat) ??
        changes.find((one) => one.of === view.seat && one.in === party.id) ??
        null;
      const cable: Cable = {
        party: party.id,
        onlyYou: says.length > 0 && says.every((h) => isPrivate(h) && h.addressee === view.seat),
        says,
        change,
      };
      const moved = change === null ? 0 : Math.abs(change.to - change.from) * 100;
      return { cable, score: says.reduce((sum, h) => sum + rankOf(view, h), 0) + moved * 4 };
    })
    .filter(({ cable }) => cable.says.length > 0);
  const best = [...all].sort((a, b) => b.score - a.score).slice(0, 2);
  return all.filter((one) => best.includes(one)).map(({ cable }) => cable);
}

/** The last change of each delegation's trust in this seat, in a week. */
export const trustChange = (view: Heard, party: string, week: number): Told | null =>
  changesIn(view, week).find((c) => c.what === 'trust' && c.of === party && c.in === view.seat) ??
  null;
