import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { check } from '../../src/scenario/check.ts';
import type { Condition } from '../../src/scenario/conditions.ts';
import { jsonSchemaText } from '../../src/scenario/jsonSchema.ts';
import { nearest } from '../../src/scenario/nearest.ts';
import { possible } from '../../src/scenario/possible.ts';
import { byPlace } from '../../src/scenario/problem.ts';
import { read } from '../../src/scenario/read.ts';
import { keysAt } from '../../src/scenario/schemaAt.ts';
import { applyFix } from '../../src/scenario/write.ts';
import { bundledFiles, changed, found } from './files.ts';

test.each(bundledFiles)('nothing must be fixed in %s', (_, text) => {
  const { problems } = check(read(text).draft);
  expect(problems.filter(({ severity }) => severity === 'must-fix')).toEqual([]);
});

test('the published schema is that of the format (node scripts/schema.mjs writes it)', () => {
  const published = new URL('../../public/parley.schema.json', import.meta.url);
  expect(readFileSync(published, 'utf8')).toBe(jsonSchemaText());
});

describe('a problem', () => {
  test('points at the word itself', () => {
    const { problems } = check(read(changed(['breach: anyhow', 'breach: never'])).draft);
    expect(problems).toMatchObject([
      { line: 71, column: 63, path: ['issues', 'water', 'options', 'nights', 'breach'] },
    ]);
  });

  test('offers the nearest real name, and the fix it offers mends the file', () => {
    const { draft } = read(changed(['breach: anyhow', 'breach: anyhwo']));
    const [problem] = check(draft).problems;
    expect(problem?.message).toContain('did you mean “anyhow”?');
    if (problem?.fix === undefined) throw new Error('no fix');
    expect(check(applyFix(draft, problem.fix)).problems).toEqual([]);
  });

  test('comes in reading order with all others, however early the first', () => {
    const file = changed(
      ['kind: fictional', 'kind: fictive'],
      ['office: council\n    may', 'office: council\n    mai'],
      ['{walked: hilltop}', '{walked: hillbottom}'],
    );
    const { problems } = check(read(file).draft);
    expect(problems.map(({ code }) => code)).toEqual([
      'not-in-list',
      'unknown-key',
      'unknown-name',
    ]);
    expect([...problems].sort(byPlace)).toEqual(problems);
  });

  test('is not made worse by another: a delegation without a floor is still looked at', () => {
    const file = changed(
      ['    floor: {base: 0.4}\n', ''],
      ['red-lines: {water: [closed]}', 'red-lines: {water: [shut]}'],
    );
    expect(found(file)).toEqual(['25 missing-key', '45 unknown-name']);
  });
});

describe('the nearest name', () => {
  test.each([
    ['ceasfire', 'ceasefire'],
    ['Cease Fire', 'ceasefire'],
    ['signatorys', 'signatories'],
    ['statsu-quo', 'status-quo'],
    ['cease', 'ceasefire'],
    ['weather', null],
    ['x', null],
  ])('of %s is %s', (written, meant) => {
    expect(nearest(written, ['ceasefire', 'signatories', 'status-quo', 'territory'])).toBe(meant);
  });
});

test('the keys of a place are those of the format, through lists, records and conditions', () => {
  expect(keysAt(['calendar'])).toEqual(['start', 'turn', 'turns', 'moves']);
  expect(keysAt(['parties', 'x', 'floor'])).toEqual(['base', 'momentum', 'hurt']);
  expect(keysAt(['endings', 0, 'when', 'all', 2, 'not', 'demand'])).toEqual(['id', 'is']);
  expect(keysAt(['events', 'x', 'choices', 1, 'then', 0, 'floor'])).toEqual(['party', 'by']);
  expect(keysAt(['parties', 'x', 'nowhere'])).toEqual([]);
});

describe('a condition', () => {
  const turn = (bounds: object): Condition => ({ turn: bounds });
  const is = (...states: ('met' | 'voiced')[]): Condition => ({ demand: { id: 'd', is: states } });
  test.each<[string, Condition, boolean]>([
    ['one state', is('met'), true],
    ['two states of one demand at once', { all: [is('met'), is('voiced')] }, false],
    ['two states of one demand, either', { any: [is('met'), is('voiced')] }, true],
    ['overlapping states', { all: [is('met', 'voiced'), is('voiced')] }, true],
    ['a state and not that state', { all: [is('met'), { not: is('met', 'voiced') }] }, false],
    ['not (a or not a)', { not: { any: [is('met'), { not: is('met') }] } }, false],
    ['a turn before and after', { all: [turn({ 'at-least': 5 }), turn({ 'at-most': 4 })] }, false],
    [
      'a turn, and not that turn',
      { all: [turn({ 'at-least': 5 }), { not: turn({ 'at-least': 3 }) }] },
      false,
    ],
    ['not between two turns', { not: turn({ 'at-least': 2, 'at-most': 4 }) }, true],
    [
      'walked and still open',
      { all: [{ walked: 'a' }, { posture: { party: 'a', is: ['open'] } }] },
      false,
    ],
    ['happened, and not', { all: [{ happened: 'e' }, { not: { happened: 'e' } }] }, false],
    ['was one thing and is another', { all: [{ was: is('voiced') }, is('met')] }, true],
    ['was what could never be', { was: { all: [is('met'), is('voiced')] } }, false],
    ['more momentum than there is', { momentum: { 'at-least': 2 } }, false],
    [
      'two agreements in two states',
      {
        all: [
          { agreement: { covers: { a: ['b'] }, is: ['inForce'] } },
          { agreement: { covers: { a: ['b'] }, is: ['expired'] } },
        ],
      },
      true,
    ],
    [
      'one named agreement in two states',
      {
        all: [
          { agreement: { named: 'n', is: ['inForce'] } },
          { agreement: { named: 'n', is: ['expired'] } },
        ],
      },
      false,
    ],
    [
      'no belief above, none below',
      {
        all: [
          { not: { belief: { of: 'a', about: 'b', 'at-least': 0.5 } } },
          { not: { belief: { of: 'a', about: 'b', 'at-most': 0.5 } } },
        ],
      },
      true,
    ],
  ])('of %s can hold or cannot', (_, condition, expected) => {
    expect(possible(condition)).toBe(expected);
  });

  test('with very many ways to hold is taken to hold', () => {
    const either: Condition[] = Array.from({ length: 30 }, (_, i) => ({
      any: [{ happened: `a${i}` }, { happened: `b${i}` }],
    }));
    expect(possible({ all: either })).toBe(true);
  });
});

describe('an issue without signatories of its own', () => {
  const alone: [string, string] = [
    'status-quo: left\n    signatories: [hilltop, riverside]',
    'status-quo: left\n    signatories: []',
  ];
  const named: [string, string][] = [
    [
      '    signatories: [hilltop, riverside]\n    core: true',
      '    signatories: []\n    core: true',
    ],
    [
      'closed: {title: The well is closed}',
      'closed: {title: The well is closed, needs: [hilltop]}',
    ],
    ['vague: 0.2, breach', 'needs: [riverside], vague: 0.2, breach'],
    ['A written rota, includes', 'A written rota, needs: [hilltop, riverside], includes'],
  ];

  test('is fine where each option of a core issue says who signs', () => {
    expect(found(changed(alone, ...named))).toEqual([]);
  });

  test('must be mended where that leaves a way for nobody to sign', () => {
    expect(found(changed(alone))).toEqual(['80 too-few']);
    expect(found(changed(alone, ...named.slice(0, 3)))).toEqual(['66 too-few', '80 too-few']);
  });
});
