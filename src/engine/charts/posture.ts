import type { PostureState } from '../../scenario/vocabulary.ts';
import type { Life } from './chart.ts';

/** open ⇄ guarded ⇄ cold → leaving → gone → guarded, from public happenings only (model.md §9). */
export const postureLife = (party: string, initial: PostureState): Life => {
  const away = [
    { on: 'LEAVE', to: 'leaving' },
    { on: 'WALK', to: 'gone' },
  ];
  return {
    id: `posture:${party}`,
    initial,
    states: {
      open: [{ on: 'COLDER', to: 'guarded' }, ...away],
      guarded: [{ on: 'WARMER', to: 'open' }, { on: 'COLDER', to: 'cold' }, ...away],
      cold: [{ on: 'WARMER', to: 'guarded' }, ...away],
      leaving: [
        { on: 'WALK', to: 'gone' },
        { on: 'WARMER', to: 'guarded' },
        { on: 'STAY', to: 'cold' },
      ],
      gone: [{ on: 'RETURN', to: 'guarded' }],
    },
  };
};
