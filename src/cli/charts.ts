import { exportCharts } from '../engine/exportCharts.ts';
import { oneFile, words } from './args.ts';
import { EXIT, type Exit, type Io, json } from './io.ts';
import { open } from './open.ts';

/** `charts FILE`: every statechart of a scenario as plain XState JSON, guards and actions by name. */
export function charts(args: readonly string[], io: Io): Exit {
  const { values, positionals } = words(args, { json: { type: 'boolean' } });
  const all = exportCharts(open(oneFile(positionals, 'scenario file')));
  if (values.json === true) {
    json(io, all);
    return EXIT.fine;
  }
  for (const { kind, id, machine } of all) {
    const states = Object.keys(machine.states);
    io.out(`${kind.padEnd(9)} ${id.padEnd(28)} ${states.length} states: ${states.join(' ')}\n`);
  }
  return EXIT.fine;
}
