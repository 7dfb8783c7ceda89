import type { z } from 'zod';
import { pathKey } from './draft.ts';
import type { Path } from './problem.ts';
import { type ScenarioShape, scenarioSchema } from './schema.ts';

/** As much of a faulty file as the schema can take, so that the rules still have something to look at
 * and everything is reported at once. Nothing of it is ever played. */
export interface Mended {
  shape: ScenarioShape;
  /** Path in the author's file of a path in the shape (list positions move when an item is left out). */
  original(path: Path): Path;
  /** Whether the part at this path (of the author's file) stands as it was written. */
  whole(path: Path): boolean;
}

// Stand-ins for what every scenario must have. They offend no rule.
const STAND_INS: Record<string, unknown> = {
  parley: 1,
  id: 'unnamed',
  title: '…',
  kind: 'fictional',
  minutes: 10,
  hook: '…',
  summary: '…',
  question: '…',
  language: 'en',
  licence: '…',
  authors: ['…'],
  learning: {},
  calendar: { start: '2000-01-01', turns: { from: 1, to: 60 }, moves: 1 },
  parties: {},
  issues: {},
  comprehensive: {},
  channels: {},
  endings: [
    {
      id: 'unnamed',
      kind: 'stalled',
      title: '…',
      text: '…',
      'what-it-leaves-out': '…',
      'who-bears-it': {},
    },
  ],
};
const MAX_ROUNDS = 60;

/** Leaves out what the schema refuses, as little as possible at a time, until it accepts the rest. */
export function mend(data: unknown): Mended | null {
  const left = new Map<string, Path>();
  const strayed = new Map<string, number[]>();
  for (let round = 0; round < MAX_ROUNDS; round++) {
    strayed.clear();
    const rest = without(data, [], left, strayed);
    const result = scenarioSchema.safeParse(rest);
    if (result.success) return mended(result.data, left, strayed);
    for (const issue of result.error.issues) {
      for (const path of refused(issue)) {
        let at = backTo(path, strayed);
        // What is left out already was not enough: its parent goes too.
        while (at.length > 0 && left.has(pathKey(at))) at = at.slice(0, -1);
        if (at.length > 0) left.set(pathKey(at), at);
        else return null;
      }
    }
  }
  return null;
}

function refused(issue: z.core.$ZodIssue): Path[] {
  const path = issue.path as (string | number)[];
  return issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...path, key]) : [path];
}

function without(
  value: unknown,
  path: Path,
  left: ReadonlyMap<string, Path>,
  strayed: Map<string, number[]>,
): unknown {
  if (Array.isArray(value)) {
    const kept: number[] = [];
    const items = value.flatMap((item, index) => {
      const here = [...path, index];
      if (item === undefined || left.has(pathKey(here))) return [];
      kept.push(index);
      return [without(item, here, left, strayed)];
    });
    if (kept.length < value.length) strayed.set(pathKey(path), kept);
    return items;
  }
  if (typeof value !== 'object' || value === null) return value;
  const rest: Record<string, unknown> = {};
  for (const [key, inner] of Object.entries(value)) {
    const here = [...path, key];
    if (left.has(pathKey(here))) continue;
    rest[key] = without(inner, here, left, strayed);
  }
  if (path.length > 0) return rest;
  for (const [key, standIn] of Object.entries(STAND_INS)) {
    if (!Object.hasOwn(rest, key)) rest[key] = standIn;
  }
  return rest;
}

/** The author's path of a path in what was kept. */
function backTo(path: Path, strayed: ReadonlyMap<string, number[]>): Path {
  const original: (string | number)[] = [];
  for (const key of path) {
    const kept = typeof key === 'number' ? strayed.get(pathKey(original)) : undefined;
    original.push(kept?.[key as number] ?? key);
  }
  return original;
}

function mended(
  shape: ScenarioShape,
  left: ReadonlyMap<string, Path>,
  strayed: ReadonlyMap<string, number[]>,
): Mended {
  const paths = [...left.values()];
  return {
    shape,
    original: (path) => backTo(path, strayed),
    whole: (path) =>
      !paths.some((gone) =>
        gone.length <= path.length
          ? gone.every((key, at) => key === path[at])
          : path.every((key, at) => key === gone[at]),
      ),
  };
}
