import { Worker } from 'node:worker_threads';
import type { Wish } from '../analysis/playouts.ts';
import type { Outcome } from '../analysis/tally.ts';

/** A run as a worker is handed it. */
export interface Share {
  file: string;
  wish: Wish;
  /** It plays games `first`, `first + step`, … below `wish.games`. */
  first: number;
  step: number;
  /** Folder for transcripts. */
  keep: string | null;
}
export interface Played {
  game: number;
  outcome: Outcome;
}

const START = new URL('../../scripts/playouts.mjs', import.meta.url);

/** Plays a run on several processors. Every game has its own seed, so who plays it makes no difference:
 * the outcomes come back in the order of the games. */
export async function divided(
  share: Pick<Share, 'file' | 'wish' | 'keep'>,
  workers: number,
  onGame: (done: number) => void,
): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  let done = 0;
  const work = (first: number) =>
    new Promise<void>((resolve, reject) => {
      const worker = new Worker(START, { workerData: { ...share, first, step: workers } });
      worker.on('message', ({ game, outcome }: Played) => {
        outcomes[game] = outcome;
        done += 1;
        onGame(done);
      });
      worker.on('error', reject);
      worker.on('exit', () => resolve());
    });
  await Promise.all(Array.from({ length: workers }, (_, first) => work(first)));
  return outcomes;
}
