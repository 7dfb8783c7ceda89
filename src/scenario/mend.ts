import { pathKey } from './draft.ts';
import { type Finding, rawAt } from './finding.ts';
import type { Path } from './problem.ts';
import { type ScenarioShape, scenarioSchema } from './schema.ts';
import { mayBeLeftOut, standInAt } from './schemaAt.ts';
import { shapeFindings } from './shape.ts';

/** As much of a faulty file as the schema can take, so that the rules still have something to look at
 * and everything is reported at once. Nothing of it is ever played. */
export interface Mended {
  shape: ScenarioShape;
  /** Whether the part at this path, and all that lies in it, stands as it was written. */
  whole(path: Path): boolean;
}

const REMOVED = Symbol('removed');
const MAX_ROUNDS = 20;

/** Puts stand-ins where something is missing or unusable, takes out what has no place, as little as
 * possible at a time, until the schema accepts the rest. Null when it never does. */
export function mend(data: unknown): Mended | null {
  const copy = structured(data);
  const touched = new Map<string, Path>();
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const result = scenarioSchema.safeParse(copy);
    if (result.success) return { shape: result.data, whole: wholeBut([...touched.values()]) };
    const has = (path: Path): boolean => rawAt(copy, path) !== undefined;
    for (const finding of shapeFindings(result.error.issues, { data: copy, has })) {
      if (!replace(copy, finding, touched)) return null;
    }
  }
  return null;
}

function replace(copy: unknown, finding: Finding, touched: Map<string, Path>): boolean {
  const { code, fix } = finding;
  let { path } = finding;
  let value: unknown = REMOVED;
  if (code === 'unknown-word') path = path.slice(0, -1);
  if (fix?.do === 'rename' && code === 'unknown-key') {
    // What was meant is clear enough to go on with.
    const right = [...path.slice(0, -1), fix.to];
    touched.set(pathKey(right), right);
    put(copy, right, rawAt(copy, path));
  } else if (code !== 'unknown-key' && (code !== 'bad-id' || finding.part === 'value')) {
    // A stand-in that did not help was put into something that cannot be helped: its parent goes.
    while (path.length > 0 && touched.has(pathKey(path))) path = path.slice(0, -1);
    while (path.length > 0 && value === REMOVED && !mayBeLeftOut(path)) {
      value = standInAt(path) ?? REMOVED;
      if (value === REMOVED) path = path.slice(0, -1);
    }
    if (path.length === 0) return false;
  }
  touched.set(pathKey(path), path);
  put(copy, path, value);
  return true;
}

function put(copy: unknown, path: Path, value: unknown): void {
  const parent = rawAt(copy, path.slice(0, -1));
  const key = path[path.length - 1];
  if (typeof parent !== 'object' || parent === null || key === undefined) return;
  if (value === REMOVED) delete (parent as Record<string | number, unknown>)[key];
  else (parent as Record<string | number, unknown>)[key] = value;
}

function structured(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(structured);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, structured(inner)]));
}

const wholeBut =
  (touched: readonly Path[]) =>
  (path: Path): boolean =>
    !touched.some((gone) =>
      gone.length <= path.length
        ? gone.every((key, at) => key === path[at])
        : path.every((key, at) => key === gone[at]),
    );
