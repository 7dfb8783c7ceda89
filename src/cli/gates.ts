import { FULL, type GateRow, type Size } from '../analysis/gateRow.ts';
import { gates as rowsOf } from '../analysis/gates.ts';
import { countOf, words } from './args.ts';
import { crew } from './crew.ts';
import { EXIT, type Exit, type Io, json, UsageError } from './io.ts';
import { open, textOf } from './open.ts';

/** `gates FILE…`: what would make a scholar roll their eyes, looked for by playing (quality.md §1). */
export async function gates(args: readonly string[], io: Io): Promise<Exit> {
  const { values, positionals } = words(args, {
    json: { type: 'boolean' },
    only: { type: 'string' },
    seat: { type: 'string', multiple: true },
    seed: { type: 'string', default: '1' },
    share: { type: 'string', default: '100' },
  });
  if (positionals.length === 0) throw new UsageError('Name at least one scenario file.');
  const only = values.only?.split(',').map((one) => countOf(one, 'only'));
  const size = sized(countOf(values.share, 'share') / 100);
  const found: GateRow[] = [];
  const workers = crew(Math.max(1, io.processors));
  try {
    for (const file of positionals) {
      const scenario = open(file);
      const stranger = values.seat?.find((party) => !(party in scenario.parties));
      if (stranger !== undefined)
        throw new UsageError(`--seat: ${stranger} has no seat in ${scenario.id}.`);
      const rows = rowsOf(scenario, {
        size,
        seed: values.seed,
        text: textOf(file),
        run: (tasks) => workers.run(file, tasks),
        only,
        seats: values.seat,
      });
      for await (const row of rows) {
        found.push(row);
        if (values.json !== true) io.out(lineOf(row));
      }
    }
  } finally {
    await workers.end();
  }
  const missed = found.filter((row) => !row.met);
  if (values.json === true) json(io, found);
  else io.out(`${found.length - missed.length} gates met, ${missed.length} missed\n`);
  return missed.length === 0 ? EXIT.fine : EXIT.problems;
}

/** The full size, or a share of its games. */
const sized = (share: number): Size =>
  Object.fromEntries(
    Object.entries(FULL).map(([key, n]) => [key, Math.max(1, Math.round(n * share))]),
  ) as unknown as Size;

const lineOf = ({ scenario, gate, what, found, goal, met, notes }: GateRow): string =>
  [
    `${met ? 'met   ' : 'MISSED'} ${String(gate).padStart(2)} ${scenario.padEnd(18)} ${what}: ${found} (${goal})`,
    ...notes.map((note) => `          ${note}`),
    '',
  ].join('\n');
