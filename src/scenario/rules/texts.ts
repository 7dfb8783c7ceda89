import type { Finding } from '../finding.ts';
import { placeName, rawAt } from '../finding.ts';
import type { Path } from '../problem.ts';
import type { Rule } from '../subject.ts';

const HOOK = 30;
const SUMMARY = 60;
const SHORT = 50;
const TAG = /<\/?[a-z!][^<>]*>|<(?:script|style|iframe|img|svg)\b/i;

/** What authors write where a text is still to come. */
const NOTE = /^(todo|tbd|tba|fixme|xxx+|\.\.\.|…|\?\?+)[.:!]?$|^lorem ipsum/i;

const count = (text: string): number => text.split(/\s+/).filter((word) => word !== '').length;

/** Texts are plain, and as short as the place where players read them. */
export const textsRule: Rule = ({ file, raw, whole }) => {
  const found: Finding[] = [];
  const data = raw([]);
  eachText(data, [], (text, path) => {
    if (NOTE.test(text.trim()) && whole(path))
      found.push({
        code: 'empty-text',
        path,
        part: 'value',
        wrote: `“${text.trim().slice(0, 30)}” in ${placeName(data, path)} is a note to yourself.`,
        why: 'Players would read it.',
        todo: 'write the text, or take the line out',
      });
    const tag = TAG.exec(text)?.[0];
    if (tag === undefined) return;
    found.push({
      code: 'html',
      path,
      part: 'value',
      wrote: `“${tag.slice(0, 30)}” in ${placeName(data, path)} looks like a piece of a web page.`,
      why: 'Players would see the signs themselves; texts are plain.',
      todo: 'take it out',
    });
  });
  const limit = (path: Path, most: number): void => {
    const text = rawAt(data, path);
    if (typeof text !== 'string' || !whole(path)) return;
    const words = count(text);
    if (words <= most) return;
    found.push({
      code: 'words',
      path,
      part: 'value',
      wrote: `“${path.at(-1)}” has ${words} words; ${most} are the most.`,
      why: 'Players read it before their first decision, and a wall of text sends them away.',
      todo: `cut ${words - most} ${words - most === 1 ? 'word' : 'words'}`,
    });
  };
  limit(['hook'], HOOK);
  limit(['summary'], SUMMARY);
  for (const [id, party] of Object.entries(file.parties)) {
    const brief: Path = ['parties', id, 'brief'];
    limit([...brief, 'public', 'short'], SHORT);
    limit([...brief, 'private', 'short'], SHORT);
    for (const mind of Object.keys(party.brief.private.minds)) {
      limit([...brief, 'private', 'minds', mind, 'short'], SHORT);
    }
  }
  return found;
};

function eachText(value: unknown, path: Path, visit: (text: string, path: Path) => void): void {
  if (typeof value === 'string') visit(value, path);
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    eachText(inner, [...path, Array.isArray(value) ? Number(key) : key], visit);
  }
}
