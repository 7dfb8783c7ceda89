import { type Ask, work } from './playoutShare.ts';

// Each game is told as it is done; to be stopped, the worker is simply ended.
self.addEventListener('message', ({ data }: MessageEvent<Ask>) => {
  for (const told of work(data)) self.postMessage(told);
});
