import type { Io } from './io.ts';

const WIDTH = 30;
const EVERY_MS = 100;

/** A bar on standard error, drawn again at most ten times a second, and only where somebody watches. */
export function progressBar(
  io: Io,
  of: number,
): { show: (done: number) => void; clear: () => void } {
  if (!io.watched) return { show: () => undefined, clear: () => undefined };
  const started = io.now();
  let drawn = Number.NEGATIVE_INFINITY;
  return {
    show: (done) => {
      const now = io.now();
      if (now - drawn < EVERY_MS && done < of) return;
      drawn = now;
      const full = Math.round((WIDTH * done) / of);
      const pace = done / Math.max(0.001, (now - started) / 1000);
      const bar = '█'.repeat(full) + '░'.repeat(WIDTH - full);
      io.err(`\r${bar} ${done}/${of}  ${pace.toFixed(1)} games/s `);
    },
    clear: () => io.err(`\r${' '.repeat(WIDTH + 40)}\r`),
  };
}
