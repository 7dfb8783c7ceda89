import { computerTable, playout } from '../../src/analysis/playouts.ts';
import { chartFor, compile } from '../../src/engine/compiled.ts';
import { draw, type Purpose } from '../../src/engine/random.ts';
import { viewOf } from '../../src/engine/view.ts';
import { tacticOf } from '../../src/minds/tactics.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import type { Table } from '../../src/table/opening.ts';
import { play, type Said } from '../../src/table/table.ts';
import type { Row } from './row.ts';
import { median, three } from './timing.ts';

interface Split {
  views: number;
  decisions: number;
  /** Legality, charts, the week, the year after. */
  rules: number;
}

const over = (table: Table): boolean => table.playout.snapshot.beat === 'over';

/** A game of the same code in which nobody decides anything: every seat holds. */
export function holdGame(scenario: Scenario, seed: string): Table {
  let table = computerTable(scenario, seed);
  while (!over(table)) table = play(table, { moves: {}, replies: {} }, false);
  return table;
}

/** A whole game, with the time each of its parts takes (ms). */
export function timedGame(scenario: Scenario, seed: string, split: Split): Table {
  let table = computerTable(scenario, seed);
  const decides = tacticOf('ai');
  while (!over(table)) {
    const said: { moves: Record<string, never>; replies: Record<string, never> } & Said = {
      moves: {},
      replies: {},
    };
    const { snapshot } = table.playout;
    for (const { party } of table.seats) {
      const chance = (purpose: Purpose, ordinal: number | string = 0) =>
        draw(seed, purpose, snapshot.turn, party, ordinal);
      const begun = performance.now();
      const seen = viewOf(table.playout, party);
      const looked = performance.now();
      if (snapshot.beat === 'initiative')
        Object.assign(said.moves, { [party]: decides.decideMoves(seen, chance).moves });
      else Object.assign(said.replies, { [party]: decides.decideReplies(seen, chance).replies });
      split.views += looked - begun;
      split.decisions += performance.now() - looked;
    }
    const start = performance.now();
    table = play(table, said, false);
    split.rules += performance.now() - start;
  }
  return table;
}

/** What the charts of one game take on tables: the recorded events of games, sent again (ms). */
function chartsOf(scenario: Scenario, games: number): number {
  const c = compile(scenario);
  let events = 0;
  let taken = 0;
  for (let game = 0; game < games; game++) {
    const seats = computerTable(scenario, 'seats').seats;
    const table = playTraced(scenario, `bench:${game}`, seats);
    const steps = (table.playout.trace ?? []).map((step) => ({
      ...step,
      chart: chartFor(c, c.machines.has(step.chart) ? step.chart : 'agreement', 'tables'),
    }));
    const start = performance.now();
    for (const { chart, from, event, guards } of steps) {
      let asked = 0;
      chart.next(from, event, () => guards[asked++]?.answer ?? false);
    }
    taken += performance.now() - start;
    events += steps.length;
  }
  return events === 0 ? 0 : taken / games;
}
function playTraced(scenario: Scenario, seed: string, seats: Table['seats']): Table {
  let table: Table = { ...computerTable(scenario, seed), seats };
  table = { ...table, playout: { ...table.playout, trace: [] } };
  while (!over(table)) table = play(table, { moves: {}, replies: {} });
  return table;
}

/** Whole games per second beside games without decisions, and where the time goes. */
export function gameRows(scenario: Scenario, games: number): Row[] {
  const warm = Math.min(30, games);
  for (let i = 0; i < warm; i++) {
    playout(scenario, `warm:${i}`);
    holdGame(scenario, `warm:${i}`);
  }
  const full: number[] = [];
  const held: number[] = [];
  const split: Split = { views: 0, decisions: 0, rules: 0 };
  for (let i = 0; i < games; i++) {
    const start = performance.now();
    playout(scenario, `bench:${i}`);
    const between = performance.now();
    holdGame(scenario, `bench:${i}`);
    held.push(performance.now() - between);
    full.push(between - start);
    timedGame(scenario, `bench:${i}`, split);
  }
  const charts = Math.min(split.rules, chartsOf(scenario, Math.min(5, games)) * games);
  const total = split.views + split.decisions + split.rules;
  const share = (part: number) => Math.round((100 * part) / total);
  const ms = median(full);
  const decisions = share(split.decisions);
  return [
    {
      id: 'games-vs-hold',
      what: `whole games between computer seats, one core (median of ${games}; ${three(ms)} ms each)`,
      against: `a game in which every seat holds (${three(1000 / median(held))}/s)`,
      value: three(1000 / ms),
      unit: 'games/s',
      ratio: three(median(held) / ms),
      goal: 'decisions <= 80 %',
      met: decisions <= 80,
      note: `time: decisions ${decisions} %, views ${share(split.views)} %, charts ${share(charts)} %, other rules ${share(split.rules - charts)} %`,
    },
  ];
}
