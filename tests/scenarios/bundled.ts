import { readdirSync, readFileSync, statSync } from 'node:fs';
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
const shelf = new URL('../../assets/scenarios/', import.meta.url);
/** Every bundled case: its folder's name, which is its id. */
export const SLUGS: readonly string[] = readdirSync(shelf)
  .filter((name) => statSync(new URL(name, shelf)).isDirectory())
  .sort();
export const bundled = (slug: string): Scenario =>
  scenarioAt(`assets/scenarios/${slug}/${slug}.parley.yaml`);
/** The small two-party case the broken files are made from. */
export const base = (): Scenario => scenarioAt('tests/broken/base.parley.yaml');
