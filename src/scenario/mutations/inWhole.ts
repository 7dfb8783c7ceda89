import { drop, dropOthers, put } from './edits.ts';
import { at, type Mistake, mistake, plus, to, without } from './mistake.ts';
import { type Place, places } from './page.ts';

/** What is forgotten. */
export const IN_WHOLE: readonly Mistake[] = [
  mistake(
    'no-status-quo',
    'forgets the status quo of an issue',
    ['missing-key'],
    without('issues.*.status-quo'),
  ),
  mistake('no-floor', 'forgets the floor of a party', ['missing-key'], without('parties.*.floor')),
  mistake(
    'no-title',
    'forgets the title of an issue',
    ['missing-key'],
    without(['issues.*.title', 'issues.*.options.*.title']),
  ),
  mistake(
    'no-public-brief',
    'forgets the public brief',
    ['missing-key'],
    without('parties.*.brief.public'),
  ),
  mistake(
    'no-comprehensive',
    'forgets to say what a full agreement is',
    ['missing-key', 'comprehensive'],
    without('comprehensive'),
  ),
  mistake(
    'no-text',
    'forgets the text of an ending',
    ['missing-key'],
    without(['endings.*.text', 'endings.*.what-it-leaves-out']),
  ),
  mistake(
    'no-bearer',
    'forgets one party among those who bear an ending',
    ['missing-value'],
    without('endings.*.who-bears-it.*'),
  ),
  mistake(
    'orphan-option',
    'adds an option and does not value it',
    ['missing-value'],
    plus('issues.*.options', 'brand-new: { title: Something new }'),
  ),
  mistake(
    'no-value',
    'forgets what an option is worth to a party',
    ['missing-value'],
    without('issues.*.values.*.*'),
  ),
  mistake(
    'no-row',
    'forgets what an issue is worth to a party',
    ['missing-value'],
    without('issues.*.values.*'),
  ),
  mistake(
    'no-weight',
    'forgets the weight of an issue for a party',
    ['missing-value'],
    without('issues.*.weights.*'),
  ),
  mistake(
    'no-mind-brief',
    'forgets the brief of a mind',
    ['brief-mind'],
    without('parties.*.brief.private.minds.*'),
  ),
  mistake(
    'no-odds',
    'forgets the odds of a mind',
    ['missing-value'],
    without('probes.*.answers.*.odds.*'),
  ),
  mistake(
    'no-signatory',
    'forgets who signs',
    ['too-few'],
    at('issues.*.signatories', (place) => (isEmpty(place) ? null : put(place, '[]'))),
  ),
  mistake(
    'red-line-empty',
    'leaves a red line empty',
    ['too-few'],
    to('parties.*.red-lines.*', '[]'),
  ),
  mistake(
    'one-option',
    'leaves an issue one option',
    ['too-few', 'unknown-name'],
    at('issues.*.options.*', (place) => (place.index === 0 ? dropOthers(place) : null)),
  ),
  mistake('no-due', 'gives a deadline no day', ['deadline-no-date'], without('deadlines.*.due')),
  mistake(
    'no-met-when',
    'drops the way in which a deadline is met',
    ['deadline-unmeetable', 'state-unreachable'],
    without('deadlines.*.met-when'),
  ),
  mistake(
    'no-way-out',
    'drops every way to satisfy a demand',
    ['demand-unsatisfiable'],
    at('demands.*', (place, draft) => {
      const ways = ['satisfied-by', 'traded-by', 'met-when'];
      return ways.flatMap((way) => places(draft, `demands.${place.path[1]}.${way}`)).map(drop);
    }),
  ),
  mistake(
    'no-asks',
    'forgets the question of an event',
    ['choice-incomplete'],
    without('events.*.asks'),
  ),
  mistake('no-seat', 'forgets who is asked', ['choice-incomplete'], without('events.*.seat')),
  mistake(
    'choice-idle',
    'lets a choice change nothing',
    ['choice-incomplete'],
    at('events.*.choices.*.then', (place, { text }) =>
      text.includes(`chose: { event: ${place.path[1]},`) ? null : drop(place),
    ),
  ),
  mistake(
    'no-ending-when',
    'forgets the condition of an ending',
    ['ending-order', 'ending-without-agreement'],
    at('endings.*.when', drop),
  ),
  mistake(
    'no-may',
    'forgets what a party may do',
    ['mediator', 'deadline-no-date'],
    at('parties.*.may', drop, ({ path }) => [String(path[1])]),
  ),
  mistake(
    'unsourced-line',
    'forgets the source of a line of the record',
    ['unsourced', 'missing-key'],
    at('chronology.*.sources', (place, draft) => (isReal(draft.data) ? drop(place) : null)),
  ),
  mistake(
    'unsourced-event',
    'forgets the source of a news item',
    ['unsourced'],
    at('events.*', (place, draft) => {
      if (!isReal(draft.data)) return null;
      const said = ['sources', 'status'].flatMap((key) =>
        places(draft, `events.${place.path[1]}.${key}`),
      );
      return said.length > 0 ? said.map(drop) : null;
    }),
  ),
  mistake(
    'no-as-of',
    'forgets the day on which a real case leaves history',
    ['missing-key'],
    at('as-of', drop),
  ),
  mistake(
    'no-bound',
    'forgets the bound of a condition',
    ['missing-key'],
    at('**.turn', (place) => ({
      from: place.value?.range?.[0] ?? 0,
      to: place.value?.range?.[1] ?? 0,
      put: '{}',
    })),
  ),
];

const isReal = (data: unknown): boolean => (data as { kind?: string }).kind === 'real-case';
const isEmpty = ({ value }: Place): boolean =>
  (value as { items?: unknown[] } | null)?.items?.length === 0;
