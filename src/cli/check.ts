import { writeFileSync } from 'node:fs';
import { playedFindings } from '../analysis/playedFindings.ts';
import { check as checkDraft } from '../scenario/check.ts';
import { type Finding, located } from '../scenario/finding.ts';
import { byPlace, type Problem } from '../scenario/problem.ts';
import { read } from '../scenario/read.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { applyFix, write } from '../scenario/write.ts';
import { countOf, words } from './args.ts';
import { crew } from './crew.ts';
import { EXIT, type Exit, type Io, json, UsageError } from './io.ts';
import { asJson, lineOf, textOf } from './open.ts';

/** `check FILE…`: all there is to say about scenario files. Ends with 1 if something must be fixed. */
export async function check(args: readonly string[], io: Io): Promise<Exit> {
  const { values, positionals } = words(args, {
    json: { type: 'boolean' },
    fix: { type: 'boolean' },
    play: { type: 'string' },
  });
  const games = values.play === undefined ? 0 : countOf(values.play, 'play');
  if (positionals.length === 0) throw new UsageError('Name at least one scenario file.');
  if (values.fix === true) for (const file of positionals) mend(file, io);
  const found: { file: string; problem: Problem }[] = [];
  for (const file of positionals) {
    const draft = read(textOf(file)).draft;
    const { scenario, problems } = checkDraft(draft);
    const played = games > 0 && scenario !== null ? await playedIn(file, scenario, games, io) : [];
    const all = [...problems, ...played.map((finding) => located(draft, finding))].sort(byPlace);
    found.push(...all.map((problem) => ({ file, problem })));
  }
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

/** What only playing shows about one file. */
async function playedIn(
  file: string,
  scenario: Scenario,
  games: number,
  io: Io,
): Promise<Finding[]> {
  const workers = crew(Math.max(1, io.processors));
  try {
    return await playedFindings(scenario, games, (tasks) => workers.run(file, tasks));
  } finally {
    await workers.end();
  }
}

/** More fixes than any file needs: a fix that mends nothing must not be tried for ever. */
const MOST_FIXES = 200;

/** Makes every change a problem offers, one at a time, since one may settle another. */
function mend(file: string, io: Io): void {
  let draft = read(textOf(file)).draft;
  let made = 0;
  const tried = new Set<string>();
  while (made < MOST_FIXES) {
    const next = checkDraft(draft).problems.find(
      ({ fix }) => fix !== undefined && !tried.has(JSON.stringify(fix)),
    )?.fix;
    if (next === undefined) break;
    tried.add(JSON.stringify(next));
    draft = applyFix(draft, next);
    made += 1;
  }
  if (made === 0) return;
  writeFileSync(file, write(draft));
  io.err(`${file}: ${made} mended\n`);
}
