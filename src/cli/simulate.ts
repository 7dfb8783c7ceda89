import { mkdirSync } from 'node:fs';
import { playouts, type Wish } from '../analysis/playouts.ts';
import { type Outcome, type Simulation, tally } from '../analysis/tally.ts';
import { POLICY_FORMS, type Policy, readPolicy } from '../minds/policy.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { countOf, oneFile, pairs, words } from './args.ts';
import { divided } from './divided.ts';
import { EXIT, type Exit, type Io, json, UsageError } from './io.ts';
import { keepGame, open } from './open.ts';
import { progressBar } from './progress.ts';

/** `simulate FILE`: whole games between computer seats, counted. Two runs differ in `elapsedMs` only. */
export async function simulate(args: readonly string[], io: Io): Promise<Exit> {
  const { values, positionals } = words(args, {
    json: { type: 'boolean' },
    games: { type: 'string', default: '100' },
    seed: { type: 'string', default: '1' },
    seat: { type: 'string', multiple: true, default: [] },
    mind: { type: 'string', multiple: true, default: [] },
    transcripts: { type: 'string' },
  });
  const games = countOf(values.games, 'games');
  const file = oneFile(positionals, 'scenario file');
  const scenario = open(file);
  const parties = Object.keys(scenario.parties);
  const policies = pairs(
    values.seat,
    'seat',
    parties,
    () => POLICY_FORMS,
    (_, policy) => readPolicy(policy) !== null,
  ) as Record<string, Policy>;
  const minds = pairs(values.mind, 'mind', parties, (party) =>
    Object.keys(scenario.parties[party]?.minds ?? {}),
  );
  const keep = values.transcripts ?? null;
  if (keep !== null) makeFolder(keep);

  const started = io.now();
  const bar = progressBar(io, games);
  const wish = { games, seed: values.seed, policies, minds };
  const workers = Math.min(io.processors, Math.floor(games / WORTH_A_WORKER));
  const outcomes =
    workers > 1
      ? await divided({ file, wish, keep }, workers, bar.show)
      : alone(scenario, wish, keep, bar.show);
  bar.clear();
  const all = tally(scenario, values.seed, outcomes);
  const elapsedMs = Math.round(io.now() - started);
  if (values.json === true) json(io, { ...all, elapsedMs });
  else io.out(table(all, elapsedMs));
  return EXIT.fine;
}

/** Games that take about as long as a worker needs to read the house and the file. */
const WORTH_A_WORKER = 12;

function alone(
  scenario: Scenario,
  wish: Wish,
  keep: string | null,
  onGame: (done: number) => void,
): Outcome[] {
  const outcomes: Outcome[] = [];
  for (const { done, game, table, outcome } of playouts(scenario, wish)) {
    if (keep !== null) keepGame(keep, game, table);
    outcomes.push(outcome);
    onGame(done);
  }
  return outcomes;
}

function makeFolder(path: string): void {
  try {
    mkdirSync(path, { recursive: true });
  } catch {
    throw new UsageError(`The folder ${path} cannot be made.`);
  }
}

/** What the evidence said of each party's mind, and how right it was; – where every game drew the same. */
function beliefRows({ belief }: Simulation): string[] {
  const number = (x: number | null) => (x === null ? '–' : x.toFixed(3));
  return Object.entries(belief).flatMap(([party, one]) => [
    `minds of ${party} (drawn, mean posterior)`,
    ...Object.keys(one.drawn).map(
      (mind) =>
        `  ${mind.padEnd(28)} ${number(one.drawn[mind] ?? 0)} ${number(one.mean[mind] ?? 0)}`,
    ),
    `  AUC after the first kind ${number(one.auc.first)}, at the end ${number(one.auc.last)}, Brier ${number(one.brier)}, reliability ${number(one.reliability)}`,
  ]);
}

/** The counts as lines a person reads. */
function table(all: Simulation, elapsedMs: number): string {
  const share = (n: number) => `${((100 * n) / all.games).toFixed(1).padStart(5)} %`;
  const rows = (counts: Readonly<Record<string, number>>) =>
    Object.entries(counts).map(([name, n]) => `  ${name.padEnd(28)} ${share(n)}`);
  return `${[
    `${all.games} games, seed ${all.seed}, ${(elapsedMs / 1000).toFixed(1)} s`,
    'endings',
    ...rows(all.endings),
    'kinds',
    ...rows(all.kinds),
    ...rows({ good: all.good, bad: all.bad }),
    'deals in force in a game',
    ...rows(all.deals),
    `turns ${all.turns.min}–${all.turns.max}, mean ${all.turns.mean}`,
    'utility at the end (mean, p10, p90)',
    ...Object.entries(all.utility).map(
      ([party, { mean, p10, p90 }]) => `  ${party.padEnd(28)} ${mean} ${p10} ${p90}`,
    ),
    ...beliefRows(all),
    `violations ${all.violations.actual}, reported ${all.violations.reported}, reported falsely ${all.violations.falseReports}`,
    `signatures below a floor ${all.floorViolations}`,
  ].join('\n')}\n`;
}
