import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { lastGame } from '../../src/play/drawer.ts';
import { exportGame, type Game, importGame, newGame, openSeats } from '../../src/play/games.ts';
import {
  coversIn,
  bundled as onTheShelf,
  readableIn,
  scenarioById,
} from '../../src/play/library.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { translatable } from '../../src/scenario/translatable.ts';
import { translate } from '../../src/scenario/translation.ts';
import { readSavedGame } from '../../src/table/readSavedGame.ts';
import { replay } from '../../src/table/transcript.ts';
import { bundled } from '../scenarios/bundled.ts';

/** A game that one person plays. */
const openGame = async (id: string): Promise<Game | null> => (await openSeats(id))?.[0] ?? null;

const scenario = bundled('quiet-hours');
const [seat = '', other = ''] = Object.keys(scenario.parties);

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

async function sitDown(seed: string): Promise<Game> {
  const game = await openGame(await newGame(scenario, seat, { seed }));
  if (game === null) throw new Error('the game did not open');
  return game;
}
const at = (game: Game) => game.flow.getSnapshot().value;

/** Plays a whole game with the first open move and the first answer to everything. */
async function playOn(game: Game, weeks = 99): Promise<void> {
  for (let week = 0; week < weeks && at(game) !== 'aftermath'; week++) {
    const open = game.store.getState().now.verbs.find(({ verb }) => verb === 'acknowledge');
    const [move] = open?.moves ?? [];
    if (move !== undefined) game.commands.addMove(move);
    await game.commands.sendMoves();
    for (const question of game.store.getState().now.questions)
      if (question.kind === 'event')
        game.commands.setReply({ question: question.id, answer: question.choices[0] ?? '' });
    if (at(game) === 'replies') await game.commands.sendReplies();
    game.commands.goOn();
  }
}

/** Everything but texts: keys, numbers, ids. */
const numbersOf = (whole: Scenario): unknown => {
  const texts = translatable(whole);
  return translate(whole, Object.fromEntries(Object.keys(texts).map((id) => [id, '…'])));
};

describe('the shelf', () => {
  it('holds every bundled case, each passing the check', async () => {
    const cases = await Promise.all(onTheShelf.map(scenarioById));
    expect(cases.map((found) => found?.id)).toEqual([...onTheShelf]);
    expect(scenarioById('quiet-hours')).toBe(scenarioById('quiet-hours'));
    expect(await scenarioById('quiet-hours')).toEqual(scenario);
  });
  it('shows covers and cases in a language they have been put into, and else in their own', async () => {
    const covers = await coversIn('uk');
    const languages = Object.fromEntries(covers.map(({ id, language }) => [id, language]));
    expect(languages).toEqual({ 'one-stop': 'en', 'quiet-hours': 'uk', 'talks-about-talks': 'uk' });
    expect((await readableIn(scenario, 'uk')).title).toMatch(/^[А-ЯҐЄІЇ]/u);
    expect(await readableIn(scenario, 'fr')).toBe(scenario);
  });
  it('changes only texts: what is played from the translated case is the same', async () => {
    const shown = await readableIn(scenario, 'uk');
    expect(numbersOf(shown)).toEqual(numbersOf({ ...scenario, language: 'uk' }));
  });
  it('has no case that is not there', async () => {
    expect(await scenarioById('no-such-case')).toBeNull();
  });
});

describe('a game', () => {
  it('begins with the first question and goes through the beats of a week', async () => {
    const game = await sitDown('beats');
    expect(at(game)).toBe('briefing');
    game.commands.start();
    expect(at(game)).toBe('initiative');
    await game.commands.sendMoves();
    expect(at(game)).toBe('replies');
    await game.commands.sendReplies();
    expect(at(game)).toBe('frontPage');
    expect(game.store.getState().now.turn).toBe(2);
    expect(game.store.getState().before?.turn).toBe(1);
    game.commands.goOn();
    expect(at(game)).toBe('initiative');
  });
  it('takes no more moves on the pad than a week has, and none twice', async () => {
    const game = await sitDown('pad');
    const { now } = game.store.getState();
    const moves = now.verbs.flatMap((verb) => verb.moves).slice(0, now.movesPerTurn + 1);
    for (const move of moves.slice(0, now.movesPerTurn))
      expect(game.commands.addMove(move)).toBeNull();
    expect(game.commands.addMove(moves.at(-1) ?? { id: 'hold' })).toBe('no-moves-left');
    game.commands.removeMove(0);
    if (now.movesPerTurn > 1 && moves[1] !== undefined)
      expect(game.commands.addMove(moves[1])).toBe('already-done');
    expect(game.store.getState().draft).toHaveLength(now.movesPerTurn - 1);
  });
  it('sends nothing when a move is refused, says which and why, and keeps the pad', async () => {
    const game = await sitDown('refused');
    game.commands.addMove({ id: 'return' });
    expect(await game.commands.sendMoves()).toBe(false);
    const { refusedMoves, draft, sending } = game.store.getState();
    expect(refusedMoves).toEqual([{ index: 0, code: 'wrong-state' }]);
    expect(draft).toHaveLength(1);
    expect(sending).toBe(false);
    expect(at(game)).toBe('initiative');
    expect(game.store.getState().now.beat).toBe('initiative');
  });
  it('is gone on with where it was, move for move', async () => {
    const game = await sitDown('reload');
    await playOn(game, 2);
    await game.commands.sendMoves();
    const again = await openGame(game.id);
    expect(again?.store.getState().now).toEqual(game.store.getState().now);
    expect(again === null ? null : at(again)).toBe('replies');
    expect(await lastGame()).toMatchObject({ gameId: game.id, party: seat, over: false });
  });
  it('reaches an ending and the year after, and replays byte for byte', async () => {
    const game = await sitDown('whole');
    await playOn(game);
    expect(at(game)).toBe('aftermath');
    const { now } = game.store.getState();
    expect(scenario.endings.map(({ id }) => id)).toContain(now.ending);
    const saved = readSavedGame((await exportGame(game.id)) ?? '');
    if (!saved.ok) throw new Error(saved.error);
    expect(replay(scenario, saved.value)).toMatchObject({ ok: true, week: null });
    game.commands.lookBack();
    expect(at(game)).toBe('debrief');
  });
  it('notes a belief and may be stepped out of', async () => {
    const game = await sitDown('belief');
    await game.commands.believe(other, 0.3);
    expect(game.store.getState().now.beliefs).toEqual([{ about: other, value: 0.3, week: 1 }]);
    await game.commands.stepOut();
    expect(at(game)).toBe('aftermath');
    expect(game.store.getState().now.closed).toBe('stepped-out');
    expect(await lastGame()).toMatchObject({ gameId: game.id, over: true });
  });
});

describe('a file', () => {
  it('exported and taken in again is the same game', async () => {
    const game = await sitDown('file');
    await playOn(game, 2);
    const text = (await exportGame(game.id)) ?? '';
    const id = await importGame(text);
    if (!id.ok) throw new Error(id.error);
    expect(id.value).not.toBe(game.id);
    expect((await openGame(id.value))?.store.getState().now).toEqual(game.store.getState().now);
  });
  it.each([
    ['not JSON', 'hello', 'not-a-game'],
    ['another kind of JSON', '{"format":1}', 'not-a-game'],
    ['a newer format', '{"format":99}', 'newer-format'],
    ['far too large', 'x'.repeat(2_000_001), 'too-large'],
  ])('that is %s is refused with a reason', async (_, text, problem) => {
    expect(await importGame(text)).toEqual({ ok: false, error: problem });
  });
  it('of a case that is not on the shelf is refused', async () => {
    const game = await sitDown('stranger');
    const text = (await exportGame(game.id))?.replace('"id":"quiet-hours"', '"id":"gone"') ?? '';
    expect(await importGame(text)).toEqual({ ok: false, error: 'unknown-scenario' });
  });
  it('nobody has is null', async () => {
    expect(await openGame('nothing')).toBeNull();
    expect(await exportGame('nothing')).toBeNull();
  });
});
