// npm run bench: how fast the game is, always beside something else in the same run (`--json`, `--games N`,
// `--only charts,games,decisions,growth,frontier`).
import { register } from 'tsx/esm/api';
import { ready } from './ready.mjs';

await ready();
register();
await import('../tests/bench/main.ts');
