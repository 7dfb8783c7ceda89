import { isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';
import type { ScenarioDraft } from '../draft.ts';
import type { Path } from '../problem.ts';

/** A name with its value, or an item of a list, and where it stands. */
export interface Place {
  path: Path;
  /** The name's node; null for an item of a list. */
  key: Node | null;
  value: Node | null;
  parent: YAMLMap | YAMLSeq;
  index: number;
}

const named = (pair: Pair): string => (isScalar(pair.key) ? String(pair.key.value) : '');

/** What lies directly in a node. */
export function insideOf(node: unknown, path: Path): Place[] {
  if (isMap(node))
    return node.items.map((pair, index) => ({
      path: [...path, named(pair)],
      key: pair.key as Node,
      value: (pair.value as Node | null) ?? null,
      parent: node,
      index,
    }));
  if (isSeq(node))
    return node.items.map((item, index) => ({
      path: [...path, index],
      key: null,
      value: item as Node,
      parent: node,
      index,
    }));
  return [];
}

/** Every place that fits a pattern, in the order of the file: keys joined by dots, `*` for any one of them,
 * `**` for any number. */
export function places(draft: ScenarioDraft, pattern: string): Place[] {
  const found: Place[] = [];
  const visit = (node: unknown, path: Path, left: readonly string[]): void => {
    const [want, ...rest] = left;
    for (const place of insideOf(node, path)) {
      const name = String(place.path.at(-1));
      if (want === '**') {
        visit(place.value, place.path, left);
        if (rest[0] === '*' || rest[0] === name) step(place, rest.slice(1));
      } else if (want === '*' || want === name) step(place, rest);
    }
  };
  const step = (place: Place, rest: readonly string[]): void => {
    if (rest.length === 0) found.push(place);
    else visit(place.value, place.path, rest);
  };
  visit(draft.document.contents, [], pattern.split('.'));
  return found;
}

/** The value of a place, if it is a text. */
export const textAt = ({ value }: Place): string =>
  isScalar(value) ? String(value.value ?? '') : '';

/** Names of what lies in a place. */
export const namesIn = (place: Place): string[] =>
  insideOf(place.value, place.path).map(({ path }) => String(path.at(-1)));
