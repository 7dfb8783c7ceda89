import { createActor, transition } from 'xstate';
import { computerTable } from '../../src/analysis/playouts.ts';
import type { Answer, ChartMachine } from '../../src/engine/charts/chart.ts';
import { tableChart, tableOf } from '../../src/engine/charts/tables.ts';
import { type Compiled, compile } from '../../src/engine/compiled.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { openTable } from '../../src/table/opening.ts';
import { playToEnd } from '../../src/table/table.ts';
import { reducerFor } from './reducer.ts';
import type { Row } from './row.ts';
import { median, three } from './timing.ts';

/** One recorded event: which chart of which game, and how its guards were answered. */
interface Recorded {
  machine: ChartMachine;
  /** One chart of one game. */
  chain: number;
  /** What its kind of chart runs on, by number. */
  runner: number;
  from: string;
  event: string;
  to: string;
  answers: readonly boolean[];
}
interface Recording {
  games: number;
  keys: readonly string[];
  chains: number;
  events: readonly Recorded[];
}

const keyOf = (c: Compiled, chart: string): string =>
  c.machines.has(chart) ? chart : chart.startsWith('agreement') ? 'agreement' : chart;

/** Plays games between computer seats and writes down every chart event. */
function record(scenario: Scenario, games: number): Recording {
  const c = compile(scenario);
  const keys = [...c.machines.keys()];
  const chains = new Map<string, number>();
  const events: Recorded[] = [];
  const { seats } = computerTable(scenario, 'seats');
  for (let game = 0; game < games; game++) {
    const seed = `bench:${game}`;
    const table = openTable({ scenario, seed, seats, trace: true, runner: 'tables' });
    for (const step of playToEnd(table).playout.trace ?? []) {
      const name = `${game} ${step.chart}`;
      const chain = chains.get(name) ?? chains.size;
      chains.set(name, chain);
      const key = keyOf(c, step.chart);
      const machine = c.machines.get(key);
      if (machine === undefined) throw new Error(`no chart ${key}`);
      const answers = step.guards.map((guard) => guard.answer);
      const { from, event, to } = step;
      events.push({ machine, chain, runner: keys.indexOf(key), from, event, to, answers });
    }
  }
  return { games, keys, chains: chains.size, events };
}

let answers: readonly boolean[] = [];
let asked = 0;
/** Guards are answered from the record, for every runner in the same way. */
const fromRecord: Answer = () => answers[asked++] ?? false;
const ask = (one: Recorded): Answer => {
  answers = one.answers;
  asked = 0;
  return fromRecord;
};

/** A way to replay events: it says where it got to, so that all can be held against the record. */
type Replay = (events: readonly Recorded[], arrived: (to: string, one: Recorded) => void) => void;

function runners(scenario: Scenario, { keys, chains }: Recording): Record<string, Replay> {
  const c = compile(scenario);
  const machines = keys.map((key) => c.machines.get(key) as ChartMachine);
  const tables = machines.map((machine) => tableChart(tableOf(machine)));
  const reducers = keys.map((key) => reducerFor(scenario, key));
  const states = machines.map(() => new Map<string, ReturnType<ChartMachine['resolveState']>>());
  const stateOf = (one: Recorded) => {
    const known = states[one.runner];
    const state = known?.get(one.from) ?? one.machine.resolveState({ value: one.from });
    known?.set(one.from, state);
    return state;
  };
  const actors = new Array<ReturnType<typeof actorAt> | undefined>(chains);
  const actorAt = (one: Recorded) =>
    createActor(one.machine, { snapshot: one.machine.resolveState({ value: one.from }) }).start();
  return {
    tables: (events, arrived) => {
      for (const one of events) {
        const chart = tables[one.runner] as (typeof tables)[number];
        arrived(chart.next(one.from, one.event, ask(one)).to, one);
      }
    },
    reducer: (events, arrived) => {
      for (const one of events) {
        const reduce = reducers[one.runner] as (typeof reducers)[number];
        arrived(reduce(one.from, one.event, ask(one)), one);
      }
    },
    transition: (events, arrived) => {
      for (const one of events) {
        const event = { type: one.event, answer: ask(one) };
        arrived(String(transition(one.machine, stateOf(one), event)[0].value), one);
      }
    },
    actors: (events, arrived) => {
      for (const one of events) {
        const running = actors[one.chain];
        const actor =
          running?.getSnapshot().value === one.from && running.getSnapshot().status === 'active'
            ? running
            : actorAt(one);
        actors[one.chain] = actor;
        actor.send({ type: one.event, answer: ask(one) });
        arrived(String(actor.getSnapshot().value), one);
      }
    },
  };
}

/** Events a slow runner is timed on at a time, at most; all runners take turns on the same ones. */
const SLICE = 4000;
/** The quick ones are timed on a slice so many times, one after the other: a busy machine holds up some. */
const AGAIN = 40;

/** Chart events per second, on what really happened in games. */
export function chartRows(scenario: Scenario, games: number): Row[] {
  const recording = record(scenario, games);
  const all = runners(scenario, recording);
  // Final charts listen to nothing, and an actor that has ended says so aloud.
  const events = recording.events.filter((one) => one.machine.states[one.from]?.type !== 'final');
  for (const [name, replay] of Object.entries(all))
    replay(events.slice(0, 20_000), (to, one) => {
      if (to !== one.to) throw new Error(`${name}: ${one.from} ${one.event} led to ${to}`);
    });
  const rates: Record<string, number[]> = {};
  let length = 0;
  const arrived = (to: string) => {
    length += to.length;
  };
  const size = Math.min(SLICE, Math.ceil(events.length / 5));
  for (let at = 0; at + size <= events.length; at += size) {
    const slice = events.slice(at, at + size);
    for (let i = 0; i < AGAIN; i++)
      for (const [name, replay] of Object.entries(all)) {
        if (i > 0 && name !== 'tables' && name !== 'reducer') continue;
        const start = performance.now();
        replay(slice, arrived);
        const seconds = (performance.now() - start) / 1000;
        rates[name] ??= [];
        rates[name].push(slice.length / seconds);
      }
  }
  if (length === 0) throw new Error('no chart event was recorded');
  const rate = (name: string) => median(rates[name] ?? []);
  const row = (id: string, other: string, against: string, goal: number | null): Row => {
    const ratio = three(rate('tables') / rate(other));
    return {
      id,
      what: `chart events on tables, ${events.length} events of ${games} games`,
      against: `${against} (${three(rate(other))}/s)`,
      value: three(rate('tables')),
      unit: 'events/s',
      ratio,
      goal: goal === null ? '–' : `>= ${goal}`,
      met: goal === null ? null : ratio >= goal,
    };
  };
  return [
    row('charts-vs-transition', 'transition', 'XState transition()', 20),
    row('charts-vs-reducer', 'reducer', 'a reducer written by hand', 0.5),
    row('charts-vs-actors', 'actors', 'XState actor.send', null),
  ];
}
