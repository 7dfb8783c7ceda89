import { readFileSync } from 'node:fs';
import type { ChangesById } from '../../src/engine/move.ts';
import type { TextSeen, View } from '../../src/engine/viewTypes.ts';
import { namesOf } from '../../src/locale/names.ts';
import { check } from '../../src/scenario/check.ts';
import { read } from '../../src/scenario/read.ts';
import { openTable, view } from '../../src/table/opening.ts';

// Read from where the tests are run: in a page's environment `import.meta.url` is no file.
const file = readFileSync(
  'assets/scenarios/talks-about-talks/talks-about-talks.parley.yaml',
  'utf8',
);
const checked = check(read(file).draft).scenario;
if (checked === null) throw new Error('the flagship does not pass its check');
export const scenario = checked;

/** What the chair of `seat` sees in the first week of the flagship. */
const seen = new Map<string, View>();
export function firstWeek(seat: string): View {
  const known = seen.get(seat);
  if (known !== undefined) return known;
  const seats = Object.keys(scenario.parties).map((party) => ({
    party,
    player: party === seat ? ('human' as const) : ('ai' as const),
  }));
  const first = view(openTable({ scenario, seed: 'offer', seats }), seat);
  seen.set(seat, first);
  return first;
}

/** A text as a seat sees it. */
export const textBy = (author: string, changes: ChangesById, week = 1): TextSeen => ({
  ...{ id: `t-${author}-${week}-1`, author, week, changes, needs: [], signed: [] },
  ...{ answers: null, single: false, is: 'standing' },
});

/** The same view with texts on the table, which can be answered. */
export const withTexts = (before: View, texts: readonly TextSeen[]): View => ({
  ...before,
  texts,
  verbs: before.verbs.map((one) =>
    one.verb === 'counter'
      ? {
          ...one,
          refusal: null,
          moves: texts
            .filter((text) => text.author !== before.seat)
            .map((text) => ({ id: 'counter' as const, answers: text.id, changes: {} })),
        }
      : one,
  ),
});

export const namesFor = (of: View) => namesOf(scenario, of);
