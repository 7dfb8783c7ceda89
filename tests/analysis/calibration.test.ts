import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  areaUnderCurve,
  bins,
  brier,
  type Forecast,
  reliability,
} from '../../src/analysis/calibration.ts';

const forecasts = (text: string): Forecast[] =>
  text.split(' ').map((one) => ({ p: Number(one.slice(1)), came: one[0] === '+' }));
const some = fc.array(
  fc.record({ p: fc.double({ min: 0, max: 1, noNaN: true }), came: fc.boolean() }),
  { minLength: 1, maxLength: 40 },
);

describe('the area under the curve', () => {
  it.each([
    ['+.9 +.8 -.2 -.1', 1],
    ['+.1 -.9', 0],
    ['+.5 -.5 +.5', 0.5],
    ['+.9 -.5 +.5 -.1', 3.5 / 4],
  ])('of %s is %d', (text, area) => {
    expect(areaUnderCurve(forecasts(text))).toBeCloseTo(area, 12);
  });
  it('is what counting every pair gives, ties half', () => {
    fc.assert(
      fc.property(some, (all) => {
        const yes = all.filter((one) => one.came);
        const no = all.filter((one) => !one.came);
        const wins = yes.flatMap((a) =>
          no.map((b): number => (a.p > b.p ? 1 : a.p === b.p ? 0.5 : 0)),
        );
        const area = areaUnderCurve(all);
        if (wins.length === 0) expect(area).toBeNull();
        else expect(area).toBeCloseTo(wins.reduce((a, b) => a + b, 0) / wins.length, 9);
      }),
    );
  });
});

describe('scores of what was stated', () => {
  it('are Brier’s for a guess of one half, for the right answer and for the wrong one', () => {
    expect(brier(forecasts('+.5 -.5'))).toBe(0.25);
    expect(brier(forecasts('+1 -0'))).toBe(0);
    expect(brier(forecasts('+0 -1'))).toBe(1);
    expect(brier([])).toBeNull();
  });
  it('find what was given .7 and came seven times in ten reliable, and once in ten not', () => {
    const given = (came: number) =>
      Array.from({ length: 10 }, (_, i) => ({ p: 0.7, came: i < came }));
    expect(reliability(given(7))).toBeCloseTo(0, 12);
    expect(reliability(given(1))).toBeCloseTo(0.6, 12);
  });
  it('put every forecast into one tenth', () => {
    fc.assert(
      fc.property(some, (all) => {
        expect(bins(all).reduce((sum, bin) => sum + bin.games, 0)).toBe(all.length);
      }),
    );
  });
});
