import type { Messages } from '@lingui/core';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { firstLanguage } from '../../src/controls/language.ts';
import { messages as deDebrief } from '../../src/locale/de/later.ts';
import { messages as de } from '../../src/locale/de/messages.ts';
import { messages as enDebrief } from '../../src/locale/en/later.ts';
import { messages as en } from '../../src/locale/en/messages.ts';
import { messages as frDebrief } from '../../src/locale/fr/later.ts';
import { messages as fr } from '../../src/locale/fr/messages.ts';
import { capital, inside, listed } from '../../src/locale/say.ts';
import { strange } from '../../src/locale/strange.ts';
import { messages as ukDebrief } from '../../src/locale/uk/later.ts';
import { messages as uk } from '../../src/locale/uk/messages.ts';
import { alsoSpeak, LANGUAGES, speak, words } from '../../src/locale/words.ts';

type Compiled = Messages[string];

/** Names of what is put into a sentence, and the plural forms it has, wherever they are nested. */
function partsOf(compiled: Compiled): { names: Set<string>; plurals: string[][] } {
  const names = new Set<string>();
  const plurals: string[][] = [];
  const walk = (part: unknown): void => {
    if (!Array.isArray(part)) return;
    const [name, kind, branches] = part as [unknown, unknown, unknown];
    const isArgument = typeof name === 'string' && (part.length === 1 || typeof kind === 'string');
    if (!isArgument) {
      for (const one of part) walk(one);
      return;
    }
    names.add(name);
    if (typeof branches !== 'object' || branches === null) return;
    if (kind === 'plural') plurals.push(Object.keys(branches));
    for (const branch of Object.values(branches)) for (const one of [branch].flat()) walk(one);
  };
  if (Array.isArray(compiled)) for (const one of compiled) walk(one);
  return { names, plurals };
}

/** What is wrong with a catalog beside the English one. */
function faults(language: string, catalog: Messages, source: Messages): string[] {
  const forms = new Intl.PluralRules(language)
    .resolvedOptions()
    .pluralCategories.filter((form) => language !== 'fr' || form !== 'many');
  return Object.entries(source).flatMap(([id, original]) => {
    const translated = catalog[id];
    if (translated === undefined) return [`${id}: missing`];
    const [mine, theirs] = [partsOf(translated), partsOf(original)];
    const lost = [...theirs.names].filter((name) => !mine.names.has(name));
    const odd = [...mine.names].filter((name) => !theirs.names.has(name));
    const short = mine.plurals.flatMap((has) => forms.filter((form) => !has.includes(form)));
    const tags = (text: Compiled) =>
      [...new Set(JSON.stringify(text).match(/<\/?\d+\/?>/g))].sort();
    return [
      ...lost.map((name) => `${id}: without {${name}}`),
      ...odd.map((name) => `${id}: {${name}} is not there to be put in`),
      ...short.map((form) => `${id}: no plural form “${form}”`),
      ...(String(tags(translated)) === String(tags(original)) ? [] : [`${id}: other tags`]),
    ];
  });
}

describe.each([
  ['uk', { ...uk, ...ukDebrief }],
  ['de', { ...de, ...deDebrief }],
  ['fr', { ...fr, ...frDebrief }],
])('the words in %s', (language, catalog) => {
  it('are all there, with everything that is put into them and every plural form', () => {
    expect(faults(language, catalog, { ...en, ...enDebrief })).toEqual([]);
  });
});

describe('a faulty catalog is noticed', () => {
  const source: Messages = {
    a: [['who'], ' <0>left</0> ', ['n', 'plural', { one: 'once', other: ['#', ' times'] }]],
  };
  it.each([
    ['a sentence that is missing', {}, 'a: missing'],
    [
      'a name that is lost',
      { a: ['<0></0>', ['n', 'plural', { one: '', few: '', many: '', other: '' }]] },
      'a: without {who}',
    ],
    [
      'a plural form that is missing',
      { a: [['who'], '<0></0>', ['n', 'plural', { one: '', other: '' }]] },
      'a: no plural form “few”',
    ],
    [
      'a tag that is lost',
      { a: [['who'], ['n', 'plural', { one: '', few: '', many: '', other: '' }]] },
      'a: other tags',
    ],
  ])('%s', (_, catalog, fault) => {
    expect(faults('uk', catalog as Messages, source)).toContain(fault);
  });
});

describe('a language', () => {
  afterAll(() => speak('en'));

  it.each([
    ['the address first', '?lang=de', 'fr', ['uk'], 'de'],
    ['what was chosen before', '', 'fr', ['uk-UA'], 'fr'],
    ['the first of the reader’s that there is', '', null, ['pl', 'uk-UA', 'de'], 'uk'],
    ['English if there is none', '?lang=xx', 'yy', ['pl'], 'en'],
    ['a right-to-left one for tests, when asked', '?lang=ar-XB', null, [], 'ar-XB'],
    ['but not because a browser wants Arabic', '', null, ['ar'], 'en'],
  ] as const)('is %s', (_, search, kept, wanted, code) => {
    expect(firstLanguage(search, kept, wanted)).toBe(code);
  });

  it('changes every sentence from now on, also those that are fetched later', async () => {
    await speak('de');
    expect(words._('name.you')).toBe('Sie');
    expect(listed(['a', 'b'])).toBe('a und b');
    await alsoSpeak('later');
    const later = Object.keys(enDebrief).find((id) => !(id in en)) ?? '';
    expect(words.messages[later]).toBe(deDebrief[later as keyof typeof deDebrief]);
    await speak('uk');
    expect(words.messages[later]).toBe(ukDebrief[later as keyof typeof ukDebrief]);
    await expect(speak('xx')).rejects.toThrow();
    expect(words.locale).toBe('uk');
  });
  it('chosen while later sentences are on their way, has them too', async () => {
    vi.resetModules();
    const fresh = await import('../../src/locale/words.ts');
    const coming = fresh.alsoSpeak('later');
    expect(fresh.alsoSpeak('later')).toBe(coming);
    await fresh.speak('fr');
    await coming;
    const later = Object.keys(enDebrief).find((id) => !(id in en)) ?? '';
    expect(fresh.words.messages[later]).toBe(frDebrief[later as keyof typeof frDebrief]);
    await fresh.speak('en');
  });
  it('has its own way with capitals inside a sentence', async () => {
    await speak('en');
    expect(inside('Red line')).toBe('red line');
    await speak('de');
    expect(inside('Forderung')).toBe('Forderung');
    expect(capital('ärger')).toBe('Ärger');
  });
  it('says what is a machine’s draft, and offers none that is only for tests', () => {
    expect(LANGUAGES.filter(({ draft }) => draft).map(({ code }) => code)).toEqual([
      'uk',
      'de',
      'fr',
    ]);
    expect(LANGUAGES.filter(({ trial }) => trial).map(({ code }) => code)).toEqual([
      'en-XA',
      'ar-XB',
    ]);
  });
  it('made strange keeps names and tags and grows', () => {
    const { a, b } = strange({ a: ['Hello ', ['who']], b: '<0>Table this</0>' });
    expect(a).toEqual(['Ĥéļļô ··', ['who']]);
    expect(b).toMatch(/^<0>Ţàƀļé ţĥîš<\/0>·+$/);
  });
});
