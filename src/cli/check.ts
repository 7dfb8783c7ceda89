import { words } from './args.ts';
import { EXIT, type Exit, type Io, json, UsageError } from './io.ts';
import { asJson, checked, lineOf } from './open.ts';

/** `check FILE…`: all there is to say about scenario files. Ends with 1 if something must be fixed. */
export function check(args: readonly string[], io: Io): Exit {
  const { values, positionals } = words(args, { json: { type: 'boolean' } });
  if (positionals.length === 0) throw new UsageError('Name at least one scenario file.');
  const found = positionals.flatMap((file) =>
    checked(file).problems.map((problem) => ({ file, problem })),
  );
  if (values.json === true)
    json(
      io,
      found.map(({ file, problem }) => asJson(file, problem)),
    );
  else {
    for (const { file, problem } of found) io.out(`${lineOf(file, problem)}\n`);
    for (const file of positionals)
      if (!found.some((one) => one.file === file)) io.out(`${file}: nothing to mend\n`);
  }
  return found.some(({ problem }) => problem.severity === 'must-fix') ? EXIT.problems : EXIT.fine;
}
