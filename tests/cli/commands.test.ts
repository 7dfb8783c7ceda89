import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { call, FLAGSHIP, SMALL } from './call.ts';

const folder = mkdtempSync(join(tmpdir(), 'parley-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};
const small = readFileSync(SMALL, 'utf8');
const broken = () => file('broken.parley.yaml', small.replace(/^title: .*$/m, 'titel: Quiet'));

describe('check', () => {
  it('names file, line, column, severity and code of everything to be mended, and ends with 1', async () => {
    const path = broken();
    const { out, exit } = await call('check', path);
    expect(exit).toBe(1);
    const lines = out.trim().split('\n');
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines)
      expect(line.slice(path.length)).toMatch(/^:\d+:\d+ (must-fix|worth-checking) [a-z-]+ \S/);
    expect(out).toContain('unknown-key');
  });

  it('says the same as JSON', async () => {
    const { out, exit } = await call('check', '--json', broken(), SMALL);
    expect(exit).toBe(1);
    const all = JSON.parse(out) as Record<string, unknown>[];
    expect(all.some((one) => one.code === 'unknown-key')).toBe(true);
    for (const one of all)
      expect(Object.keys(one)).toEqual([
        'file',
        'line',
        'column',
        'severity',
        'code',
        'message',
        'path',
      ]);
  });

  it('makes the changes it offers when it is told to', async () => {
    const path = file('mended.parley.yaml', small.replace(/^title: /m, 'titel: '));
    expect((await call('check', path)).exit).toBe(1);
    expect(await call('check', path, '--fix')).toMatchObject({ exit: 0 });
    expect(readFileSync(path, 'utf8')).toMatch(/^title: /m);
  });

  it('has nothing to say of a sound file', async () => {
    expect(await call('check', '--json', SMALL)).toEqual({ out: '[]\n', err: '', exit: 0 });
  });
});

describe('simulate', () => {
  const args = ['simulate', SMALL, '--games', '3', '--seed', '7', '--json'];

  it('is the same each time, but for the time it took', async () => {
    const { elapsedMs, ...first } = JSON.parse((await call(...args)).out);
    const { elapsedMs: _, ...second } = JSON.parse((await call(...args)).out);
    expect(elapsedMs).toBe(0);
    expect(first).toEqual(second);
  });

  it('counts every game once', async () => {
    const all = JSON.parse((await call(...args)).out);
    const sum = (counts: Record<string, number>) =>
      Object.values(counts).reduce((total, n) => total + n, 0);
    expect(all.games).toBe(3);
    expect(sum(all.endings)).toBe(3);
    expect(sum(all.kinds)).toBe(3);
    expect(all.floorViolations).toBe(0);
    expect(Object.keys(all)).toEqual([
      'games',
      'seed',
      'endings',
      'kinds',
      'good',
      'bad',
      'deals',
      'turns',
      'utility',
      'utilityByEnding',
      'floorViolations',
      'violations',
      'belief',
      'aftermath',
      'elapsedMs',
    ]);
  });

  it('gives a party the mind it is told', async () => {
    const { out } = await call(...args, '--mind', 'hall=seeks-a-deal');
    expect(JSON.parse(out).belief.hall.drawn['seeks-a-deal']).toBe(1);
  });

  it('keeps its games as files that replay', async () => {
    const kept = join(folder, 'games');
    expect((await call(...args, '--transcripts', kept)).exit).toBe(0);
    const names = readdirSync(kept);
    expect(names).toHaveLength(3);
    for (const name of names) {
      const { out, exit } = await call('replay', join(kept, name), '--json');
      expect(exit).toBe(0);
      expect(JSON.parse(out)).toMatchObject({ ok: true, week: null });
    }
  });

  it('reads as a table without --json', async () => {
    const { out } = await call(...args.slice(0, -1), '--seat', 'hall=always-refuse');
    expect(out).toContain('3 games, seed 7');
    expect(out).toContain('endings');
  });
});

describe('replay', () => {
  it('names the week in which a game that was changed first differs', async () => {
    const kept = join(folder, 'changed');
    await call('simulate', SMALL, '--games', '1', '--seed', '9', '--json', '--transcripts', kept);
    const [name = ''] = readdirSync(kept);
    const game = JSON.parse(readFileSync(join(kept, name), 'utf8'));
    const week = game.moves.at(-1).week;
    game.moves = game.moves.filter((line: { week: number }) => line.week !== week);
    const { out, exit } = await call(
      'replay',
      file('changed.json', JSON.stringify(game)),
      '--json',
    );
    expect(exit).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ ok: false, week });
  });

  it('says of other files that they are no games', async () => {
    const { err, exit } = await call('replay', file('none.json', '{}'));
    expect(exit).toBe(1);
    expect(err).toContain('is not a saved game');
  });
});

describe('outcomes', () => {
  it('lays out the package space', async () => {
    const space = JSON.parse((await call('outcomes', SMALL, '--json')).out);
    expect(Object.keys(space)).toEqual([
      'packages',
      'acceptable',
      'acceptableShare',
      'pareto',
      'nash',
      'kalaiSmorodinsky',
      'egalitarian',
      'utilitarian',
      'opposition',
      'smallestDeal',
    ]);
    expect(space.packages).toBeGreaterThan(0);
    expect(space.smallestDeal.changes).toBeGreaterThan(1);
    expect((await call('outcomes', SMALL)).out).toContain('Pareto set');
  });
});

describe('charts', () => {
  it('has a machine for everything that has a life', async () => {
    const all = JSON.parse((await call('charts', FLAGSHIP, '--json')).out) as {
      kind: string;
      id: string;
      machine: unknown;
    }[];
    const kinds = new Set(all.map((one) => one.kind));
    expect([...kinds].sort()).toEqual(['agreement', 'deadline', 'demand', 'posture', 'process']);
    expect(JSON.stringify(all)).not.toContain('=>');
    expect((await call('charts', FLAGSHIP)).out).toContain('process');
  });
});

describe('a call it cannot follow', () => {
  it.each([
    [[], 'COMMAND'],
    [['frobnicate'], 'There is no command “frobnicate”'],
    [['toString'], 'There is no command “toString”'],
    [['new'], 'not there yet'],
    [['check'], 'Name at least one'],
    [['check', 'nowhere.parley.yaml'], 'There is no file'],
    [['check', SMALL, '--colour'], '--colour'],
    [['outcomes', SMALL, SMALL], 'Name one scenario file'],
    [['simulate', SMALL, '--games', 'many'], '--games takes a whole number'],
    [['simulate', SMALL, '--games', '0'], '--games takes a whole number'],
    [['simulate', SMALL, '--seat', 'nobody=ai'], 'There is no party “nobody”'],
    [['simulate', SMALL, '--seat', 'hall=genius'], 'takes one of ai, random'],
    [['simulate', SMALL, '--seat', 'hall'], 'PARTY=VALUE'],
    [['simulate', SMALL, '--seat', 'hall=ai', '--seat', 'hall=ai'], 'twice'],
    [['simulate', SMALL, '--mind', 'hall=angry'], 'takes one of'],
  ])('ends with 2 and one plain sentence: %j', async (args, sentence) => {
    const { out, err, exit } = await call(...args);
    expect(exit).toBe(2);
    expect(out).toBe('');
    expect(err).toContain(sentence);
  });

  it('is not a question for help', async () => {
    expect(await call('--help')).toMatchObject({ exit: 0, err: '' });
  });
});
