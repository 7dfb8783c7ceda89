import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { check } from '../../src/scenario/check.ts';
import { CODES, pathText } from '../../src/scenario/problem.ts';
import { read } from '../../src/scenario/read.ts';
import { applyFix } from '../../src/scenario/write.ts';

const folder = new URL('../broken/', import.meta.url);
const text = (name: string): string => readFileSync(new URL(name, folder), 'utf8');
const names = readdirSync(folder).filter((name) => /^\d+-.*\.parley\.yaml$/.test(name));
// Words of programmers. What an author wrote may contain them; what we say may not.
const FORBIDDEN = /\b(error|invalid|null|undefined|schema|node|pars(e|es|ed|ing|er))\b/i;

/** What the first line of a broken file says it must be told of. */
function expected(file: string): string[] {
  const [, list = ''] = /^# expects: (.*)$/m.exec(file) ?? [];
  return list.split(', ');
}

describe('a broken file', () => {
  test('comes from a base in which nothing is wrong', () => {
    const { scenario, problems } = check(read(text('base.parley.yaml')).draft);
    expect(problems).toEqual([]);
    expect(scenario?.id).toBe('well-dispute');
  });

  test.each(names)('%s is told of its fault at its line, once', (name) => {
    const file = text(name);
    const { scenario, problems } = check(read(file).draft);
    const found = problems.map(({ line, code }) => `${line} ${code}`);
    expect(found.sort()).toEqual(expected(file).sort());
    if (problems.some(({ severity }) => severity === 'must-fix')) expect(scenario).toBeNull();
  });

  test.each(names)('%s is spoken of in plain words', (name) => {
    for (const { message, wrote, why, todo } of check(read(text(name)).draft).problems) {
      expect(message).not.toMatch(FORBIDDEN);
      for (const part of [wrote, why, todo]) expect(part.length).toBeGreaterThan(0);
      expect(message).toBe(`${wrote} ${why} → ${todo}`);
    }
  });

  test.each(names)('%s: every fix it is offered mends what it is offered for', (name) => {
    const { draft } = read(text(name));
    for (const { code, path, fix } of check(draft).problems) {
      if (fix === undefined) continue;
      const after = check(applyFix(draft, fix)).problems;
      const left = after.filter((p) => p.code === code && pathText(p.path) === pathText(path));
      expect(left).toEqual([]);
    }
  });

  test('stands for nearly every code there is', () => {
    const shown = new Set(
      names.flatMap((name) => expected(text(name)).map((e) => e.split(' ')[1])),
    );
    // Too big to keep as a file, or nothing at all: see safety.test.ts.
    expect(CODES.filter((code) => !shown.has(code))).toEqual(['too-big', 'empty-file']);
    expect(names.length).toBeGreaterThanOrEqual(45);
  });
});
