// npm start: from a fresh clone to an address to open. PORT chooses the port; --no-build serves dist/ as it is.
import { build } from './build.mjs';
import { ready } from './ready.mjs';
import { serve } from './serve.mjs';

await ready();
if (!process.argv.includes('--no-build')) {
  console.log('Building …');
  const code = await build();
  if (code !== 0) process.exit(code);
}
const port = process.env.PORT ? Number(process.env.PORT) : undefined;
try {
  console.log(`\n  Parley is at ${await serve(port)}\n  Ctrl+C ends it.\n`);
} catch (error) {
  console.error(`Parley could not be served: ${error.message}`);
  process.exit(1);
}
