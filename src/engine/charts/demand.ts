import type { Scenario } from '../../scenario/scenario.ts';
import type { DemandState } from '../../scenario/vocabulary.ts';
import type { Life, Way } from './chart.ts';

/** The life of a demand (model.md §9): latent → voiced → acknowledged → bargained → met, traded, parked,
 * hardened or dropped. Met and traded are left again when what met them no longer stands. */
export function demandLife(scenario: Scenario, id: string, initial: DemandState): Life {
  const demand = scenario.demands[id];
  if (demand === undefined) throw new Error(`no demand ${id}`);
  const when = (on: string, to: DemandState, condition: (typeof demand)['met-when']): Way[] =>
    condition === undefined ? [] : [{ on, to, guard: { type: 'holds', params: { condition } } }];
  const met: Way[] = [
    {
      on: 'TICK',
      to: 'met',
      guard: { type: 'satisfied', params: { demand: id } },
      effects: demand['if-met'],
    },
    { on: 'TICK', to: 'traded', guard: { type: 'traded', params: { demand: id } } },
    { on: 'MEET', to: 'met', effects: demand['if-met'] },
    { on: 'TRADE', to: 'traded' },
  ];
  const leave: Way[] = [
    ...when('TICK', 'dropped', demand['dropped-when']),
    { on: 'DROP', to: 'dropped' },
  ];
  const park: Way[] = [
    ...when('TICK', 'parked', demand['parked-when']),
    { on: 'PARK', to: 'parked' },
  ];
  const harden: Way[] = [
    ...when('TICK', 'hardened', demand['hardened-when']).map((way) => ({
      ...way,
      effects: demand['if-hardened'],
    })),
    { on: 'HARDEN', to: 'hardened', effects: demand['if-hardened'] },
  ];
  const bargain: Way[] = [
    ...(demand['bargained-when'] === undefined
      ? [
          {
            on: 'TICK',
            to: 'bargained',
            guard: { type: 'onTheTable' as const, params: { demand: id } },
          },
        ]
      : when('TICK', 'bargained', demand['bargained-when'])),
    { on: 'BARGAIN', to: 'bargained' },
  ];
  const undone: Way = {
    on: 'TICK',
    to: 'voiced',
    guard: { type: 'unsatisfied', params: { demand: id } },
  };
  return {
    id: `demand:${id}`,
    initial,
    states: {
      latent: [
        ...met,
        ...when('TICK', 'voiced', demand['voiced-when']),
        { on: 'VOICE', to: 'voiced' },
        ...bargain.filter((way) => way.on === 'BARGAIN'),
        { on: 'DROP', to: 'dropped' },
      ],
      voiced: [
        ...met,
        ...leave,
        ...park,
        ...harden,
        ...bargain,
        { on: 'ACKNOWLEDGE', to: 'acknowledged' },
      ],
      acknowledged: [...met, ...leave, ...park, ...harden, ...bargain],
      bargained: [...met, ...leave, ...park, ...harden],
      parked: [...met, ...leave, ...harden, { on: 'VOICE', to: 'voiced' }],
      hardened: [
        ...met,
        ...leave,
        ...when('TICK', 'bargained', demand['softened-when']),
        { on: 'SOFTEN', to: 'bargained' },
        { on: 'ACKNOWLEDGE', to: 'acknowledged' },
      ],
      met: [undone, ...leave],
      traded: [undone, ...leave],
      dropped: [{ on: 'VOICE', to: 'voiced' }],
    },
  };
}
