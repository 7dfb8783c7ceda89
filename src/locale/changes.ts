import type { Change, Happening } from '../engine/happening.ts';
import { becauseOf } from './happenings.ts';
import type { Names } from './names.ts';
import { capital, say, sentence } from './say.ts';

/** A change with the causes worth naming, the strongest of its own way first (`play/news.ts`). */
export interface Told extends Change {
  readonly pulls: readonly Pull[];
}
type Moved = Change & Partial<Pick<Told, 'pulls'>>;
/** One cause's part in a number that moved; its sign is the way it pulled. */
export interface Pull {
  readonly cause: string;
  readonly by: number;
}

type Words = { up: { id: string; message: string }; down: { id: string; message: string } };

const TRUST = {
  yours: {
    up: /*i18n*/ { id: 'change.trust.yours.up', message: 'you trust {whom} more (+{by})' },
    down: /*i18n*/ { id: 'change.trust.yours.down', message: 'you trust {whom} less (−{by})' },
  },
  theirs: {
    up: /*i18n*/ { id: 'change.trust.theirs.up', message: '{who} trusts {whom} more (+{by})' },
    down: /*i18n*/ { id: 'change.trust.theirs.down', message: '{who} trusts {whom} less (−{by})' },
  },
};
const WORDS: Readonly<Record<Exclude<Change['what'], 'trust'>, Words>> = {
  credibility: {
    up: /*i18n*/ {
      id: 'change.credibility.up',
      message: '{whose} deadlines are believed more (+{by})',
    },
    down: /*i18n*/ {
      id: 'change.credibility.down',
      message: '{whose} deadlines are believed less (−{by})',
    },
  },
  floor: {
    up: /*i18n*/ { id: 'change.floor.up', message: '{whose} floor rose (+{by})' },
    down: /*i18n*/ { id: 'change.floor.down', message: '{whose} floor fell (−{by})' },
  },
  'back-table': {
    up: /*i18n*/ {
      id: 'change.back-table.up',
      message: '{whose} back table asks for more (+{by})',
    },
    down: /*i18n*/ {
      id: 'change.back-table.down',
      message: '{whose} back table asks for less (−{by})',
    },
  },
  // What people suffer is never a number on the page.
  hurt: {
    up: /*i18n*/ { id: 'change.hurt.up', message: 'going on costs {whom} more' },
    down: /*i18n*/ { id: 'change.hurt.down', message: 'going on costs {whom} less' },
  },
  momentum: {
    up: /*i18n*/ { id: 'change.momentum.up', message: 'the course of events shifted (+{by})' },
    down: /*i18n*/ { id: 'change.momentum.down', message: 'the course of events shifted (−{by})' },
  },
  intensity: {
    up: /*i18n*/ { id: 'change.intensity.up', message: 'tension rose' },
    down: /*i18n*/ { id: 'change.intensity.down', message: 'tension eased' },
  },
  'red-line': {
    up: /*i18n*/ { id: 'change.red-line.up', message: '{whose} red lines on {issue} grew' },
    down: /*i18n*/ {
      id: 'change.red-line.down',
      message: 'a red line of {whose} delegation on {issue} was lifted',
    },
  },
  vague: {
    up: /*i18n*/ { id: 'change.vague.up', message: 'the terms on {issue} became vaguer' },
    down: /*i18n*/ { id: 'change.vague.down', message: 'the terms on {issue} became clearer' },
  },
  monitors: {
    up: /*i18n*/ { id: 'change.monitors.up', message: 'monitoring grew stronger (+{by})' },
    down: /*i18n*/ { id: 'change.monitors.down', message: 'monitoring grew weaker (−{by})' },
  },
  guarantees: {
    up: /*i18n*/ { id: 'change.guarantees.up', message: 'guarantees grew stronger (+{by})' },
    down: /*i18n*/ { id: 'change.guarantees.down', message: 'guarantees grew weaker (−{by})' },
  },
};
const BECAUSE = /*i18n*/ { id: 'change.why', message: '{what}: {why}.' };
const AGAINST = /*i18n*/ { id: 'change.against', message: '{why}; against it: {other}' };
const PULLED = /*i18n*/ { id: 'change.pulled', message: '{why} ({by})' };
const PULLS = /*i18n*/ { id: 'change.pulls', message: '{why}; {other}' };

/** Hundredths, rounded: the scale on which trust and its like are shown. */
export const hundredths = (change: Pick<Change, 'from' | 'to'>): number =>
  Math.round(Math.abs(change.to - change.from) * 100);

/** What moved, in the middle of a sentence. */
export function changeClause(change: Change, names: Names): string {
  const up = change.to > change.from ? 'up' : 'down';
  const by = hundredths(change);
  if (change.what === 'trust') {
    const words = change.of === names.seat ? TRUST.yours : TRUST.theirs;
    return say(words[up], { who: names.who(change.of), whom: names.whom(change.in), by });
  }
  return say(WORDS[change.what][up], {
    by,
    whose: names.whose(change.of),
    whom: names.whom(change.of),
    issue: change.in === null ? '' : names.issue(change.in),
  });
}

/** Those numbers whose size is said: a cause beside another then has its own. */
const COUNTED = new Set<Change['what']>([
  ...(['trust', 'credibility', 'floor', 'back-table', 'monitors', 'guarantees'] as const),
]);

/** What moved it: one cause, or those that pulled together or apart, each with its share. */
function whyOf(change: Moved, nameOf: (cause: string) => string | null): string | null {
  const pulls = (change.pulls ?? []).flatMap(({ cause, by }) => {
    const why = nameOf(cause);
    return why === null ? [] : [{ why, by }];
  });
  const [lead, ...others] = pulls;
  if (lead === undefined) return nameOf(change.cause);
  if (others.length === 0) return lead.why;
  if (COUNTED.has(change.what))
    return pulls
      .map(({ why, by }) => say(PULLED, { why, by: signed(by) }))
      .reduce((why, other) => say(PULLS, { why, other }));
  const other = others.find(({ by }) => by > 0 !== lead.by > 0);
  return other === undefined ? lead.why : say(AGAINST, { why: lead.why, other: other.why });
}
const signed = (by: number): string => `${by > 0 ? '+' : '−'}${hundredths({ from: 0, to: by })}`;

/** What moved and why, as one sentence with its full stop. `instead`: what is said of a cause that the
 * page has told already. */
export function sayChange(
  change: Moved,
  log: readonly Happening[],
  names: Names,
  instead: (cause: string) => string | null = () => null,
): string {
  const what = capital(changeClause(change, names));
  const why = whyOf(change, (cause) => instead(cause) ?? becauseOf(cause, log, names));
  return sentence(why === null ? what : say(BECAUSE, { what, why }));
}
