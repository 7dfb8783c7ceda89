import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { check } from '../../src/scenario/check.ts';
import { read } from '../../src/scenario/read.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';

const bundled = new URL('../../assets/scenarios/', import.meta.url);
export const BASE = readFileSync(new URL('../broken/base.parley.yaml', import.meta.url), 'utf8');

/** The bundled scenarios by slug, as text. */
export const bundledFiles: [slug: string, text: string][] = readdirSync(bundled).flatMap(
  (slug): [string, string][] => {
    const url = new URL(`${slug}/${slug}.parley.yaml`, bundled);
    return existsSync(url) ? [[slug, readFileSync(url, 'utf8')]] : [];
  },
);

/** The base with each piece of text replaced; every piece must be there. */
export function changed(...changes: [from: string, to: string][]): string {
  return changes.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`not in the base: ${from}`);
    return text.replace(from, () => to);
  }, BASE);
}

/** The codes found in a file, with their lines. */
export const found = (text: string): string[] =>
  check(read(text).draft).problems.map(({ line, code }) => `${line} ${code}`);

/** A scenario nothing is wrong with. */
export function checked(text: string): Scenario {
  const { scenario, problems } = check(read(text).draft);
  if (scenario === null) throw new Error(problems.map(({ message }) => message).join('\n'));
  return scenario;
}
