import { i18n, type Messages } from '@lingui/core';
import { messages } from './en/messages.ts';

/** A language the page can be read in. */
export interface Language {
  readonly code: string;
  /** As its speakers write it. */
  readonly name: string;
  /** What dates, numbers and lists are written by. */
  readonly formats: string;
  readonly direction: 'ltr' | 'rtl';
  /** Translated by a machine, and not yet read by somebody who speaks it. */
  readonly draft: boolean;
  /** For tests of the page: can be asked for by address, and stands in no list. */
  readonly trial: boolean;
}

const language = (code: string, name: string, more: Partial<Language> = {}): Language => ({
  ...{ code, name, formats: code, direction: 'ltr', draft: true, trial: false },
  ...more,
});

/** Every language, the one of the sources first. The last two are English made strange: longer, with
 * marks on its letters; and the same from right to left. */
export const LANGUAGES: readonly Language[] = [
  language('en', 'English', { formats: 'en-GB', draft: false }),
  language('uk', 'Українська'),
  language('de', 'Deutsch'),
  language('fr', 'Français'),
  language('en-XA', 'Ëñĝļîšĥ', { formats: 'en-GB', draft: false, trial: true }),
  language('ar-XB', 'Ëñĝļîšĥ ⇐', {
    ...{ formats: 'en-GB', direction: 'rtl', draft: false, trial: true },
  }),
];

/** Sentences that are fetched together: those of play, and those that nobody reads before a first decision. */
export type Part = 'play' | 'later';
type Catalogs = Readonly<Record<string, () => Promise<Messages>>>;

const english = {
  play: async () => messages,
  later: async () => (await import('./en/later.ts')).messages,
};
const made = (part: Part) => async () =>
  (await import('./strange.ts')).strange(await english[part]());
const catalogs: Readonly<Record<Part, Catalogs>> = {
  play: {
    en: english.play,
    uk: async () => (await import('./uk/messages.ts')).messages,
    de: async () => (await import('./de/messages.ts')).messages,
    fr: async () => (await import('./fr/messages.ts')).messages,
    'en-XA': made('play'),
    'ar-XB': made('play'),
  },
  later: {
    en: english.later,
    uk: async () => (await import('./uk/later.ts')).messages,
    de: async () => (await import('./de/later.ts')).messages,
    fr: async () => (await import('./fr/later.ts')).messages,
    'en-XA': made('later'),
    'ar-XB': made('later'),
  },
};
const spoken = new Set<Part>(['play']);
const fetched = async (code: string, parts: Iterable<Part>): Promise<Messages> =>
  Object.assign(
    {},
    ...(await Promise.all([...parts].map((part) => catalogs[part][code]?.() ?? {}))),
  );

// One instance for the page, its workers and the command line. English is compiled in; other languages
// are loaded when chosen.
i18n.load('en', messages);
i18n.activate('en', ['en-GB']);

/** The words of the chosen language. */
export const words = i18n;

/** The language sentences are in now. */
export const languageNow = (): Language =>
  LANGUAGES.find(({ code }) => code === i18n.locale) ?? (LANGUAGES[0] as Language);

/** Changes the language of every sentence from now on. Rejects, and changes nothing, if its words cannot
 * be had. */
export async function speak(code: string): Promise<void> {
  const found = LANGUAGES.find((one) => one.code === code);
  if (found === undefined) throw new Error(`no language ${code}`);
  const loaded = await fetched(code, spoken);
  i18n.loadAndActivate({ locale: code, locales: [found.formats], messages: loaded });
}

const coming = new Map<Part, Promise<void>>();

/** Fetches another part of the sentences, in the language now and in every later one. Whoever asks while it
 * is on its way waits for the same; what failed is asked for again. */
export function alsoSpeak(part: Part): Promise<void> {
  const known = coming.get(part);
  if (known !== undefined || spoken.has(part)) return known ?? Promise.resolve();
  // From here on `speak` brings it along, so that a language chosen meanwhile does not lack it.
  spoken.add(part);
  const code = i18n.locale;
  const loading = fetched(code, [part])
    .then((loaded) => i18n.load(code, loaded))
    .catch((problem: unknown) => {
      spoken.delete(part);
      coming.delete(part);
      throw problem;
    });
  coming.set(part, loading);
  return loading;
}
