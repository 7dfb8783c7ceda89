import { setup } from 'xstate';
import type { Condition, Effect } from '../../scenario/conditions.ts';

/** Facts a chart may ask of the playout, by name, so that the exported JSON says what is asked. */
export type Guard =
  | { type: 'holds'; params: { condition: Condition } }
  | { type: 'satisfied'; params: { demand: string } }
  | { type: 'traded'; params: { demand: string } }
  | { type: 'onTheTable'; params: { demand: string } }
  | { type: 'unsatisfied'; params: { demand: string } }
  | { type: 'dueWithin'; params: { deadline: string; turns: number } }
  | { type: 'extensionsLeft'; params: { deadline: string } }
  | { type: 'disputedFor'; params: { turns: number } }
  | { type: 'reportsWithin'; params: { turns: number; reports: number } }
  | { type: 'coreDemandsAcknowledged'; params: Record<string, never> }
  | { type: 'coreTextStood'; params: Record<string, never> }
  | { type: 'comprehensiveTextStands'; params: Record<string, never> }
  | { type: 'turnsBelievedLeft'; params: { turns: number } };
export type GuardType = Guard['type'];
export type GuardParams = Record<string, unknown>;

/** What a transition makes happen; the engine carries it out with the transition as its cause. */
export interface ChartAction {
  type: 'apply';
  params: { effects: Effect[] };
}
/** Answers what a guard asks of the playout. */
export type Answer = (type: GuardType, params: GuardParams) => boolean;
/** Events carry the playout's answers, so the machine itself stays free of state and of functions. */
export interface ChartEvent {
  type: string;
  answer: Answer;
}
/** A chart that can be run: the state an event leads to and what the transition makes happen. Where no
 * way is open the state stays what it was. Two runners, one definition (machines.ts, tables.ts). */
export interface Chart {
  next: (from: string, event: string, answer: Answer) => Arrival;
}
export interface Arrival {
  to: string;
  effects: readonly Effect[];
}

const asked =
  (type: GuardType) =>
  ({ event }: { event: ChartEvent }, params: GuardParams): boolean =>
    event.answer(type, params);

const chart = setup({
  types: { events: {} as ChartEvent },
  guards: {
    holds: asked('holds'),
    satisfied: asked('satisfied'),
    traded: asked('traded'),
    onTheTable: asked('onTheTable'),
    unsatisfied: asked('unsatisfied'),
    dueWithin: asked('dueWithin'),
    extensionsLeft: asked('extensionsLeft'),
    disputedFor: asked('disputedFor'),
    reportsWithin: asked('reportsWithin'),
    coreDemandsAcknowledged: asked('coreDemandsAcknowledged'),
    coreTextStood: asked('coreTextStood'),
    comprehensiveTextStands: asked('comprehensiveTextStands'),
    turnsBelievedLeft: asked('turnsBelievedLeft'),
  },
  actions: { apply: (_, _params: ChartAction['params']) => undefined },
});

/** One way out of a state: the event, when it is open, where it leads, what it makes happen. */
export interface Way {
  on: string;
  to: string;
  guard?: Guard | undefined;
  effects?: readonly Effect[] | undefined;
}
export interface Life {
  id: string;
  initial: string;
  /** state → ways out in the order they are tried; a state without ways is final. */
  states: Readonly<Record<string, readonly Way[]>>;
}

/** A life as a plain XState configuration: JSON, nothing lost. */
export function configOf(life: Life) {
  const states = Object.fromEntries(
    Object.entries(life.states).map(([state, ways]) => {
      if (ways.length === 0) return [state, { type: 'final' as const }];
      const on: Record<string, unknown[]> = {};
      for (const way of ways) {
        const list = on[way.on] ?? [];
        on[way.on] = list;
        list.push({
          target: way.to,
          ...(way.guard === undefined ? {} : { guard: way.guard }),
          ...(way.effects === undefined || way.effects.length === 0
            ? {}
            : { actions: [{ type: 'apply', params: { effects: way.effects } }] }),
        });
      }
      return [state, { on }];
    }),
  );
  return { id: life.id, initial: life.initial, states };
}

export const machineOf = (life: Life) =>
  chart.createMachine(configOf(life) as Parameters<typeof chart.createMachine>[0]);
export type ChartMachine = ReturnType<typeof machineOf>;
