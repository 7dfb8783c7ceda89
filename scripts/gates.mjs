// npm run gates: every gate on every bundled scenario, or on the files that are named. Further words go to
// the command line (`npm run gates -- --share 5 --only 1,2`).
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ready, root } from './ready.mjs';

await ready();
const folder = join(root, 'assets/scenarios');
const files = readdirSync(folder)
  .map((slug) => join(folder, slug, `${slug}.parley.yaml`))
  .filter((file) => existsSync(file));
const named = process.argv.slice(2).some((word) => word.endsWith('.yaml'));
process.argv.splice(2, 0, 'gates', ...(named ? [] : files));
await import('./parley.mjs');
