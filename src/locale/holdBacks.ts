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
const THEIRS_UNHEARD = /*i18n*/ {
  id: 'hold.theirs-unheard',
  message:
    '{who} will not sign such a text before “{demand}” has been dealt with. Nobody has acknowledged it yet',
};
const STATE = /*i18n*/ { id: 'hold.state', message: '“{demand}”: {state}' };
const MEASURE = /*i18n*/ { id: 'hold.measure', message: '“{measure}” in place' };
const BOTH = /*i18n*/ { id: 'hold.both', message: '{first}, and {second}' };

const join = (parts: readonly (string | null)[], words: typeof BOTH): string | null => {
  const said = parts.flatMap((part) => part ?? []);
  return said.length === 0 ? null : said.reduce((first, second) => say(words, { first, second }));
};

/** How a text and the demands stand: issue → option, and demand → state. */
export interface Stands {
  readonly options: Readonly<Record<string, string>>;
  readonly demands: Readonly<Record<string, DemandState>>;
}
/** States before anybody has acknowledged a demand. */
const UNHEARD: ReadonlySet<DemandState> = new Set(['latent', 'voiced', 'hardened']);

/** Whether this much of what lifts a hold-back is so already, as far as these two tell. */
function isSo(until: Condition, stands: Stands): boolean {
  if ('offer' in until)
    return Object.entries(until.offer).every(([issue, options]) =>
      options.includes(stands.options[issue] ?? ''),
    );
  // What was acknowledged once has been, whatever became of it.
  if ('was' in until && 'demand' in until.was)
    return !UNHEARD.has(stands.demands[until.was.demand.id] ?? 'latent');
  if ('demand' in until)
    return (until.demand.is as readonly string[]).includes(stands.demands[until.demand.id] ?? '');
  if ('all' in until) return until.all.every((one) => isSo(one, stands));
  if ('any' in until) return until.any.some((one) => isSo(one, stands));
  return false;
}

/** What lifts a hold-back and is still wanting, of what can be said in words; null where none of it can. */
function untilOf(until: Condition, names: Names, stands: Stands): string | null {
  if ('offer' in until) return names.wants(until.offer);
  if ('was' in until) return untilOf(until.was, names, stands);
  if ('measure' in until) return say(MEASURE, { measure: names.measure(until.measure) });
  if ('demand' in until) {
    const { id, is } = until.demand;
    const state = join(
      is.map((one) => say(DEMAND[one])),
      EITHER,
    );
    return say(STATE, { demand: names.demand(id), state: state ?? '' });
  }
  const parts = (inner: readonly Condition[]) => inner.map((one) => untilOf(one, names, stands));
  if ('all' in until) return join(parts(until.all.filter((one) => !isSo(one, stands))), BOTH);
  if ('any' in until) return join(parts(until.any), EITHER);
  return null;
}

/** How a demand of the reader's own holds a text back, and what would lift that. */
export function sayOwnHold(
  held: { readonly demand: string; readonly state: DemandState },
  untils: readonly Condition[],
  names: Names,
  stands: Stands,
): string {
  const values = { demand: names.demand(held.demand), state: say(DEMAND[held.state]) };
  const until = join(
    untils.map((one) => untilOf(one, names, stands)),
    BOTH,
  );
  return sentence(until === null ? say(OWN, values) : say(OWN_OR, { ...values, until }));
}

/** The same of somebody else's demand, by what everybody can see: how it stands. What in a text would answer
 * it is theirs to say; the text at hand may well have had it. */
export function sayTheirHold(
  demand: string,
  view: Pick<View, 'demands'>,
  names: Names,
): string | null {
  const seen = view.demands.find(({ id }) => id === demand);
  if (seen === undefined) return null;
  const values = {
    who: names.who(seen.party),
    demand: names.demand(demand),
    state: say(DEMAND[seen.state]),
  };
  const words = say(UNHEARD.has(seen.state) ? THEIRS_UNHEARD : THEIRS, values);
  return sentence(capital(words));
}
