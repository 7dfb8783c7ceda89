import { describe, expect, it } from 'vitest';
import { playouts } from '../../src/analysis/playouts.ts';
import { type Hand, type PlayoutProgress, startPlayouts } from '../../src/play/playoutPool.ts';
import { type Ask, type Told, work } from '../../src/play/playoutShare.ts';
import { bundled } from '../scenarios/bundled.ts';

/** A worker within reach: does what the real one does, a game at a time, and what passes between is copied
 * as it would be. */
function inMemory(): { hire: () => Hand; at: { work: number; ended: number } } {
  const at = { work: 0, ended: 0 };
  const hire = (): Hand => {
    let live = true;
    const hand: Hand = {
      onmessage: null,
      onerror: null,
      terminate: () => {
        if (live) at.ended += 1;
        live = false;
      },
      postMessage: (ask) => {
        const steps = work(structuredClone(ask) as Ask);
        const go = () => {
          if (!live) return;
          try {
            const next = steps.next();
            at.work += 1;
            if (next.done === true) return;
            hand.onmessage?.({ data: structuredClone(next.value) as Told });
          } catch (error) {
            hand.onerror?.({ message: String(error) });
          }
          setImmediate(go);
        };
        setImmediate(go);
      },
    };
    return hand;
  };
  return { hire, at };
}

function alone(games: number, seed: string) {
  const run = playouts(bundled('quiet-hours'), { games, seed });
  let step = run.next();
  while (!step.done) step = run.next();
  return step.value;
}

describe('playouts divided among workers', () => {
  const scenario = bundled('quiet-hours');

  it.each([1, 2, 3])('by %i come to the same sum as one run', async (workers) => {
    const { hire, at } = inMemory();
    const run = startPlayouts({ scenario, wish: { games: 8, seed: 'pool' }, workers, hire });
    expect(await run.done).toEqual(alone(8, 'pool'));
    expect(at.ended).toBe(workers);
  });
  it('tell of every game, and of the endings so far', async () => {
    const { hire } = inMemory();
    const told: PlayoutProgress[] = [];
    const wish = { games: 6, seed: 'told' };
    const run = startPlayouts({
      scenario,
      wish,
      workers: 2,
      hire,
      onProgress: (p) => told.push(p),
    });
    const sum = await run.done;
    expect(told.map(({ done, of }) => [done, of])).toEqual(
      [1, 2, 3, 4, 5, 6].map((done) => [done, 6]),
    );
    const some = Object.entries(sum?.endings ?? {}).filter(([, n]) => n > 0);
    expect(told.at(-1)?.endings).toEqual(Object.fromEntries(some));
  });
  it('stop when they are cancelled, and give no sum', async () => {
    const { hire, at } = inMemory();
    const wish = { games: 1000, seed: 'stop' };
    const run = startPlayouts({
      scenario,
      wish,
      workers: 2,
      hire,
      onProgress: ({ done }) => {
        if (done === 3) run.cancel();
      },
    });
    expect(await run.done).toBe(null);
    const then = at.work;
    await new Promise((resolve) => setImmediate(resolve));
    expect([at.work, at.ended]).toEqual([then, 2]);
  });
  it('say so when a worker fails', async () => {
    const { hire, at } = inMemory();
    const broken = { ...scenario, endings: null } as unknown as typeof scenario;
    const run = startPlayouts({
      scenario: broken,
      wish: { games: 4, seed: 'x' },
      workers: 2,
      hire,
    });
    await expect(run.done).rejects.toThrow();
    expect(at.ended).toBe(2);
  });
});
