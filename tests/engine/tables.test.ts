import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Answer,
  type Chart,
  type ChartMachine,
  type Life,
  machineOf,
  type Way,
} from '../../src/engine/charts/chart.ts';
import { machineChart } from '../../src/engine/charts/machines.ts';
import { type ChartTable, tableChart, tableOf } from '../../src/engine/charts/tables.ts';
import { compile } from '../../src/engine/compiled.ts';
import { toSavedGame } from '../../src/table/savedGame.ts';
import { bundled, SLUGS } from '../scenarios/bundled.ts';
import { game } from './games.ts';

interface Seen {
  to: string;
  effects: unknown;
  asked: [string, unknown][];
}
/** Everything an observer can tell of one event: where it led, what it made happen, what was asked. */
function seen(chart: Chart, from: string, event: string, answers: readonly boolean[]): Seen {
  const asked: [string, unknown][] = [];
  const answer: Answer = (type, params) => {
    asked.push([type, params]);
    return answers[asked.length - 1] ?? false;
  };
  return { ...chart.next(from, event, answer), asked };
}

/** A walk of random events over both runners, guards answered alike at random; states must never part. */
function walk(
  machine: ChartMachine,
  table: ChartTable,
  steps: readonly { event: number; answers: readonly boolean[] }[],
): void {
  const [slow, fast] = [machineChart(machine), tableChart(table)];
  const events = [...table.events, 'UNHEARD-OF'];
  let state = String(machine.config.initial);
  for (const { event, answers } of steps) {
    const name = events[event % events.length] ?? '';
    const expected = seen(slow, state, name, answers);
    expect(seen(fast, state, name, answers)).toEqual(expected);
    state = expected.to;
  }
}

const steps = fc.array(
  fc.record({
    event: fc.nat(60),
    answers: fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }),
  }),
  { minLength: 1, maxLength: 25 },
);
/** Lives nobody would write: any number of ways by any event, guarded or not, acting or not. */
const life = fc
  .record({
    states: fc.integer({ min: 1, max: 6 }),
    ways: fc.array(
      fc.record({
        from: fc.nat(5),
        to: fc.nat(5),
        on: fc.constantFrom('TICK', 'A', 'B', 'C'),
        guard: fc.option(fc.nat(9)),
        effect: fc.option(fc.integer({ min: -3, max: 3 })),
      }),
      { maxLength: 24 },
    ),
  })
  .map(({ states, ways }): Life => {
    const name = (i: number) => `s${i % states}`;
    const out: Record<string, Way[]> = {};
    for (let i = 0; i < states; i++) out[name(i)] = [];
    for (const { from, to, on, guard, effect } of ways)
      out[name(from)]?.push({
        on,
        to: name(to),
        guard: guard === null ? undefined : { type: 'turnsBelievedLeft', params: { turns: guard } },
        effects: effect === null ? undefined : [{ momentum: effect }],
      });
    return { id: 'any', initial: 's0', states: out };
  });

describe('a machine and its table', () => {
  it.each(SLUGS)('go the same way through every chart of %s', (slug) => {
    for (const machine of compile(bundled(slug)).machines.values()) {
      const table = tableOf(machine);
      fc.assert(
        fc.property(steps, (some) => walk(machine, table, some)),
        { numRuns: 40 },
      );
    }
  });
  it('go the same way through generated charts', () => {
    fc.assert(
      fc.property(life, steps, (any, some) => {
        const machine = machineOf(any);
        walk(machine, tableOf(machine), some);
      }),
      { numRuns: 300 },
    );
  });
  it.each(['to', 'guard', 'effects'] as const)(
    'are told apart by one wrong %s (planted)',
    (what) => {
      const machine = compile(bundled('talks-about-talks')).machines.get('agreement');
      if (machine === undefined) throw new Error('no agreement chart');
      const table = tableOf(machine);
      const cell =
        table.states.indexOf('inForce') * table.events.length + table.events.indexOf('REPORT');
      const way = table.first[cell] as number;
      const wrong: ChartTable = {
        ...table,
        to: table.to.with(way, (table.to[way] as number) + (what === 'to' ? 1 : 0)),
        guard: table.guard.with(way, what === 'guard' ? -1 : (table.guard[way] as number)),
        effects: what === 'effects' ? table.effects.with(way, [{ momentum: 1 }]) : table.effects,
      };
      const walked = fc.property(steps, (some) => walk(machine, wrong, some));
      expect(fc.check(walked, { numRuns: 3000, seed: 1 }).failed).toBe(true);
    },
  );
});

describe('a game', () => {
  it.each(SLUGS)('of %s is the same byte for byte on machines and on tables', (slug) => {
    for (let i = 0; i < 6; i++) {
      const [slow, fast] = (['machines', 'tables'] as const).map((runner) => {
        const table = game(bundled(slug), `runner:${i}`, { runner, trace: true });
        return JSON.stringify([toSavedGame(table), table.playout.trace, table.decisions]);
      });
      expect(fast).toBe(slow);
    }
  });
});

describe('a machine that no table can say', () => {
  const flat = machineOf({
    id: 'flat',
    initial: 'a',
    states: { a: [{ on: 'GO', to: 'b' }], b: [] },
  });
  const [state] = Object.values(flat.root.states);
  it.each([
    ['moves by itself', { always: [] }],
    ['acts on entry or exit', { entry: [{ type: 'apply' }] }],
    ['is compound', { type: 'compound' }],
    ['listens to a wildcard', { transitions: new Map([['*', []]]) }],
  ])('is refused: it %s', (why, change) => {
    const odd = Object.assign(Object.create(state ?? null), change);
    const root = Object.assign(Object.create(flat.root), { states: { a: odd } });
    const machine = Object.assign(Object.create(flat), { root });
    expect(() => tableOf(machine)).toThrow(why);
  });
});
