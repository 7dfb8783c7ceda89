import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { FLAGSHIP, SMALL } from './call.ts';

const parley = (...args: string[]) =>
  spawnSync(process.execPath, ['scripts/parley.mjs', ...args], { encoding: 'utf8' });

describe('the command itself', () => {
  it('passes every bundled scenario', () => {
    const { status, stdout, stderr } = parley('check', FLAGSHIP, SMALL);
    expect(stdout.split('\n').filter((line) => line.includes('must-fix'))).toEqual([]);
    expect(stderr).toBe('');
    expect(status).toBe(0);
  }, 60_000);

  it('ends with 2 when it is called with nothing', () => {
    const { status, stdout, stderr } = parley();
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain('check FILE');
  }, 60_000);
});
