import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { statusQuo } from '../../src/negotiation/space.ts';
import { concession, target } from '../../src/negotiation/target.ts';
import { normalised, utility } from '../../src/negotiation/utility.ts';
import { broken, keepers, kept, keptShare, value } from '../../src/negotiation/valuation.ts';
import { largeCase, largeSpace } from '../minds/cases.ts';

const share = () => fc.double({ min: 0, max: 1, noNaN: true });
const packages = fc.tuple(...largeSpace.issues.map((one) => fc.nat(one.options.length - 1)));
const circumstances = fc.record({
  inForce: packages,
  trust: fc.tuple(share(), share(), share(), share()),
  monitors: share(),
  guarantees: share(),
});

describe('utility', () => {
  it('is the weighted sum of what the options are worth', () => {
    const likes = { weights: [0.75, 0.25], values: [[0, 1], [0.4]] };
    expect(utility(likes, [1, 0])).toBeCloseTo(0.85, 12);
  });
  it('weighs every issue alike where no weight is given', () => {
    expect(normalised([0, 0])).toEqual([0.5, 0.5]);
    expect(normalised([3, 1])).toEqual([0.75, 0.25]);
  });
});

describe('what a package is worth before it is kept', () => {
  it('is never less kept by more trust, monitoring or guarantees, and always by half at least', () => {
    fc.assert(
      fc.property(share(), share(), share(), share(), (t, m, g, more) => {
        const s = kept(t, m, g);
        expect(s).toBeGreaterThanOrEqual(0.5);
        expect(s).toBeLessThanOrEqual(1);
        expect(kept(Math.max(t, more), m, g)).toBeGreaterThanOrEqual(s - 1e-12);
        expect(kept(t, Math.max(m, more), g)).toBeGreaterThanOrEqual(s - 1e-12);
        expect(kept(t, m, Math.max(g, more))).toBeGreaterThanOrEqual(s - 1e-12);
      }),
    );
  });
  it('lies between the package kept and the package broken', () => {
    const likes = largeCase('r');
    fc.assert(
      fc.property(packages, circumstances, (x, now) => {
        const v = value(largeSpace, 1, likes, now, x);
        const u = utility(likes, x);
        const b = utility(likes, broken(largeSpace, now.inForce, x));
        expect(v).toBeGreaterThanOrEqual(Math.min(u, b) - 1e-12);
        expect(v).toBeLessThanOrEqual(Math.max(u, b) + 1e-12);
      }),
    );
  });
  it('is certain where nobody else has anything to keep', () => {
    const now = { inForce: statusQuo(largeSpace), trust: [0, 0, 0, 0], monitors: 0, guarantees: 0 };
    expect(keepers(largeSpace, now.inForce)).toBe(0);
    expect(keptShare(largeSpace, 0, now, now.inForce)).toBe(1);
  });
  it('counts the trust in those who have to keep it, and in nobody else', () => {
    const x = statusQuo(largeSpace).slice();
    x[2] = 2; // signed by the first and the last party
    const now = {
      inForce: statusQuo(largeSpace),
      trust: [1, 0, 0, 0.6],
      monitors: 0,
      guarantees: 0,
    };
    expect(keptShare(largeSpace, 0, now, x)).toBeCloseTo(kept(0.6, 0, 0), 12);
  });
});

describe('the target', () => {
  const exponent = fc.oneof(fc.constant(0), fc.double({ min: 0.1, max: 5, noNaN: true }));
  it('never rises with time, and never goes under the floor', () => {
    fc.assert(
      fc.property(share(), share(), exponent, share(), share(), (floor, best, e, a, b) => {
        const early = target(floor, best, Math.min(a, b), e);
        const late = target(floor, best, Math.max(a, b), e);
        expect(late).toBeLessThanOrEqual(early);
        expect(late).toBeGreaterThanOrEqual(floor);
      }),
    );
  });
  it('is at every moment at least as high for the harder tactic', () => {
    fc.assert(
      fc.property(share(), share(), exponent, exponent, share(), (floor, best, e1, e2, tau) => {
        const [hard, soft] = [Math.min(e1, e2), Math.max(e1, e2)];
        expect(target(floor, best, tau, hard)).toBeGreaterThanOrEqual(
          target(floor, best, tau, soft),
        );
      }),
    );
  });
  it('stays where it is for a hardliner', () => {
    expect([0, 0.3, 1].map((tau) => target(0.4, 0.9, tau, 0))).toEqual([0.9, 0.9, 0.9]);
  });
  it.each([
    ['the best below the floor', 0.6, 0.4, 0.5, 1],
    ['no best at all', 0.6, -1, 0.5, 1],
    ['a best that is no number', 0.6, Number.NaN, 0.5, 1],
    ['a clock that is no number', 0.6, 0.9, Number.NaN, 1],
    ['a clock past its end', 0.6, 0.9, 1.7, 0.5],
    ['a clock before its beginning', 0.6, 0.9, -1, 0.5],
  ])('is a number and not under the floor with %s', (_, floor, best, tau, e) => {
    const aim = target(floor, best, tau, e);
    expect(aim).toBeGreaterThanOrEqual(floor);
    expect(Number.isFinite(aim)).toBe(true);
  });
  it('gives nothing at the start and everything at the end', () => {
    expect([concession(0, 0.5), concession(1, 0.5), concession(0.5, 1)]).toEqual([0, 1, 0.5]);
  });
});
