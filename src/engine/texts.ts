import { overlay, signatories } from '../negotiation/space.ts';
import { drive } from './apply.ts';
import { changesOf, namesOf } from './compiled.ts';
import { postureKey } from './keys.ts';
import type { ChangesById } from './move.ts';
import type { TextOnTable } from './snapshot.ts';
import { asItWouldStand, inForce } from './state.ts';
import { happen, type World, weekOf } from './world.ts';

/** Who must sign a set of changes, as they would stand now. */
export function signersOf(w: World, changes: ChangesById): string[] {
  const base = inForce(w.c, w.s);
  const mask = signatories(w.c.space, base, overlay(w.c.space, base, changesOf(w.c, changes)));
  return w.c.parties.filter((_, p) => (mask >> p) & 1);
}

/** A text leaves the table; those who heard of it hear of that. */
export function leave(
  w: World,
  id: string,
  how: 'withdrawn' | 'replaced' | 'refused' | 'expired',
  cause: string,
): void {
  const text = w.s.texts.find((t) => t.id === id);
  if (text === undefined || text.is !== 'standing') return;
  w.s.texts = w.s.texts.map((t) => (t.id === id ? { ...t, is: how } : t));
  happen(
    w,
    { kind: 'text-left', text: id, how },
    { by: text.author, cause, heardBy: text.heardBy },
  );
}

/** Puts a text on the table: one standing text per author, and one single text. Its author has signed it
 * where its signature is needed. Whoever must sign hears of it, whatever the channel. */
export function table(
  w: World,
  author: string,
  changes: ChangesById,
  told: { answers?: string | null; single?: boolean; heardBy: readonly string[]; cause: string },
): string {
  const single = told.single ?? false;
  for (const old of w.s.texts)
    if (old.is === 'standing' && (single ? old.single : old.author === author && !old.single))
      leave(w, old.id, 'replaced', told.cause);
  const needs = signersOf(w, changes);
  const earlier = w.s.texts.filter((t) => t.author === author && t.week === w.s.turn).length;
  const text: TextOnTable = {
    id: `t-${author}-${w.s.turn}-${earlier + 1}`,
    author,
    week: w.s.turn,
    changes,
    needs,
    signed: needs.includes(author) ? [author] : [],
    answers: told.answers ?? null,
    single,
    heardBy: w.c.parties.filter(
      (p) => told.heardBy.includes(p) || needs.includes(p) || p === author,
    ),
    is: 'standing',
    cause: told.cause,
  };
  w.s.texts = [...w.s.texts, text];
  w.s.lastText = { ...w.s.lastText, [author]: w.s.turn };
  const why = happen(
    w,
    { kind: 'text-tabled', text: text.id },
    { by: author, cause: told.cause, heardBy: text.heardBy },
  );
  coldShoulder(w, text, why);
  if (w.s.charts[postureKey(author)] === 'leaving') drive(w, postureKey(author), 'STAY', why);
  return text.id;
}

/** A text across a red line somebody has named makes that side colder. */
function coldShoulder(w: World, text: TextOnTable, cause: string): void {
  const named = namesOf(w.c, asItWouldStand(w.c, w.s, text));
  for (const party of w.c.parties) {
    if (party === text.author || !text.heardBy.includes(party)) continue;
    const lines = w.s.namedRedLines[party] ?? {};
    const crossed = Object.keys(text.changes).some(
      (issue) => lines[issue]?.includes(named[issue] ?? '') ?? false,
    );
    if (crossed) drive(w, postureKey(party), 'COLDER', cause);
  }
}

/** Texts older than two weeks are off the table. */
export function expire(w: World): void {
  for (const text of w.s.texts)
    if (text.is === 'standing' && weekOf(w.s) - text.week >= 2)
      leave(w, text.id, 'expired', 'rule:two-weeks');
}
