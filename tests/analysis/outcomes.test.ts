import { describe, expect, it } from 'vitest';
import { anyAcceptable, eachPackage, outcomes } from '../../src/analysis/outcomes.ts';
import { begin } from '../../src/engine/beginning.ts';
import { compile } from '../../src/engine/compiled.ts';
import { eachSignable } from '../../src/engine/signable.ts';
import { viewOf } from '../../src/engine/view.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { base, bundled } from '../scenarios/bundled.ts';

/** Acceptable packages counted another way: what each seat itself would table, met by all who must sign. */
function signedByAll(scenario: Scenario): number {
  const { parties } = compile(scenario);
  const playout = begin(scenario, '1');
  const by = new Map<string, { signers: number; signed: number }>();
  parties.forEach((party, p) => {
    const view = viewOf(playout, party);
    eachSignable(view, { low: 0, high: 1, bonus: 0 }, (one) => {
      const key = one.package.join();
      const entry = by.get(key) ?? { signers: one.signers, signed: 0 };
      by.set(key, { ...entry, signed: entry.signed | (1 << p) });
    });
  });
  return [...by.values()].filter(({ signers, signed }) => (signers & ~signed) === 0).length;
}

describe('the package space', () => {
  it.each([
    ['the small case', base],
    ['a bundled one', () => bundled('quiet-hours')],
  ])('of %s counts as acceptable what every signatory could table itself', (_, scenario) => {
    expect(outcomes(scenario()).acceptable).toBe(signedByAll(scenario()));
  });

  it('visits every package once, and stops when told', () => {
    const { space } = compile(bundled('quiet-hours'));
    const seen = new Set<string>();
    eachPackage(space, (x) => seen.add(x.join()) && false);
    expect(seen.size).toBe(space.issues.reduce((n, issue) => n * issue.options.length, 1));
    let visits = 0;
    eachPackage(space, () => {
      visits += 1;
      return visits === 3;
    });
    expect(visits).toBe(3);
  });

  it('holds its fair points on the frontier', () => {
    const space = outcomes(bundled('quiet-hours'));
    const front = new Set(space.pareto.map((one) => JSON.stringify(one)));
    for (const one of [...space.nash, ...space.utilitarian])
      expect(front.has(JSON.stringify(one))).toBe(true);
    expect(space.acceptable).toBeGreaterThan(0);
    expect(anyAcceptable(bundled('quiet-hours'), '1')).toBe(true);
  });

  it('does not depend on the seed: no mind plays a part', () => {
    expect(outcomes(bundled('quiet-hours'), 'x')).toEqual(outcomes(bundled('quiet-hours'), 'y'));
  });
});
