import { Worker } from 'node:worker_threads';
import { joined } from '../analysis/gates.ts';
import type { Done, Task } from '../analysis/gateTask.ts';
import type { Ask, Told } from './gateWorker.ts';

const START = new URL('../../scripts/gateWorker.mjs', import.meta.url);

/** Workers that do pieces of work on scenario files; every game has its own seed, so who plays it makes
 * no difference. `end` lets them go. */
export function crew(size: number): {
  run: (file: string, tasks: readonly Task[]) => Promise<Done>;
  end: () => Promise<void>;
} {
  const workers = Array.from({ length: size }, () => new Worker(START));
  let next = 0;
  const ask = (worker: Worker, file: string, task: Task): Promise<Done> =>
    new Promise((resolve, reject) => {
      const id = next++;
      const settle = () => {
        worker.off('message', hear);
        worker.off('error', fail);
      };
      const hear = (told: Told) => {
        if (told.id !== id) return;
        settle();
        resolve(told.done);
      };
      const fail = (error: Error) => {
        settle();
        reject(error);
      };
      worker.on('message', hear);
      worker.on('error', fail);
      worker.postMessage({ id, file, task } satisfies Ask);
    });
  return {
    run: async (file, tasks) => {
      const done: Done[] = [];
      let at = 0;
      await Promise.all(
        workers.map(async (worker) => {
          while (at < tasks.length) {
            const mine = at++;
            done[mine] = await ask(worker, file, tasks[mine] as Task);
          }
        }),
      );
      return joined(done);
    },
    end: async () => {
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}
