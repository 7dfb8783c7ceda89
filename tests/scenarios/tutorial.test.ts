import { describe, expect, it } from 'vitest';
import { worth } from '../../src/engine/worth.ts';
import { openTable, type Table, view } from '../../src/table/opening.ts';
import type { Seat } from '../../src/table/seat.ts';
import { play } from '../../src/table/table.ts';
import { bundled } from './bundled.ts';
import { wordsBeforeFirstDecision } from './words.ts';

const scenario = bundled('quiet-hours');
const seats: readonly Seat[] = [
  { party: 'clinic', player: 'ai' },
  { party: 'hall', player: 'ai' },
];

const opened = (seed: string): Table => openTable({ scenario, seed, seats });
/** Each house says of the other's first need that it has been heard, and the week passes. */
function recognised(seed: string): Table {
  const said = {
    moves: {
      clinic: [{ id: 'acknowledge' as const, demand: 'festival-nights' }],
      hall: [{ id: 'acknowledge' as const, demand: 'quiet-nights' }],
    },
    replies: {},
  };
  return play(play(opened(seed), said, false), { moves: {}, replies: {} }, false);
}

/** Every package both houses could sign, with the minds the seed drew. */
function signable(table: Table): Record<string, string>[] {
  const sides = seats.map(({ party }) => view(table, party));
  let packages: Record<string, string>[] = [{}];
  for (const [issue, { options, 'status-quo': now }] of Object.entries(scenario.issues))
    packages = packages.flatMap((part) =>
      Object.keys(options).map((option) => (option === now ? part : { ...part, [issue]: option })),
    );
  return packages.filter(
    (changes) =>
      Object.keys(changes).length > 0 &&
      sides.every((side) => {
        const seen = worth(side, changes);
        const home = seen.back >= seen.threshold && seen.crossed.length === 0;
        return home && seen.heldBack.length === 0 && seen.value >= seen.bar;
      }),
  );
}

describe('Quiet Hours', () => {
  it('is a fictional case of ten minutes, two chairs, six or seven weeks and two moves', () => {
    expect(scenario.kind).toBe('fictional');
    expect(scenario.minutes).toBe(10);
    expect(scenario.calendar.turns).toEqual({ from: 6, to: 7 });
    expect(scenario.calendar.moves).toBe(2);
    expect(Object.keys(scenario.parties)).toEqual(['clinic', 'hall']);
    expect(Object.values(scenario.parties).every(({ playable }) => playable)).toBe(true);
  });

  it('is read in a hundred and twenty words before the first decision', () => {
    for (const party of Object.keys(scenario.parties))
      expect(wordsBeforeFirstDecision(scenario, party)).toBeLessThanOrEqual(120);
  });

  it('is about the hour, the wall and the check; any hour before midnight is a whole deal', () => {
    expect(Object.keys(scenario.issues)).toEqual(['hours', 'wall', 'check']);
    const { midnight, ...earlier } = scenario.issues.hours?.options ?? {};
    expect(midnight).toBeDefined();
    expect(scenario.comprehensive).toEqual({ hours: Object.keys(earlier) });
    expect(scenario.issues.hours?.core).toBe(true);
  });

  it('has a date the clinic can say aloud or whisper, and one that nobody sets', () => {
    const { 'licence-board': aloud, 'licence-word': whispered } = scenario.deadlines;
    expect(aloud).toMatchObject({ setter: 'clinic', public: true, due: 4 });
    expect(whispered).toMatchObject({ setter: 'clinic', public: false, due: 4 });
    expect(scenario.deadlines['programme-printed']?.setter).toBe('calendar');
  });

  it('has at least one demand of each house, one of them core', () => {
    const demands = Object.values(scenario.demands);
    expect(new Set(demands.map(({ party }) => party))).toEqual(new Set(['clinic', 'hall']));
    expect(demands.filter(({ core }) => core)).toHaveLength(1);
  });

  it('has six events or more, four of which ask somebody to choose', () => {
    const events = Object.values(scenario.events);
    expect(events.length).toBeGreaterThanOrEqual(6);
    expect(events.filter(({ choices }) => choices.length >= 2).length).toBeGreaterThanOrEqual(4);
  });

  it('has five endings or more, of four kinds or more', () => {
    expect(scenario.endings.map(({ id }) => id)).toEqual(
      expect.arrayContaining([
        'quiet-by-ten',
        'money-for-hours',
        'festival-first',
        'the-board-decides',
        'agreed-then-quarrelled',
      ]),
    );
    expect(new Set(scenario.endings.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(4);
  });

  const all = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
  it('leaves next to nothing that both could sign before either has recognised the other', () => {
    for (const seed of all) expect(signable(opened(seed)).length, seed).toBeLessThanOrEqual(1);
  });

  it('leaves few packages that both could sign after that, and each changes all three issues', () => {
    for (const seed of all) {
      const deals = signable(recognised(seed));
      expect(deals.length, seed).toBeGreaterThanOrEqual(2);
      expect(deals.length / 150, seed).toBeLessThan(0.08);
      for (const deal of deals) expect(Object.keys(deal), seed).toHaveLength(3);
    }
  });
});
