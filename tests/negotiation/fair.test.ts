import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fairPoints, opposition, rationalSet } from '../../src/negotiation/fair.ts';
import type { Outcomes } from '../../src/negotiation/payoffs.ts';
import {
  ascending,
  domains,
  grids,
  notices,
  payoffs,
  reordered,
  rowsOf,
  table,
} from './domains.ts';

type Row = readonly number[];
type Rule = (outcomes: Outcomes, floors: readonly number[]) => number[];
const NOISE = 1e-12;
const nash: Rule = (outcomes, floors) => fairPoints(outcomes, floors).nash;
const kalaiSmorodinsky: Rule = (outcomes, floors) => fairPoints(outcomes, floors).kalaiSmorodinsky;
const egalitarian: Rule = (outcomes, floors) => fairPoints(outcomes, floors).egalitarian;
const utilitarian: Rule = (outcomes, floors) => fairPoints(outcomes, floors).utilitarian;
const rules = { nash, kalaiSmorodinsky, egalitarian, utilitarian };

const over = (x: number, floor = 0) => (x - floor > NOISE ? x - floor : 0);
const product = (gains: Row) => gains.reduce((value, g) => value * g, 1);

/** Every rational row whose score no other one beats: the definitions, word by word. */
function plain(rule: keyof typeof rules, outcomes: Outcomes, floors: Row): number[] {
  const rows = rowsOf(outcomes);
  const rational = rows.flatMap((row, i) =>
    row.every((x, p) => x >= (floors[p] ?? 0) - NOISE) ? [i] : [],
  );
  const gains = (i: number) => (rows[i] ?? []).map((x, p) => over(x, floors[p]));
  const ideal = floors.map((_, p) => Math.max(0, ...rational.map((i) => gains(i)[p] ?? 0)));
  const scores = {
    nash: (i: number) => product(gains(i)),
    kalaiSmorodinsky: (i: number) =>
      Math.min(
        1,
        ...gains(i).flatMap((g, p) => ((ideal[p] ?? 0) > 0 ? [g / (ideal[p] ?? 1)] : [])),
      ),
    egalitarian: (i: number) => Math.min(...gains(i)),
    utilitarian: (i: number) => (rows[i] ?? []).reduce((sum, u) => sum + u, 0),
  };
  const score = scores[rule];
  const same = (a: number, b: number) =>
    Math.abs(a - b) <= NOISE * (rule === 'nash' ? Math.max(a, b) : 1);
  return rational.filter((i) =>
    rational.every((j) => score(j) <= score(i) || same(score(i), score(j))),
  );
}

const steps = fc.array(fc.integer({ min: 0, max: 8 }), { minLength: 5, maxLength: 5 });
const floored = fc.tuple(
  fc.oneof(grids, domains(64).map(payoffs)),
  steps.map((five) => five.map((step) => step / 16)),
);
const floorsFor = ({ parties }: Outcomes, five: Row) => five.slice(0, parties);

const isDefined = (rule: keyof typeof rules, find: Rule) =>
  fc.property(floored, ([outcomes, five]) => {
    const floors = floorsFor(outcomes, five);
    expect(find(outcomes, floors)).toEqual(plain(rule, outcomes, floors));
  });
const movesWithOrder = (find: Rule) =>
  fc.property(
    domains().chain((domain) => fc.tuple(fc.constant(domain), reordered(domain), steps)),
    ([domain, { turned, rows, parties }, five]) => {
      const floors = five.map((step) => step / 16);
      const found = find(
        payoffs(turned),
        parties.map((p) => floors[p] ?? 0),
      );
      expect(ascending(found.map((row) => rows[row] ?? -1))).toEqual(
        ascending(find(payoffs(domain), floors)),
      );
    },
  );
const survivesRescaling = (find: Rule) =>
  fc.property(
    floored,
    fc.array(fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: -5, max: 5 })), {
      minLength: 5,
      maxLength: 5,
    }),
    ([outcomes, five], scales) => {
      const to = (x: number, p: number) => x * (scales[p]?.[0] ?? 1) + (scales[p]?.[1] ?? 0);
      const floors = floorsFor(outcomes, five);
      const scaled = table(rowsOf(outcomes).map((row) => row.map(to)));
      expect(find(scaled, floors.map(to))).toEqual(find(outcomes, floors));
    },
  );

/** Right but for one slip. */
const productOfUtilities: Rule = (outcomes, floors) => {
  const rational = rationalSet(outcomes, floors);
  const rows = rowsOf(outcomes);
  const best = Math.max(...rational.map((i) => product(rows[i] ?? [])));
  return rational.filter((i) => product(rows[i] ?? []) >= best - NOISE);
};
const idealOfTheWholeSpace: Rule = (outcomes, floors) => {
  const rational = rationalSet(outcomes, floors);
  const rows = rowsOf(outcomes);
  const ideal = floors.map((floor, p) => Math.max(...rows.map((row) => (row[p] ?? 0) - floor)));
  const share = (i: number) =>
    Math.min(...(rows[i] ?? []).map((x, p) => over(x, floors[p]) / (ideal[p] ?? 1)));
  const best = Math.max(...rational.map(share));
  return rational.filter((i) => share(i) >= best - NOISE);
};
const firstOnly =
  (rule: Rule): Rule =>
  (outcomes, floors) =>
    rule(outcomes, floors).slice(0, 1);

describe.each(Object.entries(rules))('the point of %s', (name, rule) => {
  it('is what its definition says, ties included', () => {
    fc.assert(isDefined(name as keyof typeof rules, rule), { numRuns: 300 });
  });
  it('is not one of several ties, and that is noticed', () => {
    expect(notices(isDefined(name as keyof typeof rules, firstOnly(rule)))).toBe(true);
  });
  it('moves with the options, the issues and the parties when they are put in another order', () => {
    fc.assert(movesWithOrder(rule));
  });
  it('does not if only the first of several ties is taken, and that is noticed', () => {
    expect(notices(movesWithOrder(firstOnly(rule)))).toBe(true);
  });
  it('is none where nothing is rational', () => {
    const rows = [
      [0.2, 0.9],
      [0.9, 0.2],
    ];
    expect(rule(table(rows), [0.5, 0.5])).toEqual([]);
  });
});

describe('rescaling a utility with its floor', () => {
  it.each([
    ['Nash', nash],
    ['Kalai and Smorodinsky', kalaiSmorodinsky],
  ])('does not move the point of %s', (_, rule) => {
    fc.assert(survivesRescaling(rule), { numRuns: 500 });
  });
  it.each([
    ['a product of utilities instead of gains', productOfUtilities],
    ['the egalitarian', egalitarian],
    ['the utilitarian', utilitarian],
  ])('moves %s, and that is noticed', (_, rule) => {
    expect(notices(survivesRescaling(rule))).toBe(true);
  });
  it('moves the egalitarian point, to be seen', () => {
    const rows = [
      [0.4, 0.2],
      [0.2, 0.3],
    ];
    expect(egalitarian(table(rows), [0, 0])).toEqual([0, 1]);
    expect(egalitarian(table(rows.map(([a = 0, b = 0]) => [a, b * 3])), [0, 0])).toEqual([0]);
  });
});

describe('conventions', () => {
  it('Kalai and Smorodinsky measure against the best within the rational set', () => {
    expect(notices(isDefined('kalaiSmorodinsky', idealOfTheWholeSpace))).toBe(true);
  });
  it('Nash ties everything rational where nobody can gain together', () => {
    const rows = [
      [0.5, 0.9],
      [0.9, 0.5],
      [0.4, 1],
    ];
    expect(nash(table(rows), [0.5, 0.5])).toEqual([0, 1]);
  });
  it('the rational set includes what is exactly at the floor', () => {
    expect(rationalSet(table([[0.3], [0.2], [0.1 + 0.2]]), [0.3])).toEqual([0, 2]);
  });
});

describe('opposition', () => {
  it('is the distance to the point where everybody has everything', () => {
    expect(opposition(table([[1, 1]]))).toBe(0);
    const rows = [
      [0, 1],
      [1, 0.5],
    ];
    expect(opposition(table(rows))).toBeCloseTo(0.5, 12);
    expect(opposition(table([]))).toBeNull();
  });
  it('does not move with the order of anything', () => {
    fc.assert(
      fc.property(
        domains().chain((domain) => fc.tuple(fc.constant(domain), reordered(domain))),
        ([domain, { turned }]) => {
          expect(opposition(payoffs(turned))).toBeCloseTo(opposition(payoffs(domain)) ?? -1, 12);
        },
      ),
    );
  });
});
