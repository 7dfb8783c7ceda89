import type { Change, Happening } from './happening.ts';
import type { Snapshot } from './snapshot.ts';

/** What one seat has heard of a log, as far as it has been gone through. */
export interface Heard {
  /** How much of the whole log and changes has been gone through, and the last line of it. */
  lines: number;
  last: Happening | undefined;
  counted: number;
  names: Map<string, string>;
  log: readonly Happening[];
  changes: readonly Change[];
  /** Those lines of the log in which somebody said what it never signs or could live with. */
  said: readonly Happening[];
}
const kept = new WeakMap<Happening, Map<string, Heard>>();
const NOTHING_HEARD: Omit<Heard, 'names'> = {
  lines: 0,
  last: undefined,
  counted: 0,
  log: [],
  changes: [],
  said: [],
};

/** What this seat heard, renumbered by the order in which it heard it: numbers that counted what it did
 * not hear would tell it that something was said. A cause it did not hear of is named as such. Logs only
 * grow, so what was worked out for a log that this one continues is taken up again. */
export function heard(s: Snapshot, seat: string): Heard {
  const first = s.log[0];
  if (first === undefined) return { ...NOTHING_HEARD, names: new Map() };
  const bySeat = kept.get(first) ?? new Map<string, Heard>();
  kept.set(first, bySeat);
  const before = bySeat.get(seat);
  const continues = before !== undefined && s.log[before.lines - 1] === before.last;
  const from =
    continues && s.changes.length >= before.counted
      ? before
      : { ...NOTHING_HEARD, names: new Map<string, string>() };
  if (from.lines === s.log.length && from.counted === s.changes.length) return from;
  const { names } = from;
  const causeOf = (cause: string) =>
    cause.startsWith('rule:') ? cause : (names.get(cause) ?? 'rule:unheard');
  const log = from.log.slice();
  const said = from.said.slice();
  for (let i = from.lines; i < s.log.length; i++) {
    const h = s.log[i] as Happening;
    if (!h.heardBy.includes(seat)) continue;
    const id = `n${log.length + 1}`;
    names.set(h.id, id);
    const line = { ...h, id, cause: causeOf(h.cause) };
    log.push(line);
    if (h.kind === 'said' || (h.kind === 'text-refused' && h.reason === 'red-line'))
      said.push(line);
  }
  const changes = from.changes.slice();
  for (let i = from.counted; i < s.changes.length; i++) {
    const change = s.changes[i] as Change;
    if (change.heardBy.includes(seat)) changes.push({ ...change, cause: causeOf(change.cause) });
  }
  const now: Heard = {
    lines: s.log.length,
    last: s.log.at(-1),
    counted: s.changes.length,
    names,
    log,
    changes,
    said,
  };
  bySeat.set(seat, now);
  return now;
}
