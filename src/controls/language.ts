import { useSyncExternalStore } from 'react';
import { LANGUAGES, languageNow, speak, words } from '../locale/words.ts';

const KEY = 'parley.language';

const known = (code: string | null | undefined): string | null =>
  LANGUAGES.find((one) => one.code === code)?.code ?? null;

/** The language to begin with: the one asked for in the address (`?lang=de`), the one chosen before, the
 * first of the reader's that there is, else English. */
export function firstLanguage(
  search: string,
  kept: string | null,
  wanted: readonly string[],
): string {
  const asked = known(new URLSearchParams(search).get('lang'));
  const usual = wanted.map((tag) => known(tag.split('-')[0])).find((code) => code !== null);
  return asked ?? known(kept) ?? usual ?? 'en';
}

function kept(): string | null {
  try {
    return window.localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

function apply() {
  const { code, direction } = languageNow();
  document.documentElement.lang = code;
  document.documentElement.dir = direction;
}

/** Call once, before the first paint: resolves when the words are there. English if they cannot be had. */
export async function startLanguage(): Promise<void> {
  const code = firstLanguage(window.location.search, kept(), navigator.languages);
  if (code !== 'en') await speak(code).catch(() => undefined);
  apply();
}

/** Changes the language and remembers it. False if its words could not be fetched. */
export async function setLanguage(code: string): Promise<boolean> {
  try {
    await speak(code);
  } catch {
    return false;
  }
  apply();
  try {
    window.localStorage.setItem(KEY, code);
  } catch {
    // Storage is blocked: the choice lasts until the page is closed, as the other settings do.
  }
  return true;
}

/** The code of the language now, and again whenever it changes. */
export const useLanguage = (): string =>
  useSyncExternalStore(
    (tell) => words.on('change', tell),
    () => words.locale,
  );
