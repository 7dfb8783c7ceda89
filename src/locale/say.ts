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

const CLOSING = '”"’»“';
const TWICE: readonly (readonly [RegExp, string])[] = [
  // A stop after a stop, inside or outside of quotation marks.
  [new RegExp(`(?<!\\.)([.!?…])([${CLOSING}]*)\\.(?=$|[\\s)${CLOSING}])`, 'gu'), '$1$2'],
  [/([“”„«»])(?:[\u00a0\u202f]?\1)+/gu, '$1'],
  // Straight marks that a name brought along, inside of ours.
  [/"([^"“”„«»]+)"/gu, '‘$1’'],
];
/** A sentence put together from others, without the stops and quotation marks that met in it. */
export function tidy(text: string): string {
  const once = TWICE.reduce((now, [found, by]) => now.replace(found, by), text);
  return once === text ? text : tidy(once);
}

const ENDED = new RegExp(`[.!?…][${CLOSING}]*$`, 'u');
/** A clause as a sentence of its own: with a full stop where it has none. */
export const sentence = (text: string): string => tidy(ENDED.test(text) ? text : `${text}.`);

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
