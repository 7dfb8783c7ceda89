import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { playouts } from '../../src/analysis/playouts.ts';
import { tally } from '../../src/analysis/tally.ts';
import { bundled } from '../scenarios/bundled.ts';
import { FLAGSHIP, SMALL } from './call.ts';

const parley = (...args: string[]) =>
  spawnSync(process.execPath, ['scripts/parley.mjs', ...args], { encoding: 'utf8' });

describe('the command itself', () => {
  it('passes every bundled scenario', () => {
    const { status, stdout, stderr } = parley('check', FLAGSHIP, SMALL);
    expect(stdout.split('\n').filter((line) => line.includes('must-fix'))).toEqual([]);
    expect(stderr).toBe('');
    expect(status).toBe(0);
  }, 300_000);

  it('divides a long run among processors, and it comes to the same', () => {
    const { stdout, status } = parley('simulate', SMALL, '--games', '24', '--seed', 'd', '--json');
    expect(status).toBe(0);
    const { elapsedMs: _, ...divided } = JSON.parse(stdout);
    const scenario = bundled('quiet-hours');
    const games = [...playouts(scenario, { games: 24, seed: 'd' })].map((step) => step.outcome);
    expect(divided).toEqual(JSON.parse(JSON.stringify(tally(scenario, 'd', games))));
  }, 300_000);

  it('ends with 2 when it is called with nothing', () => {
    const { status, stdout, stderr } = parley();
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain('check FILE');
  }, 300_000);
});
