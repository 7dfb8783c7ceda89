import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eachPackage } from '../../src/engine/packages.ts';
import { eachSignable } from '../../src/engine/signable.ts';
import type { SeatCase } from '../../src/engine/viewTypes.ts';
import { bestValue, lookAt, numbersOf, worthOf } from '../../src/engine/worth.ts';
import { overlay, type Package, type Space } from '../../src/negotiation/space.ts';
import { normalised, rounded, utility } from '../../src/negotiation/utility.ts';
import { value } from '../../src/negotiation/valuation.ts';
import { issue, largeCase, option, viewOfCase } from './cases.ts';

const share = () => fc.double({ min: 0, max: 1, noNaN: true });
const grid = fc.integer({ min: 0, max: 20 }).map((n) => n / 20);

/** Small cases of every shape: monitoring anywhere, options that include others, named breaches. */
const spaces: fc.Arbitrary<Space> = fc
  .array(
    fc.record({
      core: fc.boolean(),
      comprehensive: fc.boolean(),
      options: fc.array(fc.record({ m: grid, g: grid, breach: fc.boolean(), needs: fc.nat(2) }), {
        minLength: 2,
        maxLength: 4,
      }),
    }),
    { minLength: 2, maxLength: 4 },
  )
  .map((rows) => ({
    parties: ['a', 'b', 'c'],
    issues: rows.map((row, k) =>
      issue(
        `i${k}`,
        row.options.map((one, o) =>
          option(`o${o}`, {
            monitors: one.m,
            guarantees: one.g,
            breach: one.breach ? 0 : null,
            needs: [one.needs],
            includes: o === row.options.length - 1 && o > 1 ? [1] : [],
          }),
        ),
        { core: row.core, signatories: [k % 3], comprehensive: row.comprehensive ? [1] : null },
      ),
    ),
  }));
const views = spaces.chain((space) =>
  fc
    .record({
      values: fc.tuple(
        ...space.issues.map((one) =>
          fc.array(grid, { minLength: one.options.length, maxLength: one.options.length }),
        ),
      ),
      weights: fc.array(fc.nat(9), {
        minLength: space.issues.length,
        maxLength: space.issues.length,
      }),
      inForce: fc.tuple(...space.issues.map((one) => fc.nat(one.options.length - 1))),
      trust: fc.tuple(grid, grid),
      floor: grid,
      threshold: grid,
      red: fc.nat(3),
      held: fc.boolean(),
    })
    .map((one) => {
      const seatCase: SeatCase = {
        ...largeCase('u'),
        space,
        seat: 0,
        weights: normalised(one.weights),
        values: one.values,
        backWeights: normalised([...one.weights].reverse()),
        holdBacks: one.held
          ? [{ demand: 'd', at: [[0, [1]]], unless: [[[1, [1]]]], lifted: false }]
          : [],
        stated: [],
      };
      return viewOfCase(seatCase, {
        view: { inForce: one.inForce, parties: [] },
        own: {
          trust: [1, ...one.trust],
          floor: one.floor,
          threshold: one.threshold * 0.6,
          redLines: space.issues.map((_, k) => (k === one.red ? [1] : [])),
        },
      });
    }),
);

/** Every package some text can bring about, the plain way. */
function reachedByTexts(space: Space, inForce: Package): Package[] {
  const found = new Map<string, Package>();
  const walk = (k: number, changes: Map<number, number>): void => {
    if (k === space.issues.length) {
      const x = overlay(space, inForce, changes);
      found.set(x.join(), x);
      return;
    }
    walk(k + 1, changes);
    for (let o = 0; o < (space.issues[k]?.options.length ?? 0); o++)
      walk(k + 1, new Map(changes).set(k, o));
  };
  walk(0, new Map());
  return [...found.values()];
}

describe('the search through packages', () => {
  it('meets what plain loops meet, with the same worth, and nothing else', () => {
    fc.assert(
      fc.property(views, share(), (view, low) => {
        const { space, seat } = view.case;
        const now = numbersOf(view);
        const met = new Map<string, number>();
        const back = rounded(view.own.threshold);
        eachPackage(view.case, now, { low, high: low + 0.3, back }, (one) => {
          met.set(one.x.join(), one.value);
        });
        const home = { weights: view.case.backWeights, values: view.case.values };
        const plain = new Map(
          reachedByTexts(space, view.inForce).flatMap((x) => {
            const v = rounded(value(space, seat, view.case, now, x));
            const crosses = x.some((o, k) => o !== view.inForce[k] && now.redLines[k]?.includes(o));
            const fits = v >= low && v <= low + 0.3 && rounded(utility(home, x)) >= back;
            return fits && !crosses ? [[x.join(), v] as const] : [];
          }),
        );
        expect([...met.keys()].sort()).toEqual([...plain.keys()].sort());
        for (const [key, v] of met) expect(Math.abs(v - (plain.get(key) ?? 9))).toBeLessThan(2e-9);
      }),
      { numRuns: 200 },
    );
  });
  it('finds the best of them', () => {
    fc.assert(
      fc.property(views, (view) => {
        const now = numbersOf(view);
        let best = -1;
        eachPackage(
          view.case,
          now,
          { low: -1, high: 9, back: rounded(now.threshold) },
          ({ value }) => {
            best = Math.max(best, value);
          },
        );
        expect(bestValue(view.case, { ...now })).toBe(best);
      }),
      { numRuns: 200 },
    );
  });
  it('calls signable exactly what the seat would call so on looking at it', () => {
    fc.assert(
      fc.property(views, (view) => {
        const found = new Set<string>();
        eachSignable(view, { low: -1, high: 9 }, (one) => {
          found.add(one.package.join());
        });
        const empty = view.own.best < view.own.floor;
        const plain = reachedByTexts(view.case.space, view.inForce).filter((x) => {
          const worth = worthOf(view, x);
          return (
            !empty &&
            worth.changes > 0 &&
            worth.value >= worth.bar &&
            worth.back >= worth.threshold &&
            worth.crossed.length === 0 &&
            worth.heldBack.length === 0
          );
        });
        expect([...found].sort()).toEqual(plain.map((x) => x.join()).sort());
      }),
      { numRuns: 200 },
    );
  });
  it('leaves nothing out in a case as large as the flagship', () => {
    const view = viewOfCase(largeCase('k'));
    const now = numbersOf(view);
    let all = 0;
    eachPackage(view.case, now, { low: -1, high: 9, back: -9 }, () => {
      all++;
    });
    expect(all).toBe((81_920 * 3 * 3) / 16);
    const seen = lookAt(view.case, now, [4, 3, 1, 3, 1, 1, 1, 2]);
    const plain = value(view.case.space, 2, view.case, now, [4, 3, 1, 3, 1, 1, 1, 2]);
    expect(seen.value).toBe(rounded(plain));
  });
});

describe('the bar', () => {
  it('judges a comprehensive package and one that touches a core issue by the floor, others by today', () => {
    const view = viewOfCase(largeCase('r', 'plays-for-time'));
    const today = worthOf(view, view.inForce).value;
    expect(worthOf(view, [4, 3, 1, 1, 0, 1, 0, 0]).bar).toBeCloseTo(0.61, 9);
    expect(worthOf(view, [0, 0, 1, 1, 1, 0, 0, 0]).bar).toBeCloseTo(0.51, 9);
    expect(worthOf(view, [1, 0, 1, 1, 0, 0, 0, 0]).bar).toBeCloseTo(today + 0.02, 9);
  });
  it('lets an own demand hold a package back until the same package meets it', () => {
    const view = viewOfCase(largeCase('r'));
    expect(worthOf(view, [4, 3, 1, 1, 0, 1, 0, 0]).heldBack).toEqual(['root-causes']);
    expect(worthOf(view, [4, 3, 1, 1, 2, 1, 0, 0]).heldBack).toEqual([]);
  });
});
