import type { ScenarioShape } from './schema.ts';

declare const checked: unique symbol;

/** A scenario in which `check` found nothing that must be fixed. Only `check` makes one: every id it
 * names exists, weights sum to something, values are complete. Texts may be shown, numbers used. */
export type Scenario = ScenarioShape & {
  readonly [checked]: true;
  /** How many turns of the file's calendar one turn stands for; only in a shortened lesson. */
  readonly stretch?: number;
};
