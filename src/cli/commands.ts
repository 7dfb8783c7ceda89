import { charts } from './charts.ts';
import { check } from './check.ts';
import { domain } from './domain.ts';
import { duel } from './duel.ts';
import { gates } from './gates.ts';
import { EXIT, type Exit, FileProblem, type Io, UsageError } from './io.ts';
import { outcomes } from './outcomes.ts';
import { replay } from './replay.ts';
import { simulate } from './simulate.ts';

const COMMANDS: Readonly<
  Record<string, (args: readonly string[], io: Io) => Exit | Promise<Exit>>
> = {
  check,
  simulate,
  outcomes,
  charts,
  replay,
  domain,
  duel,
  gates,
};
const LATER = new Set(['new']);

export const USAGE = `npm run -s parley -- COMMAND …

  check FILE…       everything that should be mended in scenario files
      --fix                   make the changes that are offered
      --play N                and what N games between computer seats show
  simulate FILE     whole games between computer seats
      --games N               how many (100)
      --seed S                where chance starts from (1)
      --seat PARTY=POLICY     ai, random, first-option, always-accept, always-refuse, greedy,
                              td:E, tit-for-tat, micro, cycle:VERB,VERB,
                              sets:DEADLINE
      --mind PARTY=MIND       a mind instead of one that chance draws
      --transcripts DIR       keep every game as a file
  outcomes FILE     the package space as the case begins
  charts FILE       every statechart, as XState JSON with --json
  replay GAME       plays a saved game again and compares
      --scenario FILE         where its scenario is not a bundled one
  domain DOMAIN.xml PROFILE.xml…
                    the outcome space of a Genius domain and its profiles
  duel DOMAIN.xml A.xml B.xml
                    one session of alternating offers
      --tactics A,B           two of td:E, tit-for-tat and micro; the first moves first
      --turns N               how many offers in all (20)

  gates FILE…       what would spoil a scenario, looked for by playing it thousands of times
      --only N,N              some of the rows
      --seat PARTY            in the row about loops, only the cycles of this seat
      --share PERCENT         fewer games

  --json            on each: one line of JSON on standard output
  Ends with 0 when all is well, 1 when something is to be mended or differs, 2 when the call is not understood.
`;

/** Runs one call of the command line. Says what is wrong in a sentence; throws only what is a bug. */
export async function run(args: readonly string[], io: Io): Promise<Exit> {
  const [name, ...rest] = args;
  if (name === '--help' || name === '-h' || name === 'help') {
    io.out(USAGE);
    return EXIT.fine;
  }
  const command = name !== undefined && Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (command === undefined) {
    if (name === undefined) io.err(USAGE);
    else if (LATER.has(name)) io.err(`“${name}” is planned but not there yet.\n`);
    else io.err(`There is no command “${name}”.\n\n${USAGE}`);
    return EXIT.usage;
  }
  try {
    return await command(rest, io);
  } catch (error) {
    if (!(error instanceof UsageError || error instanceof FileProblem)) throw error;
    io.err(`${error.message}\n`);
    return error instanceof UsageError ? EXIT.usage : EXIT.problems;
  }
}
