import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areaUnderCurve, type Forecast, reliability } from '../../src/analysis/calibration.ts';
import { sequence } from '../../src/engine/random.ts';
import { kindAt, oddsUnder } from '../../src/minds/kinds.ts';
import { type Belief, bayes, settling, shares } from '../../src/minds/posterior.ts';
import type { PublicWeek } from '../../src/minds/publicRecord.ts';
import { KINDS } from '../../src/scenario/vocabulary.ts';

const share = () => fc.double({ min: 0, max: 1, noNaN: true });
const table = fc.dictionary(fc.constantFrom('a', 'b', 'c'), share(), { minKeys: 2, maxKeys: 3 });

describe('invariant 7: a posterior', () => {
  it('lies in [0,1] and sums to 1, whatever is seen', () => {
    fc.assert(
      fc.property(table, fc.array(table, { maxLength: 30 }), (prior, signs) => {
        const belief = signs.reduce<Belief>(bayes, shares(prior));
        const values = Object.values(belief);
        for (const p of values) expect(p >= 0 && p <= 1).toBe(true);
        expect(values.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 6);
      }),
    );
  });
  it('is left alone by equal likelihoods', () => {
    fc.assert(
      fc.property(table, fc.double({ min: 1e-6, max: 1, noNaN: true }), (prior, p) => {
        const before = shares(prior);
        const after = bayes(before, { a: p, b: p, c: p });
        for (const mind in before) expect(after[mind]).toBeCloseTo(before[mind] ?? 0, 8);
      }),
    );
  });
  it('is left alone by what no mind could have done', () => {
    const belief = { a: 0.3, b: 0.7 };
    expect(bayes(belief, { a: 0, b: 0 })).toEqual(belief);
  });

  /** Ten weeks of a made-up party whose mind is drawn by the prior; `power` 1 reads each week as it is,
   * 2 counts it twice. */
  function chains(count: number, prior: number, power: number): Forecast[] {
    const random = sequence(`chains${prior}`);
    const minds = {
      settles: { like: 'seeks-a-deal', lean: {} },
      waits: { like: 'plays-for-time', lean: {} },
    } as const;
    return Array.from({ length: count }, () => {
      const settles = random() < prior;
      let belief: Belief = { settles: prior, waits: 1 - prior };
      for (let week = 2; week < 12; week++) {
        const seen: PublicWeek = {
          aboutTalks: Math.round(random()),
          pressure: Math.round(random()),
          believedCost: 0.1 * random(),
          asked: Math.round(random()),
          bound: 0,
          conditioned: 0,
          relief: Math.round(random()),
          hurt: random(),
          momentum: 0,
        };
        const menu = KINDS.filter((kind) => kind !== 'walk' && random() < 0.9);
        if (menu.length === 0) continue;
        const odds = {
          settles: oddsUnder(minds.settles, seen, menu),
          waits: oddsUnder(minds.waits, seen, menu),
        };
        const kind = kindAt(settles ? odds.settles : odds.waits, random());
        belief = bayes(belief, {
          settles: (odds.settles[kind] ?? 0) ** power,
          waits: (odds.waits[kind] ?? 0) ** power,
        });
      }
      return { p: belief.settles ?? 0, came: settles };
    });
  }
  const mean = (all: readonly Forecast[]) => all.reduce((sum, one) => sum + one.p, 0) / all.length;
  const error = (all: readonly Forecast[]) => {
    const m = mean(all);
    const spread = all.reduce((sum, one) => sum + (one.p - m) ** 2, 0) / all.length;
    return Math.sqrt(spread / all.length);
  };
  it.each([0.5, 0.3])('has its mean at the prior over many games (%d)', (prior) => {
    const all = chains(5_000, prior, 1);
    expect(Math.abs(mean(all) - prior)).toBeLessThan(4 * error(all));
  });
  it('is reliable within .05, and tells the minds apart without being sure of it', () => {
    const all = chains(5_000, 0.5, 1);
    expect(reliability(all)).toBeLessThan(0.05);
    expect(areaUnderCurve(all)).toBeGreaterThan(0.65);
    expect(areaUnderCurve(all)).toBeLessThan(0.93);
  });
  it('would not be where every week counts twice, nor at a prior that is not the one drawn by (planted)', () => {
    expect(reliability(chains(5_000, 0.5, 2))).toBeGreaterThan(0.05);
    const all = chains(5_000, 0.3, 1).map((one) => {
      const { settles = 0 } = bayes(
        { settles: one.p, waits: 1 - one.p },
        { settles: 0.7, waits: 0.3 },
      );
      return { ...one, p: settles };
    });
    expect(Math.abs(mean(all) - 0.3)).toBeGreaterThan(4 * error(all));
  });
});

describe('the mind that means to settle', () => {
  const mind = (like: 'seeks-a-deal' | 'plays-for-time', bonus: number, violates = 0) => ({
    like,
    lean: {},
    bonus,
    violates,
  });
  it('is the one that leans on seeking a deal, else the one that asks least beyond the floor', () => {
    expect(settling({ t: mind('plays-for-time', 0.1, 1), s: mind('seeks-a-deal', 0) })).toBe('s');
    expect(settling({ door: mind('seeks-a-deal', 0.03), through: mind('seeks-a-deal', 0) })).toBe(
      'through',
    );
    expect(settling({})).toBeNull();
  });
});
