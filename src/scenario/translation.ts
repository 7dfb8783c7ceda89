/** Texts by their permanent ids: the path of keys, with the id of a list's item instead of its place. */
export type Texts = Readonly<Record<string, string>>;

/** A copy of a scenario, or of a part of one, in other words: each text that `texts` has is replaced,
 * each that it lacks stays as it is. Nothing but texts changes, so what is played is the same. */
export const translate = <T>(whole: T, texts: Texts): T => said(whole, '', texts) as T;

function said(value: unknown, at: string, texts: Texts): unknown {
  if (typeof value === 'string') return Object.hasOwn(texts, at) ? (texts[at] ?? value) : value;
  if (Array.isArray(value))
    return value.map((item, i) => said(item, under(at, nameOf(item) ?? i), texts));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, said(item, under(at, key), texts)]),
  );
}

/** The id of what stands under a key or in a list. */
export const under = (at: string, key: string | number): string =>
  at === '' ? String(key) : `${at}.${key}`;
/** What a list's item is called in an id: its own id, if it has one. */
export const nameOf = (item: unknown): string | undefined => {
  const id = (item as { id?: unknown } | null)?.id;
  return typeof id === 'string' ? id : undefined;
};
