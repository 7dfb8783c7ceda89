import { isComprehensive, overlay, type Package, statusQuo } from '../negotiation/space.ts';
import type { Bounds, Condition, Coverage } from '../scenario/conditions.ts';
import { CONDITION_WORDS, type ConditionWord } from '../scenario/vocabulary.ts';
import { type Compiled, changesOf, holdsAt } from './compiled.ts';
import { deadlineKey, demandKey, postureKey } from './keys.ts';
import { latchName } from './latches.ts';
import type { Agreement, Snapshot } from './snapshot.ts';
import { asItWouldStand, inForce, standing } from './state.ts';
import { mean } from './trust.ts';

/** Where a condition is asked: a playout, and for a hold-back the package being judged. */
export interface Scope {
  c: Compiled;
  s: Snapshot;
  judged?: Package | undefined;
}

const between = (x: number, { 'at-least': low, 'at-most': high }: Bounds): boolean =>
  (low === undefined || x >= low) && (high === undefined || x <= high);

/** Agreements meant by a coverage; what one covers is judged with the status quo round it. */
export function covered({ c, s }: Scope, coverage: Coverage): Agreement[] {
  return s.agreements.filter((agreement) => {
    if (coverage.named !== undefined && agreement.named !== coverage.named) return false;
    if (coverage.comprehensive !== undefined && agreement.comprehensive !== coverage.comprehensive)
      return false;
    if (coverage.covers === undefined) return true;
    const alone = overlay(c.space, statusQuo(c.space), changesOf(c, agreement.covers));
    return (
      Object.keys(coverage.covers).every((issue) => agreement.covers[issue] !== undefined) &&
      holdsAt(c, alone, coverage.covers)
    );
  });
}

/** What is comprehensive in force may have been signed in parts: then it is what stands together that counts. */
function agreementIs(scope: Scope, ask: Extract<Condition, { agreement: unknown }>['agreement']) {
  const { c, s } = scope;
  if (ask.comprehensive === true && ask.named === undefined && ask.is.includes('inForce'))
    if (isComprehensive(c.space, inForce(c, s)) && s.agreements.some((a) => a.is === 'inForce'))
      return true;
  return covered(scope, ask).some((agreement) => ask.is.includes(agreement.is));
}

function marginOf({ s }: Scope, party: string): number | null {
  for (let i = s.agreements.length - 1; i >= 0; i--) {
    const margin = s.agreements[i]?.margins[party];
    if (margin !== undefined) return margin;
  }
  return null;
}

type Asked<W extends ConditionWord> = Extract<Condition, Record<W, unknown>>[W &
  keyof Extract<Condition, Record<W, unknown>>];

// A word of the vocabulary without a meaning here does not compile.
const MEANING: { [W in ConditionWord]: (scope: Scope, ask: Asked<W>) => boolean } = {
  all: (scope, ask) => ask.every((inner) => holds(scope, inner)),
  any: (scope, ask) => ask.some((inner) => holds(scope, inner)),
  not: (scope, ask) => !holds(scope, ask),
  turn: ({ s }, ask) => between(s.turn, ask),
  trust: ({ s }, ask) => between(mean(s.trust[ask.of]?.[ask.in] ?? [2, 3]), ask),
  demand: ({ s }, ask) => ask.is.some((state) => s.charts[demandKey(ask.id)] === state),
  deadline: ({ s }, ask) => ask.is.some((state) => s.charts[deadlineKey(ask.id)] === state),
  agreement: agreementIs,
  process: ({ s }, ask) => ask.some((state) => s.charts.process === state),
  posture: ({ s }, ask) => ask.is.some((state) => s.charts[postureKey(ask.party)] === state),
  momentum: ({ s }, ask) => between(s.momentum, ask),
  hurt: ({ s }, ask) => between(s.hurt[ask.party] ?? 0, ask),
  credibility: ({ s }, ask) => between(mean(s.record[ask.of] ?? [2, 3]), ask),
  belief: ({ s }, ask) => {
    const last = s.beliefs.findLast((b) => b.by === ask.of && b.about === ask.about);
    return last !== undefined && between(last.value, ask);
  },
  chose: ({ s }, ask) =>
    Object.values(s.chosen[ask.event] ?? {}).some((choice) => ask.choice.includes(choice)),
  happened: ({ s }, ask) => s.fired[ask] !== undefined,
  measure: ({ s }, ask) => s.measures.some((run) => run.id === ask),
  offer: (scope, ask) =>
    scope.judged !== undefined
      ? holdsAt(scope.c, scope.judged, ask)
      : standing(scope.s).some((text) =>
          holdsAt(scope.c, asItWouldStand(scope.c, scope.s, text), ask),
        ),
  was: ({ s }, ask) => s.was[latchName(ask)] === true,
  walked: ({ s }, ask) => s.charts[postureKey(ask)] === 'gone',
  margin: (scope, ask) => {
    const margin = marginOf(scope, ask.party);
    return margin !== null && between(margin, ask);
  },
  probe: ({ s }, ask) =>
    s.probed.some(
      (p) =>
        p.probe === ask.id &&
        (ask.of === undefined || p.of === ask.of) &&
        ask.answer.includes(p.answer),
    ),
};

/** Whether a condition of the file holds now. */
export function holds(scope: Scope, condition: Condition): boolean {
  let read = readings.get(condition);
  if (read === undefined) {
    read = readingOf(condition);
    readings.set(condition, read);
  }
  return read.means(scope, read.ask);
}
interface Reading {
  means: (scope: Scope, ask: unknown) => boolean;
  ask: unknown;
}
// Which word a condition uses is looked up once.
const readings = new WeakMap<Condition, Reading>();
function readingOf(condition: Condition): Reading {
  const word = CONDITION_WORDS.find((one) => one in condition);
  if (word === undefined)
    throw new Error(`a condition without a known word: ${Object.keys(condition).join()}`);
  const means = MEANING[word] as Reading['means'];
  return { means, ask: (condition as Record<string, unknown>)[word] };
}
