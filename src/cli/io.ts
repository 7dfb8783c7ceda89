/** What a command may touch: standard output and error, and whether somebody is watching the latter. */
export interface Io {
  out: (text: string) => void;
  err: (text: string) => void;
  /** Standard error is a terminal: a progress bar makes sense. */
  watched: boolean;
  /** Milliseconds, from any start. */
  now: () => number;
  /** Processors that long runs may be divided among. */
  processors: number;
}

/** How the program ends: all well, something to mend or something that differs, a call it cannot follow. */
export const EXIT = { fine: 0, problems: 1, usage: 2 } as const;
export type Exit = (typeof EXIT)[keyof typeof EXIT];

/** A call that cannot be followed; its message is said to the person and the program ends with 2. */
export class UsageError extends Error {}
/** A file that cannot be worked with; said to the person, and the program ends with 1. */
export class FileProblem extends Error {}

export const json = (io: Io, value: unknown): void => io.out(`${JSON.stringify(value)}\n`);
