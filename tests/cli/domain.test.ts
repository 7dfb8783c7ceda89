import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { call } from './call.ts';

const file = (name: string) => `tests/genius/files/${name}.xml`;
const PIE = [file('pie-domain'), file('pie-a'), file('pie-b')];
const HOUSE = [file('house-domain'), file('house-tenant'), file('house-owner')];

describe('domain', () => {
  it('gives the fields of outcomes, what only a scenario says being null', async () => {
    const { out, exit } = await call('domain', ...PIE, '--json');
    const point = (value: string, a: number, b: number) => ({
      package: { Pie: value },
      utilities: { 'pie-a': a, 'pie-b': b },
    });
    expect(exit).toBe(0);
    expect(JSON.parse(out)).toEqual({
      packages: 5,
      acceptable: null,
      acceptableShare: null,
      // c is as good to the first as d, and worse for the second.
      pareto: [point('a', 1, 0.2), point('b', 0.8, 0.4), point('d', 0.6, 0.8), point('e', 0.2, 1)],
      // Over 0.3 and 0.45 only c and d are rational: gains 0.3·0.05 and 0.3·0.35.
      nash: [point('d', 0.6, 0.8)],
      kalaiSmorodinsky: [point('d', 0.6, 0.8)],
      egalitarian: [point('d', 0.6, 0.8)],
      utilitarian: [point('d', 0.6, 0.8)],
      opposition: 0.447213595, // √(0.4² + 0.2²)
      smallestDeal: null,
    });
  });
  it('gives every tie, utilities to nine decimals', async () => {
    const { out } = await call('domain', ...HOUSE, '--json');
    const space = JSON.parse(out) as { packages: number; pareto: { utilities: object }[] };
    expect(space.packages).toBe(252);
    for (const { utilities } of space.pareto)
      for (const u of Object.values(utilities)) expect(String(u).length).toBeLessThanOrEqual(11);
    expect(space.pareto.length).toBeGreaterThan(3);
  });
  it('says it in words', async () => {
    const { out } = await call('domain', ...PIE);
    expect(out).toContain('nash: Pie: d  (pie-a 0.600, pie-b 0.800)');
  });
  it('ends with 1 and the reader’s sentence for a file it cannot use', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'parley-domain-'));
    try {
      const broken = join(folder, 'broken.xml');
      writeFileSync(broken, '<utility_space>');
      const { out, err, exit } = await call('domain', file('pie-domain'), broken, '--json');
      expect({ out, exit }).toEqual({ out: '', exit: 1 });
      expect(err).toContain('broken.xml');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe('duel', () => {
  it.each([
    ['micro,micro', '10', { turn: 4, outcome: 3, utilities: [0.6, 0.8] }],
    ['td:1,td:1', '5', { turn: 4, outcome: 3, utilities: [0.6, 0.8] }],
    ['td:1,td:1', '2', { turn: null, outcome: null, utilities: [0.3, 0.45] }],
    ['td:0,td:0', '20', { turn: null, outcome: null, utilities: [0.3, 0.45] }],
  ])('of %s over %s turns', async (tactics, turns, end) => {
    const { out, exit } = await call(
      'duel',
      ...PIE,
      '--tactics',
      tactics,
      '--turns',
      turns,
      '--json',
    );
    expect(exit).toBe(0);
    expect(JSON.parse(out)).toEqual(end);
  });
  it('counts outcomes in the order of the first profile', async () => {
    const end = async (first: string, second: string) =>
      JSON.parse(
        (
          await call(
            'duel',
            file('house-domain'),
            file(first),
            file(second),
            '--tactics',
            'td:2,td:2',
            '--json',
          )
        ).out,
      ) as { outcome: number };
    expect(await end('house-tenant', 'house-owner')).not.toEqual(
      await end('house-owner', 'house-tenant'),
    );
  });
  it('says it in words', async () => {
    const said = await call('duel', ...PIE, '--tactics', 'micro,micro');
    expect(said.out).toBe(
      'accepted at turn 4 (turns are counted from 0)\noutcome 3: Pie: d\npie-a 0.6\npie-b 0.8\n',
    );
    expect((await call('duel', ...PIE, '--tactics', 'td:0,td:0')).out).toContain(
      'no deal in 20 turns',
    );
  });
});

describe('a call it cannot follow', () => {
  it.each([
    [['domain', file('pie-domain')], 'at least one profile'],
    [['domain', 'nowhere.xml', file('pie-a')], 'There is no file nowhere.xml'],
    [['duel', ...PIE.slice(0, 2)], 'two profiles'],
    [['duel', ...PIE], 'Name two --tactics'],
    [['duel', ...PIE, '--tactics', 'td:1'], 'takes two of'],
    [['duel', ...PIE, '--tactics', 'td:1,boulware'], 'takes two of'],
    [
      ['duel', ...PIE, '--tactics', 'td:1,micro', '--turns', '1'],
      '--turns takes a whole number from 2',
    ],
  ])('ends with 2 and one plain sentence: %j', async (args, sentence) => {
    const { out, err, exit } = await call(...args);
    expect({ out, exit }).toEqual({ out: '', exit: 2 });
    expect(err).toContain(sentence);
  });
});
