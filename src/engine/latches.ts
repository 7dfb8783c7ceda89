import type { Condition } from '../scenario/conditions.ts';
import type { Scenario } from '../scenario/scenario.ts';

const names = new WeakMap<Condition, string>();
/** The name under which a `was` remembers: its own condition as text. */
export function latchName(condition: Condition): string {
  const known = names.get(condition) ?? JSON.stringify(condition);
  names.set(condition, known);
  return known;
}

function collect(value: unknown, into: Map<string, Condition>): void {
  if (Array.isArray(value)) {
    for (const item of value) collect(item, into);
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    if (key === 'was') into.set(latchName(inner as Condition), inner as Condition);
    collect(inner, into);
  }
}

/** Every condition the scenario asks `was` of, wherever it stands. */
export function latchesOf(scenario: Scenario): ReadonlyMap<string, Condition> {
  const into = new Map<string, Condition>();
  for (const part of [
    'demands',
    'deadlines',
    'measures',
    'powers',
    'probes',
    'events',
    'endings',
  ] as const)
    collect(scenario[part], into);
  return into;
}
