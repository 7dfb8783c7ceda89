import { deedsOf, isEverSet } from '../chartStates.ts';
import type { Finding } from '../finding.ts';
import { possible } from '../possible.ts';
import type { Path } from '../problem.ts';
import type { Rule } from '../subject.ts';

/** Every deadline is set by something, has a day, and can be met. */
export const deadlinesRule: Rule = ({ file, words, has, whole }) => {
  const found: Finding[] = [];
  const deeds = deedsOf(words);
  for (const [id, deadline] of Object.entries(file.deadlines)) {
    const path: Path = ['deadlines', id];
    const say = (code: Finding['code'], key: string, wrote: string, why: string, todo: string) =>
      found.push({ code, path: key === '' ? path : [...path, key], wrote, why, todo });
    const met = deadline['met-when'];
    if (met === undefined && !has([...path, 'met-when']) && !deeds.has(`deadline ${id} close`)) {
      say(
        'deadline-unmeetable',
        '',
        `Nothing says how “${id}” is met.`,
        'Whatever players do, it passes unmet.',
        'add “met-when: …”',
      );
    } else if (met !== undefined && whole([...path, 'met-when']) && !possible(met)) {
      say(
        'deadline-unmeetable',
        'met-when',
        `“${id}” can never be met: its “met-when” asks for things that rule one another out.`,
        'Whatever players do, it passes unmet.',
        'take out one of them, or put “any:” in the place of “all:”',
      );
    }
    if (!has([...path, 'due']) && !has([...path, 'after'])) {
      say(
        'deadline-no-date',
        '',
        `“${id}” has no date: neither “due” nor “after”.`,
        'Nobody could say when time is up.',
        'add “due: 5” (a turn), or “after: 3” (turns from when it is set)',
      );
    }
    const whose = file.parties[deadline.setter];
    if (!isEverSet(file, id, deeds) && (whose !== undefined || deadline.setter === 'calendar')) {
      if (!whole(['parties', deadline.setter]) || !whole(['at-start'])) continue;
      say(
        'deadline-no-date',
        '',
        `Nothing ever sets “${id}”.`,
        'Players would never meet it.',
        whose === undefined || deadline.set !== undefined
          ? 'name it under “at-start: deadlines:” (or give it a “set” of 2 or later)'
          : `let “${deadline.setter}” set it (“may: [deadline]”), or name it under “at-start: deadlines:”`,
      );
    }
    if (deadline.setter === 'calendar' && deadline.extensions > 0) {
      say(
        'calendar',
        'extensions',
        `The calendar sets “${id}”, and a calendar gives no extension.`,
        'Players would wait for one that cannot come.',
        'take “extensions” out, or let a party set it',
      );
    }
  }
  return found;
};
