import { floorOf } from '../engine/clock.ts';
import { compile } from '../engine/compiled.ts';
import type { Policy } from '../minds/policy.ts';
import { bayes } from '../minds/posterior.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { EndingKind } from '../scenario/vocabulary.ts';
import type { Table } from '../table/opening.ts';
import { priorOf, settlingIn, signsOf } from './evidence.ts';
import { type Answers, answersOf } from './gates/answers.ts';
import { type Branched, branchesOf } from './gates/branch.ts';
import { givenByHalfTime } from './gates/hard.ts';
import { type Variant, variantOf } from './gates/variant.ts';
import { playout, seedOf } from './playouts.ts';
import { type Outcome, STANDS } from './tally.ts';

/** A piece of work a worker can do by itself. Games are numbered, so that whoever plays one plays the same. */
export type Task = {
  seed: string;
  /** The numbers of the games. */
  games: readonly number[];
  variant?: Variant | undefined;
  policies?: Readonly<Record<string, Policy>> | undefined;
} & (
  | { do: 'play' }
  /** game → event → how often the moment at which it is asked is played on, per choice. */
  | { do: 'branch'; times: Readonly<Record<number, Readonly<Record<string, number>>>> }
  | { do: 'answers' }
  | { do: 'hard'; party: string }
);

/** What is kept of one game. */
export interface Played
  extends Pick<Outcome, 'ending' | 'comprehensive' | 'partial' | 'collapsed'> {
  /** What a party is left with a year on: its utility where a comprehensive agreement stands; else its
   * floor, which is what it expects from no deal, or what is in force where that is worth more. */
  worth: Readonly<Record<string, number>>;
  kind: EndingKind | null;
  shortfalls: number;
  /** Weeks of the year after that were played. */
  after: number;
  /** Events in the order in which they came, and those a choice was asked about. */
  events: readonly string[];
  asked: readonly string[];
  /** Deadlines that were set at some time, by the calendar or by somebody. */
  set: readonly string[];
  /** Options somebody put in a text, as `issue option`. */
  tabled: readonly string[];
  /** What the evidence said of each party with several minds. */
  telling: Readonly<Record<string, Telling>>;
  /** Happenings and changes whose cause is neither another happening nor a rule. */
  causeless: number;
}
/** How likely the evidence made it that a party means to settle: after its first kind of week, when talks
 * ended, and the latter without its answers to probes; and whether it did. */
export interface Telling {
  first: number;
  last: number;
  unasked: number;
  settles: boolean;
  probed: boolean;
}
export interface Done {
  played: readonly Played[];
  branched: readonly Branched[];
  answers: Answers | null;
  /** Shares of M − r given by half-time, one per game. */
  given: readonly number[];
}

const NOTHING: Done = { played: [], branched: [], answers: null, given: [] };

export function runTask(whole: Scenario, task: Task): Done {
  const scenario = variantOf(whole, task.variant ?? {});
  const { games, policies } = task;
  switch (task.do) {
    case 'play':
      return {
        ...NOTHING,
        played: games.map((game) => {
          const { table, outcome } = playout(scenario, seedOf(task.seed, game), { policies });
          return playedOf(scenario, table, outcome);
        }),
      };
    case 'branch':
      return {
        ...NOTHING,
        branched: games.flatMap((game) =>
          branchesOf(scenario, task.seed, game, task.times[game] ?? {}, policies),
        ),
      };
    case 'answers':
      return {
        ...NOTHING,
        answers: answersOf(
          scenario,
          games.map((game) => seedOf(task.seed, game)),
        ),
      };
    case 'hard':
      return {
        ...NOTHING,
        given: games.flatMap((game) =>
          givenByHalfTime(scenario, seedOf(task.seed, game), task.party),
        ),
      };
  }
}

function playedOf(scenario: Scenario, table: Table, outcome: Outcome): Played {
  const { snapshot } = table.playout;
  const known = new Set(snapshot.log.map((one) => one.id));
  const causes = [...snapshot.log, ...snapshot.changes].map((one) => one.cause);
  return {
    ending: outcome.ending,
    worth: worthOf(scenario, table, outcome),
    comprehensive: outcome.comprehensive,
    partial: outcome.partial,
    collapsed: outcome.collapsed,
    kind: scenario.endings.find((one) => one.id === outcome.ending)?.kind ?? null,
    shortfalls: outcome.shortfalls,
    after: snapshot.aftermathWeek,
    events: snapshot.log.flatMap((one) => (one.kind === 'event' ? [one.event] : [])),
    asked: snapshot.log.flatMap((one) => (one.kind === 'chosen' ? [one.event] : [])),
    set: Object.keys(scenario.deadlines).filter(
      (id) => snapshot.charts[`deadline:${id}`] !== 'unset',
    ),
    telling: tellingOf(scenario, table, outcome),
    tabled: [
      ...new Set(
        snapshot.texts.flatMap(({ changes }) =>
          Object.entries(changes).map(([issue, option]) => `${issue} ${option}`),
        ),
      ),
    ],
    causeless: causes.filter((cause) => !known.has(cause) && !/^rule:[a-z-]+$/.test(cause)).length,
  };
}

function worthOf(scenario: Scenario, table: Table, outcome: Outcome): Record<string, number> {
  const c = compile(scenario);
  const { snapshot } = table.playout;
  const whole = snapshot.agreements.some((one) => one.comprehensive && STANDS.has(one.is));
  return Object.fromEntries(
    c.parties.map((party) => {
      const now = outcome.utility[party] ?? 0;
      return [party, whole ? now : Math.max(now, floorOf(c, snapshot, party))];
    }),
  );
}

function tellingOf(
  scenario: Scenario,
  { decisions, playout: { snapshot } }: Table,
  outcome: Outcome,
): Record<string, Telling> {
  return Object.fromEntries(
    Object.entries(outcome.evidence).flatMap(([party, evidence]): [string, Telling][] => {
      const settles = settlingIn(scenario, party);
      const prior = priorOf(scenario, party);
      if (settles === null || prior === null) return [];
      const signs = signsOf(decisions, snapshot.watched, party);
      const unasked = signs
        .filter((sign) => sign.what !== 'probe')
        .reduce((belief, sign) => bayes(belief, sign.likelihood), prior);
      return [
        [
          party,
          {
            first: evidence.first[settles] ?? 0,
            last: evidence.last[settles] ?? 0,
            unasked: unasked[settles] ?? 0,
            settles: outcome.minds[party] === settles,
            probed: signs.some((sign) => sign.what === 'probe'),
          },
        ],
      ];
    }),
  );
}
