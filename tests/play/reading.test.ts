import { describe, expect, it } from 'vitest';
import { MOVE_IDS } from '../../src/engine/move.ts';
import { askedAbout } from '../../src/play/beliefs.ts';
import { learnedOf } from '../../src/play/learned.ts';
import { groupsOf, VERBS_OF } from '../../src/play/moveGroups.ts';
import { cablesOf, changesIn, headlineOf, heardIn, isPrivate } from '../../src/play/news.ts';
import { rowsOf, standingTexts } from '../../src/play/textRows.ts';
import { yearOf } from '../../src/play/yearAfter.ts';
import { openTable, type Table, view } from '../../src/table/opening.ts';
import { submitMoves, submitReplies } from '../../src/table/table.ts';
import { bundled } from '../scenarios/bundled.ts';

const scenario = bundled('talks-about-talks');
const parties = Object.keys(scenario.parties);
const [seat = ''] = parties;

function played(seed: string, weeks: number): Table {
  let table = openTable({
    scenario,
    seed,
    seats: parties.map((party) => ({ party, player: party === seat ? 'human' : 'ai' })),
  });
  for (let week = 0; week < weeks; week++) {
    const moved = submitMoves(table, seat, []);
    if (!moved.ok) break;
    const answered = submitReplies(moved.value, seat, []);
    if (!answered.ok) break;
    table = answered.value;
  }
  return table;
}
const seen = view(played('a', 4), seat);

describe('the list of moves', () => {
  it('has every verb but holding in exactly one of at most eight groups', () => {
    const listed = Object.values(VERBS_OF).flat();
    expect([...listed].sort()).toEqual(MOVE_IDS.filter((id) => id !== 'hold').sort());
    expect(Object.keys(VERBS_OF).length).toBeLessThanOrEqual(8);
  });
  it('counts what is open, and a text of one’s own as one', () => {
    const groups = groupsOf(view(played('a', 0), seat));
    expect(groups.find(({ id }) => id === 'offer')?.open).toBeGreaterThan(0);
    for (const group of groups)
      expect(group.open === 0).toBe(group.verbs.every(({ refusal }) => refusal !== null));
  });
});

describe('a week’s news', () => {
  it.each([1, 2, 3, 4])(
    'of week %i has at most two cables, from others, in the table’s order',
    (week) => {
      const cables = cablesOf(seen, week);
      expect(cables.length).toBeLessThanOrEqual(2);
      expect(cables.map(({ party }) => party)).not.toContain(seat);
      const order = cables.map(({ party }) => parties.indexOf(party));
      expect(order).toEqual([...order].sort());
    },
  );
  it('never makes a headline of what was said in private', () => {
    for (let week = 1; week <= 4; week++) {
      const headline = headlineOf(seen, week);
      expect(headline === null || !isPrivate(headline)).toBe(true);
    }
  });
  it('names each number once, with what moved it most', () => {
    const told = changesIn(seen, 3).map(({ what, of, in: whom }) => `${what}/${of}/${whom}`);
    expect(new Set(told).size).toBe(told.length);
  });
  it('says nothing twice', () => {
    const kinds = heardIn(seen, 1).map(({ kind }) => kind);
    expect(kinds).not.toContain('text-tabled');
    expect(kinds).not.toContain('week');
  });
});

describe('the sheet', () => {
  it('shows what is in force where no text is, one row per issue', () => {
    const rows = rowsOf(seen, null);
    expect(rows.map(({ issue }) => issue)).toEqual(Object.keys(scenario.issues));
    rows.forEach((row, k) => {
      const now = seen.case.space.issues[k]?.options[seen.inForce[k] ?? 0]?.id;
      expect(row.option).toBe(now);
      expect(row.state).not.toBe('open');
    });
  });
  it('marks as open what a text would change, and shows the newest text first', () => {
    const first = seen.case.space.issues[1];
    const wanted = first?.options.find((_, o) => o !== seen.inForce[1])?.id ?? '';
    const rows = rowsOf(seen, { changes: { [first?.id ?? '']: wanted }, is: 'standing' });
    expect(rows[1]).toMatchObject({ option: wanted, state: 'open' });
    const weeks = standingTexts(seen).map(({ week }) => week);
    expect(weeks).toEqual([...weeks].sort((a, b) => b - a));
  });
});

describe('what has been learned of another', () => {
  it('is a range that narrows as texts are heard, and nothing across a line it named', () => {
    const [, moscow = ''] = parties;
    const before = view(played('a', 0), seat);
    const early = learnedOf(before, before.inForce, moscow);
    const late = learnedOf(seen, seen.inForce, moscow);
    expect(late.high - late.low).toBeLessThan(early.high - early.low);
    expect(late.low).toBeGreaterThanOrEqual(0);
    expect(late.high).toBeLessThanOrEqual(1);
  });
});

describe('the belief question', () => {
  it('comes every third week, about one delegation with more than one mind', () => {
    const asked = [0, 1, 2, 3, 4, 5].map((weeks) => {
      const now = view(played('a', weeks), seat);
      return askedAbout(now);
    });
    expect(asked.map((about) => about !== null)).toEqual([false, false, true, false, false, true]);
    expect(asked[2]).toBe(asked[5]);
    expect(asked[2]).not.toBe(seat);
  });
  it('is not put again once it was answered', () => {
    const now = view(played('a', 2), seat);
    const about = askedAbout(now) ?? '';
    expect(askedAbout({ ...now, beliefs: [{ about, value: 0.5, week: now.turn }] })).toBeNull();
  });
});

describe('the year after', () => {
  it('has a line for each agreement that lived into it, and nothing before the talks close', () => {
    expect(yearOf(seen).every(({ since }) => since === null)).toBe(true);
    const over = view(played('a', 40), seat);
    expect(over.beat).toBe('over');
    for (const line of yearOf(over)) {
      expect(over.agreements.map(({ id }) => id)).toContain(line.agreement);
      if (line.since !== null) expect(line.since).toBeGreaterThan(0);
    }
  });
});
