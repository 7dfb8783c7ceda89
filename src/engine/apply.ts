import { overlay, statusQuo } from '../negotiation/space.ts';
import type { Effect } from '../scenario/conditions.ts';
import type { DeadlineVerb, DemandVerb, EffectWord } from '../scenario/vocabulary.ts';
import { act, steer } from './agreements.ts';
import { covered } from './ask.ts';
import { changesOf, holdsAt } from './compiled.ts';
import { deadlineKey, demandKey, postureKey } from './keys.ts';
import { liftMeasure, placeMeasure } from './measures.ts';
import { send } from './send.ts';
import { broke, moveCredibility, moveTrust } from './trust.ts';
import { changed, clip, happen, type World, weekOf } from './world.ts';

type Asked<W extends EffectWord> = Extract<Effect, Record<W, unknown>>[W &
  keyof Extract<Effect, Record<W, unknown>>];

const DEMAND_EVENT: Record<DemandVerb, string> = {
  voice: 'VOICE',
  acknowledge: 'ACKNOWLEDGE',
  bargain: 'BARGAIN',
  meet: 'MEET',
  trade: 'TRADE',
  park: 'PARK',
  harden: 'HARDEN',
  soften: 'SOFTEN',
  drop: 'DROP',
};
const DEADLINE_EVENT: Record<DeadlineVerb, string> = {
  set: 'SET',
  extend: 'EXTEND',
  enforce: 'ENFORCE',
  lapse: 'LAPSE',
  close: 'CLOSE',
};

/** Moves one of the world's shares and says so. */
export function moveShare(
  w: World,
  field: 'monitors' | 'guarantees' | 'momentum' | 'intensity',
  by: number,
  cause: string,
): void {
  const low = field === 'intensity' ? 0 : -1;
  const from = w.s[field];
  w.s[field] = clip(from + by, low, 1);
  changed(w, field, null, from, w.s[field], cause);
}
export function moveHurt(w: World, party: string, by: number, cause: string): void {
  const from = w.s.hurt[party] ?? 0;
  const to = clip(from + by, 0, 1);
  w.s.hurt = { ...w.s.hurt, [party]: to };
  changed(w, 'hurt', party, from, to, cause);
}
/** Up = harder to pass at home. Known to the party alone. */
export function moveThreshold(w: World, party: string, by: number, cause: string): void {
  const from = w.s.thresholdShift[party] ?? 0;
  const to = clip(from + by, -1, 1);
  w.s.thresholdShift = { ...w.s.thresholdShift, [party]: to };
  changed(w, 'back-table', party, from, to, cause, { heardBy: [party] });
}
export function moveFloor(w: World, party: string, by: number, cause: string): void {
  const from = w.s.floorShift[party] ?? 0;
  const to = clip(from + by, -1, 1);
  w.s.floorShift = { ...w.s.floorShift, [party]: to };
  changed(w, 'floor', party, from, to, cause, { heardBy: [party] });
}
/** Standing at home, as `cost` and `acknowledging` say it: negative = costs, so the threshold rises. */
export function payAtHome(
  w: World,
  cost: { 'back-table'?: Record<string, number> | undefined } | undefined,
  cause: string,
): void {
  for (const [party, by] of Object.entries(cost?.['back-table'] ?? {}))
    moveThreshold(w, party, -by, cause);
}

function redLine(w: World, ask: Asked<'red-line'>, cause: string): void {
  const lines = w.s.redLines[ask.party] ?? {};
  const now = lines[ask.issue] ?? [];
  const without = now.filter((o) => o !== ask.option);
  const next = ask.do === 'lift' ? without : [...without, ask.option];
  w.s.redLines = { ...w.s.redLines, [ask.party]: { ...lines, [ask.issue]: next } };
  // A line that is lifted is lifted aloud, else nobody would ever table that option again.
  const named = w.s.namedRedLines[ask.party] ?? {};
  if (ask.do === 'lift')
    w.s.namedRedLines = {
      ...w.s.namedRedLines,
      [ask.party]: {
        ...named,
        [ask.issue]: (named[ask.issue] ?? []).filter((o) => o !== ask.option),
      },
    };
  changed(w, 'red-line', ask.party, now.length, next.length, cause, {
    in: ask.issue,
    heardBy: [ask.party],
  });
}

/** A report reaches the table, true or false: the agreements on what it is about are disputed. */
function violation(w: World, ask: Asked<'violation'>, cause: string): void {
  for (const agreement of w.s.agreements) {
    if (agreement.is !== 'inForce' && agreement.is !== 'disputed') continue;
    const alone = overlay(w.c.space, statusQuo(w.c.space), changesOf(w.c, agreement.covers));
    if (!holdsAt(w.c, alone, ask.covers) || !agreement.signatories.includes(ask.of)) continue;
    report(w, agreement.id, ask.of, null, cause);
  }
}
/** Writes a report down, lowers the other signatories' trust, and sends it to the agreement's chart. */
export function report(
  w: World,
  id: string,
  against: string,
  by: string | null,
  cause: string,
  weight = 1,
): void {
  const agreement = w.s.agreements.find((a) => a.id === id);
  if (agreement === undefined) return;
  const why = happen(
    w,
    { kind: 'report', agreement: id, against },
    { by, addressee: against, public: true, cause },
  );
  const reports = [...agreement.reports, { week: weekOf(w.s), against, by }];
  w.s.agreements = w.s.agreements.map((a) => (a.id === id ? { ...a, reports } : a));
  for (const other of agreement.signatories)
    if (other !== against) broke(w, other, against, why, weight);
  steer(w, id, 'REPORT', why, why);
}

function offer(w: World, ask: Asked<'offer'>, cause: string): void {
  w.s.texts = w.s.texts.map((text) => {
    if (text.author !== ask.of || text.is !== 'standing') return text;
    if (ask.do === 'publish') {
      happen(w, { kind: 'text-tabled', text: text.id }, { by: ask.of, cause, public: true });
      return { ...text, heardBy: w.c.parties };
    }
    happen(
      w,
      { kind: 'text-left', text: text.id, how: 'withdrawn' },
      { by: ask.of, cause, heardBy: text.heardBy },
    );
    return { ...text, is: 'withdrawn' };
  });
}

/** Sets a deadline running: due on the day the file or the seed says, or so many turns from now. */
export function setDeadline(w: World, id: string, cause: string): void {
  const file = w.c.scenario.deadlines[id];
  if (file === undefined || (w.s.charts[deadlineKey(id)] ?? 'unset') !== 'unset') return;
  const due = w.s.deadlines[id]?.due ?? w.s.turn + (file.after ?? 2);
  w.s.deadlines = {
    ...w.s.deadlines,
    [id]: { set: w.s.turn, due: Math.max(due, w.s.turn + 1), extensions: 0, decision: null },
  };
  drive(w, deadlineKey(id), 'SET', cause);
}

// A word of the vocabulary without a meaning here does not compile.
const MEANING: { [W in EffectWord]: (w: World, ask: Asked<W>, cause: string) => void } = {
  trust: (w, ask, cause) => moveTrust(w, ask.of, ask.in, ask.by, cause),
  momentum: (w, by, cause) => moveShare(w, 'momentum', by, cause),
  hurt: (w, ask, cause) => moveHurt(w, ask.party, ask.by, cause),
  credibility: (w, ask, cause) => moveCredibility(w, ask.of, ask.by, cause),
  demand: (w, ask, cause) => {
    drive(w, demandKey(ask.id), DEMAND_EVENT[ask.do], cause);
  },
  deadline: (w, ask, cause) => {
    if (ask.do === 'set') setDeadline(w, ask.id, cause);
    else drive(w, deadlineKey(ask.id), DEADLINE_EVENT[ask.do], cause);
  },
  offer,
  measure: (w, ask, cause) => {
    if (ask.do === 'lift') liftMeasure(w, ask.id, null, cause);
    else for (const effect of placeMeasure(w, ask.id, null, cause)) apply(w, effect, cause);
  },
  reveal: (w, ask, cause) => {
    happen(w, { kind: 'news', news: ask.id, text: ask.text }, { cause, heardBy: ask.to });
  },
  news: (w, ask, cause) => {
    happen(w, { kind: 'news', news: ask.id, text: ask.text }, { cause, public: true });
  },
  violation,
  process: (w, way, cause) => {
    drive(w, 'process', way === 'forward' ? 'FORWARD' : 'BACK', cause);
  },
  'back-table': (w, ask, cause) => moveThreshold(w, ask.party, ask.by, cause),
  'red-line': redLine,
  floor: (w, ask, cause) => moveFloor(w, ask.party, ask.by, cause),
  intensity: (w, by, cause) => moveShare(w, 'intensity', by, cause),
  agreement: (w, ask, cause) => {
    for (const agreement of covered(w, ask)) act(w, agreement.id, ask.do, cause);
  },
  vague: (w, ask, cause) => {
    const from = w.s.vague[ask.issue] ?? 0;
    const to = clip(from + ask.by, -1, 1);
    w.s.vague = { ...w.s.vague, [ask.issue]: to };
    changed(w, 'vague', null, from, to, cause, { in: ask.issue });
  },
  monitors: (w, by, cause) => moveShare(w, 'monitors', by, cause),
  guarantees: (w, by, cause) => moveShare(w, 'guarantees', by, cause),
  posture: (w, ask, cause) => {
    drive(w, postureKey(ask.party), ask.do === 'warmer' ? 'WARMER' : 'COLDER', cause);
  },
};

/** Carries out one effect of the file, with its cause. */
export function apply(w: World, effect: Effect, cause: string): void {
  const [word, ask] = Object.entries(effect)[0] ?? [];
  const meaning = word === undefined ? undefined : MEANING[word as EffectWord];
  if (meaning === undefined) throw new Error(`an effect without a known word: ${word}`);
  (meaning as (w: World, ask: unknown, cause: string) => void)(w, ask, cause);
}
export const applyAll = (w: World, effects: readonly Effect[], cause: string): void => {
  for (const effect of effects) apply(w, effect, cause);
};

/** Sends an event to a chart and carries out what the transition asks for. Returns the state it is in. */
export function drive(w: World, key: string, event: string, cause: string): string {
  const sent = send(w, key, event, cause);
  applyAll(w, sent.effects, sent.cause);
  return sent.to;
}
