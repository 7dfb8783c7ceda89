/** What a computer seat may ask of chance: its kind of week, the answer to a question, the choice in an
 * event; the policies for tests ask for more. `ordinal` tells several draws of one week apart. */
export type Draw = (
  purpose: 'kind' | 'probe' | 'event-choice' | 'policy',
  ordinal: number | string,
) => number;

/** The key on which a draw in [0, 1) falls, by weights that need not sum to 1, in the order given; all
 * alike where every weight is 0. Null if there is no key. */
export function keyAt(odds: Readonly<Record<string, number>>, draw: number): string | null {
  const keys = Object.keys(odds);
  const total = keys.reduce((sum, key) => sum + (odds[key] ?? 0), 0);
  let left = draw * (total > 0 ? total : keys.length);
  for (const key of keys) {
    left -= total > 0 ? (odds[key] ?? 0) : 1;
    if (left < 0) return key;
  }
  return keys.at(-1) ?? null;
}
