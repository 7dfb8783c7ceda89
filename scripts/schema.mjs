// Writes public/parley.schema.json from the one definition of the format: `node scripts/schema.mjs`.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { register } from 'tsx/esm/api';

register();
const { jsonSchemaText } = await import('../src/scenario/jsonSchema.ts');
const path = fileURLToPath(new URL('../public/parley.schema.json', import.meta.url));
writeFileSync(path, jsonSchemaText());
process.stdout.write(`wrote ${path}\n`);
