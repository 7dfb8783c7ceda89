import type { Cover } from '../scenario/cover.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { type Texts, translate } from '../scenario/translation.ts';

// Bundled cases are read and checked when the page is built (scripts/caseFiles.ts). The covers come with
// the library; a case, and its texts in another language, are fetched one by one when asked for.
const covers = import.meta.glob<Cover>('../../assets/scenarios/*/*.parley.yaml', {
  query: '?cover',
  import: 'default',
  eager: true,
});
const cases = import.meta.glob<Scenario>('../../assets/scenarios/*/*.parley.yaml', {
  query: '?case',
  import: 'default',
});
const coverTexts = import.meta.glob<Texts>('../../assets/scenarios/*/*.po', {
  query: '?cover',
  import: 'default',
});
const texts = import.meta.glob<Texts>('../../assets/scenarios/*/*.po', {
  query: '?texts',
  import: 'default',
});

const slugOf = (path: string): string => path.split('/').at(-2) ?? '';
const translation = <T>(
  files: Record<string, () => Promise<T>>,
  slug: string,
  language: string,
): (() => Promise<T>) | undefined => files[`../../assets/scenarios/${slug}/${language}.po`];

/** Names of the bundled cases' folders, in alphabetical order. */
export const bundled: readonly string[] = Object.keys(cases).map(slugOf).sort();

const read = new Map<string, Promise<Scenario | null>>();

/** One bundled case by its id, which is the name of its folder; null if there is none. The same promise
 * each time, since a page waits on it. */
export function scenarioById(id: string): Promise<Scenario | null> {
  const known = read.get(id);
  if (known !== undefined) return known;
  const fetchCase = cases[`../../assets/scenarios/${id}/${id}.parley.yaml`];
  const reading = fetchCase === undefined ? Promise.resolve(null) : fetchCase();
  // A fetch that failed is tried again next time.
  reading.catch(() => read.delete(id));
  read.set(id, reading);
  return reading;
}

/** The covers of the bundled cases, each in a language where there is a translation. */
export const coversIn = (language: string): Promise<readonly Cover[]> =>
  Promise.all(
    Object.values(covers).map(async (cover) => {
      const fetchTexts = translation(coverTexts, cover.id, language);
      return fetchTexts === undefined ? cover : inWords(cover, await fetchTexts(), language);
    }),
  );

/** A case to be read in a language; itself where there is no translation, or none can be had. To be shown
 * and not to be played: a saved game belongs to the original. */
export async function readableIn(scenario: Scenario, language: string): Promise<Scenario> {
  const fetchTexts = translation(texts, scenario.id, language);
  if (language === scenario.language || fetchTexts === undefined) return scenario;
  return inWords(scenario, await fetchTexts(), language);
}

const inWords = <T extends { language: string }>(whole: T, by: Texts, language: string): T => ({
  ...translate(whole, by),
  language,
});
