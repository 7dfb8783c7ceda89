import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type HazardTerms, hazard } from '../../src/engine/compliance.ts';
import { ratifies } from '../../src/engine/ratify.ts';
import { mean, shifted } from '../../src/engine/trust.ts';

const share = fc.double({ min: 0, max: 1, noNaN: true });
const terms = fc.record({
  klass: fc.constantFrom('bare', 'preliminary', 'definitive') as fc.Arbitrary<HazardTerms['klass']>,
  violates: share,
  monitors: share,
  guarantees: share,
  vague: share,
  temptation: fc.double({ min: 0, max: 0.9, noNaN: true }),
  age: fc.nat(60),
});

describe('invariant 9: what makes an agreement last', () => {
  it('hazard falls in monitoring and guarantees', () => {
    fc.assert(
      fc.property(terms, share, (t, more) => {
        expect(hazard({ ...t, monitors: Math.min(1, t.monitors + more) })).toBeLessThanOrEqual(
          hazard(t),
        );
        expect(hazard({ ...t, guarantees: Math.min(1, t.guarantees + more) })).toBeLessThanOrEqual(
          hazard(t),
        );
      }),
    );
  });
  it('hazard rises in temptation, vagueness, playing for time and age', () => {
    fc.assert(
      fc.property(terms, share, (t, more) => {
        expect(hazard({ ...t, temptation: t.temptation + more })).toBeGreaterThanOrEqual(hazard(t));
        expect(hazard({ ...t, vague: Math.min(1, t.vague + more) })).toBeGreaterThanOrEqual(
          hazard(t),
        );
        expect(hazard({ ...t, violates: Math.min(1, t.violates + more) })).toBeGreaterThanOrEqual(
          hazard(t),
        );
        expect(hazard({ ...t, age: t.age + 1 })).toBeGreaterThanOrEqual(hazard(t));
      }),
    );
  });
  it('trust stays inside (0, 1) whatever moves it', () => {
    fc.assert(
      fc.property(
        fc.tuple(
          fc.double({ min: 0.2, max: 50, noNaN: true }),
          fc.double({ min: 0.2, max: 50, noNaN: true }),
        ),
        fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { maxLength: 30 }),
        (start, moves) => {
          const end = moves.reduce<readonly [number, number]>(
            (beta, by) => shifted(beta, by),
            start,
          );
          expect(mean(end)).toBeGreaterThan(0);
          expect(mean(end)).toBeLessThan(1);
        },
      ),
    );
  });
});

describe('ratification', () => {
  it('is even at the threshold, nearly sure .2 above it, and impossible across a red line', () => {
    expect(ratifies(0, false)).toBe(0.5);
    expect(ratifies(0.2, false)).toBeGreaterThan(0.99);
    expect(ratifies(-0.2, false)).toBeLessThan(0.01);
    expect(ratifies(1, true)).toBe(0);
  });
});
