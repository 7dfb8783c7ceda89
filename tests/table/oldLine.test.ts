import { describe, expect, it } from 'vitest';
import { compile } from '../../src/engine/compiled.ts';
import { refusalOf } from '../../src/engine/legality.ts';
import { tacticOf } from '../../src/minds/tactics.ts';
import { leftIn, lineOf, moveOf, replyOf } from '../../src/table/oldLine.ts';
import { openTable, type Table, view } from '../../src/table/opening.ts';
import { readSavedGame } from '../../src/table/readSavedGame.ts';
import { writeSavedGame } from '../../src/table/savedGame.ts';
import { submitMoves, submitReplies } from '../../src/table/table.ts';
import { replay, resume, retrace } from '../../src/table/transcript.ts';
import { finishedTable } from '../debrief/games.ts';
import { bundled, SLUGS } from '../scenarios/bundled.ts';

/** A second game of the case, from another chair, against what was done in the first. */
function otherSide(first: Table, old: string, seat: string): Table {
  const { scenario, seed } = first.playout;
  return openTable({
    scenario,
    seed,
    seats: first.seats.map(({ party }) => ({ party, player: party === seat ? 'human' : 'ai' })),
    lines: { [old]: lineOf(first, old) },
  });
}

/** Plays it to its end. `like`: a game whose recorded moves and answers of this chair are made again. */
function playedBy(opened: Table, seat: string, like: Table | null, each?: (now: Table) => void) {
  const idle = tacticOf('always-refuse');
  let table = opened;
  while (table.playout.snapshot.beat !== 'over') {
    each?.(table);
    const seen = view(table, seat);
    const own = (like?.entries ?? []).filter((one) => one.party === seat && one.week === seen.turn);
    const sent =
      seen.beat === 'initiative'
        ? submitMoves(
            table,
            seat,
            own.flatMap((one) => moveOf(one) ?? []),
          )
        : submitReplies(
            table,
            seat,
            like === null
              ? idle.decideReplies(seen, () => 0.5).replies
              : own.flatMap((one) => replyOf(one) ?? []),
          );
    if (!sent.ok) throw new Error(JSON.stringify(sent.error));
    table = sent.value;
  }
  return table;
}
const saved = (table: Table) => {
  const game = readSavedGame(writeSavedGame(table));
  if (!game.ok) throw new Error(game.error);
  return game.value;
};

describe.each(SLUGS)('an old line in %s', (slug) => {
  const scenario = bundled(slug);
  const [old = '', seat = ''] = Object.keys(scenario.parties);
  const first = finishedTable(scenario, old, 'sides', 'ai');
  const line = lineOf(first, old);
  const second = playedBy(otherSide(first, old, seat), seat, null);
  const left = leftIn(second, old, line);

  it('is what one chair did, and knows nothing of the others', () => {
    const own = first.entries.filter((one) => one.party === old);
    expect(line.moves.length + line.replies.length).toBe(
      own.filter((one) => moveOf(one) ?? replyOf(one)).length,
    );
    expect(lineOf({ ...first, entries: own }, old)).toEqual(line);
    const heard = first.playout.snapshot.texts.filter((one) => one.heardBy.includes(old));
    for (const id of Object.keys(line.meant).filter((one) => one.startsWith('t-')))
      expect(heard.map((one) => one.id)).toContain(id);
  });

  it('holds to the end where everybody else does what they did', () => {
    const again = playedBy(otherSide(first, old, seat), seat, first);
    expect(leftIn(again, old, line)).toBeNull();
    expect(again.entries.filter((one) => one.move.id !== 'believe')).toEqual(
      first.entries.filter((one) => one.move.id !== 'believe'),
    );
  });

  it('is repeated week by week until a move of it does not fit, and never after', () => {
    const done = (table: Table, week: number) =>
      table.entries.flatMap((one) =>
        one.party === old && one.week === week ? (moveOf(one) ?? []) : [],
      );
    const weeks = Array.from({ length: (left ?? second.playout.snapshot.turn + 1) - 1 });
    weeks.forEach((_, at) => {
      expect(done(second, at + 1)).toEqual(done(first, at + 1));
    });
    if (left !== null && left <= line.until)
      expect(done(second, left)).not.toEqual(done(first, left));
  });

  it('makes no illegal move', () => {
    let before: Table | null = null;
    const check = (now: Table) => {
      if (before !== null && before.playout.snapshot.beat === 'initiative') {
        const at = { c: compile(scenario), s: before.playout.snapshot };
        for (const entry of now.entries.slice(before.entries.length)) {
          const move = moveOf(entry);
          if (entry.party === old && move !== null) expect(refusalOf(at, old, move)).toBeNull();
        }
      }
      before = now;
    };
    playedBy(otherSide(first, old, seat), seat, null, check);
    expect(before).not.toBeNull();
  });

  it('is part of the saved game, which replays byte for byte', () => {
    const game = saved(second);
    const again = resume(scenario, game);
    expect(again.ok && writeSavedGame(again.value)).toBe(writeSavedGame(second));
    expect(replay(scenario, game)).toMatchObject({ ok: true, week: null });
    const laidOpen = retrace(scenario, game);
    expect(laidOpen.ok && laidOpen.value.decisions).toEqual(second.decisions);
  });
});

describe('an old line from outside', () => {
  const scenario = bundled('quiet-hours');
  const [old = '', seat = ''] = Object.keys(scenario.parties);
  const opened = otherSide(finishedTable(scenario, old, 'out'), old, seat);
  const text = writeSavedGame(opened);
  const withLine = (change: (line: Record<string, unknown>) => void): string => {
    const game = JSON.parse(text) as { lines: Record<string, Record<string, unknown>> };
    change(game.lines[old] ?? {});
    return JSON.stringify(game);
  };
  it('is read where it is whole', () => {
    expect(readSavedGame(text).ok).toBe(true);
  });
  it.each([
    ['a move nobody knows', { moves: [{ week: 1, move: { id: 'teleport' } }] }],
    ['a move without what it needs', { moves: [{ week: 1, move: { id: 'offer' } }] }],
    ['something that is no move', { moves: [{ week: 1, move: { id: 'step-out' } }] }],
    ['a week before the first', { moves: [{ week: 0, move: { id: 'hold' } }] }],
    ['more than a game holds', { moves: Array(2001).fill({ week: 1, move: { id: 'hold' } }) }],
    ['a key too many', { sees: 'everything' }],
  ])('is refused with %s', (_, change) => {
    const bent = withLine((line) => Object.assign(line, change));
    expect(readSavedGame(bent)).toEqual({ ok: false, error: 'not-a-game' });
  });
  it('does not fit a chair that a person sits in, nor one that is not there', () => {
    for (const party of [seat, 'nobody']) {
      const game = saved(opened);
      const bent = { ...game, lines: { [party]: lineOf(opened, old) } };
      expect(resume(scenario, bent)).toEqual({ ok: false, error: 'does-not-fit' });
    }
  });
  it('gives way to the computer where what it names is another thing now', () => {
    const game = saved(opened);
    const answers = { id: 'counter', answers: `t-${seat}-1-1`, changes: {} } as const;
    const lines = {
      [old]: { until: 2, moves: [{ week: 1, move: answers }], replies: [], meant: {} },
    };
    const table = resume(scenario, { ...game, lines });
    if (!table.ok) throw new Error(table.error);
    const sent = submitMoves(table.value, seat, []);
    expect(sent.ok && leftIn(sent.value, old, lines[old] as never)).toBe(1);
  });
});
