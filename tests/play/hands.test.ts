import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Move } from '../../src/engine/move.ts';
import { drawerOf } from '../../src/play/drawer.ts';
import { exportGame, type Game, importGame, newGame, openSeats } from '../../src/play/games.ts';
import {
  type Hands,
  keyOf,
  leading,
  MOST_HANDS,
  MOST_PROPOSED,
  MOVES,
} from '../../src/play/hands.ts';
import type { Sitting } from '../../src/play/partners.ts';
import { bundled } from '../scenarios/bundled.ts';

const scenario = bundled('quiet-hours');
const [seat = ''] = Object.keys(scenario.parties);

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

async function opened(id: string): Promise<Game> {
  const [game] = (await openSeats(id)) ?? [];
  if (game === undefined) throw new Error('the game did not open');
  return game;
}
const sitDown = async (seed: string, how: Sitting = { room: true }): Promise<Game> =>
  opened(await newGame(scenario, seat, { seed, ...how }));
function handsOf({ hands }: Game): Hands {
  if (hands === null) throw new Error('no room decides here');
  return hands;
}
const openMoves = (game: Game): Move[] =>
  game.store.getState().now.verbs.flatMap((verb) => verb.moves);

describe('a count of hands', () => {
  it.each([
    ['nobody has put up a hand', {}, 0, []],
    ['one choice has most', { hold: 2, accept: 9, refuse: 3 }, 14, ['accept']],
    ['two are level', { hold: 4, accept: 4, refuse: 1 }, 9, ['hold', 'accept']],
    ['hands are left of a choice that is gone', { accept: 1, withdrawn: 7 }, 1, ['accept']],
  ])('says who leads when %s', (_, counts, total, leaders) => {
    expect(leading(counts, ['hold', 'accept', 'refuse'])).toEqual({ total, leaders });
  });

  it.each([
    [-1, 0],
    [2.6, 3],
    [Number.NaN, 0],
    [1e9, MOST_HANDS],
  ])('takes %d for %d', async (typed, kept) => {
    const hands = handsOf(await sitDown('count'));
    hands.count('q', 'a', typed);
    expect(hands.store.getState().counted).toEqual({ q: { a: kept } });
  });
});

describe('moves before a room', () => {
  it('are at most four, each once, and none when the pad is full', async () => {
    const game = await sitDown('four');
    const hands = handsOf(game);
    const moves = openMoves(game);
    for (const move of moves.slice(0, MOST_PROPOSED)) expect(hands.propose(move)).toBeNull();
    expect(hands.propose(moves[0] ?? { id: 'hold' })).toBe('already-done');
    expect(hands.propose(moves[MOST_PROPOSED] ?? { id: 'hold' })).toBe('room-full');
    hands.withdraw(moves[1] ?? { id: 'hold' });
    expect(hands.store.getState().proposed).toEqual([moves[0], moves[2], moves[3]]);
    for (const move of moves.slice(5, 5 + game.store.getState().now.movesLeft))
      game.commands.addMove(move);
    expect(hands.propose(moves[4] ?? { id: 'hold' })).toBe('no-moves-left');
  });

  it('lose their hands with their place, and all are gone when the beat turns', async () => {
    const game = await sitDown('turns');
    const hands = handsOf(game);
    const [one, two] = openMoves(game);
    if (one === undefined || two === undefined) throw new Error('nothing to do');
    for (const move of [one, two]) {
      hands.propose(move);
      hands.count(MOVES, keyOf(move), 5);
    }
    hands.withdraw(one);
    expect(hands.store.getState().counted[MOVES]).toEqual({ [keyOf(two)]: 5 });
    await game.commands.sendMoves();
    expect(hands.store.getState()).toEqual({ counted: {}, proposed: [] });
    expect(hands.propose(two)).toBe('not-your-beat');
  });
});

describe('a game in which a room decides', () => {
  it('leaves the same file as one in which buttons were pressed', async () => {
    const files = await Promise.all(
      [true, false].map(async (room) => {
        const game = await sitDown('same', { room });
        const [move] = openMoves(game);
        if (move === undefined) throw new Error('nothing to do');
        game.hands?.propose(move);
        game.hands?.count(MOVES, keyOf(move), 12);
        game.commands.addMove(move);
        await game.commands.sendMoves();
        await game.commands.sendReplies();
        return game.commands.transcript();
      }),
    );
    expect(files[0]).toBe(files[1]);
  });

  it('is still one when it is closed and gone back to', async () => {
    const game = await sitDown('again');
    await game.commands.sendMoves();
    expect((await opened(game.id)).hands).not.toBeNull();
    expect((await drawerOf().find(game.id))?.way).toBe('room');
  });

  it('is not what a game kept before, or one that came as a file, goes on as', async () => {
    const usual = await sitDown('before', {});
    expect(usual.hands).toBeNull();
    expect(await drawerOf().find(usual.id)).not.toHaveProperty('way');
    const file = (await exportGame((await sitDown('file')).id)) ?? '';
    const taken = await importGame(file);
    expect(taken.ok && (await opened(taken.value)).hands).toBeNull();
  });

  it('is one person’s where what was kept of the way makes no sense', async () => {
    const id = await newGame(scenario, seat, { seed: 'odd' });
    const kept = await drawerOf().find(id);
    await drawerOf().keep({ ...kept, way: 'stadium' } as never);
    expect((await opened(id)).hands).toBeNull();
  });
});
