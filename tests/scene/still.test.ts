import { describe, expect, it } from 'vitest';
import type { Piece } from '../../src/scene/piece.ts';
import { stillBelow } from '../../src/scene/still.ts';

const piece = (id: string, x: number): Piece => ({
  id,
  look: id,
  box: { x, y: 0, w: 50, h: 50 },
  depth: 0,
  draw: () => undefined,
});
const far = 400;

describe('what is drawn as one while something moves', () => {
  it('is all that lies under it, and beside it', () => {
    const all = [piece('floor', 0), piece('moves', 10), piece('beside', far)];
    expect([...stillBelow(all, ({ id }) => id === 'moves')]).toEqual(['floor', 'beside']);
  });
  it('is nothing that lies on it, nor on what lies on it', () => {
    const all = [piece('moves', 0), piece('on it', 60), piece('on that', 120), piece('free', far)];
    expect([...stillBelow(all, ({ id }) => id === 'moves')]).toEqual(['free']);
  });
  it('is everything where nothing moves', () => {
    const all = [piece('a', 0), piece('b', 10)];
    expect(stillBelow(all, () => false).size).toBe(2);
  });
});
