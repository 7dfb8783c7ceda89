import { domainSpace } from '../analysis/domainSpace.ts';
import type { Valued } from '../analysis/outcomes.ts';
import { type Domain, readDomain } from '../genius/domain.ts';
import { words } from './args.ts';
import { EXIT, type Exit, FileProblem, type Io, json, UsageError } from './io.ts';
import { textOf } from './open.ts';

/** The domain and profiles of a call; what is wrong with a file is said in the reader's sentence. */
export function openDomain(domain: string, profiles: readonly string[]): Domain {
  const source = (file: string) => ({ file, text: textOf(file) });
  const read = readDomain(source(domain), profiles.map(source));
  if (!read.ok) throw new FileProblem(read.error);
  return read.value;
}

const listed = (one: Valued): string =>
  `${Object.entries(one.package)
    .map(([issue, value]) => `${issue}: ${value}`)
    .join(', ')}  (${Object.entries(one.utilities)
    .map(([side, u]) => `${side} ${u.toFixed(3)}`)
    .join(', ')})`;

/** `domain DOMAIN.xml PROFILE.xml…`: the outcome space of a Genius domain. */
export function domain(args: readonly string[], io: Io): Exit {
  const { values, positionals } = words(args, { json: { type: 'boolean' } });
  const [file, ...profiles] = positionals;
  if (file === undefined || profiles.length === 0)
    throw new UsageError('Name a Genius domain and at least one profile.');
  const space = domainSpace(openDomain(file, profiles));
  if (values.json === true) {
    json(io, space);
    return EXIT.fine;
  }
  io.out(`outcomes      ${space.packages}\n`);
  io.out(`Pareto set    ${space.pareto.length}\n`);
  io.out(`opposition    ${space.opposition}\n`);
  for (const name of ['nash', 'kalaiSmorodinsky', 'egalitarian', 'utilitarian'] as const)
    for (const one of space[name]) io.out(`${name}: ${listed(one)}\n`);
  return EXIT.fine;
}
