import type { ProcessState } from '../../scenario/vocabulary.ts';
import type { Life } from './chart.ts';

/** Talks about talks → substance → endgame → closed (model.md §9). */
export const processLife = (initial: ProcessState): Life => ({
  id: 'process',
  initial,
  states: {
    talksAboutTalks: [
      { on: 'TICK', to: 'substance', guard: { type: 'coreDemandsAcknowledged', params: {} } },
      { on: 'TICK', to: 'substance', guard: { type: 'coreTextStood', params: {} } },
      { on: 'FORWARD', to: 'substance' },
      { on: 'CLOSE', to: 'closed' },
    ],
    substance: [
      { on: 'TICK', to: 'endgame', guard: { type: 'comprehensiveTextStands', params: {} } },
      { on: 'TICK', to: 'endgame', guard: { type: 'turnsBelievedLeft', params: { turns: 3 } } },
      { on: 'FORWARD', to: 'endgame' },
      { on: 'BACK', to: 'talksAboutTalks' },
      { on: 'CLOSE', to: 'closed' },
    ],
    endgame: [
      { on: 'BACK', to: 'substance' },
      { on: 'CLOSE', to: 'closed' },
    ],
    closed: [],
  },
});
