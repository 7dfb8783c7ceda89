import { Document, LineCounter, parseDocument } from 'yaml';
import { pathKey, type ScenarioDraft } from './draft.ts';
import { excess } from './limits.ts';
import { MIGRATIONS, type Migrations, migrate } from './migrate.ts';
import { type Code, type Path, type Problem, type Spot, sentence } from './problem.ts';
import { type Place, walk } from './walk.ts';

const UNREADABLE: Record<string, [wrote: string, todo: string]> = {
  BAD_INDENT: [
    'This line begins at a depth that fits nothing above it.',
    'line it up with the lines it belongs to (two spaces per level, no tabs)',
  ],
  TAB_AS_INDENT: ['This line begins with a tab.', 'use spaces instead'],
  MISSING_CHAR: [
    'A bracket, a comma, a quotation mark or a colon is missing here.',
    'look at this line and the one above and close what was opened',
  ],
  BAD_SCALAR_START: [
    'This text begins with a sign that has a meaning of its own.',
    'put the whole text in quotation marks',
  ],
  MULTIPLE_DOCS: ['A line “---” begins a second file here.', 'take that line out'],
  MULTILINE_IMPLICIT_KEY: [
    'A name is followed by a line that is neither its value nor a list.',
    'put “: ” after the name, and quotation marks round a text that itself contains “: ”',
  ],
};
const OTHERWISE: [string, string] = [
  'From here on the file cannot be made out.',
  'look at this line and the one above for a missing quotation mark, bracket or “: ”; a text that contains “: ” needs quotation marks',
];

const lines = (text: string): ((offset: number) => Spot) => {
  const counter = new LineCounter();
  counter.addNewLine(0);
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
    counter.addNewLine(at + 1);
  }
  return (offset) => {
    const { line, col } = counter.linePos(Math.min(offset, text.length));
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
};

/** Reads a scenario file without judging it. Every scalar stays the text the author wrote; links
 * inside the file (YAML aliases) are refused; size and depth are capped before anything is built. Older
 * formats are brought up to date. Never throws: what is wrong is in `problems`. */
export function read(
  text: string,
  migrations: Migrations = MIGRATIONS,
): { draft: ScenarioDraft; problems: Problem[] } {
  const problems: Problem[] = [];
  const spotOf = lines(text);
  const say = (
    code: Code,
    offset: number,
    path: Path,
    [wrote, why, todo]: [string, string, string],
    severity: Problem['severity'] = 'must-fix',
  ): void => {
    const message = sentence({ wrote, why, todo });
    problems.push({ severity, code, ...spotOf(offset), path, wrote, why, todo, message });
  };
  const refused = (document: Document): { draft: ScenarioDraft; problems: Problem[] } => ({
    draft: {
      text,
      document,
      data: {},
      readable: false,
      problems,
      has: () => false,
      where: () => ({ line: 1, column: 1 }),
    },
    problems,
  });

  const over = excess(text);
  if (over !== null) {
    say(
      over.what,
      over.offset,
      [],
      over.what === 'too-big'
        ? [
            'The file is larger than any scenario (1 MB at most).',
            'It would not open on a school computer.',
            'shorten it',
          ]
        : [
            'Here lists lie in lists more than 40 deep.',
            'Nothing in a scenario goes that deep, so something was left open.',
            'close the brackets opened above',
          ],
    );
    return refused(new Document());
  }

  const document = parseDocument(text, {
    schema: 'failsafe',
    uniqueKeys: false,
    logLevel: 'error',
    prettyErrors: false,
  });
  const [first] = document.errors;
  if (first !== undefined) {
    // Later complaints of the library are consequences of the first: one cause, one message.
    const [wrote, todo] = UNREADABLE[first.code] ?? OTHERWISE;
    say('unreadable', first.pos[0], [], [wrote, 'Nothing after this can be used.', todo]);
    return refused(document);
  }

  const upToDate = migrate(document, migrations);
  if (!upToDate.ok) {
    const { wrote, todo } = upToDate.error;
    say(
      upToDate.error.code,
      upToDate.error.offset,
      ['parley'],
      [wrote, 'Pieces of it would be left out of the game without a word.', todo],
    );
    return refused(document);
  }

  const places = new Map<string, Place>();
  const data = walk(document, text, places, say);
  const where: ScenarioDraft['where'] = (path, part = 'key') => {
    for (let length = path.length; length >= 0; length--) {
      const place = places.get(pathKey(path.slice(0, length)));
      if (place !== undefined) {
        // A thing that is missing is looked for where its parent is named.
        return spotOf(part === 'value' && length === path.length ? place.value : place.key);
      }
    }
    return { line: 1, column: 1 };
  };
  const has = (path: Path): boolean => places.has(pathKey(path));
  return { draft: { text, document, data, readable: true, problems, has, where }, problems };
}
