import { isScalar, type Scalar } from 'yaml';
import type { ScenarioDraft } from '../draft.ts';
import type { Edit } from './edits.ts';
import { at, type Mistake, mistake, type Planting } from './mistake.ts';
import { type Place, textAt } from './page.ts';

/** Every text of a kind that stands on one line. */
const scalar = ({ value }: Place, type: Scalar.Type): Scalar | null =>
  isScalar(value) && value.type === type && value.range != null ? value : null;
const splice = (from: number, to: number, put: string): Edit => ({ from, to, put });
const TITLES = ['title', '*.*.title', 'issues.*.options.*.title'];

/** A plain title of several words, changed. */
const plainTitle = (change: (text: string) => string) =>
  at(TITLES, (place) => {
    const node = scalar(place, 'PLAIN');
    const [from = 0, to = 0] = node?.range ?? [];
    return node !== null && /\w \w/.test(textAt(place))
      ? splice(from, to, change(textAt(place)))
      : null;
  });

/** Edits found by a pattern in the text itself. */
const byPattern =
  (pattern: RegExp, change: (found: RegExpMatchArray) => Edit) =>
  ({ text }: ScenarioDraft): Planting[] =>
    [...text.matchAll(pattern)].map((found) => ({ edits: [change(found)], path: [], words: [] }));

/** Slips of typing that break or bend the text before it means anything. */
export const IN_TEXT: readonly Mistake[] = [
  mistake(
    'tab',
    'begins a line with a tab',
    ['unreadable'],
    byPattern(/^ {2}(?=[a-z][a-z-]*: *$)/gm, (m) => splice(m.index ?? 0, (m.index ?? 0) + 2, '\t')),
  ),
  mistake(
    'indent',
    'begins a line one space too far to the right',
    ['unreadable', 'missing-key', 'wrong-kind'],
    byPattern(/^( +)[a-z][a-z-]*: [^|>{[\n]+\n\1(?=[a-z][a-z-]*: )/gm, (m) => {
      const from = (m.index ?? 0) + m[0].length;
      return splice(from, from, ' ');
    }),
  ),
  mistake(
    'quote-open',
    'forgets the closing quotation mark',
    ['unreadable'],
    at(['**.text', '**.say', '**.title'], (place) => {
      const to = scalar(place, 'QUOTE_DOUBLE')?.range?.[1];
      return to === undefined ? null : splice(to - 1, to, '');
    }),
  ),
  mistake(
    'bracket-open',
    'forgets a closing bracket',
    ['unreadable'],
    byPattern(/^ +[a-z][a-z-]*: \[[^\]\n]*\](?=\n)/gm, (m) => {
      const to = (m.index ?? 0) + m[0].length;
      return splice(to - 1, to, '');
    }),
  ),
  mistake(
    'brace-open',
    'forgets a closing brace',
    ['unreadable'],
    byPattern(/^ +[a-z][a-z-]*: \{[^{}\n]*\}(?=\n)/gm, (m) => {
      const to = (m.index ?? 0) + m[0].length;
      return splice(to - 1, to, '');
    }),
  ),
  mistake(
    'colon',
    'writes a colon in a title',
    ['unreadable'],
    plainTitle((t) => t.replace(' ', ': ')),
  ),
  mistake(
    'hash',
    'writes a number sign in a title',
    ['comment-cut', 'unreadable'],
    plainTitle((t) => t.replace(/ (?=\S*$)/, ' #')),
  ),
  mistake(
    'star',
    'begins a title with a star',
    ['alias', 'unreadable'],
    plainTitle((t) => `*${t}`),
  ),
  mistake(
    'at-sign',
    'begins a title with an at sign',
    ['unreadable'],
    plainTitle((t) => `@${t}`),
  ),
  mistake(
    'exclamation',
    'begins a title with an exclamation mark',
    ['tag', 'unreadable'],
    plainTitle((t) => `!${t}`),
  ),
  mistake(
    'colon-forgotten',
    'forgets the colon after a name',
    ['unreadable', 'wrong-kind', 'unknown-key', 'missing-key'],
    byPattern(/^ +[a-z][a-z-]*(?=: [a-z0-9])/gm, (m) => {
      const from = (m.index ?? 0) + m[0].length;
      return splice(from, from + 1, '');
    }),
  ),
  mistake(
    'second-file',
    'leaves a line “---” in the middle',
    ['unreadable'],
    byPattern(/\n(?=[a-z-]+:\n)/g, (m) => splice((m.index ?? 0) + 1, (m.index ?? 0) + 1, '---\n')),
  ),
  mistake(
    'line-twice',
    'copies a line and forgets to change it',
    ['duplicate-id'],
    byPattern(/^ +[a-z][a-z-]*: [^|>\n]+\n(?= +[a-z])/gm, (m) =>
      splice(m.index ?? 0, m.index ?? 0, m[0]),
    ),
  ),
];
