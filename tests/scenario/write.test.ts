import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { check } from '../../src/scenario/check.ts';
import { read } from '../../src/scenario/read.ts';
import { edit, write } from '../../src/scenario/write.ts';
import { BASE, bundledFiles, changed } from './files.ts';

const comments = (text: string): string[] =>
  [...text.matchAll(/(?:^|\s)#\s?(.*)$/gm)].map(([, words = '']) => words.trim());
const files: [string, string][] = [['base', BASE], ...bundledFiles];

describe('writing a draft', () => {
  test.each(files)('%s: what is written reads as the same data', (_, text) => {
    const { draft } = read(text);
    const again = read(write(draft)).draft;
    expect(again.data).toEqual(draft.data);
    expect(check(again).problems.map(({ code }) => code)).toEqual(
      check(draft).problems.map(({ code }) => code),
    );
  });

  test.each(files)('%s: writing twice changes nothing more', (_, text) => {
    const once = write(read(text).draft);
    expect(write(read(once).draft)).toBe(once);
  });

  test.each(files)('%s: keeps every remark of the author, and the order of names', (_, text) => {
    const once = write(read(text).draft);
    expect(comments(once)).toEqual(comments(text));
    expect(keys(read(once).draft.data)).toEqual(keys(read(text).draft.data));
  });

  test('keeps remarks beside, above and below what they are about', () => {
    const text = changed(
      ['kind: fictional', '# who it is for\nkind: fictional # a village\n# until here'],
      ['        full: The elders', '        # only for Hilltop\n        full: The elders'],
    );
    const { draft } = read(text);
    const once = write(draft);
    for (const remark of [
      '# who it is for',
      'fictional # a village',
      '# until here',
      '# only for Hilltop',
    ])
      expect(once).toContain(remark);
    expect(read(once).draft.data).toEqual(draft.data);
  });

  test('what the author wrote as text stays text', () => {
    const text = changed(
      ['title: Left as it is', 'title: 1.10'],
      ['title: Mended together', 'title: NO'],
    );
    const data = read(write(read(text).draft)).draft.data;
    expect(data).toHaveProperty('issues.pump.options.left.title', '1.10');
    expect(data).toHaveProperty('issues.pump.options.mended.title', 'NO');
  });

  test('any text put into a draft comes back as it was', () => {
    const { draft } = read(BASE);
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        const edited = edit(draft, ['title'], text);
        expect(edited.readable).toBe(true);
        expect(edited.data).toHaveProperty('title', text);
      }),
      { numRuns: 30, seed: 1 },
    );
  });

  test('an edit leaves the draft it came from alone, and takes out what it is told to', () => {
    const { draft } = read(BASE);
    const edited = edit(draft, ['issues', 'pump', 'title'], 'The old pump');
    expect(edited.data).toHaveProperty('issues.pump.title', 'The old pump');
    expect(draft.data).toHaveProperty('issues.pump.title', 'The pump');
    expect(edit(edited, ['lesson'], undefined).data).not.toHaveProperty('lesson');
    expect(edit(draft, ['lesson', '90'], { turns: 6 }).data).toHaveProperty('lesson.90.turns', '6');
  });
});

function keys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(keys);
  if (typeof value !== 'object' || value === null) return null;
  return Object.entries(value).map(([key, inner]) => [key, keys(inner)]);
}
