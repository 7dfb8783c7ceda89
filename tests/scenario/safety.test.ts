import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { check } from '../../src/scenario/check.ts';
import { MAX_BYTES } from '../../src/scenario/limits.ts';
import { read } from '../../src/scenario/read.ts';
import { BASE, found } from './files.ts';

const bomb = [
  'a: &a [x, x, x, x, x, x, x, x, x, x]',
  ...[...'bcdefgh'].map((name, i) => `${name}: &${name} [${`*${'abcdefgh'[i]}, `.repeat(9)}x]`),
].join('\n');

describe('a file from outside', () => {
  const hostile: [string, string, string][] = [
    ['nothing', '', '1 empty-file'],
    ['only a remark', '# nothing\n', '1 empty-file'],
    ['a bare word', 'hello', '1 empty-file'],
    ['a list', '- a\n- b\n', '1 empty-file'],
    ['more than a megabyte', `title: ${'a'.repeat(MAX_BYTES)}`, '1 too-big'],
    ['more than a megabyte of long letters', 'ж'.repeat(MAX_BYTES / 2 + 1), '1 too-big'],
    ['brackets without end', '['.repeat(500_000), '1 too-deep'],
    ['braces without end', '{a: '.repeat(200_000), '1 too-deep'],
    ['dashes without end', '- '.repeat(400_000), '1 too-deep'],
    ['question marks without end', '? '.repeat(400_000), '1 too-deep'],
    ['colons without end', 'a: '.repeat(300_000), '1 too-deep'],
    ['a million lines', '\n'.repeat(400_000), '1 too-big'],
  ];
  test.each(hostile)('%s is answered', (_, text, expected) => {
    expect(found(text)).toEqual([expected]);
  });

  test('steps without end are answered', () => {
    const steps = Array.from({ length: 300 }, (_, i) => `${' '.repeat(i)}a:`).join('\n');
    expect(found(steps).some((line) => line.endsWith('too-deep'))).toBe(true);
  });

  test('links that would unfold into millions are refused one by one', () => {
    const { draft, problems } = read(bomb);
    expect(problems.every(({ code }) => code === 'alias')).toBe(true);
    expect(JSON.stringify(draft.data).length).toBeLessThan(1_000);
  });

  test('thousands of entries in a row are told of once', () => {
    const long = BASE.replace('then: [{momentum: -0.05}]', `then: [${'7, '.repeat(20_000)}]`);
    expect(
      check(read(long).draft)
        .problems.map(({ code }) => code)
        .sort(),
    ).toEqual(['too-big', 'wrong-kind']);
  });

  test('names every object has are refused and leave no trace', () => {
    const nasty = `${BASE}\n__proto__: {polluted: yes}\nconstructor: {prototype: {polluted: yes}}\n`;
    const { scenario, problems } = check(read(nasty).draft);
    expect(scenario).toBeNull();
    expect(problems.map(({ code }) => code)).toEqual(['forbidden-name', 'forbidden-name']);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  test('a name every object has is found nowhere in a condition either', () => {
    for (const name of ['constructor', 'tostring', 'valueof'])
      expect(found(BASE.replace('{walked: hilltop}', `{happened: ${name}}`))).toEqual([
        '132 unknown-name',
      ]);
  });

  test('whatever is cut, doubled or scribbled over, something is said and nothing breaks', () => {
    const scribble = fc.record({
      at: fc.nat(BASE.length - 1),
      length: fc.nat(40),
      put: fc.oneof(
        fc.string({ maxLength: 12 }),
        fc.constantFrom(
          ': ',
          '[',
          '}',
          '\n',
          '- ',
          ' #',
          '"',
          '*a',
          '&a',
          '!!x',
          '{}',
          '\t',
          '0',
          '~',
        ),
      ),
    });
    fc.assert(
      fc.property(fc.array(scribble, { minLength: 1, maxLength: 3 }), (scribbles) => {
        const text = scribbles.reduce(
          (whole, { at, length, put }) => whole.slice(0, at) + put + whole.slice(at + length),
          BASE,
        );
        const { scenario, problems } = check(read(text).draft);
        expect(scenario !== null || problems.some((p) => p.severity === 'must-fix')).toBe(true);
        for (const { line, column, message } of problems) {
          expect(line).toBeGreaterThan(0);
          expect(line).toBeLessThanOrEqual(text.split('\n').length);
          expect(column).toBeGreaterThan(0);
          expect(message).not.toMatch(/\[object|\bundefined\b/);
        }
      }),
      { numRuns: 60, seed: 7 },
    );
  });
});
