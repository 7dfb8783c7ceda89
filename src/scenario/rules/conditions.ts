import type { Bounds, Condition } from '../conditions.ts';
import type { Finding } from '../finding.ts';
import { possible } from '../possible.ts';
import type { Path } from '../problem.ts';
import type { Rule } from '../subject.ts';

const BOUNDED = ['turn', 'trust', 'momentum', 'hurt', 'credibility', 'belief', 'margin'] as const;
// Weeks of the year after, in which events may still come.
const YEAR = 52;

/** Whether a condition stands on its own rather than inside another. */
const outermost = (path: Path): boolean =>
  !path.slice(2).some((key) => key === 'all' || key === 'any') &&
  !/^(not|was)$/.test(String(path.at(-1)));

/** No condition contradicts itself, and those with bounds have one. A deadline's way to be met has its
 * own rule. */
export const conditionsRule: Rule = ({ words, whole, file }) => {
  const found: Finding[] = [];
  const { to } = file.calendar.turns;
  for (const word of words) {
    if (word.kind !== 'condition' || !whole(word.path)) continue;
    const { condition, path } = word;
    const bare = boundless(condition);
    if (bare !== null) {
      found.push({
        code: 'missing-key',
        path: [...path, bare],
        wrote: `“${bare}” has neither “at-least” nor “at-most”.`,
        why: 'It would hold always.',
        todo: `add one of them, like “${bare}: {…, at-least: 0.5}”`,
      });
    }
    if (!outermost(path) || (path.at(-1) === 'met-when' && path[0] === 'deadlines')) continue;
    const turns = { low: 0, high: path[0] === 'endings' ? 1e6 : to + YEAR };
    const { where, why } = NEVER[String(path[0])] ?? {
      where: 'This',
      why: 'It never comes to pass.',
    };
    if (!possible(condition, turns)) {
      found.push({
        code: 'never-holds',
        path,
        wrote: `${where} can never hold: it asks for things that rule one another out.`,
        why,
        todo: 'take out one of them, or put “any:” in the place of “all:”',
      });
    } else if (path[0] === 'endings' && !possible({ all: [condition, { process: ['closed'] }] })) {
      found.push({
        code: 'never-holds',
        path,
        wrote: `${where} can never hold: when the ending is judged the talks are closed.`,
        why,
        todo: 'ask whether it was so earlier, like “was: {process: endgame}”',
      });
    } else if (whole(['calendar']) && !possible(condition, { low: 0, high: to })) {
      found.push({
        code: 'never-holds',
        severity: 'worth-checking',
        path,
        wrote: `${where} waits for a turn after the last one (${to}).`,
        why: 'Players would see it at most in the year after the talks, if at all.',
        todo: `let it come in turn ${to} or earlier`,
      });
    }
  }
  return found;
};

const NEVER: Record<string, { where: string; why: string }> = {
  endings: { where: 'The condition of this ending', why: 'No game would ever end so.' },
  events: { where: 'The condition of this event', why: 'Players would never meet it.' },
  demands: {
    where: 'This condition of the demand',
    why: 'Players would never see the demand change.',
  },
  measures: { where: 'The condition of this measure', why: 'Nobody could ever take it.' },
  powers: { where: 'The condition of this power', why: 'The party could never use it.' },
  probes: { where: 'The condition of this question', why: 'Nobody could ever ask it.' },
  deadlines: { where: 'This condition of the deadline', why: 'Nobody could ever set it.' },
};

/** The word of a condition that should have a bound and has none. */
function boundless(condition: Condition): string | null {
  const word = BOUNDED.find((name) => name in condition);
  if (word === undefined) return null;
  const bounds = (condition as Record<string, Bounds>)[word];
  return bounds?.['at-least'] === undefined && bounds?.['at-most'] === undefined ? word : null;
}
