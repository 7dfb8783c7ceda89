import type { ChangesById, Move } from '../../engine/move.ts';
import type { TextSeen, View } from '../../engine/viewTypes.ts';
import { standsAs } from './lines.ts';

/** What an offer may be started from. */
export type StartKind = 'standing' | 'last' | 'theirs' | 'single' | 'blank';
export interface Start {
  /** Id of the text, or `blank`. */
  readonly key: string;
  readonly kind: StartKind;
  readonly text: TextSeen | null;
  readonly changes: ChangesById;
}

/** An offer being written. Plain data: whoever mounts the panel may keep it. */
export interface OfferDraft {
  /** The text it was opened to answer. */
  readonly answers: string | null;
  /** Key of the start it is compared with. */
  readonly from: string;
  /** What was written, by the start it was written from: changing the start loses nothing. */
  readonly written: Readonly<Record<string, ChangesById>>;
  /** Channel id; null = the table. */
  readonly channel: string | null;
  readonly to: string | null;
  /** Put forward as the mediator's single text. */
  readonly single: boolean;
}

export const BLANK = 'blank';

/** A text as it would read today: lines that are in force by now are left as they are. */
export function stillOpen(view: View, changes: ChangesById): ChangesById {
  const kept: Record<string, string> = {};
  view.case.space.issues.forEach((issue, k) => {
    const option = changes[issue.id];
    if (option === undefined) return;
    const o = issue.options.findIndex((one) => one.id === option);
    if (o >= 0 && standsAs(view, k, o) !== view.inForce[k]) kept[issue.id] = option;
  });
  return kept;
}

/** Everything one could start from, each text once. `named`: a text that was asked for by its id. */
export function startsOf(view: View, named?: string): Start[] {
  const newest = [...view.texts].reverse();
  const find = (fits: (text: TextSeen) => boolean) => newest.find(fits);
  const wanted: [StartKind, TextSeen | undefined][] = [
    ['standing', find((text) => text.is === 'standing')],
    ['last', find((text) => text.author === view.seat && !text.single)],
    [
      'theirs',
      find((text) => text.id === named && text.author !== view.seat) ??
        find((text) => text.author !== view.seat && !text.single && text.is !== 'signed'),
    ],
    ['single', find((text) => text.single)],
  ];
  const starts: Start[] = [];
  for (const [kind, text] of wanted) {
    if (text === undefined || starts.some((one) => one.key === text.id)) continue;
    starts.push({ key: text.id, kind, text, changes: stillOpen(view, text.changes) });
  }
  return [...starts, { key: BLANK, kind: 'blank', text: null, changes: {} }];
}

/** The start that was asked for: a kind, or a text by its id; the blank sheet if there is none such. */
export function startAt(view: View, starts: readonly Start[], asked: string): Start {
  const own = asked === 'last' ? lastOf(view) : undefined;
  const blank = starts.at(-1) as Start;
  return starts.find((one) => one.kind === asked || one.key === asked || one.key === own) ?? blank;
}
const lastOf = (view: View): string | undefined =>
  view.texts.findLast((text) => text.author === view.seat && !text.single)?.id;

/** What a draft says now. A start that is gone since gives way to what was asked for at first; what was
 * written from it stays. */
export function settled(
  draft: OfferDraft,
  starts: readonly Start[],
  first: Start,
): { start: Start; changes: ChangesById } {
  const start = starts.find((one) => one.key === draft.from) ?? first;
  return { start, changes: draft.written[draft.from] ?? start.changes };
}

/** One line set to an option; the option in force now means that the line is left as it is. */
export function withLine(
  view: View,
  changes: ChangesById,
  issue: string,
  option: string,
): ChangesById {
  const next: Record<string, string> = {};
  view.case.space.issues.forEach((spec, k) => {
    const chosen = spec.id === issue ? option : changes[spec.id];
    if (chosen === undefined) return;
    if (chosen !== spec.options[view.inForce[k] ?? 0]?.id) next[spec.id] = chosen;
  });
  return next;
}

/** A sheet nobody has written on yet. */
export const freshDraft = (first: Start, answers: string | null, single: boolean): OfferDraft => ({
  answers,
  from: first.key,
  written: {},
  channel: null,
  to: null,
  single,
});

/** A move on the pad as a draft again; null if it is no text. */
export function draftOf(move: Move, answers: string | null): OfferDraft | null {
  if (move.id !== 'offer' && move.id !== 'counter' && move.id !== 'single-text') return null;
  const from = move.id === 'counter' ? move.answers : BLANK;
  return {
    answers,
    from,
    written: { [from]: move.changes },
    channel: move.channel ?? null,
    to: move.to ?? null,
    single: move.id === 'single-text',
  };
}

/** The text of somebody else that a sheet started from it answers; null where it cannot be answered. */
export function answeredBy(view: View, start: Start): string | null {
  const counters = view.verbs.find((one) => one.verb === 'counter')?.moves ?? [];
  const can = counters.some((one) => one.id === 'counter' && one.answers === start.key);
  return can ? start.key : null;
}

/** The move a draft makes. */
export function moveOf(
  changes: ChangesById,
  how: {
    readonly answers: string | null;
    readonly single: boolean;
    readonly channel: string | null;
    readonly to: string | null;
  },
): Move {
  const carried = {
    ...(how.channel === null ? {} : { channel: how.channel }),
    ...(how.to === null ? {} : { to: how.to }),
  };
  if (how.single) return { id: 'single-text', changes, ...carried };
  return how.answers === null
    ? { id: 'offer', changes, ...carried }
    : { id: 'counter', answers: how.answers, changes, ...carried };
}
