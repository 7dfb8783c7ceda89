import type { View } from '../engine/viewTypes.ts';
import type { Condition } from '../scenario/conditions.ts';
import type { DemandState } from '../scenario/vocabulary.ts';
import { EITHER, type Names } from './names.ts';
import { capital, say, sentence } from './say.ts';
import { DEMAND } from './states.ts';

const OWN = /*i18n*/ {
  id: 'hold.own',
  message:
    'Your demand “{demand}” stands in the way; now: {state}. It gives way once it is met, traded, put aside or dropped',
};
const OWN_OR = /*i18n*/ {
  id: 'hold.own-or',
  message:
    'Your demand “{demand}” stands in the way; now: {state}. It gives way once it is met, traded, put aside or dropped, or with: {until}',
};
const THEIRS = /*i18n*/ {
  id: 'hold.theirs',
  message:
    '{who} will not sign such a text before “{demand}” is met, traded, put aside or dropped, or the text itself answers it; now: {state}',
};
const THEIRS_MET = /*i18n*/ {
  id: 'hold.theirs-met',
  message:
    '{who} will not sign such a text before “{demand}” is met, traded, put aside or dropped, or the text itself answers it; now: {state}. It would be met by: {wants}',
};
const STATE = /*i18n*/ { id: 'hold.state', message: '“{demand}”: {state}' };
const MEASURE = /*i18n*/ { id: 'hold.measure', message: '“{measure}” in place' };
const BOTH = /*i18n*/ { id: 'hold.both', message: '{first}, and {second}' };

const join = (parts: readonly (string | null)[], words: typeof BOTH): string | null => {
  const said = parts.flatMap((part) => part ?? []);
  return said.length === 0 ? null : said.reduce((first, second) => say(words, { first, second }));
};

/** What lifts a hold-back, of what can be said in words; null where none of it can. */
function untilOf(until: Condition, names: Names): string | null {
  if ('offer' in until) return names.wants(until.offer);
  if ('was' in until) return untilOf(until.was, names);
  if ('measure' in until) return say(MEASURE, { measure: names.measure(until.measure) });
  if ('demand' in until) {
    const { id, is } = until.demand;
    const state = join(
      is.map((one) => say(DEMAND[one])),
      EITHER,
    );
    return say(STATE, { demand: names.demand(id), state: state ?? '' });
  }
  const parts = (inner: readonly Condition[]) => inner.map((one) => untilOf(one, names));
  if ('all' in until) return join(parts(until.all), BOTH);
  if ('any' in until) return join(parts(until.any), EITHER);
  return null;
}

/** How a demand of the reader's own holds a text back, and what would lift that. */
export function sayOwnHold(
  held: { readonly demand: string; readonly state: DemandState },
  untils: readonly Condition[],
  names: Names,
): string {
  const values = { demand: names.demand(held.demand), state: say(DEMAND[held.state]) };
  const until = join(
    untils.map((one) => untilOf(one, names)),
    BOTH,
  );
  return sentence(until === null ? say(OWN, values) : say(OWN_OR, { ...values, until }));
}

/** The same of somebody else's demand: what was stated of it in public, and how it stands. */
export function sayTheirHold(
  demand: string,
  view: Pick<View, 'demands' | 'case'>,
  names: Names,
): string | null {
  const seen = view.demands.find(({ id }) => id === demand);
  if (seen === undefined) return null;
  const wants = view.case.stated.find(({ id }) => id === demand)?.satisfiedBy ?? {};
  const values = {
    who: names.who(seen.party),
    demand: names.demand(demand),
    state: say(DEMAND[seen.state]),
  };
  const words =
    Object.keys(wants).length === 0
      ? say(THEIRS, values)
      : say(THEIRS_MET, { ...values, wants: names.wants(wants) });
  return sentence(capital(words));
}
