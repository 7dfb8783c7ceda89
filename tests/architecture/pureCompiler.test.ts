import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { pure } from './plan.ts';

/** What the compiler says of one file under the settings of the pure floor. */
function compile(text: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'parley-pure-'));
  try {
    writeFileSync(join(folder, 'planted.ts'), text);
    writeFileSync(
      join(folder, 'tsconfig.json'),
      JSON.stringify({ extends: resolve('tsconfig.pure.json'), include: ['planted.ts'] }),
    );
    const tsc = resolve('node_modules/typescript/bin/tsc');
    return spawnSync(process.execPath, [tsc, '-p', folder], { encoding: 'utf8' }).stdout;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

it.each([
  ['export const title: string = document.title;', "Cannot find name 'document'"],
  ['export const where: Document | undefined = undefined;', "Cannot find name 'Document'"],
  ['export const home = process.env;', "Cannot find name 'process'"],
  ["import { readFileSync } from 'node:fs';\nexport const read = readFileSync;", "'node:fs'"],
])('the pure floor does not compile with %s', (text, complaint) => {
  expect(compile(text)).toContain(complaint);
});

it('compiles what is pure', () => {
  expect(compile('export const x: Map<string, number> = new Map([["a", Math.max(1, 2)]]);')).toBe(
    '',
  );
});

it('covers every pure room', () => {
  const config = readFileSync('tsconfig.pure.json', 'utf8');
  for (const room of Object.keys(pure)) expect(config).toMatch(new RegExp(`"src/${room}(\\.ts)?"`));
});
