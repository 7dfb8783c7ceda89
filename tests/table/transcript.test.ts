import { describe, expect, it } from 'vitest';
import { draw } from '../../src/engine/random.ts';
import { tacticOf } from '../../src/minds/tactics.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { openTable, type Table, view } from '../../src/table/opening.ts';
import { readSavedGame, SAVE_LIMIT } from '../../src/table/readSavedGame.ts';
import { digestOf, writeSavedGame } from '../../src/table/savedGame.ts';
import { believe, stepOut, submitMoves, submitReplies } from '../../src/table/table.ts';
import { fork, replay, resume } from '../../src/table/transcript.ts';
import { game } from '../engine/games.ts';
import { bundled, SLUGS } from '../scenarios/bundled.ts';

/** A game in which a person sits in the first chair and acts as the random policy would. */
function withAPerson(scenario: Scenario, seed: string, weeks = 99): Table {
  const [me = '', other = ''] = Object.keys(scenario.parties);
  let table = openTable({
    scenario,
    seed,
    seats: Object.keys(scenario.parties).map((party) => ({
      party,
      player: party === me ? 'human' : 'ai',
    })),
  });
  const hand = tacticOf('random');
  while (table.playout.snapshot.beat !== 'over' && table.playout.snapshot.turn <= weeks) {
    const seen = view(table, me);
    const chance = (purpose: Parameters<typeof draw>[1], n: number | string = 0) =>
      draw(`hand:${seed}`, purpose, seen.turn, me, n);
    if (seen.beat === 'initiative') {
      table = believe(table, me, other, (seen.turn % 10) / 10);
      // The hand is clumsy: what is refused it leaves out.
      const wishes = hand.decideMoves(seen, chance).moves;
      const sent = submitMoves(table, me, wishes);
      const refused = new Set(sent.ok ? [] : sent.error.map((r) => r.index));
      const again = sent.ok
        ? sent
        : submitMoves(
            table,
            me,
            wishes.filter((_, n) => !refused.has(n)),
          );
      if (!again.ok) throw new Error(JSON.stringify(again.error));
      table = again.value;
    } else {
      table = believe(table, me, other, 0.5);
      const sent = submitReplies(table, me, hand.decideReplies(seen, chance).replies);
      if (!sent.ok) throw new Error(JSON.stringify(sent.error));
      table = sent.value;
    }
  }
  return table;
}
const saved = (table: Table) => {
  const game = readSavedGame(writeSavedGame(table));
  if (!game.ok) throw new Error(game.error);
  return game.value;
};

describe.each(SLUGS)('invariant 8: a saved game of %s', (slug) => {
  const scenario = bundled(slug);

  it('is the same text byte for byte for the same scenario, seed and inputs, and another for another seed', () => {
    expect(writeSavedGame(withAPerson(scenario, 'a'))).toBe(
      writeSavedGame(withAPerson(scenario, 'a')),
    );
    expect(writeSavedGame(withAPerson(scenario, 'a'))).not.toBe(
      writeSavedGame(withAPerson(scenario, 'b')),
    );
  });
  it('plays on to the very same moment, in mid-game and at the end', () => {
    for (const weeks of [2, 99]) {
      const table = withAPerson(scenario, 'on', weeks);
      const again = resume(scenario, saved(table));
      expect(again.ok && digestOf(again.value.playout.snapshot)).toBe(
        digestOf(table.playout.snapshot),
      );
      expect(again.ok && writeSavedGame(again.value)).toBe(writeSavedGame(table));
    }
  });
  it('replays: computer seats decide anew and come to the same', () => {
    for (const seed of ['r1', 'r2', 'r3'])
      expect(replay(scenario, saved(withAPerson(scenario, seed)))).toMatchObject({
        ok: true,
        week: null,
      });
    expect(replay(scenario, saved(game(scenario, 'all')))).toMatchObject({ ok: true });
  });
  it('reports the first week that differs when a computer’s move was altered (planted)', () => {
    const whole = saved(withAPerson(scenario, 'r1'));
    const at = whole.moves.findIndex(
      (e) => e.week >= 2 && e.party === whole.seats[1]?.party && e.beat === 'initiative',
    );
    const moves = whole.moves.map((e, i) =>
      i === at ? { ...e, move: { id: 'adjourn' as const, channel: 'x' } } : e,
    );
    expect(replay(scenario, { ...whole, moves })).toMatchObject({
      ok: false,
      week: whole.moves[at]?.week,
    });
  });
  it('forks at a week: the same up to there', () => {
    const table = withAPerson(scenario, 'f');
    const line = fork(scenario, saved(table), 3);
    if (!line.ok) throw new Error(line.error);
    expect(line.value.playout.snapshot.turn).toBe(3);
    const upTo = table.playout.snapshot.log.filter((h) => h.week < 3);
    expect(line.value.playout.snapshot.log.filter((h) => h.week < 3)).toEqual(upTo);
  });
  it('keeps a game that was stepped out of', () => {
    const table = stepOut(withAPerson(scenario, 's', 2), Object.keys(scenario.parties)[0] ?? '');
    const again = resume(scenario, saved(table));
    expect(again.ok && again.value.playout.snapshot.ending).toBe(table.playout.snapshot.ending);
  });
});

describe('a saved game from outside', () => {
  const scenario = bundled('quiet-hours');
  const good = writeSavedGame(game(scenario, 'good'));
  it.each([
    ['not JSON', '{', 'not-a-game'],
    ['another thing', '{"a":1}', 'not-a-game'],
    ['a newer format', good.replace('"format":1', '"format":2'), 'newer-format'],
    ['far too large', ' '.repeat(SAVE_LIMIT + 1), 'too-large'],
    [
      'an unknown move',
      good.replace(/"move":\{"id":"\w+"/, '"move":{"id":"teleport"'),
      'not-a-game',
    ],
    ['a polluted one', good.replace('{"format"', '{"__proto__":{"x":1},"format"'), 'not-a-game'],
  ])('is refused with a code: %s', (_, text, code) => {
    expect(readSavedGame(text)).toEqual({ ok: false, error: code });
  });
  it('of another scenario is told apart', () => {
    const read = readSavedGame(good);
    expect(read.ok && resume(bundled('talks-about-talks'), read.value)).toEqual({
      ok: false,
      error: 'other-scenario',
    });
  });
});
