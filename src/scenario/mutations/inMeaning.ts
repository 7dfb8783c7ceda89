import { isScalar } from 'yaml';
import type { ScenarioDraft } from '../draft.ts';
import { put } from './edits.ts';
import { at, type Mistake, mistake, plus, to } from './mistake.ts';
import { places, textAt } from './page.ts';

type Data = {
  calendar: { turns: { from: string; to: string } };
  issues: Record<string, { 'status-quo': string }>;
};
const data = (draft: ScenarioDraft): Data => draft.data as Data;
const zero = (draft: ScenarioDraft, pattern: string) =>
  places(draft, pattern).map((place) => put(place, '0'));
/** What is well written and makes no sense. */
export const IN_MEANING: readonly Mistake[] = [
  mistake(
    'weights-zero',
    'gives a party weight 0 in every issue',
    ['weights-zero'],
    at(
      'parties.*',
      ({ path: [, id] }, draft) => zero(draft, `issues.*.weights.${id}`),
      ({ path: [, id] }) => [String(id)],
    ),
  ),
  mistake(
    'home-zero',
    'gives every issue weight 0 at home',
    ['weights-zero'],
    at('parties.*.back-table.weights', ({ path }, draft) => zero(draft, `${path.join('.')}.*`)),
  ),
  mistake(
    'minds-zero',
    'gives every mind weight 0',
    ['weights-zero', 'minds'],
    at('parties.*.minds', ({ path }, draft) => zero(draft, `${path.join('.')}.*`)),
  ),
  mistake(
    'calendar-backwards',
    'swaps the first and the last week',
    ['calendar'],
    at('calendar.turns', (_, draft) => {
      const { from, to: last } = data(draft).calendar.turns;
      return places(draft, 'calendar.turns.*').map((place) =>
        put(place, place.path.at(-1) === 'from' ? last : from),
      );
    }),
  ),
  mistake(
    'bounds-backwards',
    'swaps at-least and at-most',
    ['never-holds'],
    to('events.*.when', '{ turn: { at-least: 5, at-most: 2 } }'),
  ),
  mistake(
    'deadline-too-late',
    'lets a deadline fall due after the last week',
    ['calendar'],
    at('deadlines.*.due', (place, draft) =>
      put(place, String(Number(data(draft).calendar.turns.to) + 6)),
    ),
  ),
  mistake(
    'deadline-before-set',
    'lets a deadline fall due before it is set',
    ['calendar'],
    at('deadlines.*.due', (place) => put(place, '0')),
  ),
  mistake(
    'deadline-unset',
    'sets a deadline by nobody',
    ['deadline-no-date'],
    at(
      'at-start.deadlines',
      (place) => put(place, '[]'),
      (place) => namesUnder(place.value),
    ),
  ),
  mistake(
    'deadline-contradicts',
    'lets a deadline be met by what cannot be',
    ['deadline-unmeetable'],
    to('deadlines.*.met-when', '{ all: [{ process: closed }, { not: { process: closed } }] }'),
  ),
  mistake(
    'calendar-extends',
    'lets the calendar extend a deadline',
    ['calendar', 'deadline-no-date'],
    at(
      'deadlines.*.setter',
      (place, draft) => {
        const extended = places(draft, `deadlines.${place.path[1]}.extensions`);
        return extended.length === 0 ? null : put(place, 'calendar');
      },
      ({ path }) => [String(path[1])],
    ),
  ),
  mistake(
    'lesson-too-long',
    'gives a lesson more weeks than the game',
    ['calendar'],
    at('lesson.*.turns', (place, draft) =>
      put(place, String(Number(data(draft).calendar.turns.to) + 4)),
    ),
  ),
  mistake(
    'ending-contradicts',
    'asks an ending for what rules itself out',
    ['never-holds', 'ending-without-agreement', 'ending-order'],
    to('endings.*.when', '{ all: [{ turn: { at-least: 9 } }, { turn: { at-most: 2 } }] }'),
  ),
  mistake(
    'ending-too-late',
    'asks an ending for a state of the talks that is over',
    ['never-holds', 'ending-without-agreement', 'ending-order'],
    to('endings.*.when', '{ process: endgame }'),
  ),
  mistake(
    'ending-same',
    'copies the condition of the ending above',
    ['ending-order'],
    at('endings.*.when', (place, draft) => {
      const above = places(draft, `endings.${Number(place.path[1]) - 1}.when`)[0];
      const [from = 0, upTo = 0] = above?.value?.range ?? [];
      const flow = (above?.value as { flow?: boolean } | undefined)?.flow === true;
      return flow ? put(place, draft.text.slice(from, upTo)) : null;
    }),
  ),
  mistake(
    'last-ending-asks',
    'gives the last ending a condition',
    ['ending-order'],
    at('endings.*', (place, { text }) => {
      if (place.index !== place.parent.items.length - 1) return null;
      const from = place.value?.range?.[0] ?? 0;
      const indent = from - (text.lastIndexOf('\n', from - 1) + 1);
      return { from, to: from, put: `when: { turn: { at-least: 2 } }\n${' '.repeat(indent)}` };
    }),
  ),
  mistake(
    'good-without',
    'calls an ending settled that asks for no agreement',
    ['ending-without-agreement'],
    at('endings.*.kind', (place, draft) => {
      const { when } =
        (draft.data as { endings: { when?: unknown }[] }).endings[Number(place.path[1])] ?? {};
      // One that asks for a full agreement may well be called so.
      return JSON.stringify(when ?? '').includes('comprehensive') ? null : put(place, 'settled');
    }),
  ),
  mistake(
    'includes-itself',
    'lets an option include itself',
    ['include-circle'],
    at('issues.*.options.*', (place, draft) => {
      const inside = (
        place.value as { items?: { key?: { range?: number[] } }[]; flow?: boolean } | null
      )?.items?.[0];
      const from = inside?.key?.range?.[0];
      const id = place.path.at(-1);
      if (from === undefined || draft.has([...place.path, 'includes'])) return null;
      return {
        from,
        to: from,
        put: `includes: [${id}]${(place.value as { flow?: boolean }).flow ? ', ' : `\n${' '.repeat(from - (draft.text.lastIndexOf('\n', from - 1) + 1))}`}`,
      };
    }),
  ),
  mistake(
    'already-agreed',
    'counts what is there already as a full agreement',
    ['comprehensive'],
    at('comprehensive', (_, draft) =>
      places(draft, 'comprehensive.*').map((one) =>
        put(one, `[${data(draft).issues[String(one.path[1])]?.['status-quo']}]`),
      ),
    ),
  ),
  mistake(
    'event-never',
    'gives an event the chance 0',
    ['never-holds'],
    to('events.*.chance', '0'),
  ),
  mistake(
    'event-itself',
    'lets an event wait for itself',
    ['never-holds'],
    at('events.*.when', (place) => put(place, `{ happened: ${place.path[1]} }`)),
  ),
  mistake(
    'odds-zero',
    'gives every answer the odds 0',
    ['weights-zero'],
    at('probes.*.answers', ({ path }, draft) => zero(draft, `${path.join('.')}.*.odds.*`)),
  ),
  mistake(
    'trust-oneself',
    'lets a party trust itself',
    ['oneself'],
    at('**.trust.in', (place, draft) => {
      const of = places(draft, [...place.path.slice(0, -1), 'of'].join('.'))[0];
      return of === undefined ? null : put(place, textAt(of));
    }),
  ),
  mistake(
    'aimed-at-oneself',
    'aims a deadline at who sets it',
    ['oneself'],
    at('deadlines.*.aimed-at', (place, draft) => {
      const setter = places(draft, `deadlines.${place.path[1]}.setter`)[0];
      const who = setter === undefined ? '' : textAt(setter);
      return who === '' || who === 'calendar' ? null : put(place, `[${who}]`);
    }),
  ),
  mistake(
    'signs-twice',
    'names a signatory twice',
    ['duplicate-id'],
    at('issues.*.signatories', (place) => {
      const [first] = namesUnder(place.value);
      return first === undefined
        ? null
        : put(place, `[${[first, ...namesUnder(place.value)].join(', ')}]`);
    }),
  ),
  mistake(
    'single-text',
    'lets one who is no mediator write the single text',
    ['mediator'],
    at('parties.*.may', (place, draft) =>
      draft.has([...place.path.slice(0, -1), 'role']) ? null : put(place, '[single-text]'),
    ),
  ),
  mistake(
    'reserved',
    'calls a party “calendar”',
    ['forbidden-name', 'unknown-name'],
    at(
      'parties.*',
      ({ key }) => ({ from: key?.range?.[0] ?? 0, to: key?.range?.[1] ?? 0, put: 'calendar' }),
      ({ path }) => [String(path.at(-1))],
    ),
  ),
  mistake(
    'prototype',
    'calls a demand “constructor”',
    ['forbidden-name'],
    plus('demands', 'constructor: { party: nobody, title: None }'),
  ),
  mistake(
    'record-after',
    'dates a line of the record after the case begins',
    ['calendar'],
    at('chronology.*.date', (place, draft) =>
      draft.has(['as-of']) ? put(place, '2099-01-01') : null,
    ),
  ),
];

const namesUnder = (node: unknown): string[] =>
  ((node as { items?: unknown[] } | null)?.items ?? []).flatMap((item) =>
    isScalar(item) ? [String(item.value)] : [],
  );
