import { describe, expect, it } from 'vitest';
import { type createMachine, setup, transition } from 'xstate';
import { machineOf } from '../../src/engine/charts/chart.ts';
import { compile } from '../../src/engine/compiled.ts';
import { exportCharts } from '../../src/engine/exportCharts.ts';
import type { ChartStep } from '../../src/engine/world.ts';
import { base, bundled, SLUGS } from '../scenarios/bundled.ts';
import { game } from './games.ts';

const functionsIn = (value: unknown): boolean =>
  typeof value === 'function' ||
  (typeof value === 'object' && value !== null && Object.values(value).some(functionsIn));

describe.each(SLUGS)('the charts of %s', (slug) => {
  const scenario = bundled(slug);
  const charts = exportCharts(scenario);

  it('hold a machine for every demand, deadline and posture, the agreement and the process', () => {
    const ids = (kind: string) => charts.filter((c) => c.kind === kind).map((c) => c.id);
    expect(ids('demand')).toEqual(Object.keys(scenario.demands));
    expect(ids('deadline')).toEqual(Object.keys(scenario.deadlines));
    expect(ids('posture')).toEqual(Object.keys(scenario.parties));
    expect(ids('process')).toEqual(['process']);
    expect(ids('agreement')).toEqual([
      'agreement',
      ...Object.keys(scenario['at-start'].agreements),
    ]);
  });
  it('hold no function, and lose nothing as JSON', () => {
    expect(functionsIn(charts)).toBe(false);
    expect(JSON.parse(JSON.stringify(charts))).toEqual(charts);
  });
  it('name a guard or an action by its type and parameters only', () => {
    for (const { machine } of charts)
      for (const state of Object.values(machine.states as Record<string, object>))
        for (const ways of Object.values('on' in state ? (state.on ?? {}) : {}))
          for (const way of ways as { guard?: { type: string }; actions?: { type: string }[] }[]) {
            if (way.guard !== undefined)
              expect(Object.keys(way.guard).sort()).toEqual(['params', 'type']);
            for (const action of way.actions ?? [])
              expect(Object.keys(action).sort()).toEqual(['params', 'type']);
          }
  });
});

/** A walker of one exported chart by plain XState: every guard is answered from the record of a step. */
function walker(machine: object): (step: ChartStep) => string {
  let answers: ChartStep['guards'][number][] = [];
  const types = [...JSON.stringify(machine).matchAll(/"guard":\{"type":"(\w+)"/g)].map(
    (m) => m[1] ?? '',
  );
  const guards = Object.fromEntries(
    types.map((type) => [
      type,
      (_: unknown, params: unknown) => {
        const next = answers.shift();
        if (next === undefined || next.type !== type) throw new Error(`asked ${type} unrecorded`);
        expect(params).toEqual(next.params);
        return next.answer;
      },
    ]),
  );
  const plain = setup({
    guards: guards as never,
    actions: { apply: () => undefined } as never,
  }).createMachine(machine as Parameters<typeof createMachine>[0] as never);
  return (step) => {
    answers = [...step.guards];
    const [next] = transition(plain, plain.resolveState({ value: step.from } as never), {
      type: step.event,
    } as never);
    return String((next as { value: unknown }).value);
  };
}

describe('recorded games', () => {
  it('go through the same states when their exported charts are walked by plain XState', () => {
    const games = [
      ...Array.from({ length: 50 }, (_, i) => ({
        slug: 'quiet-hours' as const,
        seed: `walk:${i}`,
      })),
      ...Array.from({ length: 50 }, (_, i) => ({
        slug: 'talks-about-talks' as const,
        seed: `walk:${i}`,
      })),
    ];
    // Alike steps are walked once: a game repeats most of its ticks.
    const seen = new Set<string>();
    let steps = 0;
    for (const { slug, seed } of games) {
      const scenario = bundled(slug);
      const charts = new Map(
        exportCharts(scenario).map(({ kind, id, machine }) => [
          kind === 'process' ? 'process' : `${kind}:${id}`,
          walker(JSON.parse(JSON.stringify(machine)) as object),
        ]),
      );
      const common = charts.get('agreement:agreement');
      for (const step of game(scenario, seed, { trace: true }).playout.trace ?? []) {
        steps += 1;
        const line = `${slug} ${JSON.stringify(step)}`;
        if (seen.has(line)) continue;
        seen.add(line);
        const walk =
          charts.get(step.chart) ?? (step.chart.startsWith('agreement:') ? common : undefined);
        if (walk === undefined) throw new Error(`no chart ${step.chart}`);
        expect(walk(step), line).toBe(step.to);
      }
    }
    expect(steps).toBeGreaterThan(10_000);
  }, 600_000);

  it('differ once a single target of a compiled machine is edited (planted)', () => {
    const scenario = structuredClone(base());
    const before = JSON.stringify(game(scenario, 'planted').playout.snapshot.log);
    expect(JSON.stringify(game(scenario, 'planted').playout.snapshot.log)).toBe(before);
    const edited = structuredClone(base());
    const key = Object.keys(scenario.deadlines).map((id) => `deadline:${id}`)[0] ?? '';
    const machines = compile(edited).machines as Map<string, ReturnType<typeof machineOf>>;
    const config = JSON.parse(
      JSON.stringify(machines.get(key)?.config).replace('"target":"looming"', '"target":"lapsed"'),
    );
    machines.set(key, machineOf({ id: key, initial: config.initial, states: livesOf(config) }));
    expect(JSON.stringify(game(edited, 'planted').playout.snapshot.log)).not.toBe(before);
  });
});

type Config = {
  states: Record<string, { on?: Record<string, { target: string; guard?: never }[]> }>;
};
const livesOf = (config: Config) =>
  Object.fromEntries(
    Object.entries(config.states).map(([state, { on }]) => [
      state,
      Object.entries(on ?? {}).flatMap(([event, ways]) =>
        ways.map((way) => ({ on: event, to: way.target, guard: way.guard })),
      ),
    ]),
  );
