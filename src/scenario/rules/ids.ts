import type { Finding } from '../finding.ts';
import type { Path } from '../problem.ts';
import { references } from '../references.ts';
import type { Rule, Subject } from '../subject.ts';

// Words that mean something in the place of a party's id.
const RESERVED = ['calendar', 'all', 'speaker', 'addressee', 'default', 'outside-the-room'];

/** No two items of a list have the same id or name the same thing, and no party is called like a word of
 * the format. */
export const idsRule: Rule = (subject) => {
  const { file, ids, whole } = subject;
  const found: Finding[] = namedTwice(subject);
  const lists: Path[] = [
    ['learning', 'goals'],
    ['learning', 'debrief'],
    ['learning', 'afterwards'],
    ['chronology'],
    ['board'],
    ['endings'],
    ...Object.keys(file.events).flatMap((id): Path[] => [
      ['events', id, 'choices'],
      ['events', id, 'lines'],
    ]),
    ...Object.keys(file['at-start'].agreements).map(
      (id): Path => ['at-start', 'agreements', id, 'conditions'],
    ),
  ];
  for (const list of lists) {
    const names = ids(...list);
    names.forEach((name, i) => {
      if (names.indexOf(name) === i || !whole([...list, i, 'id'])) return;
      found.push({
        code: 'duplicate-id',
        path: [...list, i, 'id'],
        part: 'value',
        wrote: `“${name}” is the id of two items in this list.`,
        why: 'Saved games and translations could not tell them apart.',
        todo: 'give this one another id',
      });
    });
  }
  for (const name of Object.keys(file.parties)) {
    if (!RESERVED.includes(name)) continue;
    found.push({
      code: 'forbidden-name',
      path: ['parties', name],
      wrote: `No party can be called “${name}”.`,
      why: 'That word already says who hears something or who sets a date.',
      todo: 'choose another id',
    });
  }
  return found;
};

function namedTwice({ file, words, whole }: Subject): Finding[] {
  const told = new Set<string>();
  return references(file, words).flatMap(({ name, path, part }): Finding[] => {
    if (part === 'key' || typeof path.at(-1) !== 'number') return [];
    const item = [...path.slice(0, -1), name].join('\n');
    if (told.size === told.add(item).size && whole(path))
      return [
        {
          code: 'duplicate-id',
          path,
          part: 'value',
          wrote: `“${name}” stands twice in this list.`,
          why: 'Only one of the two could be meant.',
          todo: 'take one out, or write who or what else was meant',
        },
      ];
    return [];
  });
}
