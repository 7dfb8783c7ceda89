import type { ChangesById } from '../../engine/move.ts';
import { eachSignable, type Signable } from '../../engine/signable.ts';
import type { TextSeen, View } from '../../engine/viewTypes.ts';
import { textOf, worth } from '../../engine/worth.ts';
import type { Package } from '../../negotiation/space.ts';

/** A text a seat could put its own name to. */
export interface OwnText {
  package: Package;
  changes: ChangesById;
  value: number;
}

/** Somebody else has to sign it, and nobody who has to has walked out. */
function asked(view: View): (one: Signable) => boolean {
  const self = 1 << view.case.seat;
  const gone = view.parties.reduce((mask, party, p) => (party.gone ? mask | (1 << p) : mask), 0);
  return (one) => (one.signers & ~self) !== 0 && (one.signers & gone) === 0;
}

const kept = (view: View, x: Package, value: number): OwnText => ({
  package: x.slice(),
  changes: textOf(view.case.space, view.inForce, x),
  value,
});

/** Of the texts this seat could sign, the one worth least to it at or over `least`, the first of several;
 * the best where none is worth so much; null where there is none. */
export function atLeast(view: View, least: number): OwnText | null {
  const possible = asked(view);
  let found: OwnText | null = null;
  eachSignable(view, { low: least, high: Number.POSITIVE_INFINITY }, (one) => {
    if (!possible(one) || (found !== null && one.value >= found.value)) return undefined;
    found = kept(view, one.package, one.value);
    return one.value;
  });
  return found ?? bestText(view);
}

/** The text this seat could sign that is worth most to it, the first of several; null where there is none. */
export function bestText(view: View): OwnText | null {
  return ranked(view, 1)[0] ?? null;
}

/** The texts this seat could sign from the best down, at most `count`. */
export function ranked(view: View, count: number): OwnText[] {
  const possible = asked(view);
  const found: { x: Package; value: number }[] = [];
  eachSignable(view, { low: 0, high: Number.POSITIVE_INFINITY }, (one) => {
    const last = found[count - 1];
    if (!possible(one) || (last !== undefined && one.value <= last.value)) return;
    const at = found.findIndex((other) => other.value < one.value);
    found.splice(at < 0 ? found.length : at, 0, { x: one.package.slice(), value: one.value });
    if (found.length > count) found.pop();
  });
  return found.map((one) => kept(view, one.x, one.value));
}

/** Texts others put to this seat, oldest first, the mediator's single text among them. */
export const received = (view: View): TextSeen[] =>
  view.texts.filter((text) => text.author !== view.seat && text.needs.includes(view.seat));

/** How many different packages are among some texts. */
export const distinct = (texts: readonly TextSeen[]): number =>
  new Set(texts.map((text) => JSON.stringify(Object.entries(text.changes).sort()))).size;

/** What a text would be worth to this seat as things stand now. */
export const worthTo = (view: View, text: TextSeen): number => worth(view, text.changes).value;
