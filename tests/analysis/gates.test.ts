import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Size } from '../../src/analysis/gateRow.ts';
import { gates, joined } from '../../src/analysis/gates.ts';
import { runTask, type Task } from '../../src/analysis/gateTask.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { bundled, SLUGS } from '../scenarios/bundled.ts';

/** The gates with few games, played here: what they miss by chance alone is not looked at. */
const SHORT: Size = {
  base: 40,
  pairs: 60,
  careless: 20,
  cycle: 2,
  ofThree: 0,
  best: 1,
  again: 2,
  answers: 2,
  hard: 3,
};
async function rows(
  scenario: Scenario,
  only: readonly number[],
  size: Size = SHORT,
  text?: string,
) {
  const found = [];
  const run = async (tasks: readonly Task[]) =>
    joined(tasks.map((task) => runTask(scenario, task)));
  for await (const row of gates(scenario, {
    size,
    run,
    only,
    ...(text === undefined ? {} : { text }),
  }))
    found.push(row);
  return found;
}

describe.each(SLUGS)('the gates in short: %s', (slug) => {
  it('no empty treaty, no answer by lot, no pushover, no opaque cause, other events every run', async () => {
    const small =
      slug === 'talks-about-talks' ? { ...SHORT, base: 12, answers: 1, hard: 4 } : SHORT;
    const found = await rows(bundled(slug), [4, 5, 6, 11, 12], small);
    expect(found.map((row) => row.gate)).toEqual([4, 5, 6, 11, 12]);
    expect(found.filter((row) => !row.met)).toEqual([]);
  }, 120_000);
});

type Open = { -readonly [K in keyof Scenario]: Scenario[K] };
const planted = (change: (copy: Open) => void): Scenario => {
  const copy = structuredClone(bundled('quiet-hours')) as Open;
  change(copy);
  return copy as Scenario;
};

describe('the gates notice', () => {
  it('a choice that changes nothing, and not the one that does (planted)', async () => {
    const scenario = planted((copy) => {
      const event = Object.values(copy.events).find((one) => one.choices.length > 1);
      const [first] = event?.choices ?? [];
      if (event === undefined || first === undefined) throw new Error('no choice to plant by');
      // Two choices that say something different and do the same, asked in every game.
      copy.events = {
        'planted-question': {
          ...event,
          when: { turn: { 'at-least': 1 } } as never,
          chance: 1,
          choices: [
            { ...first, id: 'left', then: [] },
            { ...first, id: 'right', then: [] },
          ],
        },
        'planted-turn': {
          ...event,
          when: { turn: { 'at-least': 1 } } as never,
          chance: 1,
          choices: [
            { ...first, id: 'stay', then: [] },
            {
              ...first,
              id: 'go',
              then: Object.keys(copy.parties).map(
                (party) => ({ floor: { party, by: 0.5 } }) as never,
              ),
            },
          ],
        },
      };
    });
    const [row] = await rows(scenario, [1]);
    const told = row?.notes.join('\n') ?? '';
    expect(row?.met).toBe(false);
    expect(told).toContain('planted-question / left');
    expect(told).toContain('planted-question / right');
    expect(told).not.toContain('planted-turn');
  }, 120_000);
  it('a deadline that binds nobody, and not the one that does (planted)', async () => {
    const real = 'licence-board';
    const scenario = planted((copy) => {
      const date = copy.deadlines[real];
      if (date === undefined) throw new Error('no deadline to plant by');
      copy.lesson = {};
      copy.deadlines = {
        // The other date of its setter, which this one waits for, is not in the planted case.
        [real]: { ...date, 'may-set-when': undefined },
        'planted-date': {
          ...date,
          'may-set-when': undefined,
          cost: 0,
          due: 60,
          'if-met': [],
          'if-enforced': [],
          'if-lapsed': [],
          'met-when': undefined,
        },
      };
    });
    const [row] = await rows(scenario, [8], { ...SHORT, pairs: 80 });
    expect(row?.met).toBe(false);
    expect(row?.notes.join('\n')).toContain('idle  planted-date');
    expect(row?.notes.join('\n')).toContain(`moves ${real}`);
  }, 120_000);
  it('a loop that wins (planted)', async () => {
    const scenario = planted((copy) => {
      copy.endings = copy.endings.map((ending) => ({ ...ending, kind: 'settled' }));
    });
    const [row] = await rows(scenario, [2]);
    expect(row?.met).toBe(false);
    expect(row?.notes.length).toBeGreaterThan(0);
  }, 120_000);
  it('a cause that leads nowhere, a game without its year after, one ending that is best (planted)', async () => {
    const run = async (tasks: readonly Task[]) => {
      const done = joined(tasks.map((task) => runTask(bundled('quiet-hours'), task)));
      return {
        ...done,
        played: done.played.map((one) => ({
          ...one,
          causeless: 1,
          after: 3,
          worth: Object.fromEntries(Object.keys(one.worth).map((id) => [id, 0.5])),
        })),
      };
    };
    for await (const row of gates(bundled('quiet-hours'), { size: SHORT, run, only: [9, 12] }))
      expect(row.met).toBe(false);
  }, 120_000);
  it('nearly all of the mistakes of authors that are planted, and names the rest', async () => {
    const path = 'assets/scenarios/quiet-hours/quiet-hours.parley.yaml';
    const text = readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
    const [row] = await rows(bundled('quiet-hours'), [16], { ...SHORT, base: 1 }, text);
    expect(row?.met).toBe(true);
    expect(row?.notes.length).toBeGreaterThan(0);
  }, 120_000);
});
