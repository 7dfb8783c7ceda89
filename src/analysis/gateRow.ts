import type { Policy } from '../minds/policy.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Done, Task } from './gateTask.ts';

/** What a gate found about one scenario (quality.md §1). */
export interface GateRow {
  scenario: string;
  gate: number;
  what: string;
  found: string;
  goal: string;
  met: boolean;
  /** What exactly fell short, or what is worth knowing. */
  notes: readonly string[];
}
/** How many games each gate plays. */
export interface Size {
  /** Computer games of the case as it is: base for endings, causes and choices. */
  base: number;
  /** Paired seeds per choice, and per deadline and length. */
  pairs: number;
  careless: number;
  /** Games per cycle of verbs; cycles of three; how many of the best are looked at again, and how often. */
  cycle: number;
  ofThree: number;
  best: number;
  again: number;
  /** Games in which every answer is asked for again. */
  answers: number;
  /** Games of a side that gives way late, per party. */
  hard: number;
}
export const FULL: Size = {
  base: 1000,
  pairs: 1000,
  careless: 500,
  cycle: 30,
  ofThree: 300,
  best: 10,
  again: 1000,
  answers: 10,
  hard: 20,
};

/** What the gates work on: a scenario, how much, and somebody who does the pieces of work. */
export interface Work {
  scenario: Scenario;
  size: Size;
  run: (tasks: readonly Task[]) => Promise<Done>;
  seed: string;
  /** Seats that play in cycles in row 2; all where absent. */
  seats?: readonly string[] | undefined;
}

/** The games of a piece of work cut into pieces of about this many. */
const PIECE = 25;

/** The numbers of so many games, from one on. */
export const numbered = (count: number, from = 0): number[] =>
  Array.from({ length: count }, (_, i) => from + i);

/** A run of games, cut so that several workers can share it. */
export const pieces = (task: Task): Task[] =>
  Array.from({ length: Math.ceil(task.games.length / PIECE) }, (_, i) => ({
    ...task,
    games: task.games.slice(i * PIECE, (i + 1) * PIECE),
  }));

/** Every seat played so by itself, the others by the model. */
export const oneSeat = (party: string, policy: string): Readonly<Record<string, Policy>> => ({
  [party]: policy as Policy,
});

export const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
export const shareOf = <T>(all: readonly T[], which: (one: T) => boolean): number =>
  all.length === 0 ? 0 : all.filter(which).length / all.length;
