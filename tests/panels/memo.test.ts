import { describe, expect, it } from 'vitest';
import { words } from '../../src/locale/words.ts';
import { memoOf } from '../../src/panels/offer/memo.ts';
import type { Learned } from '../../src/play/learned.ts';

const names = {
  who: (id: string) => id,
  option: (_: string, id: string) => id,
} as Parameters<typeof memoOf>[1]['names'];
const one = (party: string, more: Partial<Learned>): Learned => ({
  ...{ party, low: 0.4, high: 0.6, texts: 1, word: 'hard-to-tell', crosses: null },
  ...more,
});
const memo = (...learned: Learned[]) => memoOf(learned, { names }, (sentence) => words._(sentence));

describe('a memo from one’s own advisers', () => {
  it.each([
    ['says nothing where nobody else signs', [], null],
    [
      'names what somebody has said never to',
      [
        one('moscow', { word: 'not-enough', low: 0, high: 0.2 }),
        one('kyiv', { crosses: { issue: 'territory', option: 'recognition' } }),
      ],
      /refusal.*Kyiv.*“recognition”/,
    ],
    [
      'names who is furthest from it',
      [
        one('moscow', { word: 'not-enough', low: 0.1, high: 0.3 }),
        one('kyiv', { word: 'not-enough', low: 0.2, high: 0.5 }),
      ],
      /most resistance.*moscow/,
    ],
    [
      'expects no refusal where all have asked for less',
      [one('moscow', { word: 'enough', low: 0.6, high: 0.9 })],
      /nobody to refuse/,
    ],
    [
      'asks for a question where somebody has tabled nothing',
      [one('moscow', {}), one('kyiv', { texts: 0 })],
      /no text to go by: kyiv/,
    ],
    ['admits that it cannot tell', [one('moscow', {})], /cannot tell.*moscow/],
  ] as const)('%s', (_, learned, said) => {
    const found = memo(...learned);
    if (said === null) expect(found).toBeNull();
    else expect(found).toMatch(said);
  });
});
