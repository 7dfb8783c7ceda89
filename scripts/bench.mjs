// npm run bench: how fast the game is, always beside something else in the same run (`--json`, `--games N`,
// `--only charts,games,decisions,growth,frontier,weight`). Weight is of the built site.
import { register } from 'tsx/esm/api';
import { ensureBrowser } from './browser.mjs';
import { build } from './build.mjs';
import { ready } from './ready.mjs';

await ready();
if (process.argv.every((word, i, all) => all[i - 1] !== '--only' || /weight/.test(word))) {
  await ensureBrowser();
  if ((await build()) !== 0) throw new Error('The site does not build: see above.');
}
register();
await import('../tests/bench/main.ts');
