import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesOf } from '../../src/panels/offer/lines.ts';
import { backWordOf, readingOf, scaleOf, stepOf } from '../../src/panels/offer/reading.ts';
import { labelsAt } from '../../src/panels/offer/WorthBar.tsx';
import { firstWeek, textBy, withTexts } from './offerViews.ts';

describe('words for margins', () => {
  it.each([
    [0.2, 'far-above'],
    [0.12, 'far-above'],
    [0.05, 'above'],
    [0, 'just-above'],
    [-0.01, 'just-below'],
    [-0.05, 'below'],
    [-0.3, 'far-below'],
  ] as const)('%d beside the bar is %s', (margin, word) => {
    expect(stepOf(margin)).toBe(word);
  });

  it.each([
    [0.1, 'easily'],
    [0.05, 'passes'],
    [0, 'narrowly'],
    [-0.01, 'doubtful'],
    [-0.04, 'refuses'],
  ] as const)('%d over the threshold at home is %s', (margin, word) => {
    expect(backWordOf(margin)).toBe(word);
  });
});

describe('labels on the bar', () => {
  it('never lie on each other nor over an edge', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(share, share, (a, b) => {
        const [first, second] = labelsAt([a, b]) as [number, number];
        expect(Math.abs(first - second)).toBeGreaterThan(0.2299);
        for (const at of [first, second]) {
          expect(at).toBeGreaterThan(0.1149);
          expect(at).toBeLessThan(0.8851);
        }
        if (Math.abs(a - b) > 1e-9) expect(first < second).toBe(a < b);
      }),
    );
  });
});

describe('a reading', () => {
  it('judges a core or whole text against the floor, any other against today', () => {
    const view = firstWeek('usa');
    expect(readingOf(view, { monitoring: 'mission' }, 2).byFloor).toBe(false);
    expect(readingOf(view, { territory: 'freeze' }, 2).byFloor).toBe(true);
  });

  it('compares with the newest standing text', () => {
    const view = withTexts(firstWeek('usa'), [
      textBy('usa', { monitoring: 'self' }, 1),
      textBy('europe', { ceasefire: 'full', monitoring: 'mission' }, 2),
    ]);
    expect(readingOf(view, { monitoring: 'mission' }, 2).compared).toEqual({
      how: 'less',
      to: 'standing',
    });
  });

  it('says that what stands already is not tabled anew', () => {
    const view = withTexts(firstWeek('usa'), [textBy('usa', { monitoring: 'self' }, 1)]);
    const again = { is: 'same-again' };
    expect(readingOf(view, { monitoring: 'self' }, 2).warnings).toContainEqual(again);
    expect(readingOf(view, { monitoring: 'mission' }, 2).warnings).not.toContainEqual(again);
  });

  it('keeps every mark on the bar', () => {
    for (const seat of ['usa', 'russia', 'ukraine', 'europe']) {
      const view = firstWeek(seat);
      const { now } = readingOf(view, {}, 2);
      const place = scaleOf(view, now);
      for (const value of [view.own.floor, now, view.own.best]) {
        expect(place(value)).toBeGreaterThan(0);
        expect(place(value)).toBeLessThan(1);
      }
    }
  });
});

describe('lines', () => {
  it('close what is contained in what is in force', () => {
    const seen = firstWeek('usa');
    const both = seen.case.space.issues[0]?.options.findIndex((o) => o.id === 'energy-and-sea');
    const view = { ...seen, inForce: seen.inForce.with(0, both ?? 0) };
    const ceasefire = linesOf(view, {}, {})[0];
    expect(ceasefire?.options.filter((one) => one.covered).map((one) => one.id)).toEqual([
      'energy',
      'sea',
    ]);
    expect(ceasefire?.options[0]?.id).toBe('energy-and-sea');
  });
});
