import type { FolderState, Mark, Place, Posture, ScenePicture } from '../../src/scene/picture.ts';

/** A place with one folder for each state given. */
export function place(
  party: string,
  mark: Mark,
  posture: Posture,
  states: readonly FolderState[],
): Place {
  return {
    party,
    mark,
    you: mark === 1,
    posture,
    stalling: false,
    voice: 0,
    trust: mark === 1 ? null : 0.5,
    folders: states.map((state, i) => ({ demand: `${party}-${i}`, state, to: null })),
  };
}

/** Four delegations, a text with a condition, a glass and a board. */
export const sample: ScenePicture = {
  week: 4,
  movesLeft: 1,
  movesPerWeek: 2,
  papers: [],
  threads: false,
  over: false,
  daylight: 0.5,
  tension: 0.5,
  places: [
    place('north', 1, 'open', ['bargained']),
    place('east', 2, 'cold', ['hardened', 'voiced']),
    place('south', 3, 'guarded', ['met', 'acknowledged']),
    place('west', 4, 'open', []),
  ],
  sheet: {
    text: 'text-1',
    from: 0,
    state: 'stands',
    rows: [
      { issue: 'ferry', state: 'agreed', by: null },
      { issue: 'quay', state: 'open', by: null },
      { issue: 'light', state: 'conditioned', by: 2 },
      { issue: 'tolls', state: 'rest', by: null },
    ],
    seals: [
      { party: 'north', mark: 1, pressed: true },
      { party: 'east', mark: 2, pressed: false },
    ],
  },
  glasses: [{ deadline: 'spring', owner: 1, left: 0.6, state: 'set', turns: 0 }],
  zones: [
    { id: 'grid', label: 'The grid', figure: 'grid', state: 'inForce' },
    { id: 'lane', label: 'The lane', figure: 'lane', state: 'none' },
  ],
};
