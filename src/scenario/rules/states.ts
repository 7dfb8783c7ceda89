import {
  agreementStates,
  deadlineStates,
  deedsOf,
  demandStates,
  isEverSet,
  processStates,
} from '../chartStates.ts';
import type { Condition } from '../conditions.ts';
import { type Finding, listed } from '../finding.ts';
import type { Path } from '../problem.ts';
import type { Rule, Subject } from '../subject.ts';

interface Asked {
  path: Path;
  /** What is asked about, as a person would say it. */
  what: string;
  states: readonly string[];
  reached: ReadonlySet<string>;
}

/** No condition asks for a state that the chart it speaks of never reaches. */
export const statesRule: Rule = (subject) => {
  const deeds = deedsOf(subject.words);
  return subject.words.flatMap((word): Finding[] => {
    if (word.kind !== 'condition' || !subject.whole(word.path)) return [];
    const asked = ask(subject, word.condition, word.path, deeds);
    if (asked === null) return [];
    const never = asked.states.filter((state) => !asked.reached.has(state));
    if (never.length === 0) return [];
    const states = listed(never.map((state) => `“${state}”`));
    return [
      {
        code: 'state-unreachable',
        path: asked.path,
        part: 'value',
        wrote: `${asked.what} never ${states} in this scenario.`,
        why:
          never.length === asked.states.length
            ? 'What waits for it would never come to pass.'
            : 'That part of the condition does nothing.',
        todo: `it can be ${listed([...asked.reached])}; choose among these, or write what leads to ${states}`,
      },
    ];
  });
};

function ask(
  { file }: Subject,
  condition: Condition,
  path: Path,
  deeds: ReadonlySet<string>,
): Asked | null {
  if ('demand' in condition) {
    const { id, is } = condition.demand;
    if (!Object.hasOwn(file.demands, id)) return null;
    const reached = demandStates(file, id, deeds);
    return { path: [...path, 'demand', 'is'], what: `The demand “${id}” is`, states: is, reached };
  }
  if ('deadline' in condition) {
    const { id, is } = condition.deadline;
    // One that nothing sets is told at the deadline itself.
    if (!Object.hasOwn(file.deadlines, id) || !isEverSet(file, id, deeds)) return null;
    // Without a way to be met, that is told there too.
    const reached = new Set([...deadlineStates(file, id, deeds), 'met']);
    return {
      path: [...path, 'deadline', 'is'],
      what: `The deadline “${id}” is`,
      states: is,
      reached,
    };
  }
  if ('process' in condition) {
    const reached = processStates(file, deeds);
    return {
      path: [...path, 'process'],
      what: 'The talks are',
      states: condition.process,
      reached,
    };
  }
  if ('agreement' in condition) {
    const { named, is } = condition.agreement;
    if (named === undefined || !Object.hasOwn(file['at-start'].agreements, named)) return null;
    const reached = agreementStates(file, named);
    const what = `The agreement “${named}” is`;
    return { path: [...path, 'agreement', 'is'], what, states: is, reached };
  }
  return null;
}
