import { describe, expect, it } from 'vitest';
import { type Memory, PLAIN, recall, remember, themeFor } from '../../src/controls/display.ts';

function memory(kept: string | null = null): Memory & { kept: string | null } {
  return {
    kept,
    getItem() {
      return this.kept;
    },
    setItem(_, value) {
      this.kept = value;
    },
  };
}
const blocked: Memory = {
  getItem() {
    throw new DOMException('denied', 'SecurityError');
  },
  setItem() {
    throw new DOMException('full', 'QuotaExceededError');
  },
};

describe('what the reader chose for the display', () => {
  it('comes back as it was kept', () => {
    const shelf = memory();
    const chosen = {
      theme: 'contrast',
      size: 1.3,
      line: 1.15,
      spacing: 'widest',
      motion: 'less',
      sound: 'on',
    } as const;
    expect(remember(shelf, chosen)).toBe(true);
    expect(recall(shelf)).toEqual(chosen);
  });

  it.each([
    ['nothing', null],
    ['not JSON', '{theme:'],
    ['another type', '"night"'],
    ['null', 'null'],
    ['unknown values', '{"theme":"pink","size":9,"line":"1","motion":1}'],
    ['a prototype', '{"__proto__":{"theme":"night"}}'],
  ])('falls back to the plain display when the memory holds %s', (_, kept) => {
    expect(recall(memory(kept))).toEqual(PLAIN);
  });

  it('keeps the good keys beside a bad one', () => {
    expect(recall(memory('{"theme":"daylight","size":7}'))).toEqual({
      ...PLAIN,
      theme: 'daylight',
    });
  });

  it('survives storage that is blocked, and says that it kept nothing', () => {
    expect(recall(blocked)).toEqual(PLAIN);
    expect(remember(blocked, PLAIN)).toBe(false);
    expect(remember(null, PLAIN)).toBe(false);
  });

  it('is night to play, daylight to think, contrast where the system asks, and the reader’s word above all', () => {
    expect(themeFor(PLAIN, 'night', false)).toBe('night');
    expect(themeFor(PLAIN, 'daylight', false)).toBe('daylight');
    expect(themeFor(PLAIN, 'daylight', true)).toBe('contrast');
    expect(themeFor({ ...PLAIN, theme: 'night' }, 'daylight', true)).toBe('night');
  });
});
