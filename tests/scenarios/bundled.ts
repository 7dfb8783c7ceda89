import { readFileSync } from 'node:fs';
import { check } from '../../src/scenario/check.ts';
import { read } from '../../src/scenario/read.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';

const known = new Map<string, Scenario>();

/** A scenario file of the repository, checked. Throws with what the checker said where it must be fixed. */
export function scenarioAt(path: string): Scenario {
  const mine = known.get(path);
  if (mine !== undefined) return mine;
  const text = readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
  const { scenario, problems } = check(read(text).draft);
  if (scenario === null) throw new Error(problems.map((p) => `${p.line}: ${p.message}`).join('\n'));
  known.set(path, scenario);
  return scenario;
}
export const SLUGS = ['quiet-hours', 'talks-about-talks'] as const;
export const bundled = (slug: (typeof SLUGS)[number]): Scenario =>
  scenarioAt(`assets/scenarios/${slug}/${slug}.parley.yaml`);
/** The small two-party case the broken files are made from. */
export const base = (): Scenario => scenarioAt('tests/broken/base.parley.yaml');
