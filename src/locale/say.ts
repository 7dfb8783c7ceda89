import { i18n, type MessageDescriptor } from '@lingui/core';

export type Values = Readonly<Record<string, string | number>>;

/** Puts a sentence of one of the tables here into the reader's language. */
export const say = (sentence: MessageDescriptor, values: Values = {}): string =>
  i18n._(sentence.id, values, { message: sentence.message });

/** `a`, `b and c`: a list as it stands in a sentence. */
export const listed = (items: readonly string[]): string =>
  new Intl.ListFormat(i18n.locales ?? i18n.locale ?? 'en', { type: 'conjunction' }).format(items);

/** A sentence as it stands at a beginning. */
export const capital = (text: string): string =>
  text === '' ? '' : (text[0] ?? '').toLocaleUpperCase(i18n.locale || 'en') + text.slice(1);

/** A word that stands in a list of its own, as it stands inside a sentence. German keeps its capitals. */
export const inside = (text: string): string =>
  text === '' || i18n.locale === 'de'
    ? text
    : (text[0] ?? '').toLocaleLowerCase(i18n.locale || 'en') + text.slice(1);

/** The word for a code out of one of the tables; the code itself where there is none. */
export const wordFor = (
  table: Readonly<Record<string, MessageDescriptor>>,
  key: string,
): string => {
  const found = table[key];
  return found === undefined ? key : say(found);
};
