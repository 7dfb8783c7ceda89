import { describe, expect, it } from 'vitest';
import { seedOf } from '../../src/analysis/playouts.ts';
import { begin, type Playout } from '../../src/engine/beginning.ts';
import { floorOf } from '../../src/engine/clock.ts';
import { compile } from '../../src/engine/compiled.ts';
import type { Move } from '../../src/engine/move.ts';
import { applyMoves, applyReplies } from '../../src/engine/playout.ts';
import { worth } from '../../src/engine/worth.ts';
import { inLesson } from '../../src/scenario/lesson.ts';
import { GOOD_KINDS } from '../../src/scenario/vocabulary.ts';
import { openTable, view } from '../../src/table/opening.ts';
import { playToEnd } from '../../src/table/table.ts';
import { bundled } from './bundled.ts';

const scenario = bundled('one-stop');
const towns = Object.keys(scenario.parties);
const people = { humans: towns };

/** Whom a bid needs, and who is left out of it. */
const PAIRS = [
  { bid: 'ab', both: ['arne', 'brook'], third: 'cairn' },
  { bid: 'ac', both: ['arne', 'cairn'], third: 'brook' },
  { bid: 'bc', both: ['brook', 'cairn'], third: 'arne' },
] as const;
const TERMS = { stop: 'alternate', share: 'equal', paid: 'five', buses: 'evening' };

/** A week in which one makes a move and the others accept every text that is put to them. */
function week(playout: Playout, moves: Readonly<Record<string, readonly Move[]>>): Playout {
  const moved = applyMoves(playout, moves);
  const replies = Object.fromEntries(
    towns.map((to) => [
      to,
      moved.snapshot.questions
        .filter((question) => question.to === to && question.kind === 'text')
        .map(({ id }) => ({ question: id, answer: 'accept' })),
    ]),
  );
  return applyReplies(moved, replies);
}
const tabled = (bid: string): Move => ({ id: 'offer', changes: { ...TERMS, compact: bid } });
const floors = ({ snapshot }: Playout) => {
  const c = compile(scenario);
  return Object.fromEntries(towns.map((town) => [town, floorOf(c, snapshot, town)]));
};

describe('One Stop', () => {
  it('is a fictional case of 25 minutes, three chairs and nobody in the chair', () => {
    expect(scenario).toMatchObject({ kind: 'fictional', minutes: 25 });
    expect(towns).toEqual(['arne', 'brook', 'cairn']);
    for (const { role, playable } of Object.values(scenario.parties))
      expect({ role, playable }).toEqual({ role: 'principal', playable: true });
  });

  it('begins with the matter itself, and counts 2,400 packages', () => {
    expect(scenario['at-start'].process).toBe('substance');
    const sizes = Object.values(scenario.issues).map(({ options }) => Object.keys(options).length);
    expect(sizes.reduce((product, n) => product * n, 1)).toBe(2400);
  });

  it.each(PAIRS)('lets the two of $bid sign without $third', ({ bid, both: [author, other] }) => {
    const { snapshot } = week(begin(scenario, bid, {}, people), { [author]: [tabled(bid)] });
    expect(snapshot.agreements).toMatchObject([
      { is: 'announced', signatories: [author, other], comprehensive: false },
    ]);
  });

  it('needs every name for a bid of three, and calls only that a whole one', () => {
    const { snapshot } = week(begin(scenario, 'all', {}, people), { cairn: [tabled('all')] });
    expect(snapshot.agreements).toMatchObject([
      { is: 'announced', signatories: towns, comprehensive: true },
    ]);
  });

  it('lets whoever is left out have a bid of two tabled, and not sign it', () => {
    const { snapshot } = applyMoves(begin(scenario, 'third', {}, people), {
      cairn: [tabled('ab')],
    });
    expect(snapshot.texts).toMatchObject([{ needs: ['arne', 'brook'], signed: [] }]);
  });

  it('takes no text about the terms alone: nobody could sign it', () => {
    const { snapshot } = applyMoves(begin(scenario, 'terms', {}, people), {
      arne: [{ id: 'offer', changes: TERMS }],
    });
    expect(snapshot.texts).toEqual([]);
    expect(snapshot.log).toContainEqual(expect.objectContaining({ kind: 'unspent' }));
  });

  it.each(PAIRS)('lowers the floor of $third where $bid shows itself in public', (pair) => {
    const before = begin(scenario, 'shown', {}, people);
    const measure = `pair-${pair.bid}`;
    const after = applyMoves(before, { [pair.both[0]]: [{ id: 'press', measure }] });
    const [then, now] = [floors(before), floors(after)];
    expect(now[pair.third]).toBeCloseTo((then[pair.third] ?? 0) - 0.04, 6);
    for (const town of pair.both) expect(now[town]).toBeCloseTo(then[town] ?? 0, 6);
  });

  it.each(PAIRS)('leaves the floor of $third alone where $bid is only a paper', (pair) => {
    const before = begin(scenario, 'paper', {}, people);
    const after = applyMoves(before, { [pair.both[0]]: [tabled(pair.bid)] });
    expect(floors(after)).toEqual(floors(before));
  });

  it('lets one pair show itself at a time', () => {
    const shown = applyMoves(begin(scenario, 'twice', {}, people), {
      arne: [
        { id: 'press', measure: 'pair-ab' },
        { id: 'press', measure: 'pair-ac' },
      ],
    });
    expect(shown.snapshot.measures.map(({ id }) => id)).toEqual(['pair-ab']);
  });

  it('holds a bid of three back until each has reason to trust both of the others', () => {
    const table = openTable({
      scenario,
      seed: 'trust',
      seats: towns.map((party) => ({ party, player: 'human' })),
    });
    for (const town of towns) {
      const own = Object.entries(scenario.demands).filter(([, { party }]) => party === town);
      const held = worth(view(table, town), { ...TERMS, compact: 'all' }).heldBack;
      expect(held).toHaveLength(1);
      expect(own.map(([id]) => id)).toContain(held[0]);
    }
  });

  it('melts the grant twice, each time later for everyone', () => {
    for (const id of ['grant-first', 'grant-second'])
      expect(scenario.events[id]?.then).toEqual([{ momentum: 0.5 }]);
    const signs = towns.map((town) => Math.sign(scenario.parties[town]?.floor.momentum ?? 0));
    expect(signs).toEqual([1, -1, 1]);
  });

  it('has a date that Brook sets and one that nobody does, and both come in every lesson', () => {
    expect(scenario.deadlines['land-option']).toMatchObject({ setter: 'brook', due: 6 });
    expect(scenario.deadlines.timetable).toMatchObject({ setter: 'calendar', due: 9 });
    expect(Object.keys(scenario.lesson)).toEqual(['45', '60', '90']);
    for (const minutes of Object.keys(scenario.lesson)) {
      const lesson = inLesson(scenario, minutes);
      for (const { due } of Object.values(lesson?.deadlines ?? {}))
        expect(due, minutes).toBeLessThanOrEqual(lesson?.calendar.turns.to ?? 0);
    }
  });

  it.each(Object.keys(scenario.lesson))('is played to an ending in %s minutes', (minutes) => {
    const lesson = inLesson(scenario, minutes);
    if (lesson === null) throw new Error('no such lesson');
    for (let game = 0; game < 4; game++) {
      const seats = towns.map((party) => ({ party, player: 'ai' as const }));
      const table = playToEnd(openTable({ scenario: lesson, seed: seedOf(minutes, game), seats }));
      expect(scenario.endings.map(({ id }) => id)).toContain(table.playout.snapshot.ending);
    }
  });

  it('tries its endings in order: a place, a rule, two of three, and then what did not last', () => {
    expect(scenario.endings.map(({ id, kind }) => `${id} ${kind}`)).toEqual([
      'one-host settled',
      'a-rule policed',
      'strong-pair-ab imposed',
      'strong-pair-ac imposed',
      'strong-pair-bc imposed',
      'outbid-spiral escalated',
      'shaken-and-dropped paper',
      'no-stop stalled',
    ]);
    const good = scenario.endings.filter(({ kind }) => GOOD_KINDS.includes(kind));
    expect(good).toHaveLength(2);
  });

  it('asks each town as often as the others, give or take one, and offers it three ways', () => {
    const asked = towns.map(
      (town) => Object.values(scenario.events).filter(({ seat }) => seat?.includes(town)).length,
    );
    expect(Math.max(...asked) - Math.min(...asked)).toBeLessThanOrEqual(1);
    for (const { choices, seat } of Object.values(scenario.events))
      expect(choices).toHaveLength(seat === undefined ? 0 : 3);
  });

  it('does not let the rash choice stand first everywhere', () => {
    const first = Object.values(scenario.events).flatMap(({ choices }) => choices[0]?.id ?? []);
    expect(new Set(first).size).toBeGreaterThanOrEqual(8);
  });
});
