import { type Finding, listed, placeName, quoted, rawAt } from './finding.ts';
import { nearest } from './nearest.ts';
import type { Path } from './problem.ts';
import { expectedAt, keysAt } from './schemaAt.ts';
import { asId, ID_RULE, type Issue, type IssueOf, type Told } from './shapeIssue.ts';

const NOT_A_GAME = 'The game could not use it.';

/** A value that is not what its place wants. */
export function badValue(issue: Issue, path: Path, told: Told): Finding {
  const here = rawAt(told.data, path);
  const key = [...path].reverse().find((part) => typeof part === 'string') ?? '';
  const base = { path, part: 'value' as const };
  const shown = quoted(here);
  if (here === '' && issue.code !== 'invalid_format') {
    return {
      ...base,
      code: 'empty-text',
      wrote: `Nothing is written at “${key}” in ${placeName(told.data, path)}.`,
      why: 'Players would see a blank.',
      todo: 'write it, or take the line out if it may be left out',
    };
  }
  switch (issue.code) {
    case 'invalid_value':
      return choice(issue, path, key, told);
    case 'invalid_format':
      return format(issue, path, key, told);
    case 'too_big':
    case 'too_small':
      return size(issue, path, key, told);
    default:
  }
  const expected = issue.code === 'invalid_type' ? issue.expected : '';
  if (expected === 'number' || expected === 'int' || expected === 'nan') {
    return {
      ...base,
      code: 'not-a-number',
      wrote: `“${key}” wants a ${expected === 'int' ? 'whole ' : ''}number; here stands ${shown}.`,
      why: 'The game counts with it.',
      todo: `write digits${expected === 'int' ? ' without a point' : ', with a point for parts, like “0.5”'}`,
    };
  }
  if (expected === 'boolean') {
    return {
      ...base,
      code: 'not-yes-no',
      wrote: `“${key}” is answered with true or false; here stands ${shown}.`,
      why: NOT_A_GAME,
      todo: 'write “true” or “false”',
      ...(typeof here === 'string' && /^(yes|no|on|off)$/i.test(here)
        ? { fix: { do: 'set', path, value: /^(yes|on)$/i.test(here) ? 'true' : 'false' } }
        : {}),
    };
  }
  const kind = expectedAt(path);
  const inside = keysAt(path);
  const wanted = {
    mapping:
      inside.length > 0
        ? `lines of its own (${listed(inside, 'and')})`
        : 'lines of its own, each a name and a value',
    list: 'a list, each item on a line with “- ” or all in “[ ]”',
    text: 'one text',
  }[kind];
  return {
    ...base,
    code: 'wrong-kind',
    wrote: `“${key}” wants ${wanted}; here stands ${shown}.`,
    why: NOT_A_GAME,
    todo:
      kind === 'text' && path.length > 0
        ? 'write one text; if it contains “: ” or begins with “[” or “{”, put it in quotation marks'
        : 'write it that way',
  };
}

function choice(issue: IssueOf<'invalid_value'>, path: Path, key: string, told: Told): Finding {
  const here = rawAt(told.data, path);
  const values = issue.values.map(String);
  const near = typeof here === 'string' ? nearest(here, values) : null;
  const fix = near ? { fix: { do: 'set' as const, path, value: near } } : {};
  if (key === 'office') {
    return {
      code: 'office',
      path,
      part: 'value',
      wrote: `${quoted(here)} is no office a delegation can speak for.`,
      why: 'Players speak for an office, never for victims or combatants, so the list is closed.',
      todo: `${near ? `did you mean “${near}”? ` : ''}The offices are ${listed(values)}`,
      ...fix,
    };
  }
  return {
    code: 'not-in-list',
    path,
    part: 'value',
    wrote: `${quoted(here)} is not among what “${key}” can be.`,
    why: NOT_A_GAME,
    todo: near ? `did you mean “${near}”? It can be ${listed(values)}` : `choose ${listed(values)}`,
    ...fix,
  };
}

function format(issue: IssueOf<'invalid_format'>, path: Path, key: string, told: Told): Finding {
  const here = rawAt(told.data, path);
  const base = { path, part: 'value' as const };
  if (issue.message === 'day') {
    return {
      ...base,
      code: 'bad-date',
      wrote: `${quoted(here)} is no date.`,
      why: 'Dates are shown to players and put in order.',
      todo: 'write a day that there is as year-month-day, like “2025-04-04”',
    };
  }
  if (issue.message === 'language') {
    return {
      ...base,
      code: 'not-in-list',
      wrote: `${quoted(here)} is no language.`,
      why: 'Readers and voices choose their words by it.',
      todo: 'write its two letters, like “en”',
    };
  }
  if (issue.format === 'url') {
    return {
      ...base,
      code: 'bad-address',
      wrote: `${quoted(here)} is no address on the web.`,
      why: 'A player who follows it would land nowhere.',
      todo: 'write it in full, beginning with “https://”, or take it out',
    };
  }
  const better = typeof here === 'string' ? asId(here) : '';
  return {
    ...base,
    code: here === '' ? 'empty-text' : 'bad-id',
    wrote:
      here === ''
        ? `Nothing is written at “${key}” in ${placeName(told.data, path)}.`
        : `${quoted(here)} cannot be an id.`,
    why: 'Things in a scenario are found by their ids.',
    todo: `use ${ID_RULE}${better ? `, like “${better}”` : ''}`,
  };
}

function size(
  issue: IssueOf<'too_big'> | IssueOf<'too_small'>,
  path: Path,
  key: string,
  told: Told,
): Finding {
  const here = rawAt(told.data, path);
  const base = { path, part: 'value' as const };
  const big = issue.code === 'too_big';
  const limit = big ? issue.maximum : issue.minimum;
  if (issue.origin === 'string') {
    return {
      ...base,
      code: 'too-long',
      wrote: `The text at “${key}” in ${placeName(told.data, path)} has ${String(here).length} letters and signs; ${limit} fit.`,
      why: 'It would not fit where players read it.',
      todo: 'shorten it',
    };
  }
  if (issue.origin === 'array') {
    return {
      ...base,
      code: 'too-few',
      wrote: `“${key}” in ${placeName(told.data, path)} has too ${big ? 'many' : 'few'} entries.`,
      why: NOT_A_GAME,
      todo: big ? `leave ${limit}` : `give it ${limit === 1 ? 'at least one' : `${limit} of them`}`,
    };
  }
  return {
    ...base,
    code: 'out-of-range',
    wrote: `“${key}” is ${quoted(here)}; ${big ? 'the most' : 'the least'} it can be is ${limit}.`,
    why: NOT_A_GAME,
    todo: `write a number ${big ? 'up to' : 'from'} ${limit}${big ? '' : ' on'}`,
  };
}
