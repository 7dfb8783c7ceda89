import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  egalitarian,
  kalaiSmorodinsky,
  nash,
  type Outcomes,
  opposition,
  paretoSet,
  rationalSet,
  utilitarian,
} from '../../src/negotiation/frontier.ts';

type Row = readonly number[];
const outcomes = (rows: readonly Row[]): Outcomes => ({
  parties: rows[0]?.length ?? 0,
  utilities: Float64Array.from(rows.flat()),
});

// Utilities on a grid, so that ties are common, with the noise that sums of products leave behind.
const noisy = fc.tuple(fc.integer({ min: 0, max: 8 }), fc.integer({ min: -3, max: 3 }));
const table = fc.integer({ min: 1, max: 4 }).chain((parties) =>
  fc.array(
    fc.array(
      noisy.map(([step, noise]) => step / 8 + noise * 1e-16),
      { minLength: parties, maxLength: parties },
    ),
    { minLength: 1, maxLength: 60 },
  ),
);
const tableWithFloors = table.chain((rows) =>
  fc.tuple(
    fc.constant(rows),
    fc.array(fc.integer({ min: 0, max: 8 }), {
      minLength: rows[0]?.length ?? 1,
      maxLength: rows[0]?.length ?? 1,
    }),
  ),
);

const over = (x: number, floor = 0) => (x - floor > 1e-9 ? x - floor : 0);
const same = (a: number, b: number) => Math.abs(a - b) <= 1e-9;
const beats = (a: Row, b: Row) =>
  a.every((x, p) => x >= (b[p] ?? 0) - 1e-9) && a.some((x, p) => x > (b[p] ?? 0) + 1e-9);
const plainPareto = (rows: readonly Row[]) =>
  rows.flatMap((row, i) => (rows.some((other) => beats(other, row)) ? [] : [i]));

/** Every row whose score no other rational row beats: the definition, word by word. */
function plainBest(rows: readonly Row[], floors: Row, score: (gains: Row, row: Row) => number) {
  const rational = rows.flatMap((row, i) =>
    row.every((x, p) => x >= (floors[p] ?? 0) - 1e-9) ? [i] : [],
  );
  const scoreOf = (i: number) =>
    score(
      (rows[i] ?? []).map((x, p) => over(x, floors[p])),
      rows[i] ?? [],
    );
  return rational.filter((i) =>
    rational.every((j) => scoreOf(j) <= scoreOf(i) || same(scoreOf(i), scoreOf(j))),
  );
}

describe('the frontier', () => {
  it('is what a plain double loop finds', () => {
    fc.assert(
      fc.property(table, (rows) => {
        expect(paretoSet(outcomes(rows))).toEqual(plainPareto(rows));
      }),
    );
  });

  it('moves with the rows and the columns when they are put in another order', () => {
    fc.assert(
      fc.property(table, fc.infiniteStream(fc.nat()), (rows, numbers) => {
        const order = rows.map((_, i) => i);
        for (let i = order.length - 1; i > 0; i--) {
          const j = (numbers.next().value ?? 0) % (i + 1);
          [order[i], order[j]] = [order[j] ?? 0, order[i] ?? 0];
        }
        const turned = order.map((i) => [...(rows[i] ?? [])].reverse());
        const found = paretoSet(outcomes(turned)).map((i) => order[i] ?? -1);
        expect(found.sort((a, b) => a - b)).toEqual(paretoSet(outcomes(rows)));
      }),
    );
  });

  it('keeps every one of several equal outcomes', () => {
    expect(
      paretoSet(
        outcomes([
          [1, 0],
          [0.5, 0.5],
          [1, 0],
          [0, 0],
        ]),
      ),
    ).toEqual([0, 1, 2]);
  });

  it('takes 81,920 outcomes of four parties', () => {
    const utilities = new Float64Array(81_920 * 4);
    let x = 1;
    for (let i = 0; i < utilities.length; i++) {
      x = Math.imul(x, 1_103_515_245) + 12_345;
      utilities[i] = (x >>> 8) / 2 ** 24;
    }
    const front = paretoSet({ parties: 4, utilities });
    expect(front.length).toBeGreaterThan(100);
    expect(front.length).toBeLessThan(10_000);
  });
});

describe('fair points', () => {
  it('are what their definitions say, ties included', () => {
    fc.assert(
      fc.property(tableWithFloors, ([rows, steps]) => {
        const floors = steps.map((step) => step / 16);
        const all = outcomes(rows);
        const product = (gains: Row) => gains.reduce((value, g) => value * g, 1);
        expect(nash(all, floors)).toEqual(
          plainBest(rows, floors, product).filter(
            (i) => product((rows[i] ?? []).map((u, p) => over(u, floors[p]))) > 0,
          ),
        );
        expect(egalitarian(all, floors)).toEqual(
          plainBest(rows, floors, (gains) => Math.min(...gains)),
        );
        expect(utilitarian(all, floors)).toEqual(
          plainBest(rows, floors, (_, row) => row.reduce((sum, u) => sum + u, 0)),
        );
        const ideal = floors.map((floor, p) =>
          Math.max(0, ...rationalSet(all, floors).map((i) => (rows[i]?.[p] ?? 0) - floor)),
        );
        expect(kalaiSmorodinsky(all, floors)).toEqual(
          plainBest(rows, floors, (gains) =>
            Math.min(
              1,
              ...gains.flatMap((g, p) => ((ideal[p] ?? 0) > 1e-9 ? [g / (ideal[p] ?? 1)] : [])),
            ),
          ),
        );
      }),
    );
  });

  it('of Nash and of Kalai and Smorodinsky do not move when a utility is rescaled with its floor', () => {
    fc.assert(
      fc.property(
        tableWithFloors,
        fc.array(fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: -5, max: 5 })), {
          minLength: 4,
          maxLength: 4,
        }),
        ([rows, steps], scales) => {
          const to = (x: number, p: number) => x * (scales[p]?.[0] ?? 1) + (scales[p]?.[1] ?? 0);
          const floors = steps.map((step) => step / 16);
          const scaled = outcomes(rows.map((row) => row.map(to)));
          const all = outcomes(rows);
          expect(nash(scaled, floors.map(to))).toEqual(nash(all, floors));
          expect(kalaiSmorodinsky(scaled, floors.map(to))).toEqual(kalaiSmorodinsky(all, floors));
        },
      ),
    );
  });

  it('of the egalitarian do', () => {
    const rows = [
      [0.4, 0.2],
      [0.2, 0.3],
    ];
    expect(egalitarian(outcomes(rows), [0, 0])).toEqual([0, 1]);
    expect(egalitarian(outcomes(rows.map(([a = 0, b = 0]) => [a, b * 3])), [0, 0])).toEqual([0]);
  });

  it('are none where nothing is rational', () => {
    const all = outcomes([
      [0.2, 0.9],
      [0.9, 0.2],
    ]);
    for (const rule of [nash, kalaiSmorodinsky, egalitarian, utilitarian])
      expect(rule(all, [0.5, 0.5])).toEqual([]);
  });

  it('measure opposition to the point where everybody has everything', () => {
    expect(opposition(outcomes([[1, 1]]))).toBe(0);
    expect(
      opposition(
        outcomes([
          [0, 1],
          [1, 0.5],
        ]),
      ),
    ).toBeCloseTo(0.5, 12);
    expect(opposition(outcomes([]))).toBeNull();
  });
});
