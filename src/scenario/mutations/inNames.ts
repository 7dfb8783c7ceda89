import { put, rename } from './edits.ts';
import { at, type Mistake, mistake, slipIn, slipInKey } from './mistake.ts';
import { textAt } from './page.ts';

const THERE = ['unknown-name', 'missing-value', 'missing-key', 'brief-mind'] as const;

/** Names that are nobody's, or somebody else's. */
export const IN_NAMES: readonly Mistake[] = [
  mistake('party-renamed', 'renames a party in one place only', THERE, slipInKey('parties.*')),
  mistake('issue-renamed', 'renames an issue in one place only', THERE, slipInKey('issues.*')),
  mistake(
    'option-renamed',
    'renames an option in one place only',
    THERE,
    slipInKey('issues.*.options.*'),
  ),
  mistake(
    'value-key',
    'misspells an option where it is valued',
    THERE,
    slipInKey('issues.*.values.*.*'),
  ),
  mistake(
    'value-party',
    'misspells a party where it values',
    THERE,
    slipInKey('issues.*.values.*'),
  ),
  mistake('status-quo', 'misspells the status quo', THERE, slipIn('issues.*.status-quo')),
  mistake('signatory', 'misspells a signatory', THERE, slipIn('issues.*.signatories.*')),
  mistake(
    'binds',
    'misspells whom an option binds',
    THERE,
    slipIn(['issues.*.options.*.binds.*', 'issues.*.options.*.needs.*']),
  ),
  mistake(
    'red-line',
    'misspells an option in a red line',
    THERE,
    slipIn('parties.*.red-lines.*.*'),
  ),
  mistake(
    'comprehensive',
    'misspells an option of the comprehensive agreement',
    THERE,
    slipIn('comprehensive.*.*'),
  ),
  mistake(
    'back-table',
    'misspells an issue at the back table',
    THERE,
    slipInKey('parties.*.back-table.weights.*'),
  ),
  mistake('demand-party', 'gives a demand to nobody', THERE, slipIn('demands.*.party')),
  mistake(
    'satisfied-by',
    'misspells what satisfies a demand',
    THERE,
    slipIn('demands.*.satisfied-by.*.*'),
  ),
  mistake('setter', 'misspells who sets a deadline', THERE, slipIn('deadlines.*.setter')),
  mistake(
    'aimed-at',
    'misspells at whom a deadline is aimed',
    THERE,
    slipIn('deadlines.*.aimed-at.*'),
  ),
  mistake('measure-by', 'misspells who takes a measure', THERE, slipIn('measures.*.by.*')),
  mistake('power-channel', 'lets a power be heard on no channel', THERE, slipIn('powers.*.heard')),
  mistake('hearer', 'misspells who hears a channel', THERE, slipIn('channels.*.heard-by.*')),
  mistake('probe-to', 'asks a question of nobody', THERE, slipIn('probes.*.to.*')),
  mistake(
    'odds-mind',
    'misspells a mind in the odds of an answer',
    THERE,
    slipInKey(['probes.*.answers.*.odds.*', 'events.*.choices.*.odds.*']),
  ),
  mistake('mind-renamed', 'misspells a mind of a party', THERE, slipInKey('parties.*.minds.*')),
  mistake(
    'seat',
    'asks a seat that is not there',
    THERE,
    slipIn(['events.*.seat', 'events.*.seat.*']),
  ),
  mistake(
    'source',
    'cites a source that is not listed',
    THERE,
    slipIn(['chronology.*.sources.*', 'events.*.sources.*']),
  ),
  mistake(
    'start-deadline',
    'begins with a deadline that is not there',
    THERE,
    slipIn('at-start.deadlines.*'),
  ),
  mistake(
    'condition-name',
    'misspells a name in a condition',
    THERE,
    slipIn(['endings.**.covers.*.*', 'events.**.deadline.id', 'events.**.demand.id']),
  ),
  mistake(
    'effect-name',
    'misspells a party in an effect',
    THERE,
    slipIn(['events.*.choices.*.then.*.*.party', 'events.*.choices.*.then.*.*.of']),
  ),
  mistake('board', 'misspells an option on the board', THERE, slipIn('board.*.covers.*.*')),
  mistake(
    'ending-twice',
    'copies an ending and keeps its id',
    ['duplicate-id'],
    at('endings.*.id', (place, draft) => {
      const other = (draft.data as { endings: { id: string }[] }).endings[0]?.id ?? '';
      return place.path[1] === 0 ? null : put(place, other);
    }),
  ),
  mistake(
    'choice-twice',
    'copies a choice and keeps its id',
    ['duplicate-id'],
    at('events.*.choices.*.id', (place, draft) => {
      const [, event = '', , index] = place.path;
      const { events } = draft.data as { events: Record<string, { choices: { id: string }[] }> };
      const other = events[event]?.choices[0]?.id ?? '';
      return index === 0 ? null : put(place, other);
    }),
  ),
  mistake(
    'capital',
    'begins an id with a capital',
    ['bad-id', 'unknown-name'],
    at(
      'demands.*',
      (place) => {
        const id = String(place.path.at(-1));
        return rename(place, id.charAt(0).toUpperCase() + id.slice(1));
      },
      (place) => [String(place.path.at(-1))],
    ),
  ),
  mistake(
    'number-id',
    'calls an ending by a number',
    ['bad-id'],
    at(
      'endings.*.id',
      (place) => put(place, '7'),
      (place) => [textAt(place)],
    ),
  ),
];
