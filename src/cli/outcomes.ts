import { outcomes as packageSpace, type Valued } from '../analysis/outcomes.ts';
import { oneFile, words } from './args.ts';
import { EXIT, type Exit, type Io, json } from './io.ts';
import { open } from './open.ts';

const listed = (one: Valued): string =>
  `${Object.entries(one.package)
    .map(([issue, option]) => `${issue} ${option}`)
    .join(', ')}  (${Object.entries(one.utilities)
    .map(([party, u]) => `${party} ${u.toFixed(3)}`)
    .join(', ')})`;

/** `outcomes FILE`: the package space as the case begins. */
export function outcomes(args: readonly string[], io: Io): Exit {
  const { values, positionals } = words(args, { json: { type: 'boolean' } });
  const space = packageSpace(open(oneFile(positionals, 'scenario file')));
  if (values.json === true) {
    json(io, space);
    return EXIT.fine;
  }
  const share = (space.acceptableShare * 100).toFixed(3);
  io.out(`packages      ${space.packages}\n`);
  io.out(`acceptable    ${space.acceptable} (${share} %)\n`);
  io.out(`Pareto set    ${space.pareto.length}\n`);
  io.out(`opposition    ${space.opposition}\n`);
  const deal = space.smallestDeal;
  io.out(`smallest deal ${deal === null ? 'none' : `changes ${deal.changes}`}\n`);
  for (const name of ['nash', 'kalaiSmorodinsky', 'egalitarian', 'utilitarian'] as const)
    for (const one of space[name]) io.out(`${name}: ${listed(one)}\n`);
  return EXIT.fine;
}
