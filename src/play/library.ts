import type { Scenario } from '../scenario/scenario.ts';

// Files are fetched one by one when asked for; reading them (YAML, schema) is a chunk of its own.
const files = import.meta.glob<string>('../../assets/scenarios/*/*.parley.yaml', {
  query: '?raw',
  import: 'default',
});
const slugOf = (path: string): string => path.split('/').at(-2) ?? '';
const read = new Map<string, Promise<Scenario | null>>();

/** Names of the bundled cases' folders, in alphabetical order. */
export const bundled: readonly string[] = Object.keys(files).map(slugOf).sort();

async function readOne(path: string): Promise<Scenario | null> {
  const fetchText = files[path];
  if (fetchText === undefined) return null;
  const [text, { readScenario }] = await Promise.all([fetchText(), import('./readScenario.ts')]);
  return readScenario(text);
}

/** One bundled case by its id, which is the name of its folder; null if there is none that may be played. */
export function scenarioById(id: string): Promise<Scenario | null> {
  const known = read.get(id);
  if (known !== undefined) return known;
  const path = Object.keys(files).find((one) => slugOf(one) === id);
  const reading = path === undefined ? Promise.resolve(null) : readOne(path);
  // A fetch that failed is tried again next time.
  reading.catch(() => read.delete(id));
  read.set(id, reading);
  return reading;
}

let all: Promise<readonly Scenario[]> | null = null;

/** Every bundled case that passes the check: the same promise each time. */
export function shelf(): Promise<readonly Scenario[]> {
  all ??= Promise.all(bundled.map(scenarioById)).then((found) =>
    found.filter((scenario) => scenario !== null),
  );
  all.catch(() => {
    all = null;
  });
  return all;
}
