import { describe, expect, it } from 'vitest';
import {
  drop,
  dropOthers,
  edited,
  insert,
  misspelt,
  put,
} from '../../src/scenario/mutations/edits.ts';
import { places, textAt } from '../../src/scenario/mutations/page.ts';
import {
  MISTAKES,
  type Specimen,
  speaksOf,
  specimen,
  tryMistake,
} from '../../src/scenario/mutations.ts';
import type { Problem } from '../../src/scenario/problem.ts';
import { read } from '../../src/scenario/read.ts';
import { BASE, bundledFiles } from './files.ts';

// What no check of the file alone can see.
const UNSEEN = ['values-swapped', 'consequence-lost', 'sign-turned'];
const files = bundledFiles.map(([slug, text]): [string, Specimen] => [slug, specimen(text)]);
const inTheSmallest = [...files].sort(([, a], [, b]) => a.draft.text.length - b.draft.text.length);

describe('a mistake of an author', () => {
  it('is one of at least fifty kinds, each with a name of its own', () => {
    const ids = MISTAKES.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThanOrEqual(100);
  });

  // Each kind once, in the smallest bundled case in which it can be made; `npm run gates` makes all in all.
  it.each(MISTAKES.map((mistake) => [mistake.id, mistake] as const))(
    '%s is caught',
    (id, mistake) => {
      for (const [, file] of inTheSmallest) {
        const { planted, caught } = tryMistake(mistake, file);
        if (planted === 0) continue;
        expect(caught).toBe(UNSEEN.includes(id) ? 0 : 1);
        return;
      }
      throw new Error('it can be made in no bundled case');
    },
  );

  it.each(files)('can be made in %s in nearly all its kinds', (_, { draft }) => {
    const kinds = MISTAKES.filter((mistake) => mistake.plantings(draft).length > 0).length;
    expect(kinds / MISTAKES.length).toBeGreaterThan(0.9);
  });

  it.each(files)('changes the text of %s, and only where it says', (_, { draft }) => {
    for (const { id, plantings } of MISTAKES) {
      const [first] = plantings(draft);
      if (first === undefined) continue;
      expect(edited(draft.text, first.edits), id).not.toBe(draft.text);
      for (const { from, to } of first.edits) {
        expect(from, id).toBeLessThanOrEqual(to);
        expect(to, id).toBeLessThanOrEqual(draft.text.length);
      }
    }
  });
});

describe('a mistake is not caught by', () => {
  const mistake = { codes: ['missing-key' as const] };
  const planting = { edits: [], path: ['issues', 'water', 'title'], words: ['wtaer'] };
  const problem: Problem = {
    severity: 'must-fix',
    code: 'missing-key',
    line: 10,
    column: 1,
    path: ['issues', 'water'],
    wrote: '“title” is missing.',
    why: 'Players would see a gap.',
    todo: 'add it',
    message: '“title” is missing. Players would see a gap. → add it',
  };
  const caught = (change: Partial<Problem>) =>
    speaksOf({ ...problem, ...change }, mistake, planting, [10, 10]);
  const elsewhere = { line: 90, path: ['events', 'rain'] };

  it('a complaint about something else', () => {
    expect(caught({})).toBe(true);
    expect(caught({ code: 'html' })).toBe(false);
  });
  it('a complaint about another place', () => {
    expect(caught(elsewhere)).toBe(false);
    expect(caught({ ...elsewhere, line: 11 })).toBe(true);
    expect(caught({ ...elsewhere, message: 'There is no “wtaer”.' })).toBe(true);
  });
  it('one without a line, or in the words of programmers, or without a way out', () => {
    expect(caught({ line: 0 })).toBe(false);
    expect(caught({ message: 'Schema error.' })).toBe(false);
    expect(caught({ todo: '' })).toBe(false);
  });
});

describe('an edit', () => {
  const { draft } = read(BASE);
  const change = (pattern: string, make: typeof drop) => {
    const [place] = places(draft, pattern);
    const edit = place === undefined ? null : make(place);
    return edit === null ? null : read(edited(BASE, [edit])).draft;
  };
  it.each([
    ['a name between others', 'parties.hilltop.office', 'parties.hilltop.may'],
    ['the last name of a block', 'parties.hilltop.red-lines', 'parties.hilltop.minds'],
    ['a name in braces', 'calendar.turn', 'calendar.turns'],
    ['the last name in braces', 'calendar.moves', 'calendar.turns'],
    ['the first of a list item', 'endings.0.id', 'endings.0.kind'],
  ])('takes out %s and leaves the rest', (_, gone, left) => {
    const after = change(gone, drop);
    expect(after?.readable).toBe(true);
    expect(after?.has(gone.split('.').map((k) => (/^\d/.test(k) ? Number(k) : k)))).toBe(false);
    expect(after?.has(left.split('.').map((k) => (/^\d/.test(k) ? Number(k) : k)))).toBe(true);
  });
  it('does not take out what stands alone', () => {
    expect(change('parties.hilltop.red-lines.water', drop)).toBeNull();
  });
  it('takes out all but the first', () => {
    const after = change('issues.water.options.anyhow', dropOthers);
    expect(after?.has(['issues', 'water', 'options', 'anyhow'])).toBe(true);
    expect(after?.has(['issues', 'water', 'options', 'shifts'])).toBe(false);
    expect(after?.has(['issues', 'water', 'values'])).toBe(true);
  });
  it('puts a value, and a line before the others', () => {
    expect(change('title', (place) => put(place, '"Two wells"'))?.data).toMatchObject({
      title: 'Two wells',
    });
    const more = change('events.dry-day', (place) => insert(place, 'mood: dry', BASE));
    expect(more?.data).toMatchObject({
      events: { 'dry-day': { mood: 'dry', title: 'A dry day' } },
    });
  });
  it('misspells a name, never into itself', () => {
    for (const name of ['a', 'aa', 'usa', 'hilltop', 'a-b', 'well-dispute'])
      expect(misspelt(name)).not.toBe(name);
  });
  it('finds places by their path', () => {
    expect(places(draft, 'endings.*.kind').map(textAt)).toEqual(['settled', 'stalled']);
    expect(places(draft, 'endings.**.walked').map(textAt)).toEqual(['hilltop']);
    expect(places(draft, 'nothing.*')).toEqual([]);
  });
});
