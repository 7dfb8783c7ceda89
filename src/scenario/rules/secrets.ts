import type { Finding } from '../finding.ts';
import type { Path } from '../problem.ts';
import type { Rule } from '../subject.ts';
import { type TextAt, textsInPlay } from '../texts.ts';

/** So many words in a row that also stand in a private text are no accident. */
const IN_A_ROW = 8;

const wordsOf = (text: string): string[] =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];
const runsOf = (text: string): string[] => {
  const words = wordsOf(text);
  return words.slice(IN_A_ROW - 1).map((_, i) => words.slice(i, i + IN_A_ROW).join(' '));
};

/** What one delegation alone is told stands in no text that another may read. */
export const secretsRule: Rule = ({ file, whole }) => {
  const texts = textsInPlay(file).filter(({ path }) => whole(path));
  const runs = new Map<string, TextAt>();
  for (const text of texts) {
    if (!isBrief(text)) continue;
    for (const run of runsOf(text.text)) if (!runs.has(run)) runs.set(run, text);
  }
  const found: Finding[] = [];
  const tell = ({ path, reader }: TextAt, owner: string, told: string): void => {
    found.push({
      code: 'secret-told',
      path,
      part: 'value',
      wrote: `“${told}” is for “${owner}” alone, and stands here in ${reader === null ? 'a text everyone reads' : `a text for “${reader}”`}.`,
      why: 'Players would know what that delegation hides.',
      todo: 'say it in other words here, or leave it out',
    });
  };
  for (const text of texts) {
    const run = runsOf(text.text).find(
      (words) =>
        (runs.get(words)?.reader ?? null) !== null && runs.get(words)?.reader !== text.reader,
    );
    const owner = run === undefined ? null : runs.get(run)?.reader;
    if (run !== undefined && owner != null) tell(text, owner, run);
    for (const [id, party] of Object.entries(file.parties)) {
      if (text.reader === id) continue;
      const words = ` ${wordsOf(text.text).join(' ')} `;
      const secret = party.brief.private['secret-words'].find((word) => {
        const wanted = wordsOf(word).join(' ');
        return wanted !== '' && words.includes(` ${wanted} `);
      });
      if (secret !== undefined && owner !== id) tell(text, id, secret);
    }
  }
  return found;
};

const isBrief = ({ path, reader }: { path: Path; reader: string | null }): boolean =>
  reader !== null && path[0] === 'parties';
