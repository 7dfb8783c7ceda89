import { z } from 'zod';
import { scenarioSchema } from './schema.ts';

/** The format as JSON Schema, for completion in ordinary editors: `# yaml-language-server: $schema=…` on
 * the first line of a scenario. What `check` finds beyond the shape is not in it. */
export function jsonSchema(): object {
  const schema = z.toJSONSchema(scenarioSchema, {
    io: 'input',
    unrepresentable: 'any',
    reused: 'ref',
    override: ({ zodSchema, jsonSchema: made }) => {
      const { def } = zodSchema._zod;
      if (def.type !== 'pipe') return;
      // A number may stand for the bounds of a turn, one value for a list of one.
      if (made.properties?.['at-least'] !== undefined) {
        const bounds = { ...made };
        for (const key of Object.keys(made)) delete made[key];
        made.anyOf = [{ type: 'integer' }, bounds];
      }
      if (made.type !== 'array' || made.items === undefined) return;
      const { type, items, minItems } = made;
      delete made.type;
      delete made.items;
      delete made.minItems;
      if (typeof items === 'object' && !Array.isArray(items)) {
        made.anyOf = [items, { type, items, ...(minItems === undefined ? {} : { minItems }) }];
      }
    },
  });
  return {
    $id: 'parley.schema.json',
    ...schema,
    title: 'Parley scenario',
    description:
      'A negotiation to be played: parties, issues, demands, deadlines, events, endings.',
  };
}

/** The file `public/parley.schema.json`. */
export const jsonSchemaText = (): string => `${JSON.stringify(jsonSchema(), null, 2)}\n`;
