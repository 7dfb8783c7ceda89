import type { Scenario } from './scenario.ts';

/** Keys whose value counts turns from somewhere, and the least each may shrink to. */
const LEAST: Readonly<Record<string, number>> = {
  due: 1,
  set: 0,
  after: 1,
  warn: 0,
  until: 1,
  every: 1,
  'extends-by': 1,
};
/** The parts of a scenario in which turns are named. */
const TIMED = [
  'at-start',
  'demands',
  'deadlines',
  'measures',
  'powers',
  'events',
  'endings',
] as const;

/** A scenario in the time of a lesson (`lesson` in the file): fewer turns, each standing for more of the
 * calendar's. Due dates, waits and the turns that conditions name shrink alike, to whole turns; a lesson
 * ends with the bell, so its last turn is known. Returns null where the file has no such lesson. */
export function inLesson(scenario: Scenario, minutes: string): Scenario | null {
  const lesson = scenario.lesson[minutes];
  if (lesson === undefined) return null;
  const { calendar } = scenario;
  const share = lesson.turns / calendar.turns.to;
  const shrunk = Object.fromEntries(TIMED.map((part) => [part, shrink(scenario[part], share)]));
  return {
    ...scenario,
    ...shrunk,
    calendar: {
      ...calendar,
      turns: { from: lesson.turns, to: lesson.turns },
      moves: lesson.moves ?? calendar.moves,
    },
    stretch: 1 / share,
  } as Scenario;
}

function shrink(value: unknown, share: number, key = ''): unknown {
  const least = LEAST[key];
  if (least !== undefined && timed(value)) return scaled(value, share, least);
  if (key === 'turn') return scaled(value, share, 1);
  if (Array.isArray(value)) return value.map((one) => shrink(one, share));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, shrink(inner, share, name)]),
  );
}

/** A turn, or what it is drawn between. The same words stand for other things too: `set` what an effect
 * does to a deadline, `until` what lifts a hold-back. */
const timed = (value: unknown): boolean =>
  typeof value === 'number' ||
  (value !== null && typeof value === 'object' && 'from' in value && 'to' in value);

function scaled(value: unknown, share: number, least: number): unknown {
  if (typeof value === 'number')
    return value === 0 ? 0 : Math.max(least, Math.round(value * share));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, bound]) => [name, scaled(bound, share, least)]),
  );
}
