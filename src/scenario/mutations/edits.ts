import { isScalar, type Node } from 'yaml';
import type { Place } from './page.ts';

/** A piece of the text (offsets) and what takes its place. */
export interface Edit {
  from: number;
  to: number;
  put: string;
}

const start = (node: Node | null): number => node?.range?.[0] ?? 0;
const end = (node: Node | null): number => node?.range?.[1] ?? 0;
const beginning = ({ key, value }: Place): number => start(key ?? value);
const ending = ({ key, value }: Place): number => Math.max(end(key), end(value));

/** Puts a text where the value is, exactly as given; it may need quotation marks of its own. */
export function put(place: Place, text: string): Edit {
  const { value } = place;
  if (value === null || value.range == null)
    return { from: end(place.key), to: end(place.key), put: `: ${text}` };
  // A text over several lines takes the end of its last line with it; a block of names ends likewise.
  const lines = isScalar(value)
    ? value.type === 'BLOCK_FOLDED' || value.type === 'BLOCK_LITERAL'
    : !(value as { flow?: boolean }).flow;
  return { from: start(value), to: end(value), put: lines ? `${text}\n` : text };
}

export const rename = ({ key }: Place, name: string): Edit => ({
  from: start(key),
  to: end(key),
  put: name,
});

/** Takes a name and its value, or an item, out; whatever stands beside it stays in place. Null for one that
 * stands alone or in a list over several lines. */
export function drop(place: Place): Edit | null {
  const siblings = place.parent.items.length;
  const flow = place.parent.flow === true;
  if (siblings < 2 || (place.key === null && !flow)) return null;
  const next = neighbour(place, 1);
  if (next !== null) return { from: beginning(place), to: beginning(next), put: '' };
  const before = neighbour(place, -1);
  return before === null
    ? null
    : { from: ending(before), to: ending(place), put: flow ? '' : '\n' };
}

/** Takes out everything in the list that this is the first of, but for it. */
export function dropOthers(place: Place): Edit | null {
  const last = neighbour(place, place.parent.items.length - 1 - place.index);
  return last === null || last.index === place.index
    ? null
    : { from: ending(place), to: ending(last), put: '' };
}

function neighbour(place: Place, by: number): Place | null {
  const index = place.index + by;
  const item = place.parent.items[index] as { key?: Node; value?: Node } | Node | undefined;
  if (item === undefined) return null;
  const pair = place.key !== null ? (item as { key: Node; value: Node | null }) : null;
  return {
    ...place,
    index,
    key: pair?.key ?? null,
    value: pair === null ? (item as Node) : (pair.value ?? null),
  };
}

/** Writes one more name before those that lie in the place's value. Null where nothing lies there. */
export function insert(place: Place, line: string, text: string): Edit | null {
  const { value } = place;
  const items = (value as { items?: { key?: Node }[] } | null)?.items;
  const first = items?.[0]?.key;
  if (first?.range == null) return null;
  const from = start(first);
  const flow = (value as { flow?: boolean }).flow === true;
  const indent = from - (text.lastIndexOf('\n', from - 1) + 1);
  return { from, to: from, put: flow ? `${line}, ` : `${line}\n${' '.repeat(indent)}` };
}

/** The text with the edits made; they may not overlap. */
export function edited(text: string, edits: readonly Edit[]): string {
  return [...edits]
    .sort((a, b) => b.from - a.from)
    .reduce((all, { from, to, put: piece }) => all.slice(0, from) + piece + all.slice(to), text);
}

/** A slip of the pen: two letters in the middle change places, or the last one stands twice. */
export function misspelt(name: string): string {
  const middle = Math.max(1, name.length >> 1);
  const [a = '', b = ''] = [name[middle - 1], name[middle]];
  return a !== b && a !== '-' && b !== '-' && b !== ''
    ? name.slice(0, middle - 1) + b + a + name.slice(middle + 1)
    : name + (name.at(-1) ?? 'x');
}
