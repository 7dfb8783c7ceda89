import type { AgreementState } from '../../scenario/vocabulary.ts';
import type { Life, Way } from './chart.ts';

/** The life every agreement has (model.md §8). Nothing reaches `inForce` but by RATIFY or out of a
 * dispute, and nothing leaves `unratified`, `collapsed` or `expired`. */
export function agreementLife(id: string, initial: AgreementState): Life {
  const end: Way[] = [
    { on: 'COLLAPSE', to: 'collapsed' },
    { on: 'EXPIRE', to: 'expired' },
  ];
  const third: Way = {
    on: 'REPORT',
    to: 'collapsed',
    guard: { type: 'reportsWithin', params: { turns: 8, reports: 3 } },
  };
  return {
    id,
    initial,
    states: {
      tabled: [
        { on: 'SIGN', to: 'announced' },
        { on: 'EXPIRE', to: 'expired' },
      ],
      announced: [
        { on: 'ATTACH', to: 'conditioned' },
        { on: 'RATIFY', to: 'inForce' },
        { on: 'REJECT', to: 'unratified' },
        ...end,
      ],
      conditioned: [{ on: 'CLEAR', to: 'announced' }, { on: 'REJECT', to: 'unratified' }, ...end],
      inForce: [
        third,
        { on: 'REPORT', to: 'disputed' },
        { on: 'SUSPEND', to: 'suspended' },
        ...end,
      ],
      disputed: [
        third,
        { on: 'REPAIR', to: 'inForce' },
        { on: 'TICK', to: 'suspended', guard: { type: 'disputedFor', params: { turns: 2 } } },
        { on: 'SUSPEND', to: 'suspended' },
        ...end,
      ],
      suspended: [
        { on: 'REPAIR', to: 'inForce' },
        { on: 'TICK', to: 'collapsed', guard: { type: 'disputedFor', params: { turns: 4 } } },
        ...end,
      ],
      unratified: [],
      collapsed: [],
      expired: [],
    },
  };
}
