// npm run gates: every gate on every bundled scenario. Further words go to the command line
// (`npm run gates -- --share 5 --only 1,2`).
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ready, root } from './ready.mjs';

await ready();
const folder = join(root, 'assets/scenarios');
const files = readdirSync(folder)
  .map((slug) => join(folder, slug, `${slug}.parley.yaml`))
  .filter((file) => existsSync(file));
process.argv.splice(2, 0, 'gates', ...files);
await import('./parley.mjs');
