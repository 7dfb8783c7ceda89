import {
  isComprehensive,
  overlay,
  type Package,
  statusQuo,
  touchesCore,
} from '../negotiation/space.ts';
import { type Compiled, changesOf } from './compiled.ts';
import type { Agreement, Snapshot, TextOnTable } from './snapshot.ts';

const IN_FORCE = new Set(['inForce', 'disputed']);

/** What is in force now: the status quo with every agreement that stands laid over it, oldest first. A
 * disputed one still binds; a suspended one does not. */
export function inForce(c: Compiled, s: Pick<Snapshot, 'agreements'>): Package {
  let known = standings.get(c);
  if (known === undefined) {
    known = new WeakMap();
    standings.set(c, known);
  }
  const before = known.get(s.agreements);
  if (before !== undefined) return before;
  const now = laidOver(c, s);
  known.set(s.agreements, now);
  return now;
}
// Asked for many times between two changes; a list of agreements is replaced, never changed in place.
const standings = new WeakMap<Compiled, WeakMap<readonly Agreement[], Package>>();
function laidOver(c: Compiled, s: Pick<Snapshot, 'agreements'>): Package {
  let x = statusQuo(c.space);
  for (const agreement of s.agreements)
    if (IN_FORCE.has(agreement.is)) x = overlay(c.space, x, changesOf(c, agreement.covers));
  return x;
}
/** The package as it would stand if a text were in force with all that is. */
export const asItWouldStand = (
  c: Compiled,
  s: Pick<Snapshot, 'agreements'>,
  text: { readonly changes: TextOnTable['changes'] },
): Package => overlay(c.space, inForce(c, s), changesOf(c, text.changes));

export const standing = (s: Pick<Snapshot, 'texts'>): TextOnTable[] =>
  s.texts.filter((text) => text.is === 'standing');

export const isCore = (c: Compiled, s: Snapshot, text: TextOnTable): boolean =>
  touchesCore(c.space, asItWouldStand(c, s, text));
export const isWhole = (c: Compiled, s: Snapshot, text: TextOnTable): boolean =>
  isComprehensive(c.space, asItWouldStand(c, s, text));

/** Chart key of an agreement: its own where the case began with it, the common life otherwise. */
export const chartOf = (agreement: Agreement): string =>
  agreement.named === null ? 'agreement' : `agreement:${agreement.named}`;

export const isOpenDeadline = (state: string | undefined): boolean =>
  state === 'set' || state === 'looming' || state === 'due';
