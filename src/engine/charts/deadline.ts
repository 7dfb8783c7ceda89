import type { Scenario } from '../../scenario/scenario.ts';
import type { Life, Way } from './chart.ts';

/** The life of a deadline (model.md §9): set → looming → due → met, enforced, extended → set, or lapsed. */
export function deadlineLife(scenario: Scenario, id: string): Life {
  const deadline = scenario.deadlines[id];
  if (deadline === undefined) throw new Error(`no deadline ${id}`);
  const condition = deadline['met-when'];
  const met: Way[] =
    condition === undefined
      ? []
      : [
          {
            on: 'TICK',
            to: 'met',
            guard: { type: 'holds', params: { condition } },
            effects: deadline['if-met'],
          },
        ];
  const within = (turns: number) =>
    ({ type: 'dueWithin', params: { deadline: id, turns } }) as const;
  const closed: Way = { on: 'CLOSE', to: 'met', effects: deadline['if-met'] };
  const extend: Way = {
    on: 'EXTEND',
    to: 'set',
    guard: { type: 'extensionsLeft', params: { deadline: id } },
    effects: deadline['if-extended'],
  };
  const enforce: Way = { on: 'ENFORCE', to: 'enforced', effects: deadline['if-enforced'] };
  const lapse: Way = { on: 'LAPSE', to: 'lapsed', effects: deadline['if-lapsed'] };
  return {
    id: `deadline:${id}`,
    initial: 'unset',
    states: {
      unset: [{ on: 'SET', to: 'set' }],
      set: [
        ...met,
        { on: 'TICK', to: 'due', guard: within(0) },
        { on: 'TICK', to: 'looming', guard: within(deadline.warn) },
        extend,
        enforce,
        lapse,
        closed,
      ],
      looming: [
        ...met,
        { on: 'TICK', to: 'due', guard: within(0) },
        extend,
        enforce,
        lapse,
        closed,
      ],
      due: [...met, enforce, extend, lapse, closed],
      met: [],
      enforced: [],
      lapsed: [],
    },
  };
}
