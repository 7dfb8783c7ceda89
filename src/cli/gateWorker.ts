import { parentPort } from 'node:worker_threads';
import { type Done, runTask, type Task } from '../analysis/gateTask.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { open } from './open.ts';

/** A piece of work on a scenario file, and what came of it. */
export interface Ask {
  id: number;
  file: string;
  task: Task;
}
export interface Told {
  id: number;
  done: Done;
}

const scenarios = new Map<string, Scenario>();

parentPort?.on('message', ({ id, file, task }: Ask) => {
  const scenario = scenarios.get(file) ?? open(file);
  scenarios.set(file, scenario);
  parentPort?.postMessage({ id, done: runTask(scenario, task) } satisfies Told);
});
