import { transition } from 'xstate';
import type { Effect } from '../../scenario/conditions.ts';
import type { Chart, ChartMachine } from './chart.ts';

type State = ReturnType<ChartMachine['resolveState']>;

/** A chart run by XState's own pure `transition()`. */
export function machineChart(machine: ChartMachine): Chart {
  const states = new Map<string, State>();
  const stateOf = (value: string): State => {
    const state = states.get(value) ?? machine.resolveState({ value });
    states.set(value, state);
    return state;
  };
  return {
    next: (from, event, answer) => {
      const [next, actions] = transition(machine, stateOf(from), { type: event, answer });
      return {
        to: String(next.value),
        effects: actions.flatMap((action) =>
          action.type === 'apply' ? (action.params as { effects: Effect[] }).effects : [],
        ),
      };
    },
  };
}
