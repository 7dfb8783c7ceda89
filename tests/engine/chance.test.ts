import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draw, normal, pick } from '../../src/engine/random.ts';

describe('chance', () => {
  it('is a number in [0, 1) that depends on its key alone', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(500), fc.string(), fc.nat(50), (seed, week, party, n) => {
        const u = draw(seed, 'kind', week, party, n);
        expect(u).toBeGreaterThanOrEqual(0);
        expect(u).toBeLessThan(1);
        expect(draw(seed, 'kind', week, party, n)).toBe(u);
      }),
    );
  });
  it('is spread evenly, and streams do not follow each other', () => {
    const n = 20_000;
    const buckets = new Array<number>(20).fill(0);
    let product = 0;
    for (let i = 0; i < n; i++) {
      const a = draw('even', 'kind', i);
      const b = draw('even', 'probe', i);
      buckets[Math.floor(a * 20)] = (buckets[Math.floor(a * 20)] ?? 0) + 1;
      product += (a - 0.5) * (b - 0.5);
    }
    // χ² with 19 degrees of freedom: 43.8 is the 0.1 % point.
    const expected = n / 20;
    expect(buckets.reduce((sum, k) => sum + (k - expected) ** 2 / expected, 0)).toBeLessThan(43.8);
    expect(Math.abs(product / n / (1 / 12))).toBeLessThan(0.03);
  });
  it('draws momentum with mean 0 and deviation 1', () => {
    const all = Array.from({ length: 4000 }, (_, i) => normal('n', 'momentum', i));
    const mean = all.reduce((a, b) => a + b, 0) / all.length;
    const spread = Math.sqrt(all.reduce((a, b) => a + (b - mean) ** 2, 0) / all.length);
    expect(Math.abs(mean)).toBeLessThan(0.06);
    expect(Math.abs(spread - 1)).toBeLessThan(0.05);
  });
  it('picks by odds that need not sum to one, and never what has none', () => {
    expect(
      pick(
        [
          ['a', 0],
          ['b', 3],
          ['c', 1],
        ],
        0,
      ),
    ).toBe('b');
    expect(
      pick(
        [
          ['a', 0],
          ['b', 3],
          ['c', 1],
        ],
        0.8,
      ),
    ).toBe('c');
    expect(
      pick(
        [
          ['a', 1],
          ['b', 0],
        ],
        0.9999999,
      ),
    ).toBe('a');
    expect(pick([], 0.5)).toBe(null);
  });
});
