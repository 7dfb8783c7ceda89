import type { MindSeen } from '../engine/viewTypes.ts';
import { rounded } from '../negotiation/utility.ts';
import { KINDS, type Kind } from '../scenario/vocabulary.ts';
import type { PublicWeek } from './publicRecord.ts';

/** Temperature of the quantal response. Q is in log-odds, so 1 leaves it as it is. */
const TEMPERATURE = 1;

export interface Term {
  name: TermName;
  value: number;
}
/** What a term of Q is about; `locale` has the sentences. */
export const TERM_NAMES = [
  'habit',
  'process',
  'pressure',
  'answering',
  'hurt',
  'another-week',
  'believed-cost',
  'relief',
  'lean',
] as const;
export type TermName = (typeof TERM_NAMES)[number];
type PerKind = Readonly<Partial<Record<Kind, number>>>;
interface Line {
  name: TermName;
  /** How much of it there is this week, from the public record. */
  of: (week: PublicWeek) => number;
  adds: PerKind;
}

/** Seeks a deal: Q is progress. It moves on core issues, more so when a date presses, a text waits for it
 * or the war hurts; while the talks are about talks it helps them along. */
const SEEKS: readonly Line[] = [
  {
    name: 'habit',
    of: () => 1,
    adds: {
      'concede-core': -1.43,
      'concede-cheap': -1.61,
      hold: -1.51,
      retract: -3.0,
      recondition: -2.21,
      procedural: -1.71,
      walk: -3.4,
    },
  },
  {
    name: 'process',
    of: (week) => week.aboutTalks,
    adds: { 'concede-core': -0.35, 'concede-cheap': 0.2, procedural: 0.15 },
  },
  {
    name: 'pressure',
    of: (week) => week.pressure,
    adds: {
      'concede-core': 0.26,
      'concede-cheap': 0,
      hold: -0.3,
      retract: -0.2,
      recondition: -0.1,
      procedural: 0,
    },
  },
  {
    name: 'answering',
    of: (week) => week.asked,
    adds: { 'concede-core': 0.05, hold: -0.1 },
  },
  {
    name: 'hurt',
    of: (week) => week.hurt - 0.4,
    adds: { 'concede-core': 0.3, retract: -0.3 },
  },
];

/** Plays for time: Q is another week of live talks, less the believed cost of the open deadline, plus
 * relief that could be banked. It gives small things, above all under a date, and asks for conditions. */
const PLAYS: readonly Line[] = [
  {
    name: 'habit',
    of: () => 1,
    adds: {
      'concede-core': -2.09,
      'concede-cheap': -1.54,
      hold: -1.43,
      retract: -2.66,
      recondition: -1.85,
      procedural: -1.66,
      walk: -4.2,
    },
  },
  {
    name: 'another-week',
    of: (week) => week.asked,
    adds: { 'concede-cheap': 0.05, procedural: 0.1, hold: -0.1 },
  },
  {
    name: 'pressure',
    of: (week) => week.pressure,
    adds: {
      'concede-cheap': 0.28,
      hold: -0.2,
      retract: -0.1,
      procedural: -0.1,
    },
  },
  {
    name: 'believed-cost',
    of: (week) => week.believedCost,
    adds: { 'concede-cheap': 0.5, hold: -0.5, walk: -5 },
  },
  {
    name: 'relief',
    of: (week) => week.relief,
    adds: { 'concede-cheap': 0.15, recondition: 0.1, hold: -0.1 },
  },
];

const LINES = { 'seeks-a-deal': SEEKS, 'plays-for-time': PLAYS } as const;

/** Q of one kind for one mind, as named terms: whoever knows the public record can compute it. */
export function termsOf(
  mind: Pick<MindSeen, 'like' | 'lean'>,
  week: PublicWeek,
  kind: Kind,
): Term[] {
  const terms = LINES[mind.like].flatMap(({ name, of, adds }) => {
    const by = adds[kind] ?? 0;
    const value = by === 0 ? 0 : rounded(by * of(week));
    return value === 0 ? [] : [{ name, value }];
  });
  const lean = mind.lean[kind] ?? 0;
  return lean === 0 ? terms : [...terms, { name: 'lean', value: lean }];
}

export const sumOf = (terms: readonly Term[]): number =>
  rounded(terms.reduce((sum, term) => sum + term.value, 0));

/** The same sum without its terms: whoever asks for every mind of a party does not want the words. */
function qOf(mind: Pick<MindSeen, 'like' | 'lean'>, week: PublicWeek, kind: Kind): number {
  let sum = 0;
  for (const { of, adds } of LINES[mind.like]) {
    const by = adds[kind] ?? 0;
    if (by !== 0) sum += rounded(by * of(week));
  }
  return rounded(sum + (mind.lean[kind] ?? 0));
}

/** The odds of every kind on a menu under one mind, from the public record: an observer can say as much. */
export const oddsUnder = (
  mind: Pick<MindSeen, 'like' | 'lean'>,
  week: PublicWeek,
  menu: readonly Kind[],
): Partial<Record<Kind, number>> => {
  const q: Partial<Record<Kind, number>> = {};
  for (const kind of menu) q[kind] = qOf(mind, week, kind);
  return oddsOf(q, menu);
};

/** P(kind) ∝ exp(Q / T) over a menu (quantal response, McKelvey & Palfrey 1995). Sums to 1. */
export function oddsOf(
  q: Readonly<Partial<Record<Kind, number>>>,
  menu: readonly Kind[],
): Partial<Record<Kind, number>> {
  const top = Math.max(...menu.map((kind) => q[kind] ?? 0));
  const weights = menu.map((kind) => Math.exp(((q[kind] ?? 0) - top) / TEMPERATURE));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return Object.fromEntries(menu.map((kind, i) => [kind, rounded((weights[i] ?? 0) / total)]));
}

/** The kind a draw falls on; kinds in the order of the vocabulary. */
export function kindAt(odds: Readonly<Partial<Record<Kind, number>>>, draw: number): Kind {
  let left = draw;
  let last: Kind = 'hold';
  for (const kind of KINDS) {
    const share = odds[kind];
    if (share === undefined) continue;
    last = kind;
    left -= share;
    if (left < 0) return kind;
  }
  return last;
}
