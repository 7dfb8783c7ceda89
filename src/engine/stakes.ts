import type { Effect } from '../scenario/conditions.ts';
import type { MeasureFile } from '../scenario/schema.ts';
import type { Stakes } from './viewTypes.ts';

/** What someone pays at home: party → change of its standing, negative = it costs it that much. */
type HomeCost = MeasureFile['cost'];

/** Sums a list of effects into the numbers one seat can weigh. A measure that is put in place counts
 * with its own effects and price; one that is lifted counts the other way round. */
export function stakesOf(
  effects: readonly Effect[],
  seat: string,
  parties: readonly string[],
  measures: Readonly<Record<string, MeasureFile>>,
  cost?: HomeCost,
): Stakes {
  const floors = parties.map(() => 0);
  const trust = parties.map(() => 0);
  let momentum = 0;
  let intensity = 0;
  let clearer = 0;
  let home = 0;
  const pay = (price: HomeCost) => {
    home -= price?.['back-table']?.[seat] ?? 0;
  };
  const add = (row: number[], party: string, by: number) => {
    const p = parties.indexOf(party);
    if (p >= 0) row[p] = (row[p] ?? 0) + by;
  };
  const count = (list: readonly Effect[], sign: number, depth: number): void => {
    for (const effect of list) {
      if ('floor' in effect) add(floors, effect.floor.party, sign * effect.floor.by);
      else if ('trust' in effect && effect.trust.in === seat)
        add(trust, effect.trust.of, sign * effect.trust.by);
      else if ('momentum' in effect) momentum += sign * effect.momentum;
      else if ('intensity' in effect) intensity += sign * effect.intensity;
      else if ('monitors' in effect) clearer += sign * effect.monitors;
      else if ('guarantees' in effect) clearer += sign * effect.guarantees;
      else if ('vague' in effect) clearer -= sign * effect.vague.by;
      else if ('back-table' in effect && effect['back-table'].party === seat)
        home += sign * effect['back-table'].by;
      else if ('measure' in effect && depth < 3) {
        const measure = measures[effect.measure.id];
        if (measure === undefined) continue;
        if (effect.measure.do === 'place') pay(measure.cost);
        count(measure.then, effect.measure.do === 'place' ? sign : -sign, depth + 1);
      }
    }
  };
  count(effects, 1, 0);
  pay(cost);
  return { home, floors, trust, momentum, intensity, clearer };
}
