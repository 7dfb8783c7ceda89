import type { Finding } from '../finding.ts';
import type { Path } from '../problem.ts';
import type { Rule } from '../subject.ts';

/** Times follow one another: the calendar, the lessons, the deadlines, the moment a real case stops. */
export const calendarRule: Rule = ({ file, whole, has }) => {
  const found: Finding[] = [];
  const say = (path: Path, wrote: string, why: string, todo: string, soft = false): void => {
    if (!whole(path)) return;
    const severity = soft ? ({ severity: 'worth-checking' } as const) : {};
    found.push({ code: 'calendar', path, part: 'value', wrote, why, todo, ...severity });
  };
  const { from, to } = file.calendar.turns;
  if (from > to) {
    say(
      ['calendar', 'turns'],
      `The talks last from ${from} to ${to} turns, which is backwards.`,
      'Nobody could say when the game ends.',
      'write the smaller number as “from”',
    );
  }
  for (const [minutes, { turns }] of Object.entries(file.lesson)) {
    if (turns > to) {
      say(
        ['lesson', minutes, 'turns'],
        `The lesson of ${minutes} minutes has ${turns} turns, more than the ${to} of the whole game.`,
        'A short lesson would take longer than the long game.',
        `write ${to} or less`,
      );
    }
  }
  for (const [id, { due, set }] of Object.entries(file.deadlines)) {
    const at: Path = ['deadlines', id, 'due'];
    if (due === undefined) continue;
    const [first, last] = typeof due === 'number' ? [due, due] : [due.from, due.to];
    if (first > last) {
      say(
        at,
        `“${id}” is due from turn ${first} to turn ${last}, which is backwards.`,
        'No day could be drawn.',
        'write the smaller number as “from”',
      );
    } else if (first > to && whole(['calendar', 'turns'])) {
      say(
        at,
        `“${id}” is due in turn ${first}, but the talks last ${to} turns at most.`,
        'Players would never see it fall due.',
        `write ${to} or less`,
      );
    } else if (last <= (set ?? 0)) {
      say(
        at,
        `“${id}” is due in turn ${last} and set in turn ${set ?? 1}${set === undefined ? ' at the earliest' : ''}.`,
        'It would be over before it begins.',
        'let it fall due after it is set',
      );
    }
  }
  const asOf = file['as-of'];
  if (file.kind === 'real-case' && asOf === undefined && whole(['kind']) && !has(['as-of'])) {
    found.push({
      code: 'missing-key',
      path: ['as-of'],
      wrote: '“as-of” is missing in a real case.',
      why: 'Players must see where the record ends and the game begins.',
      todo: 'add the day at which the game leaves history, like “as-of: 2025-04-04”',
    });
  }
  if (asOf === undefined || !whole(['as-of'])) return found;
  file.chronology.forEach(({ date }, i) => {
    if (date > asOf) {
      say(
        ['chronology', i, 'date'],
        `This line is dated ${date}, after the case leaves history (${asOf}).`,
        'Players would be told of what has not happened yet.',
        'move it to “learning: afterwards”, or mend the date',
        true,
      );
    }
  });
  file.learning.afterwards.forEach(({ date }, i) => {
    if (date < asOf) {
      say(
        ['learning', 'afterwards', i, 'date'],
        `This line is dated ${date}, before the case leaves history (${asOf}).`,
        'The debrief would tell as new what players had read before.',
        'move it to “chronology”, or mend the date',
        true,
      );
    }
  });
  return found;
};
