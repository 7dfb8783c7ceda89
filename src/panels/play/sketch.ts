import type { ChangesById, Move } from '../../engine/move.ts';
import type { View } from '../../engine/viewTypes.ts';
import { standingTexts } from '../../play/textRows.ts';

/** An offer while it is being written. */
export interface Sketch {
  readonly start: 'standing' | 'last' | 'theirs' | 'blank';
  /** The text it starts from, where that is somebody's. */
  readonly text: string | null;
  readonly changes: ChangesById;
  readonly carried: { readonly channel: string | null; readonly to: string | null };
  /** Put forward as the mediator's single text. */
  readonly single: boolean;
}
export interface Start {
  readonly id: Sketch['start'];
  readonly text: string | null;
  readonly changes: ChangesById;
}

/** What an offer may start from: the newest standing text, one's own last, each that can be answered,
 * nothing. A text that stands twice in the list is listed once. */
export function startsOf(view: View): Start[] {
  const texts = standingTexts(view);
  const standing = texts[0];
  const last = view.texts.findLast((text) => text.author === view.seat);
  const theirs = texts.filter((text) => text.author !== view.seat);
  return [
    ...(standing === undefined
      ? []
      : [{ id: 'standing' as const, text: null, changes: standing.changes }]),
    ...(last === undefined || last === standing
      ? []
      : [{ id: 'last' as const, text: null, changes: last.changes }]),
    ...theirs.map((text) => ({ id: 'theirs' as const, text: text.id, changes: text.changes })),
    { id: 'blank', text: null, changes: {} },
  ];
}

/** The lines a start brings along; what is in force already is no change. */
export function startChanges(view: View, id: Sketch['start'], text: string | null): ChangesById {
  const start = startsOf(view).find((one) => one.id === id && one.text === text);
  const { issues } = view.case.space;
  return Object.fromEntries(
    Object.entries(start?.changes ?? {}).filter(([issue, option]) => {
      const k = issues.findIndex((one) => one.id === issue);
      return issues[k]?.options[view.inForce[k] ?? 0]?.id !== option;
    }),
  );
}

/** A fresh sketch: an answer to a text, or from whatever stands. */
export function sketchOf(view: View, answers: string | null): Sketch {
  const starts = startsOf(view);
  const start = (answers === null ? undefined : starts.find(({ text }) => text === answers)) ??
    starts[0] ?? { id: 'blank' as const, text: null };
  return {
    start: start.id,
    text: start.text,
    changes: startChanges(view, start.id, start.text),
    carried: { channel: null, to: null },
    single: false,
  };
}

/** The move a sketch makes. */
export function moveOf(view: View, sketch: Sketch): Move {
  const carried = {
    ...(sketch.carried.channel === null ? {} : { channel: sketch.carried.channel }),
    ...(sketch.carried.to === null ? {} : { to: sketch.carried.to }),
  };
  const { changes } = sketch;
  if (sketch.single) return { id: 'single-text', changes, ...carried };
  const answered =
    sketch.start === 'theirs' &&
    view.texts.some((text) => text.id === sketch.text && text.is === 'standing');
  return answered && sketch.text !== null
    ? { id: 'counter', answers: sketch.text, changes, ...carried }
    : { id: 'offer', changes, ...carried };
}

/** A move on the pad as a sketch again. */
export function sketchFrom(move: Move): Sketch | null {
  if (!('changes' in move)) return null;
  return {
    start: move.id === 'counter' ? 'theirs' : 'blank',
    text: move.id === 'counter' ? move.answers : null,
    changes: move.changes,
    carried: { channel: move.channel ?? null, to: move.to ?? null },
    single: move.id === 'single-text',
  };
}
