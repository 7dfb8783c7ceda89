import { type Finding, listed, placeName, quoted, rawAt } from './finding.ts';
import { nearest } from './nearest.ts';
import type { Path } from './problem.ts';
import { keysAt, wordsAt } from './schemaAt.ts';
import { asId, ID_RULE, type IssueOf, type Told } from './shapeIssue.ts';
import { CONDITION_WORDS, EFFECT_WORDS } from './vocabulary.ts';

/** Keys the format does not know at a place. */
export function unknownKeys(keys: readonly string[], path: Path, told: Told): Finding[] {
  const words = wordsAt(path);
  if (words !== null) return [badWord(words, path, told)];
  const known = keysAt(path);
  const here = rawAt(told.data, path);
  const free = known.filter((key) => !Object.hasOwn((here as object) ?? {}, key));
  // Several strangers side by side came here together: one cause.
  const strangers = keys.filter((key) => nearest(key, known) === null && !/\s/.test(key));
  const also =
    strangers.length > 1 ? `, nor do ${listed(strangers.slice(1).map(quoted), 'and')}` : '';
  return keys
    .filter((key) => key === strangers[0] || !strangers.includes(key))
    .map((key): Finding => {
      const at = [...path, key];
      const place = placeName(told.data, path);
      if (/\s/.test(key) && rawAt(told.data, at) === '') return cutByComma(key, at, place);
      const near = nearest(key, free) ?? nearest(key, known);
      return {
        code: 'unknown-key',
        path: at,
        wrote: `“${key}” means nothing in ${place}${key === strangers[0] ? also : ''}.`,
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

const cutByComma = (key: string, path: Path, place: string): Finding => ({
  code: 'unknown-key',
  path,
  wrote: `“${key}” stands here by itself in ${place}: inside “{ }” a comma ends a text.`,
  why: 'Players would read only what comes before the comma.',
  todo: 'put the whole text, comma included, in quotation marks',
});

export const WORDS = { condition: CONDITION_WORDS, effect: EFFECT_WORDS } as const;

/** A condition or an effect that is not one known word with what it takes. */
export function badWord(kind: 'condition' | 'effect', path: Path, told: Told): Finding {
  const all: readonly string[] = WORDS[kind];
  const here = rawAt(told.data, path);
  const noun = kind === 'condition' ? 'A condition' : 'An effect';
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

/** A key that cannot be an id. */
export function badName(path: Path, issue: IssueOf<'invalid_key'>, told: Told): Finding {
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
