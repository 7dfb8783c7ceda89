import { parentPort, workerData } from 'node:worker_threads';
import { playout, seedOf } from '../analysis/playouts.ts';
import type { Played, Share } from './divided.ts';
import { keepGame, open } from './open.ts';

const { file, wish, first, step, keep } = workerData as Share;
const scenario = open(file);
for (let game = first; game < wish.games; game += step) {
  const { table, outcome } = playout(scenario, seedOf(wish.seed, game), wish);
  if (keep !== null) keepGame(keep, game, table);
  parentPort?.postMessage({ game, outcome } satisfies Played);
}
