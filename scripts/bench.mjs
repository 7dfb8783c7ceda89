// npm run bench: how fast the game is, always beside something else in the same run (`--json`, `--games N`,
// `--only charts,games,decisions,growth,frontier,weight,scene`). Weight is of the built site.
import { register } from 'tsx/esm/api';
import { ensureBrowser } from './browser.mjs';
import { build } from './build.mjs';
import { ready } from './ready.mjs';

await ready();
const wanted = (part) =>
  process.argv.every((word, i, all) => all[i - 1] !== '--only' || part.test(word));
if (wanted(/weight|scene/)) await ensureBrowser();
if (wanted(/weight/)) {
  if ((await build()) !== 0) throw new Error('The site does not build: see above.');
}
register();
await import('../tests/bench/main.ts');
