import { readSavedGame } from '../table/readSavedGame.ts';
import type { SaveProblem } from '../table/savedGame.ts';
import { replay as playAgain } from '../table/transcript.ts';
import { oneFile, words } from './args.ts';
import { EXIT, type Exit, FileProblem, type Io, json } from './io.ts';
import { bundled, open, textOf } from './open.ts';

const WHY: Record<SaveProblem, string> = {
  'too-large': 'is larger than any saved game',
  'not-a-game': 'is not a saved game',
  'newer-format': 'was saved by a newer version of Parley',
  'other-scenario': 'belongs to another scenario',
  'does-not-fit': 'does not fit its scenario',
};

/** `replay GAME`: plays a saved game again, computer seats deciding anew, and compares. The scenario is
 * looked for by its id among the bundled ones, or named with `--scenario FILE`. */
export function replay(args: readonly string[], io: Io): Exit {
  const { values, positionals } = words(args, {
    json: { type: 'boolean' },
    scenario: { type: 'string' },
  });
  const file = oneFile(positionals, 'saved game');
  const read = readSavedGame(textOf(file));
  if (!read.ok) throw new FileProblem(`${file} ${WHY[read.error]}.`);
  const saved = read.value;
  const scenario =
    values.scenario === undefined ? bundled(saved.scenario.id) : open(values.scenario);
  if (scenario === null)
    throw new FileProblem(
      `No bundled scenario is called “${saved.scenario.id}”. Name its file with --scenario FILE.`,
    );
  if (scenario.id !== saved.scenario.id)
    throw new FileProblem(`${file} ${WHY['other-scenario']}: “${saved.scenario.id}”.`);
  const { ok, week, digest } = playAgain(scenario, saved);
  if (values.json === true) json(io, { ok, week, digest });
  else
    io.out(
      ok ? `the same to the last byte  ${digest}\n` : `differs from week ${week}  ${digest}\n`,
    );
  return ok ? EXIT.fine : EXIT.problems;
}
