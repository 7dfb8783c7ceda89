import { safeParse, type z } from 'zod';
import { conditionSchema, effectSchema } from './conditions.ts';
import type { Path } from './problem.ts';
import { scenarioSchema } from './schema.ts';

type Schema = z.core.$ZodType;

/** A schema without what only says “may be left out” or “is converted first”. */
export function bare(schema: Schema): z.core.$ZodTypes {
  const { _zod } = schema as z.core.$ZodTypes;
  const { def } = _zod;
  switch (def.type) {
    case 'optional':
    case 'default':
    case 'prefault':
    case 'nonoptional':
      return bare(def.innerType);
    case 'lazy':
      // Not the getter: it makes a new schema each time it is called.
      return bare((_zod as z.core.$ZodLazy['_zod']).innerType);
    case 'pipe':
      return bare(def.out);
    default:
      return schema as z.core.$ZodTypes;
  }
}

/** What may stand one step further down; several where a union leaves it open. */
function step(schema: Schema, key: string | number): Schema[] {
  const { def } = bare(schema)._zod;
  switch (def.type) {
    case 'object':
      return typeof key === 'string' && Object.hasOwn(def.shape, key)
        ? [def.shape[key] as Schema]
        : [];
    case 'record':
      return [def.valueType];
    case 'array':
      return typeof key === 'number' ? [def.element] : [];
    case 'tuple':
      return typeof key === 'number' ? def.items.slice(key, key + 1) : [];
    case 'union':
      return def.options.flatMap((option) => step(option, key));
    default:
      return [];
  }
}

const at = (path: Path): Schema[] =>
  path.reduce<Schema[]>(
    (schemas, key) => schemas.flatMap((schema) => step(schema, key)),
    [scenarioSchema],
  );

const keysOf = (schema: Schema): string[] => {
  const { def } = bare(schema)._zod;
  if (def.type === 'object') return Object.keys(def.shape);
  if (def.type === 'union') return def.options.flatMap(keysOf);
  if (def.type !== 'record') return [];
  const { def: key } = bare(def.keyType)._zod;
  return key.type === 'enum' ? Object.values(key.entries).map(String) : [];
};

/** The keys the format knows at a place; empty where the author chooses them or none may stand. */
export const keysAt = (path: Path): string[] => [...new Set(at(path).flatMap(keysOf))];

/** Whether a condition or an effect belongs at a place. */
export function wordsAt(path: Path): 'condition' | 'effect' | null {
  const [condition, effect] = [bare(conditionSchema), bare(effectSchema)];
  for (const schema of at(path)) {
    if (bare(schema) === condition) return 'condition';
    if (bare(schema) === effect) return 'effect';
  }
  return null;
}

/** What a place wants to hold, when it is not what stands there. */
export function expectedAt(path: Path): 'mapping' | 'list' | 'text' {
  const types = at(path).map((schema) => bare(schema)._zod.def.type);
  if (types.includes('object') || types.includes('record')) return 'mapping';
  return types.includes('array') || types.includes('tuple') ? 'list' : 'text';
}

// Anything that the simple places of the format accept; which one is found by trying.
const TRIED = ['…', 'x', '2000-01-01', 'xx', 1, 0, true];

/** Whether nothing at all may stand at a place. */
export const mayBeLeftOut = (path: Path): boolean =>
  at(path).some((schema) => accepts(schema, undefined));

/** Something the format accepts at a place, to go on checking with; undefined where nothing is found. */
export function standInAt(path: Path): unknown {
  for (const schema of at(path)) {
    const found = standIn(schema);
    if (found !== undefined) return found;
  }
  return undefined;
}

function standIn(schema: Schema): unknown {
  const { def } = bare(schema)._zod;
  if (def.type === 'object') {
    const value: Record<string, unknown> = {};
    for (const [key, inner] of Object.entries(def.shape)) {
      if (!accepts(inner as Schema, undefined)) value[key] = standIn(inner as Schema);
    }
    return value;
  }
  // The first condition in the list is made of conditions, without end.
  if (bare(schema) === bare(conditionSchema)) return { turn: { 'at-least': 0 } };
  if (def.type === 'union') return def.options.map(standIn).find((value) => accepts(schema, value));
  const candidates: readonly unknown[] =
    def.type === 'array'
      ? [[], [standIn(def.element)]]
      : def.type === 'tuple'
        ? [def.items.map(standIn)]
        : def.type === 'record'
          ? [{}]
          : def.type === 'enum'
            ? Object.values(def.entries)
            : TRIED;
  return candidates.find((value) => accepts(schema, value));
}

const accepts = (schema: Schema, value: unknown): boolean => safeParse(schema, value).success;
