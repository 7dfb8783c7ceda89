import type { z } from 'zod';
import type { Cover } from './cover.ts';
import { translated } from './scalars.ts';
import { type ScenarioShape, scenarioSchema } from './schema.ts';
import { bare } from './schemaAt.ts';
import { nameOf, type Texts, under } from './translation.ts';

type Schema = z.core.$ZodType;

/** Every text of a file, or of its cover, that people read, by its permanent id, in the order of the file. */
export function translatable(file: Partial<ScenarioShape> | Cover): Texts {
  const found: Record<string, string> = {};
  gather(scenarioSchema, file, '', found);
  return found;
}

function gather(schema: Schema, value: unknown, at: string, found: Record<string, string>): void {
  const inner = bare(schema);
  if (typeof value === 'string') {
    if (translated.has(inner)) found[at] = value;
    return;
  }
  const { def } = inner._zod;
  if (def.type === 'array' && Array.isArray(value))
    for (const [i, item] of value.entries())
      gather(def.element, item, under(at, nameOf(item) ?? i), found);
  if ((def.type === 'object' || def.type === 'record') && value)
    for (const [key, item] of Object.entries(value)) {
      const next = def.type === 'record' ? def.valueType : def.shape[key];
      if (next !== undefined) gather(next as Schema, item, under(at, key), found);
    }
}
