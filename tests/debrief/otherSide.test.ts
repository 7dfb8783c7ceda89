import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { sidesChanged } from '../../src/debrief/finished.ts';
import { storyOf } from '../../src/debrief/story.ts';
import { openSeats } from '../../src/play/games.ts';
import type { SavedGame } from '../../src/table/savedGame.ts';
import { bundled } from '../scenarios/bundled.ts';
import { finishedTable } from './games.ts';

const scenario = bundled('quiet-hours');
const story = storyOf('first', finishedTable(scenario, 'clinic', 'sides', 'ai'));

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

describe('changing sides', () => {
  it('seats the person in the other chair, before the old line, with the same chance', async () => {
    const id = await sidesChanged(story, 'hall');
    const [game, ...more] = (await openSeats(id ?? '')) ?? [];
    if (game === undefined) throw new Error('the game did not open');
    expect(more).toEqual([]);
    expect(game.seat).toBe('hall');
    const saved = JSON.parse(game.commands.transcript()) as SavedGame;
    expect(saved).toMatchObject({ seed: 'sides', beats: 0, moves: [] });
    expect(Object.keys(saved.lines ?? {})).toEqual(['clinic']);
    expect(await game.oldLines()).toEqual([{ party: 'clinic', left: null }]);
  });

  it('has no other side in the chair that was played', async () => {
    expect(await sidesChanged(story, 'clinic')).toBeNull();
  });
});
