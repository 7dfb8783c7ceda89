import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  type Node,
  type Scalar,
} from 'yaml';
import { pathKey } from './draft.ts';
import { MAX_DEPTH, MAX_ENTRIES } from './limits.ts';
import type { Code, Path, Problem } from './problem.ts';

/** Offsets of a key and of its value in the text. */
export interface Place {
  key: number;
  value: number;
}
type Say = (
  code: Code,
  offset: number,
  path: Path,
  words: [wrote: string, why: string, todo: string],
  severity?: Problem['severity'],
) => void;

// Names every JavaScript object already has. As an id they would be found where nothing was written.
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);

const startOf = (node: unknown, otherwise: number): number => {
  const range = (node as Node | null)?.range;
  return range?.[0] ?? otherwise;
};

/** Plain values of a document, and the place of everything in it (filled into `places`). One pass. */
export function walk(
  document: Document,
  text: string,
  places: Map<string, Place>,
  say: Say,
): unknown {
  const scalar = (node: Scalar, path: Path, at: number): string => {
    const value = String(node.value ?? '');
    if (node.type !== 'PLAIN' || node.range == null) return value;
    const comment = /^[ \t]*#([^\n]*)/.exec(text.slice(node.range[1], node.range[1] + 200))?.[1];
    if (comment === undefined) return value;
    const words = value.split(/\s+/).length;
    // “zone #4 of the map”: a sign that touches the next word was hardly meant as a comment; nor was
    // one after a long text that has no end.
    const touching = /^[^\s#!-]/.test(comment) && (words >= 2 || value === '');
    if (!touching && (words < 6 || /[.!?…”"')\]]$/.test(value))) return value;
    say(
      'comment-cut',
      at,
      path,
      [
        value === ''
          ? 'Nothing is left of this text, because “ #” begins a remark that nobody sees.'
          : `This text stops at “${value.slice(-40)}”, because “ #” begins a remark that nobody sees.`,
        `Players would never read “#${comment.slice(0, 40)}”.`,
        'put the text in quotation marks; if it is a remark, give it a line of its own',
      ],
      value === '' ? 'must-fix' : 'worth-checking',
    );
    return value;
  };

  const entries = <T>(items: readonly T[], path: Path, at: number): readonly T[] => {
    if (items.length <= MAX_ENTRIES) return items;
    say('too-big', at, path, [
      `Here stand ${items.length} entries side by side; ${MAX_ENTRIES} are the most.`,
      'Nobody could read them all, and the game would come to a halt.',
      'take some out',
    ]);
    return items.slice(0, MAX_ENTRIES);
  };

  const visit = (node: unknown, path: Path, at: number): unknown => {
    if (path.length > MAX_DEPTH) {
      say('too-deep', at, path, [
        'Here lists lie in lists more than 40 deep.',
        'Nothing in a scenario goes that deep.',
        'take the inner ones out',
      ]);
      return '';
    }
    if (isAlias(node)) {
      say('alias', at, path, [
        `“*${node.source}” points to another place in the file.`,
        'A reader of the file, and the editor, would not see what stands here.',
        'write the thing itself out again',
      ]);
      return undefined;
    }
    const tag = (node as Node & { tag?: string })?.tag;
    if (tag !== undefined) {
      say('tag', at, path, [
        `“${tag.replace('tag:yaml.org,2002:', '!!')}” is an instruction to a computer.`,
        'A scenario holds texts and numbers only.',
        'take it out; a text that begins with “!” needs quotation marks',
      ]);
    }
    if (isScalar(node)) return scalar(node, path, at);
    if (isSeq(node)) {
      return entries(node.items, path, at).map((item, index) => {
        const here = [...path, index];
        const offset = startOf(item, at);
        places.set(pathKey(here), { key: offset, value: offset });
        return visit(item, here, offset);
      });
    }
    if (!isMap(node)) return isNode(node) ? '' : textual(node);
    const values: Record<string, unknown> = {};
    const twice: { key: string; offset: number }[] = [];
    for (const pair of entries(node.items, path, at)) {
      const offset = startOf(pair.key, at);
      // A migration may put in plain values.
      const name = isScalar(pair.key) ? pair.key.value : pair.key;
      if (typeof name === 'object' && name !== null) {
        say('wrong-kind', offset, path, [
          'A list or a mapping stands where a name belongs.',
          'Nothing can be called that.',
          'write a name, then “: ”',
        ]);
        continue;
      }
      const key = String(name ?? '');
      const here = [...path, key];
      if (FORBIDDEN.has(key)) {
        say('forbidden-name', offset, here, [
          `“${key}” cannot be used as a name.`,
          'It already means something to the program that runs the game.',
          'choose another name',
        ]);
        continue;
      }
      if (Object.hasOwn(values, key)) {
        twice.push({ key, offset });
        continue;
      }
      const value = startOf(pair.value, offset);
      places.set(pathKey(here), { key: offset, value });
      const content = visit(pair.value, here, value);
      if (content !== undefined) values[key] = content;
    }
    const [again] = twice;
    if (again !== undefined) {
      const here = [...path, again.key];
      const line = lineOf(text, places.get(pathKey(here))?.key ?? 0);
      // A run of names that all stand a second time has lost the line above it that set it apart.
      const others = twice.length > 1 ? `, and so do ${twice.length - 1} more from here on` : '';
      say('duplicate-id', again.offset, here, [
        `“${again.key}” stands here a second time (first in line ${line})${others}.`,
        'Only one of the two could be meant.',
        twice.length > 1
          ? 'is the line with the name of what begins here missing? Otherwise rename them or take them out'
          : 'rename one of them or take it out',
      ]);
    }
    return values;
  };
  places.set('', { key: startOf(document.contents, 0), value: startOf(document.contents, 0) });
  if (document.contents === null) return {};
  return visit(document.contents, [], startOf(document.contents, 0));
}

/** Plain values with every scalar as text, as if they had been read. */
export function textual(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(textual);
  if (typeof value !== 'object' || value === null) return String(value ?? '');
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, textual(inner)]));
}

const lineOf = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;
