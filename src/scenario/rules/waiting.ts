import type { Condition } from '../conditions.ts';
import { type Finding, listed } from '../finding.ts';
import type { Rule } from '../subject.ts';

/** Events that must have come before the condition can hold. */
function awaited(condition: Condition): string[] {
  if ('happened' in condition) return [condition.happened];
  if ('chose' in condition) return [condition.chose.event];
  if ('was' in condition) return awaited(condition.was);
  if ('all' in condition) return condition.all.flatMap(awaited);
  if ('any' in condition) {
    const [first = [], ...others] = condition.any.map(awaited);
    return first.filter((event) => others.every((list) => list.includes(event)));
  }
  return [];
}

/** No event waits for itself, alone or by way of others. */
export const waitingRule: Rule = ({ file, whole }) => {
  const before = new Map(
    Object.entries(file.events).map(([id, { when }]) => [id, when ? awaited(when) : []]),
  );
  /** The way from an event back to it, through what each waits for; null where there is none. */
  const round = (id: string): string[] | null => {
    const ways: string[][] = [[id]];
    const seen = new Set<string>();
    for (let way = ways.shift(); way !== undefined; way = ways.shift()) {
      for (const next of before.get(way.at(-1) ?? '') ?? []) {
        if (next === id) return way;
        if (seen.size !== seen.add(next).size) ways.push([...way, next]);
      }
    }
    return null;
  };
  return Object.keys(file.events).flatMap((id): Finding[] => {
    const way = round(id);
    // One finding for each circle, at the event that comes first in the file.
    const order = Object.keys(file.events);
    if (way === null || way.some((other) => order.indexOf(other) < order.indexOf(id))) return [];
    if (!way.every((event) => whole(['events', event, 'when']))) return [];
    const others = way.slice(1).map((event) => `“${event}”`);
    return [
      {
        code: 'never-holds',
        path: ['events', id, 'when'],
        wrote: `“${id}” waits for itself${others.length === 0 ? '' : `, by way of ${listed(others, 'and')}`}.`,
        why: 'Players would never meet it.',
        todo: 'let one of them come of something else',
      },
    ];
  });
};
