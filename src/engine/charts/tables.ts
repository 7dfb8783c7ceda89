import type { Effect } from '../../scenario/conditions.ts';
import type { Arrival, Chart, ChartMachine, GuardParams, GuardType } from './chart.ts';

/** A built machine flattened: states and events are numbers, and the ways out of a state by an event lie
 * one after another in the order in which they are tried. */
export interface ChartTable {
  states: readonly string[];
  events: readonly string[];
  /** Ways of (state, event) are those from `first[state * events + event]` to the next entry. */
  first: Int32Array;
  /** Per way: its guard's number (−1 = always open), the state it leads to, what it makes happen. */
  guard: Int32Array;
  to: Int32Array;
  effects: readonly (readonly Effect[])[];
  guards: readonly { type: GuardType; params: GuardParams }[];
}

const NONE: readonly Effect[] = [];

type StateNode = ChartMachine['root'];
type Transition = StateNode['transitions'] extends Map<string, (infer T)[]> ? T : never;

/** What a table cannot say must not be lost silently: flattening such a machine fails. */
function refuse(machine: ChartMachine, node: StateNode): void {
  const odd =
    node.type !== 'atomic' && node.type !== 'final'
      ? `is ${node.type}`
      : node.always !== undefined || node.after.length > 0 || node.invoke.length > 0
        ? 'moves by itself'
        : node.entry.length > 0 || node.exit.length > 0
          ? 'acts on entry or exit'
          : [...node.transitions.keys()].some((event) => event.includes('*'))
            ? 'listens to a wildcard'
            : null;
  if (odd !== null) throw new Error(`no table for ${machine.id}: ${node.key} ${odd}`);
}

function effectsOf(machine: ChartMachine, way: Transition): readonly Effect[] {
  if (way.actions.length === 0) return NONE;
  return way.actions.flatMap((action) => {
    if (typeof action === 'object' && action.type === 'apply')
      return (action as unknown as { params: { effects: Effect[] } }).params.effects;
    throw new Error(`no table for ${machine.id}: an action without a name`);
  });
}

function guardOf(
  machine: ChartMachine,
  way: Transition,
): { type: GuardType; params: GuardParams } | null {
  if (way.guard === undefined) return null;
  const guard = way.guard as unknown;
  if (typeof guard === 'object' && guard !== null && 'type' in guard && 'params' in guard)
    return guard as { type: GuardType; params: GuardParams };
  throw new Error(`no table for ${machine.id}: a guard without a name`);
}

/** Flattens the machine XState built, not the life it was built from: what XState made of it counts. */
export function tableOf(machine: ChartMachine): ChartTable {
  const { root } = machine;
  if (root.transitions.size > 0 || root.always !== undefined)
    throw new Error(`no table for ${machine.id}: ways out of every state`);
  const nodes = Object.values(root.states).sort((a, b) => a.order - b.order);
  for (const node of nodes) refuse(machine, node);
  const states = nodes.map((node) => node.key);
  const events = [...new Set(nodes.flatMap((node) => [...node.transitions.keys()]))];
  const first: number[] = [];
  const guard: number[] = [];
  const to: number[] = [];
  const effects: (readonly Effect[])[] = [];
  const guards: { type: GuardType; params: GuardParams }[] = [];
  nodes.forEach((node, at) => {
    for (const event of events) {
      first.push(to.length);
      for (const way of node.transitions.get(event) ?? []) {
        const asked = guardOf(machine, way);
        guard.push(asked === null ? -1 : guards.length);
        if (asked !== null) guards.push(asked);
        const target = way.target?.[0];
        to.push(target === undefined ? at : states.indexOf(target.key));
        effects.push(effectsOf(machine, way));
      }
    }
  });
  first.push(to.length);
  return {
    states,
    events,
    first: Int32Array.from(first),
    guard: Int32Array.from(guard),
    to: Int32Array.from(to),
    effects,
    guards,
  };
}

/** One way out of a state, ready to be taken. */
interface Open {
  guard: ChartTable['guards'][number] | null;
  arrival: Arrival;
}
/** What a state does with events; those it does not know leave it where it is. */
interface Place {
  stay: Arrival;
  ways: ReadonlyMap<string, readonly Open[]>;
  /** The event it was sent last, and the ways by it: most often the next is the same. */
  event: string;
  by: readonly Open[];
}
const SHUT: readonly Open[] = [];

/** A chart run by its table: the ways out of a state by an event, in their order. */
export function tableChart(table: ChartTable): Chart {
  const { states, events, first } = table;
  const wayOf = (way: number): Open => ({
    guard: table.guards[table.guard[way] as number] ?? null,
    arrival: {
      to: states[table.to[way] as number] ?? '',
      effects: table.effects[way] ?? NONE,
    },
  });
  const placeOf = (to: string, state: number): Place => {
    const ways = events.flatMap((event, e): [string, Open[]][] => {
      const cell = state * events.length + e;
      const begin = first[cell] as number;
      const length = (first[cell + 1] as number) - begin;
      return length === 0 ? [] : [[event, Array.from({ length }, (_, i) => wayOf(begin + i))]];
    });
    return { stay: { to, effects: NONE }, ways: new Map(ways), event: '', by: SHUT };
  };
  const places = new Map(states.map((state, i) => [state, placeOf(state, i)]));
  let last = '';
  let place: Place | undefined;
  return {
    next: (from, event, answer) => {
      if (from !== last) {
        place = places.get(from);
        last = from;
      }
      if (place === undefined) throw new Error(`no state ${from}`);
      if (event !== place.event) {
        place.event = event;
        place.by = place.ways.get(event) ?? SHUT;
      }
      const { by, stay } = place;
      for (let i = 0; i < by.length; i++) {
        const { guard, arrival } = by[i] as Open;
        if (guard === null || answer(guard.type, guard.params)) return arrival;
      }
      return stay;
    },
  };
}
