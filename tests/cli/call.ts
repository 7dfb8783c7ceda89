import { run } from '../../src/cli/commands.ts';

/** One call of the command line in this process: what it said, and how it ended. */
export async function call(...args: string[]): Promise<{ out: string; err: string; exit: number }> {
  let out = '';
  let err = '';
  const exit = await run(args, {
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    watched: false,
    now: () => 0,
    processors: 1,
  });
  return { out, err, exit };
}

export const FLAGSHIP = 'assets/scenarios/talks-about-talks/talks-about-talks.parley.yaml';
export const SMALL = 'assets/scenarios/quiet-hours/quiet-hours.parley.yaml';
