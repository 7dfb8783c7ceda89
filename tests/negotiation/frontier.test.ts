import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distanceToPareto, leftOnTable } from '../../src/negotiation/efficiency.ts';
import { paretoSet } from '../../src/negotiation/frontier.ts';
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
type Finder = (outcomes: Outcomes) => number[];
const NOISE = 1e-12;

const beats = (a: Row, b: Row) =>
  a.every((x, p) => x >= (b[p] ?? 0) - NOISE) && a.some((x, p) => x > (b[p] ?? 0) + NOISE);
const keep =
  (worse: (a: Row, b: Row) => boolean): Finder =>
  (outcomes) => {
    const rows = rowsOf(outcomes);
    return rows.flatMap((row, i) => (rows.some((other) => worse(other, row)) ? [] : [i]));
  };
const bruteForce = keep(beats);

const sameSet = (find: Finder, cases: fc.Arbitrary<Outcomes>) =>
  fc.property(cases, (outcomes) => {
    expect(find(outcomes)).toEqual(bruteForce(outcomes));
  });
const movesWithOrder = (find: Finder) =>
  fc.property(
    domains().chain((domain) => fc.tuple(fc.constant(domain), reordered(domain))),
    ([domain, { turned, rows }]) => {
      const found = find(payoffs(turned)).map((row) => rows[row] ?? -1);
      expect(ascending(found)).toEqual(ascending(find(payoffs(domain))));
    },
  );

/** Wrong in the ways a dominance test goes wrong. */
const faults: Record<string, Finder> = {
  'asks for better on every count': keep((a, b) => a.every((x, p) => x > (b[p] ?? 0) + NOISE)),
  'calls equal rows dominated': (outcomes) => {
    const rows = rowsOf(outcomes);
    return bruteForce(outcomes).filter(
      (i) =>
        !rows
          .slice(0, i)
          .some((one) => one.every((x, p) => Math.abs(x - (rows[i]?.[p] ?? 0)) < NOISE)),
    );
  },
  'looks at the first two parties only': ({ parties, utilities }) =>
    bruteForce(table(rowsOf({ parties, utilities }).map((row) => row.slice(0, 2)))),
  'takes the last bit seriously': keep(
    (a, b) => a.every((x, p) => x >= (b[p] ?? 0)) && a.some((x, p) => x > (b[p] ?? 0)),
  ),
};

describe('the frontier', () => {
  it('is what a plain double loop finds, on 500 domains of 2 to 5 parties', () => {
    fc.assert(sameSet(paretoSet, domains().map(payoffs)), { numRuns: 500 });
  });
  it('is what a plain double loop finds, on 500 grids full of ties', () => {
    fc.assert(sameSet(paretoSet, grids), { numRuns: 500 });
  });
  it.each(Object.entries(faults))('is not found by one that %s, and that is noticed', (_, find) => {
    expect(notices(sameSet(find, grids)) || notices(sameSet(find, domains().map(payoffs)))).toBe(
      true,
    );
  });

  it('is what a plain double loop finds where it must be divided: 2,000 rows of 3, 4, 5 parties', () => {
    for (const parties of [2, 3, 4, 5]) {
      const utilities = scattered(2000 * parties, 40);
      expect(paretoSet({ parties, utilities })).toEqual(bruteForce({ parties, utilities }));
    }
  });

  it('moves with the options, the issues and the parties when they are put in another order', () => {
    fc.assert(movesWithOrder(paretoSet), { numRuns: 300 });
  });
  it('does not in a search that keeps the first of several equals, and that is noticed', () => {
    expect(notices(movesWithOrder(faults['calls equal rows dominated'] ?? paretoSet))).toBe(true);
  });

  it('keeps every one of several equal outcomes', () => {
    const rows = [
      [1, 0],
      [0.5, 0.5],
      [1, 0],
      [0, 0],
    ];
    expect(paretoSet(table(rows))).toEqual([0, 1, 2]);
    const same = { parties: 3, utilities: new Float64Array(300_000).fill(0.5) };
    expect(paretoSet(same)).toHaveLength(100_000);
  });

  it('tells apart what differs only beyond the ninth decimal', () => {
    const rows = [
      [0.5, 0.5],
      [0.5, 0.500_000_000_02],
    ];
    expect(paretoSet(table(rows))).toEqual([1]);
  });

  it('of no outcome is empty, of one party its best', () => {
    expect(paretoSet(table([]))).toEqual([]);
    expect(paretoSet(table([[0.2], [0.7], [0.7]]))).toEqual([1, 2]);
    expect(paretoSet(table([[0.2]]))).toEqual([0]);
  });

  it('takes 400,000 outcomes of two parties, and 81,920 of four', () => {
    const two = paretoSet({ parties: 2, utilities: scattered(800_000, 2 ** 24) });
    expect(two.length).toBeGreaterThan(3);
    expect(two.length).toBeLessThan(60);
    const four = paretoSet({ parties: 4, utilities: scattered(81_920 * 4, 2 ** 24) });
    expect(four.length).toBeGreaterThan(100);
    expect(four.length).toBeLessThan(10_000);
  });

  it('copes where every outcome is on it: a cake whose slices each go to one of three', () => {
    const slices = 9;
    const utilities = new Float64Array(3 ** slices * 3);
    for (let i = 0; i < 3 ** slices; i++)
      for (let k = 0, rest = i; k < slices; k++, rest = Math.floor(rest / 3)) {
        const at = i * 3 + (rest % 3);
        utilities[at] = (utilities[at] ?? 0) + Math.sqrt(k + 2) / 30;
      }
    expect(paretoSet({ parties: 3, utilities })).toHaveLength(3 ** slices);
  });
});

/** Numbers in 0..1 on `steps` steps, in no order. */
function scattered(length: number, steps: number): Float64Array {
  let x = 1;
  return Float64Array.from({ length }, () => {
    x = Math.imul(x, 1_103_515_245) + 12_345;
    return Math.floor(((x >>> 8) / 2 ** 24) * steps) / steps;
  });
}

describe('an outcome', () => {
  const outcomes = table([
    [0.2, 0.2],
    [0.5, 0.6],
    [0.8, 0.2],
    [0.1, 0.9],
  ]);
  it('is as far from the frontier as from its nearest member', () => {
    expect(paretoSet(outcomes)).toEqual([1, 2, 3]);
    expect(distanceToPareto(outcomes, 0)).toBeCloseTo(0.5, 12);
    expect(distanceToPareto(outcomes, 2)).toBe(0);
  });
  it('leaves on the table what could be added without taking from anybody', () => {
    expect(leftOnTable(outcomes, 0)).toBeCloseTo(0.7, 12);
    expect(leftOnTable(outcomes, 1)).toBe(0);
  });
  it('leaves nothing exactly when it is on the frontier', () => {
    fc.assert(
      fc.property(grids, (some) => {
        const front = new Set(paretoSet(some));
        rowsOf(some).forEach((_, row) => {
          expect(leftOnTable(some, row) === 0).toBe(front.has(row));
          expect(distanceToPareto(some, row, [...front]) < 1e-9).toBe(front.has(row));
        });
      }),
    );
  });
});
