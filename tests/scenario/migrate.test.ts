import { expect, test } from 'vitest';
import { check } from '../../src/scenario/check.ts';
import type { Migrations } from '../../src/scenario/migrate.ts';
import { read } from '../../src/scenario/read.ts';
import { write } from '../../src/scenario/write.ts';
import { changed } from './files.ts';

// As if format 0 had called the hook `teaser`.
const migrations: Migrations = {
  0: (document) => {
    const hook = document.get('teaser', true);
    document.delete('teaser');
    document.set('hook', hook);
  },
};
const old = changed(
  ['parley: 1', 'parley: 0'],
  ['hook: Two villages', '# seen first\nteaser: Two villages'],
);

test('an older file is brought up to date in reading, and nothing is wrong with it then', () => {
  const { draft } = read(old, migrations);
  expect(draft.data).toMatchObject({ parley: '1', hook: expect.stringContaining('Two villages') });
  expect(draft.data).not.toHaveProperty('teaser');
  expect(check(draft).problems).toEqual([]);
});

test('an older file brought up to date is written in the new format', () => {
  const { draft } = read(write(read(old, migrations).draft), {});
  expect(check(draft).scenario?.parley).toBe(1);
});

test('an older file nobody knows how to bring up to date is told of its format', () => {
  expect(check(read(old, {}).draft).problems).toContainEqual(
    expect.objectContaining({ line: 1, code: 'out-of-range', path: ['parley'] }),
  );
});

test('a newer file is refused kindly, and nothing else is said of it', () => {
  const { draft, problems } = read(changed(['parley: 1', 'parley: 3'], ['hook:', 'teaser:']));
  expect(problems.map(({ code }) => code)).toEqual(['newer-format']);
  expect(problems[0]?.message).toMatch(/newer Parley/);
  expect(check(draft)).toEqual({ scenario: null, problems });
});
