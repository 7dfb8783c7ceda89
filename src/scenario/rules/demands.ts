import { deedsOf } from '../chartStates.ts';
import type { Finding } from '../finding.ts';
import { neverSigned } from '../packages.ts';
import type { Path } from '../problem.ts';
import type { Rule, Subject } from '../subject.ts';
import { liftedLines } from './issues.ts';

/** Something can satisfy every demand. */
export const demandsRule: Rule = (subject) => {
  const { file, words, has, whole } = subject;
  const found: Finding[] = [];
  const deeds = deedsOf(words);
  const barred = neverSigned(file, liftedLines(subject));
  for (const [id, demand] of Object.entries(file.demands)) {
    const path: Path = ['demands', id];
    const by = demand['satisfied-by'];
    const otherwise =
      has([...path, 'met-when']) ||
      demand['traded-by'].length > 0 ||
      deeds.has(`demand ${id} meet`) ||
      deeds.has(`demand ${id} trade`);
    const tell = (at: Path, wrote: string, todo: string): void => {
      const why = 'Players could raise it for ever and never be done with it.';
      found.push({ code: 'demand-unsatisfiable', path: at, wrote, why, todo });
    };
    if (otherwise || !whole(path)) continue;
    if (by === undefined || Object.keys(by).length === 0) {
      tell(
        path,
        `Nothing can satisfy “${id}”.`,
        'add “satisfied-by: {issue: [options]}”, “traded-by:” or “met-when:”',
      );
      continue;
    }
    for (const [issue, options] of Object.entries(by)) {
      if (options.some((option) => !real(subject, issue, option))) continue;
      const party = options.map((option) => barred(issue, option));
      if (party.includes(null)) continue;
      tell(
        [...path, 'satisfied-by', issue],
        `Nothing can satisfy “${id}”: what would crosses a red line of “${party[0]}”, which must sign.`,
        'name another option, take the red line back, or let something lift it',
      );
      break;
    }
  }
  return found;
};

const real = (subject: Subject, issue: string, option: string): boolean =>
  subject.ids('issues', issue, 'options').includes(option);
