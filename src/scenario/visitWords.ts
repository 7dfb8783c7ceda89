import type { Condition, Effect } from './conditions.ts';
import type { Path } from './problem.ts';
import type { ScenarioShape } from './schema.ts';

/** A condition or an effect with its place in the checked shape. Conditions come one by one: `all`, `any`,
 * `not` and `was` first, then what lies in them. */
export type Words =
  | { kind: 'condition'; path: Path; condition: Condition }
  | { kind: 'effect'; path: Path; effect: Effect };

/** Every condition and effect in a scenario, in file order within each section. */
export function visitWords(file: ScenarioShape): Words[] {
  const found: Words[] = [];
  const condition = (value: Condition | undefined, path: Path): void => {
    if (value === undefined) return;
    found.push({ kind: 'condition', path, condition: value });
    for (const [i, inner] of 'all' in value ? value.all.entries() : []) {
      condition(inner, [...path, 'all', i]);
    }
    for (const [i, inner] of 'any' in value ? value.any.entries() : []) {
      condition(inner, [...path, 'any', i]);
    }
    if ('not' in value) condition(value.not, [...path, 'not']);
    if ('was' in value) condition(value.was, [...path, 'was']);
  };
  const effects = (values: readonly Effect[], path: Path): void => {
    values.forEach((effect, i) => {
      found.push({ kind: 'effect', path: [...path, i], effect });
    });
  };

  for (const [id, demand] of Object.entries(file.demands)) {
    const here: Path = ['demands', id];
    for (const key of DEMAND_CONDITIONS) condition(demand[key], [...here, key]);
    demand['hold-back'].forEach((held, i) => {
      condition(held.until, [...here, 'hold-back', i, 'until']);
    });
    effects(demand['if-met'], [...here, 'if-met']);
    effects(demand['if-hardened'], [...here, 'if-hardened']);
  }
  for (const [id, deadline] of Object.entries(file.deadlines)) {
    const here: Path = ['deadlines', id];
    condition(deadline['may-set-when'], [...here, 'may-set-when']);
    condition(deadline['met-when'], [...here, 'met-when']);
    for (const key of DEADLINE_EFFECTS) effects(deadline[key], [...here, key]);
  }
  for (const section of ['measures', 'powers'] as const) {
    for (const [id, act] of Object.entries(file[section])) {
      condition(act.when, [section, id, 'when']);
      effects(act.then, [section, id, 'then']);
    }
  }
  for (const [id, probe] of Object.entries(file.probes)) {
    condition(probe.when, ['probes', id, 'when']);
    for (const [answer, { then }] of Object.entries(probe.answers)) {
      effects(then, ['probes', id, 'answers', answer, 'then']);
    }
  }
  for (const [id, event] of Object.entries(file.events)) {
    condition(event.when, ['events', id, 'when']);
    effects(event.then, ['events', id, 'then']);
    event.choices.forEach(({ then }, i) => {
      effects(then, ['events', id, 'choices', i, 'then']);
    });
  }
  file.endings.forEach((ending, i) => {
    condition(ending.when, ['endings', i, 'when']);
  });
  return found;
}

const DEMAND_CONDITIONS = [
  'met-when',
  'voiced-when',
  'bargained-when',
  'parked-when',
  'hardened-when',
  'softened-when',
  'dropped-when',
] as const;
const DEADLINE_EFFECTS = ['if-met', 'if-enforced', 'if-lapsed', 'if-extended'] as const;
