import { compile } from '../engine/compiled.ts';
import { inForce } from '../engine/state.ts';
import { utilityOf } from '../engine/taste.ts';
import type { Belief } from '../minds/posterior.ts';
import type { Scenario } from '../scenario/scenario.ts';
import {
  AGREEMENT_STATES,
  type AgreementState,
  BAD_KINDS,
  ENDING_KINDS,
  type EndingKind,
  GOOD_KINDS,
} from '../scenario/vocabulary.ts';
import type { Table } from '../table/opening.ts';
import { areaUnderCurve, brier, reliability } from './calibration.ts';
import { evidenceOf, priorOf, settlingIn } from './evidence.ts';
import type { Violations } from './violations.ts';
import { violationsOf } from './violations.ts';

/** What is kept of one finished game. */
export interface Outcome {
  ending: string;
  turns: number;
  comprehensive: boolean;
  partial: boolean;
  collapsed: boolean;
  utility: Readonly<Record<string, number>>;
  violations: Violations;
  shortfalls: number;
  minds: Readonly<Record<string, string>>;
  /** Agreements that came into force, by what had become of each when the year after ended. */
  became: readonly AgreementState[];
  /** What the evidence says of each party with several minds: after its first kind of week, and at the end
   * of the talks. */
  evidence: Readonly<Record<string, { first: Belief; last: Belief }>>;
}
/** Over many games, for one party with several minds. */
export interface BeliefCount {
  /** Share of games in which each mind was drawn, and what the evidence gave it at the end on average. */
  drawn: Record<string, number>;
  mean: Record<string, number>;
  /** Of the mind that means to settle: how well the evidence tells it apart, after the first kind of week
   * and at the end; .5 not at all, 1 always. Null where every game drew the same. */
  auc: { first: number | null; last: number | null };
  /** The same mind: mean squared error at the end, and how far stated odds lie from what came true. */
  brier: number | null;
  reliability: number | null;
}
export interface Spread {
  mean: number;
  p10: number;
  p90: number;
}
/** How many games came out how: `simulate`'s JSON but for the time it took. */
export interface Simulation {
  games: number;
  seed: string;
  endings: Record<string, number>;
  kinds: Record<EndingKind, number>;
  good: number;
  bad: number;
  /** Games with at least one such agreement in force; `collapsed`: those of `comprehensive` in which none
   * stood when the year after ended. What the case began with in force does not count. */
  deals: { comprehensive: number; partial: number; collapsed: number };
  turns: { mean: number; min: number; max: number };
  utility: Record<string, Spread>;
  utilityByEnding: Record<string, Record<string, number>>;
  /** Signatures and texts of computer seats below their bar, back table, across a red line or a hold-back. */
  floorViolations: number;
  violations: Violations;
  /** What the evidence said of each party with several minds, and how right that was. */
  belief: Record<string, BeliefCount>;
  /** What had become, a year on, of the agreements that came into force in the game. */
  aftermath: { agreements: number; became: Partial<Record<AgreementState, number>> };
}

/** States in which an agreement still binds. */
export const STANDS: ReadonlySet<AgreementState> = new Set(['inForce', 'disputed']);

/** Takes from a finished table what the counts need. */
export function outcomeOf(table: Table, shortfalls: number): Outcome {
  const { scenario, snapshot: s } = table.playout;
  const c = compile(scenario);
  const x = inForce(c, s);
  // Turns count from 1, so what the case began with in force is older than that.
  const came = s.agreements.filter((one) => (one.inForceSince ?? 0) >= 1);
  const whole = came.filter((one) => one.comprehensive);
  return {
    ending: s.ending ?? '',
    turns: s.turn,
    comprehensive: whole.length > 0,
    partial: whole.length < came.length,
    collapsed: whole.length > 0 && !whole.some((one) => STANDS.has(one.is)),
    utility: Object.fromEntries(c.parties.map((party) => [party, utilityOf(c, x, party)])),
    violations: violationsOf(scenario, s.log),
    shortfalls,
    minds: s.minds,
    became: came.map((one) => one.is),
    evidence: Object.fromEntries(
      c.parties.flatMap((party) => {
        const found = evidenceOf(scenario, s, table.decisions, party);
        return found === null ? [] : [[party, found]];
      }),
    ),
  };
}

/** Rounded to six decimals: sums of many games are not exact further down. */
const six = (x: number): number => Math.round(x * 1e6) / 1e6;
const sum = (numbers: readonly number[]): number => numbers.reduce((total, n) => total + n, 0);
const mean = (numbers: readonly number[]): number =>
  numbers.length === 0 ? 0 : six(sum(numbers) / numbers.length);
/** Nearest-rank percentile of sorted numbers. */
const percentile = (sorted: readonly number[], share: number): number =>
  sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;

function spread(numbers: readonly number[]): Spread {
  const sorted = [...numbers].sort((a, b) => a - b);
  return {
    mean: mean(numbers),
    p10: six(percentile(sorted, 0.1)),
    p90: six(percentile(sorted, 0.9)),
  };
}

const sixOrNull = (x: number | null): number | null => (x === null ? null : six(x));

function beliefCount(
  scenario: Scenario,
  party: string,
  prior: Belief,
  outcomes: readonly Outcome[],
): BeliefCount {
  const minds = Object.keys(prior);
  const settles = settlingIn(scenario, party) ?? '';
  const forecasts = (when: 'first' | 'last') =>
    outcomes.map((one) => ({
      p: one.evidence[party]?.[when][settles] ?? prior[settles] ?? 0,
      came: one.minds[party] === settles,
    }));
  const last = forecasts('last');
  const perMind = (of: (one: Outcome, mind: string) => number) =>
    Object.fromEntries(minds.map((mind) => [mind, mean(outcomes.map((one) => of(one, mind)))]));
  return {
    drawn: perMind((one, mind) => (one.minds[party] === mind ? 1 : 0)),
    mean: perMind((one, mind) => one.evidence[party]?.last[mind] ?? prior[mind] ?? 0),
    auc: {
      first: sixOrNull(areaUnderCurve(forecasts('first'))),
      last: sixOrNull(areaUnderCurve(last)),
    },
    brier: sixOrNull(brier(last)),
    reliability: sixOrNull(reliability(last)),
  };
}

/** Adds up finished games. Order does not matter, so slices may be joined. */
export function tally(scenario: Scenario, seed: string, outcomes: readonly Outcome[]): Simulation {
  const parties = Object.keys(scenario.parties);
  const count = (which: (one: Outcome) => boolean) => outcomes.filter(which).length;
  const kindOf = new Map(scenario.endings.map((ending) => [ending.id, ending.kind]));
  const kinds = Object.fromEntries(
    ENDING_KINDS.map((kind) => [kind, count((one) => kindOf.get(one.ending) === kind)]),
  ) as Record<EndingKind, number>;
  const all = (of: readonly EndingKind[]) => sum(of.map((kind) => kinds[kind]));
  const turns = outcomes.map((one) => one.turns);
  const became = outcomes.flatMap((one) => one.became);
  return {
    games: outcomes.length,
    seed,
    endings: Object.fromEntries(
      scenario.endings.map(({ id }) => [id, count((one) => one.ending === id)]),
    ),
    kinds,
    good: all(GOOD_KINDS),
    bad: all(BAD_KINDS),
    deals: {
      comprehensive: count((one) => one.comprehensive),
      partial: count((one) => one.partial),
      collapsed: count((one) => one.collapsed),
    },
    turns: {
      mean: mean(turns),
      min: turns.length === 0 ? 0 : turns.reduce((a, b) => Math.min(a, b)),
      max: turns.reduce((a, b) => Math.max(a, b), 0),
    },
    utility: Object.fromEntries(
      parties.map((party) => [party, spread(outcomes.map((one) => one.utility[party] ?? 0))]),
    ),
    utilityByEnding: Object.fromEntries(
      scenario.endings.flatMap(({ id }) => {
        const those = outcomes.filter((one) => one.ending === id);
        const means = parties.map((party) => [
          party,
          mean(those.map((one) => one.utility[party] ?? 0)),
        ]);
        return those.length === 0 ? [] : [[id, Object.fromEntries(means)]];
      }),
    ),
    floorViolations: sum(outcomes.map((one) => one.shortfalls)),
    violations: {
      actual: sum(outcomes.map((one) => one.violations.actual)),
      reported: sum(outcomes.map((one) => one.violations.reported)),
      falseReports: sum(outcomes.map((one) => one.violations.falseReports)),
    },
    belief: Object.fromEntries(
      parties.flatMap((party) => {
        const prior = priorOf(scenario, party);
        return prior === null ? [] : [[party, beliefCount(scenario, party, prior, outcomes)]];
      }),
    ),
    aftermath: {
      agreements: became.length,
      became: Object.fromEntries(
        AGREEMENT_STATES.flatMap((state) => {
          const n = became.filter((one) => one === state).length;
          return n === 0 ? [] : [[state, n]];
        }),
      ),
    },
  };
}
