import { describe, expect, it } from 'vitest';
import { planted } from './planted.ts';
import * as rules from './rules.ts';
import { readTree } from './source.ts';

const house = readTree('src', 'tests', 'public', 'index.html');

describe('the house keeps its rules', () => {
  it('is really read', () => {
    expect(Object.keys(house)).toContain('src/result.ts');
  });
  it.each(Object.entries(rules))('%s', (_, rule) => {
    expect(rule(house)).toEqual([]);
  });
});

describe('a planted violation is found', () => {
  const cases = Object.entries(rules).flatMap(([name, rule]) => {
    const { bad, good } = planted[name as keyof typeof rules];
    return [
      ...bad.map((tree) => ({ name, rule, tree, broken: true, files: JSON.stringify(tree) })),
      ...good.map((tree) => ({ name, rule, tree, broken: false, files: JSON.stringify(tree) })),
    ];
  });
  it.each(cases)('$name: broken $broken: $files', ({ rule, tree, broken }) => {
    expect(rule(tree).length > 0).toBe(broken);
  });
});
