import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { estimateOf, type OfferHeard, shape } from '../../src/minds/opponentModel.ts';
import type { Package } from '../../src/negotiation/space.ts';
import { type Bargain, bargains, paretoSet, pearson, tradeOff, utilities } from './bargainers.ts';

const heard = (offers: readonly Package[]): OfferHeard[] =>
  offers.map((x) => ({ package: x, heed: x.map(() => 1) }));
const nothingKnown = (options: readonly number[]) =>
  options.map((n) => ({ peaks: new Array<number>(n).fill(1), weight: 1 }));
/** How the other is thought to like every package, from the offers a bargain has it make. */
const pictureOf = ({ options, packages, offers }: Bargain): Float64Array => {
  const { weights, values } = estimateOf(nothingKnown(options), heard(offers));
  return utilities({ weights: [...weights], values: values.map((row) => [...row]) }, packages);
};
const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? 0;
const correlation = (all: readonly Bargain[]): number =>
  median(all.map((one) => pearson(pictureOf(one), one.theirs)));

/** Share of offers at seven targets that lie in the Pareto set, made with some picture of the other. */
function paretoShare(all: readonly Bargain[], picture: (one: Bargain) => Float64Array): number {
  const targets = [0.9, 0.85, 0.8, 0.75, 0.7, 0.65, 0.6];
  const hits = all.map((one) => {
    const liked = picture(one);
    const best = paretoSet(one.own, one.theirs);
    return targets.filter((target) => best.has(tradeOff(one.own, liked, target))).length;
  });
  return hits.reduce((a, b) => a + b, 0) / (all.length * targets.length);
}

describe('the opponent model, on made-up trade-off opponents with eight offers', () => {
  const all = bargains(120, 'opponents');
  it('correlates with what the other truly likes by .8 or more, in the median', () => {
    expect(correlation(all)).toBeGreaterThanOrEqual(0.8);
  });
  it('falls short of that where the offers come in the wrong order (planted)', () => {
    const shuffled = all.map((one) => ({ ...one, offers: one.offers.toReversed() }));
    expect(correlation(shuffled)).toBeLessThan(0.78);
  });
  it('makes offers that reach the Pareto set half as often again as without it, or more', () => {
    const without = paretoShare(all, (one) => new Float64Array(one.packages.length));
    expect(paretoShare(all, pictureOf)).toBeGreaterThanOrEqual(1.5 * without);
  });
  it('gains nothing like that from the offers of somebody else (planted)', () => {
    const strangers = all.map((one, i) => {
      const offers = all[(i + 1) % all.length]?.offers ?? [];
      return {
        ...one,
        offers: offers.map((x) => one.options.map((n, k) => Math.min(n - 1, x[k] ?? 0))),
      };
    });
    expect(correlation(strangers)).toBeLessThan(0.4);
  });
});

describe('an estimate', () => {
  const offersOver = (options: readonly number[]) =>
    fc.array(fc.tuple(...options.map((n) => fc.nat(n - 1))), { maxLength: 14 });
  const cases = fc
    .array(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 8 })
    .chain((options) =>
      fc.record({
        offers: offersOver(options),
        priors: fc.tuple(
          ...options.map((n) =>
            fc.record({
              peaks: fc.array(fc.double({ min: 0, max: 9, noNaN: true }), {
                minLength: n,
                maxLength: n,
              }),
              weight: fc.double({ min: 0.1, max: 9, noNaN: true }),
            }),
          ),
        ),
      }),
    );
  it('has weights that sum to 1 and values between 0 and 1, whatever is offered', () => {
    fc.assert(
      fc.property(cases, ({ priors, offers }) => {
        const { weights, values } = estimateOf(priors, heard(offers));
        expect(weights.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 6);
        for (const x of values.flatMap((row) => [...row])) {
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x).toBeLessThanOrEqual(1 + 1e-9);
        }
      }),
    );
  });
  it('is the prior where nothing was offered: the favourite named is the favourite thought', () => {
    const { weights, values } = estimateOf(
      [
        { peaks: [1, 1, 9], weight: 3 },
        { peaks: [9, 1, 1], weight: 1 },
      ],
      [],
    );
    expect([...(weights ?? [])]).toEqual([0.75, 0.25]);
    expect(values.map((row) => row.indexOf(Math.max(...row)))).toEqual([2, 0]);
  });
  it('takes the issue on which the other gives way for the lighter one', () => {
    const stays = [3, 3, 3, 3, 3];
    const gives = [0, 0, 1, 2, 3];
    const { weights } = estimateOf(
      nothingKnown([4, 4]),
      heard(stays.map((option, t) => [option, gives[t] ?? 0])),
    );
    expect(weights[0]).toBeGreaterThan(weights[1] ?? 1);
  });
  it('rises to the favourite and falls from it', () => {
    expect([0, 1, 2, 3].map((o) => shape(4, 1, o))).toEqual([0.5, 1, 1 - 1 / 3, 1 - 2 / 3]);
  });
});
