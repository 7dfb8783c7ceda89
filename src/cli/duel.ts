import { packageAt } from '../genius/domain.ts';
import { bargainersOf } from '../genius/sides.ts';
import { duel as session } from '../negotiation/duel.ts';
import { readTactic, type Tactic } from '../negotiation/tactics.ts';
import { words } from './args.ts';
import { openDomain } from './domain.ts';
import { EXIT, type Exit, type Io, json, UsageError } from './io.ts';

/** Two tactics, divided by a comma; the first moves first. */
function tacticsOf(text: string): [Tactic, Tactic] {
  const read = text.split(',').map((one) => readTactic(one.trim()));
  const [a, b] = read;
  if (read.length !== 2 || !a || !b)
    throw new UsageError(
      `--tactics takes two of td:E, tit-for-tat and micro, as in td:0.2,micro, not “${text}”.`,
    );
  return [a, b];
}

function turnsOf(text: string): number {
  const n = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  if (n < 2 || n > 10_000)
    throw new UsageError(`--turns takes a whole number from 2 to 10000, not “${text}”.`);
  return n;
}

/** `duel DOMAIN.xml A.xml B.xml`: one session of alternating offers between two reference tactics. */
export function duel(args: readonly string[], io: Io): Exit {
  const { values, positionals } = words(args, {
    json: { type: 'boolean' },
    tactics: { type: 'string' },
    turns: { type: 'string' },
  });
  const [file, a, b, ...more] = positionals;
  if (file === undefined || a === undefined || b === undefined || more.length > 0)
    throw new UsageError('Name a Genius domain and two profiles.');
  if (values.tactics === undefined) throw new UsageError('Name two --tactics, as in td:0.2,micro.');
  const [first, second] = tacticsOf(values.tactics);
  const turns = turnsOf(values.turns ?? '20');
  const domain = openDomain(file, [a, b]);
  const [one, other] = bargainersOf(domain);
  if (one === undefined || other === undefined) throw new Error('two profiles are two sides');
  const end = session({ side: one, tactic: first }, { side: other, tactic: second }, turns);
  if (values.json === true) {
    json(io, end);
    return EXIT.fine;
  }
  if (end.turn === null || end.outcome === null) io.out(`no deal in ${turns} turns\n`);
  else {
    const agreed = Object.entries(packageAt(domain, end.outcome));
    io.out(`accepted at turn ${end.turn} (turns are counted from 0)\n`);
    io.out(`outcome ${end.outcome}: ${agreed.map((pair) => pair.join(': ')).join(', ')}\n`);
  }
  domain.sides.forEach(({ name }, p) => {
    io.out(`${name} ${end.utilities[p]}\n`);
  });
  return EXIT.fine;
}
