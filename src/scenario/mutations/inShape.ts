import { put, rename } from './edits.ts';
import { at, type Mistake, mistake, plus, saying, slipIn, slipInKey, to } from './mistake.ts';
import { textAt } from './page.ts';

const KEY = ['unknown-key', 'missing-key'] as const;
const NUMBER = ['not-a-number', 'out-of-range', 'wrong-kind'] as const;
const TITLES = ['issues.*.title', 'demands.*.title', 'events.*.title', 'endings.*.title'];

/** What is written in a way the format does not have. */
export const IN_SHAPE: readonly Mistake[] = [
  mistake(
    'section-misspelt',
    'misspells the name of a section',
    [...KEY, 'unknown-name'],
    slipInKey(['deadlines', 'channels', 'endings']),
  ),
  mistake(
    'key-misspelt',
    'misspells a key',
    KEY,
    slipInKey(['parties.*.floor', 'issues.*.signatories', 'deadlines.*.cost', 'events.*.chance']),
  ),
  mistake(
    'key-unknown',
    'writes a key that means nothing',
    KEY,
    plus(['parties.*', 'issues.*', 'events.*'], 'mood: cheerful'),
  ),
  mistake(
    'word-misspelt',
    'misspells a word of a condition',
    ['unknown-word'],
    slipInKey(['endings.*.when.*', 'events.*.when.*', 'demands.*.voiced-when.*']),
  ),
  mistake(
    'effect-misspelt',
    'misspells a word of an effect',
    ['unknown-word'],
    slipInKey('events.*.choices.*.then.*.*'),
  ),
  mistake(
    'two-words',
    'puts two questions into one condition',
    ['one-word'],
    plus(['events.*.when', 'endings.*.when'], 'process: endgame'),
  ),
  mistake(
    'state-misspelt',
    'misspells a state',
    ['not-in-list', 'unknown-word'],
    slipIn(['endings.**.is', 'endings.**.is.*', 'events.**.is']),
  ),
  mistake('office', 'makes an army an office', ['office'], to('parties.*.office', 'army')),
  mistake(
    'ending-kind',
    'invents a kind of ending',
    ['not-in-list'],
    to('endings.*.kind', 'happy'),
  ),
  mistake('allowance', 'misspells what a party may do', ['not-in-list'], slipIn('parties.*.may.*')),
  mistake(
    'decimal-comma',
    'writes a decimal comma',
    NUMBER,
    at(['parties.*.floor.base', 'parties.*.back-table.threshold', 'deadlines.*.cost'], (place) =>
      put(place, `"${textAt(place).replace('.', ',')}"`),
    ),
  ),
  mistake(
    'word-for-number',
    'writes a word for a number',
    NUMBER,
    to(['parties.*.floor.base', 'issues.*.weights.*', 'deadlines.*.due'], 'high'),
  ),
  mistake('value-above', 'values an option above 1', NUMBER, to('issues.*.values.*.*', '85')),
  mistake('value-below', 'values an option below 0', NUMBER, to('issues.*.values.*.*', '-0.2')),
  mistake(
    'weight-negative',
    'gives an issue a negative weight',
    NUMBER,
    to('issues.*.weights.*', '-5'),
  ),
  mistake(
    'deadline-negative',
    'lets a deadline fall due before the game',
    [...NUMBER, 'calendar'],
    to('deadlines.*.due', '-3'),
  ),
  mistake(
    'chance-above',
    'gives an event a chance in per cent',
    NUMBER,
    to('events.*.chance', '50'),
  ),
  mistake(
    'half-a-turn',
    'counts in half turns',
    NUMBER,
    to(['calendar.moves', 'calendar.turns.to'], '2.5'),
  ),
  mistake(
    'yes',
    'writes yes for true',
    ['not-yes-no'],
    to(['issues.*.core', 'deadlines.*.public', 'measures.*.lift', 'channels.*.public'], 'yes'),
  ),
  mistake(
    'date-in-words',
    'writes a date in words',
    ['bad-date'],
    to(['calendar.start', 'sources.*.date', 'chronology.*.date'], '5 May 2025'),
  ),
  mistake(
    'date-impossible',
    'writes a day that no calendar has',
    ['bad-date'],
    to(['calendar.start', 'sources.*.date', 'chronology.*.date'], '2025-02-30'),
  ),
  mistake(
    'address',
    'gives a source an address nobody can follow',
    ['bad-address'],
    plus('sources.*', 'url: page three of the Courier'),
  ),
  mistake('title-empty', 'leaves a title empty', ['empty-text'], to(TITLES, '""')),
  mistake('title-list', 'puts a title into brackets', ['wrong-kind'], to(TITLES, '[a, b]')),
  mistake(
    'title-todo',
    'leaves a note to self where a text belongs',
    ['empty-text'],
    to([...TITLES, 'endings.*.text', 'events.*.text'], 'TODO'),
  ),
  mistake(
    'title-long',
    'writes a paragraph where a title belongs',
    ['too-long'],
    to(TITLES, `"${'so and so '.repeat(40)}"`),
  ),
  mistake(
    'text-for-list',
    'names signatories without brackets',
    ['wrong-kind'],
    at('issues.*.signatories', (place) => put(place, 'both of them')),
  ),
  mistake(
    'newer-format',
    'says the file is of a format to come',
    ['newer-format'],
    to('parley', '99'),
  ),
  mistake(
    'html',
    'pastes a piece of a web page',
    ['html'],
    at(['events.*.text', 'endings.*.text', 'summary'], (place) => saying(place, '<b>now</b>')),
  ),
  mistake(
    'hook-wordy',
    'tells the whole story on the card',
    ['words', 'too-long'],
    at('hook', (place) =>
      saying(
        place,
        'And so it went, on and on, until in the end nobody could say any more how it had begun or why.',
      ),
    ),
  ),
  mistake(
    'id-renamed-key',
    'writes “name” for “title”',
    KEY,
    at(['issues.*.title', 'demands.*.title', 'deadlines.*.title'], (place) =>
      rename(place, 'name'),
    ),
  ),
];
