import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { duel } from '../../src/negotiation/duel.ts';
import {
  bargainer,
  offerAt,
  proposal,
  readTactic,
  type Tactic,
  takes,
  timeTarget,
  titForTatTarget,
} from '../../src/negotiation/tactics.ts';
import { rounded } from '../../src/negotiation/utility.ts';
import { type Domain, domains, payoffs } from './domains.ts';

const side = (utilities: readonly number[], reservation = 0) =>
  bargainer(Float64Array.from(utilities), reservation);
const tactic = (text: string): Tactic => {
  const read = readTactic(text);
  if (read === null) throw new Error(text);
  return read;
};

// Five outcomes; the first side is indifferent between the third and the fourth.
const a = side([1, 0.8, 0.6, 0.6, 0.2], 0.3);
const b = side([0.2, 0.4, 0.5, 0.8, 1], 0.45);
const modest = side([0.2, 0.4, 0.5, 0.8, 1], 0.1);
const play = (one = a, first = 'td:1', other = b, second = 'td:1', turns = 5, cut = turns) =>
  duel({ side: one, tactic: tactic(first) }, { side: other, tactic: tactic(second) }, turns, cut);
const NO_DEAL = { turn: null, outcome: null, utilities: [0.3, 0.45] };

describe('a session worked by hand', () => {
  it('of two straight lines: a, e, b, d, then the first would offer c, as good to it as d', () => {
    expect(play()).toEqual({ turn: 4, outcome: 3, utilities: [0.6, 0.8] });
  });
  it('of two MiCROs: a, e, b, d, then c comes before d and d is as good', () => {
    expect(play(a, 'micro', b, 'micro', 10)).toEqual({
      turn: 4,
      outcome: 3,
      utilities: [0.6, 0.8],
    });
  });
  it('of MiCRO and a hardliner: one new offer for the only one received, then the same again', () => {
    expect(play(a, 'micro', b, 'td:0', 50)).toEqual(NO_DEAL);
  });
  it('of a hardliner and a conceder, whose last offer comes when the other is at its best', () => {
    expect(play(a, 'td:0', b, 'td:2', 3)).toEqual(NO_DEAL);
    expect(play(a, 'td:0', modest, 'td:2', 2)).toEqual({
      turn: 1,
      outcome: 0,
      utilities: [1, 0.2],
    });
  });
  it('of tit-for-tat and a straight line: it gives what it was given', () => {
    // a, e, a, d: from e to d the first gains 0.4, so it aims at 0.6 and would offer c.
    expect(play(a, 'tit-for-tat', b, 'td:1', 7)).toEqual({
      turn: 4,
      outcome: 3,
      utilities: [0.6, 0.8],
    });
  });
  it('of two turns: the second side takes the first offer, or nothing', () => {
    expect(play(a, 'td:1', b, 'td:1', 2)).toEqual(NO_DEAL);
    expect(play(a, 'td:1', modest, 'td:1', 2)).toEqual({
      turn: 1,
      outcome: 0,
      utilities: [1, 0.2],
    });
  });
  it('cut at half of what both believe ends before anybody has given much', () => {
    expect(play(a, 'td:1', b, 'td:1', 8, 4)).toEqual(NO_DEAL);
    expect(play(a, 'td:1', b, 'td:1', 8).outcome).not.toBeNull();
  });
  it('never gives a side less than its reservation, where it alone could move', () => {
    expect(play(side([0.5, 0.4], 0.9), 'td:1', b, 'td:1', 6)).toEqual({
      turn: null,
      outcome: null,
      utilities: [0.9, 0.45],
    });
  });
});

describe('a tactic', () => {
  it('offers the lowest at or above its target, the first of equals, the best where there is none', () => {
    expect([1, 0.7, 0.6, 0.1, 1.1, 0.6 + 5e-10].map((target) => offerAt(a, target))).toEqual([
      0, 1, 2, 4, 0, 2,
    ]);
    expect(offerAt(side([0.2, 0.9, 0.9]), 1)).toBe(1);
  });
  it('aims from its best to its reservation or its worst, whichever is higher', () => {
    expect([0, 0.5, 1].map((t) => rounded(timeTarget(a, t, 1)))).toEqual([1, 0.65, 0.3]);
    expect(timeTarget(modest, 1, 1)).toBe(0.2);
    expect([0, 0.5, 1].map((t) => timeTarget(a, t, 0))).toEqual([1, 1, 1]);
    expect(timeTarget(a, 0.25, 2)).toBeCloseTo(0.3 + 0.7 * 0.5, 12);
  });
  it('of tit for tat falls by what the other gave, never up again, never under the reservation', () => {
    expect(titForTatTarget(a, [])).toBe(1);
    expect(titForTatTarget(a, [4])).toBe(1);
    expect(titForTatTarget(a, [4, 3])).toBeCloseTo(0.6, 12);
    expect(titForTatTarget(a, [4, 3, 4])).toBeCloseTo(0.6, 12);
    expect(titForTatTarget(a, [4, 3, 4, 3])).toBe(0.3);
  });
  it('of MiCRO goes down its own order, one new proposal for one received', () => {
    const next = (made: number[], received: number[], own = a) =>
      proposal({ kind: 'micro' }, own, { t: 0, made, received });
    expect(next([], [])).toBe(0);
    expect(next([0], [])).toBe(0);
    expect(next([0], [4])).toBe(1);
    expect(next([0, 1], [4, 4])).toBe(1);
    expect(next([0, 1], [4, 3])).toBe(2);
    expect(next([0, 1, 2], [4, 3, 2])).toBe(3);
    expect(next([0, 1, 2, 3], [4, 3, 2, 1])).toBe(3); // the last is below the reservation
    expect(next([1], [0], side([0.2, 0.7], 0.8))).toBe(1); // its best, where none is above
  });
  it('takes what is as good as its own next offer and as no deal, to 1e-12', () => {
    const own = side([0.5, 0.5 - 5e-13, 0.5 - 2e-12], 0.5);
    expect([0, 1, 2].map((y) => takes(own, y, 0))).toEqual([true, true, false]);
    expect(takes(side([0.4, 0.4], 0.5), 1, 0)).toBe(false);
  });
  it('is read from its name', () => {
    expect(readTactic('td:0.2')).toEqual({ kind: 'time-dependent', exponent: 0.2 });
    expect(readTactic('td:0')).toEqual({ kind: 'time-dependent', exponent: 0 });
    expect(readTactic('tit-for-tat')).toEqual({ kind: 'tit-for-tat' });
    for (const text of ['td', 'td:', 'td:-1', 'td:x', 'td:1e9', 'td:99999', 'greedy', ''])
      expect(readTactic(text)).toBeNull();
  });
});

/** Mean own utility of a tactic against the whole pool, from both chairs. */
function mean(own: string, domain: Domain, turns: number, cut: number): number {
  const { parties, utilities } = payoffs(domain);
  const [one, other] = [0, 1].map((p) =>
    side(
      Array.from({ length: utilities.length / parties }, (_, i) =>
        rounded(utilities[i * parties + p] ?? 0),
      ),
    ),
  );
  let sum = 0;
  for (const against of POOL) {
    sum += play(one, own, other, against, turns, cut).utilities[0];
    sum += play(one, against, other, own, turns, cut).utilities[1];
  }
  return sum / (2 * POOL.length);
}
const POOL = ['td:0.2', 'td:1', 'td:2'];

describe('against the pool of boulware, linear and conceder, on 12 generated domains', () => {
  const generated = fc.sample(
    domains(625).filter(({ sizes }) => sizes.reduce((n, size) => n * size, 1) >= 200),
    { numRuns: 12, seed: 7 },
  );
  const means = (cut: number) =>
    generated.map((domain) => POOL.map((own) => mean(own, domain, 100, cut)));
  const overall = (cut: number) =>
    POOL.map((_, own) => means(cut).reduce((sum, one) => sum + (one[own] ?? 0), 0));

  it('the harder does better while there is time: on each, and overall', () => {
    for (const [boulware = 0, linear = 0, conceder = 0] of [...means(100), overall(100)]) {
      expect(boulware).toBeGreaterThan(linear);
      expect(linear).toBeGreaterThan(conceder);
    }
  });
  it('the order turns round when talks are cut at half of what all believed', () => {
    const [boulware = 0, linear = 0, conceder = 0] = overall(50);
    expect(boulware).toBeLessThan(linear);
    expect(linear).toBeLessThan(conceder);
  });
});
