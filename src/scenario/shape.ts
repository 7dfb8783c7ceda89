import type { z } from 'zod';
import { type Finding, listed, placeName, quoted, rawAt } from './finding.ts';
import { nearest } from './nearest.ts';
import type { Path } from './problem.ts';
import { expectedAt, keysAt, wordsAt } from './schemaAt.ts';
import { CONDITION_WORDS, EFFECT_WORDS } from './vocabulary.ts';

type Issue = z.core.$ZodIssue;
type IssueOf<C extends Issue['code']> = Extract<Issue, { code: C }>;
interface Told {
  /** The plain values of the file. */
  data: unknown;
  has: (path: Path) => boolean;
}

/** Says what the schema found, in findings. One cause gives one finding, so several of the schema's
 * complaints may come out as one. */
export function shapeFindings(issues: readonly Issue[], told: Told): Finding[] {
  const findings = issues.flatMap((issue) => tell(issue, [], told));
  const seen = new Set<string>();
  const renamed = new Set(
    findings.flatMap(({ fix }) =>
      fix?.do === 'rename' ? [[...fix.path.slice(0, -1), fix.to].join('\n')] : [],
    ),
  );
  return findings.filter(({ code, path }) => {
    const key = path.join('\n');
    // The misspelt key is the cause; that the right one is missing follows from it.
    if (code === 'missing-key' && renamed.has(key)) return false;
    if (seen.has(key)) return code === 'unknown-key';
    seen.add(key);
    return true;
  });
}

function tell(issue: Issue, prefix: Path, told: Told): Finding[] {
  const full = [...prefix, ...(issue.path as (string | number)[])];
  const path = written(full, told.data);
  if (issue.code === 'unrecognized_keys') return unknownKeys(issue.keys, path, told);
  if (issue.code === 'invalid_union') return union(issue, path, full, told);
  if (issue.code === 'invalid_key') return [badName(path, issue, told)];
  if (rawAt(told.data, path) === undefined) {
    // Written, but refused in reading (an alias): that has been told.
    return told.has(path) ? [] : [missing(path, told)];
  }
  return [value(issue, path, told)];
}

/** The part of a path that is in the file: conversions (one value for a list of one) add steps. A
 * missing key keeps its own last step. */
function written(path: Path, data: unknown): Path {
  for (let length = 0; length < path.length; length++) {
    const here = rawAt(data, path.slice(0, length));
    if (here === undefined) return path.slice(0, length);
    if (typeof here !== 'object' || here === null) return path.slice(0, length);
  }
  return path;
}

function missing(path: Path, told: Told): Finding {
  const key = String(path[path.length - 1] ?? '');
  const place = placeName(told.data, path.slice(0, -1));
  return {
    code: 'missing-key',
    path,
    wrote: `“${key}” is missing in ${place}.`,
    why: 'The game needs it to begin.',
    todo: `add a line “${key}: …”`,
  };
}

function unknownKeys(keys: readonly string[], path: Path, told: Told): Finding[] {
  const words = wordsAt(path);
  if (words !== null) return [badWord(words, path, told)];
  const known = keysAt(path);
  const here = rawAt(told.data, path);
  const free = known.filter((key) => !Object.hasOwn((here as object) ?? {}, key));
  return keys.map((key): Finding => {
    const near = nearest(key, free) ?? nearest(key, known);
    const at = [...path, key];
    const place = placeName(told.data, path);
    if (/\s/.test(key) && rawAt(told.data, at) === '') {
      return {
        code: 'unknown-key',
        path: at,
        wrote: `“${key}” stands here by itself in ${place}: inside “{ }” a comma ends a text.`,
        why: 'Players would read only what comes before the comma.',
        todo: 'put the whole text, comma included, in quotation marks',
      };
    }
    return {
      code: 'unknown-key',
      path: at,
      wrote: `“${key}” means nothing in ${place}.`,
      why: 'The game would leave it out without a word.',
      todo: near
        ? `did you mean “${near}”? Otherwise take it out`
        : known.length > 0
          ? `use one of ${listed(known)}, or take it out`
          : 'take it out',
      ...(near && free.includes(near) ? { fix: { do: 'rename', path: at, to: near } } : {}),
    };
  });
}

const WORDS = { condition: CONDITION_WORDS, effect: EFFECT_WORDS } as const;

/** A condition or an effect that is not one known word with what it takes. */
function badWord(kind: 'condition' | 'effect', path: Path, told: Told): Finding {
  const all: readonly string[] = WORDS[kind];
  const here = rawAt(told.data, path);
  const noun = kind === 'condition' ? 'A condition' : 'What happens';
  const why =
    kind === 'condition'
      ? 'Nobody could say when this holds, so it would never come to pass.'
      : 'Players would wait for something that never comes.';
  if (typeof here !== 'object' || here === null || Array.isArray(here)) {
    return {
      code: 'wrong-kind',
      path,
      part: 'value',
      wrote: `${noun} is written as a word and what it takes; here stands ${quoted(here)}.`,
      why,
      todo: `write it like “{${kind === 'condition' ? 'process: endgame' : 'momentum: 0.05'}}”; the words are ${listed(all)}`,
    };
  }
  const keys = Object.keys(here);
  const strange = keys.filter((key) => !all.includes(key));
  const [first = ''] = strange;
  if (keys.length === 1 && strange.length === 1) {
    const near = nearest(first, all);
    return {
      code: 'unknown-word',
      path: [...path, first],
      wrote: `“${first}” is no word that ${noun.toLowerCase()} can begin with.`,
      why,
      todo: near ? `did you mean “${near}”?` : `use one of ${listed(all)}`,
      ...(near ? { fix: { do: 'rename', path: [...path, first], to: near } } : {}),
    };
  }
  const inner = keys.find((key) => !strange.includes(key));
  const belongs = inner !== undefined && keysAt([...path, inner]).includes(first);
  return {
    code: 'one-word',
    path,
    part: 'value',
    wrote:
      keys.length === 0
        ? `${noun} is empty here.`
        : `${noun} says one thing only; here stand ${listed(
            keys.map((key) => `“${key}”`),
            'and',
          )}.`,
    why,
    todo:
      keys.length === 0
        ? `write one of ${listed(all)}, or take the line out`
        : belongs
          ? `put “${first}” inside “${inner}”, as in “{${inner}: {…, ${first}: …}}”`
          : kind === 'condition'
            ? 'put each on its own under “all:” or “any:”'
            : 'give each its own line in the list',
  };
}

/** Which of several ways of writing was meant, and what is wrong with that one. */
function union(issue: IssueOf<'invalid_union'>, path: Path, full: Path, told: Told): Finding[] {
  const here = rawAt(told.data, path);
  if (here === undefined) return [missing(path, told)];
  const mark = issue.message;
  if (mark === 'condition' || mark === 'effect') {
    const all: readonly string[] = WORDS[mark];
    const keys = typeof here === 'object' && here !== null ? Object.keys(here) : [];
    const [word] = keys;
    if (Array.isArray(here) || keys.length !== 1 || word === undefined || !all.includes(word)) {
      return [badWord(mark, path, told)];
    }
    const branch = issue.errors.find(
      (inner) =>
        !inner.some(({ code, path: at }) => code === 'unrecognized_keys' && at.length === 0),
    );
    return (branch ?? []).flatMap((inner) => tell(inner, full, told));
  }
  const wants: Record<string, [what: string, how: string]> = {
    due: [
      'A turn is a number, or “from” and “to” between which it is drawn.',
      '5” or “{from: 7, to: 9}',
    ],
    'heard-by': ['Who hears it is “all” or a list of parties.', 'all” or “[speaker, addressee]'],
    odds: [
      'Odds are one number, or one number for each mind.',
      '2” or “{seeks-a-deal: 2, plays-for-time: 1}',
    ],
    trust: ['Trust is written as two counts: good experiences and bad ones.', '[2, 3]'],
  };
  const [what, how] = wants[mark] ?? ['Something else belongs here.', '…'];
  const container = typeof here === 'object' && here !== null;
  const branch = issue.errors.find((inner) => inner.every(({ path: at }) => at.length > 0));
  if (container && branch !== undefined) {
    return branch.flatMap((inner) => tell(inner, full, told));
  }
  return [
    {
      code: 'wrong-kind',
      path,
      part: 'value',
      wrote: `${what} Here stands ${quoted(here)}.`,
      why: 'The game could not use it.',
      todo: `write “${how}”`,
    },
  ];
}

const ID_RULE = 'small letters a to z, digits and hyphens, beginning with a letter';
const asId = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[-0-9]+|-+$/g, '')
    .slice(0, 60);

function badName(path: Path, issue: IssueOf<'invalid_key'>, told: Told): Finding {
  const key = String(path[path.length - 1]);
  if (path[0] === 'lesson') {
    return {
      code: 'bad-id',
      path,
      wrote: `“${key}” is no lesson length.`,
      why: 'A class chooses its lesson by its minutes.',
      todo: 'write the minutes as two or three digits, like “45”',
    };
  }
  const better = asId(key);
  const taken = rawAt(told.data, [...path.slice(0, -1), better]) !== undefined;
  return {
    code: 'bad-id',
    path,
    wrote: `“${key}” cannot be an id in ${placeName(told.data, path.slice(0, -1))}.`,
    why: 'Saved games and translations find things by their ids.',
    todo: `use ${ID_RULE}${better ? `, like “${better}”` : ''}`,
    ...(better && !taken && issue.origin === 'record'
      ? { fix: { do: 'rename', path, to: better } }
      : {}),
  };
}

const NOT_A_GAME = 'The game could not use it.';

function value(issue: Issue, path: Path, told: Told): Finding {
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
      todo: 'write it as year-month-day, like “2025-04-04”',
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
