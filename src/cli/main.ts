import { availableParallelism } from 'node:os';
import { run } from './commands.ts';

process.exitCode = await run(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  watched: process.stderr.isTTY === true,
  now: () => performance.now(),
  processors: availableParallelism(),
});
