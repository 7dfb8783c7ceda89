import { describe, expect, it } from 'vitest';
import {
  evidenceOf,
  evidenceOver,
  priorOf,
  settlingIn,
  signsOf,
} from '../../src/analysis/evidence.ts';
import { viewOf } from '../../src/engine/view.ts';
import type { View } from '../../src/engine/viewTypes.ts';
import { doubtOf, doubts } from '../../src/minds/doubt.ts';
import { asItStood } from '../../src/minds/publicPast.ts';
import { publicWeek } from '../../src/minds/publicRecord.ts';
import { kindSeen } from '../../src/minds/weekSeen.ts';
import { openTable, type Table } from '../../src/table/opening.ts';
import { advance } from '../../src/table/table.ts';
import { bundled } from '../scenarios/bundled.ts';

const scenario = bundled('talks-about-talks');
const parties = Object.keys(scenario.parties);

/** A game, with every seat's view as each week began. */
function watched(seed: string): { table: Table; views: Map<string, View>[] } {
  let table = openTable({
    scenario,
    seed,
    seats: parties.map((party) => ({ party, player: 'ai' })),
  });
  const views: Map<string, View>[] = [];
  while (table.playout.snapshot.beat !== 'over') {
    if (table.playout.snapshot.beat === 'initiative')
      views[table.playout.snapshot.turn] = new Map(
        parties.map((party) => [party, viewOf(table.playout, party)]),
      );
    table = advance(table);
  }
  return { table, views };
}
const games = ['d0', 'd1', 'd2', 'd3', 'd4', 'd5'].map(watched);

describe('the public record as it stood', () => {
  it('is, looked back at, what it was when the week began', () => {
    let [weeks, same] = [0, 0];
    for (const { table, views } of games) {
      const late = viewOf(table.playout, 'europe');
      views.forEach((then, week) => {
        const now = then.get('europe');
        if (now === undefined) return;
        for (const party of parties) {
          const { believedCost: _, ...was } = publicWeek(now, party);
          const { believedCost: __, ...found } = publicWeek(asItStood(late, week), party);
          // What is in force now and how far dates are believed now stand in for what was then.
          expect({ ...found, pressure: 0, relief: 0 }).toEqual({ ...was, pressure: 0, relief: 0 });
          weeks++;
          if (found.pressure === was.pressure && found.relief === was.relief) same++;
        }
      });
    }
    expect(same / weeks).toBeGreaterThan(0.9);
  });
});

describe('another’s week', () => {
  it('is classed as the kind that was drawn, mostly', () => {
    let right = 0;
    let all = 0;
    for (const { table } of games) {
      const seen = viewOf(table.playout, 'europe');
      for (const one of table.decisions) {
        if (one.decision !== 'kind' || one.party === 'europe') continue;
        all++;
        if (kindSeen(seen, one.party, one.week) === one.drawn) right++;
      }
    }
    expect(right / all).toBeGreaterThan(0.6);
  });
});

describe('a seat’s doubt', () => {
  it('begins at the prior, sums to 1 and is there for every week that has passed', () => {
    for (const { table } of games) {
      const seen = viewOf(table.playout, 'usa');
      const series = doubts(seen, 'russia');
      expect(series[0]?.belief).toEqual(priorOf(scenario, 'russia'));
      expect(series.map((one) => one.week)).toEqual(
        Array.from({ length: seen.turn + 1 }, (_, week) => week),
      );
      for (const { belief } of series)
        expect(Object.values(belief).reduce((a, b) => a + b, 0)).toBeCloseTo(1, 6);
    }
  });
  it('comes from its view alone: another mind behind the same view changes nothing', () => {
    const { table } = games[0] as { table: Table };
    const { playout } = table;
    const other =
      playout.snapshot.minds.russia === 'seeks-a-deal' ? 'plays-for-time' : 'seeks-a-deal';
    const changed = {
      ...playout,
      snapshot: { ...playout.snapshot, minds: { ...playout.snapshot.minds, russia: other } },
    };
    expect(doubtOf(viewOf(changed, 'usa'), 'russia')).toEqual(
      doubtOf(viewOf(playout, 'usa'), 'russia'),
    );
  });
  it('is none about a party that has only one way to be', () => {
    const small = bundled('quiet-hours');
    const table = openTable({ scenario: small, seed: 'x', seats: [] });
    const [seat = ''] = Object.keys(small.parties);
    const seen = viewOf(table.playout, seat);
    for (const party of Object.keys(small.parties))
      if (priorOf(small, party) === null) expect(doubts(seen, party)).toEqual([]);
  });
});

describe('what the evidence says', () => {
  it('moves with every kind drawn, and ends where the signs one by one lead', () => {
    for (const { table } of games) {
      const { snapshot } = table.playout;
      for (const party of parties) {
        const prior = priorOf(scenario, party) ?? {};
        const signs = signsOf(table.decisions, snapshot.watched, party);
        const weeks = evidenceOver(prior, signs, snapshot.turn);
        const ends = evidenceOf(scenario, snapshot, table.decisions, party);
        expect(weeks.at(-1)?.belief).toEqual(ends?.last);
        expect(signs.filter((one) => one.what === 'kind').length).toBeGreaterThan(2);
      }
    }
  });
  it('would be fooled by a record with the odds of the other mind (planted)', () => {
    const mean = (forged: boolean): number => {
      let [sum, n] = [0, 0];
      for (const { table } of games)
        for (const party of parties) {
          const drawn = table.playout.snapshot.minds[party] ?? '';
          const decisions = forged
            ? table.decisions.map((one) =>
                one.decision === 'kind' || one.decision === 'probe' || one.decision === 'event'
                  ? ({ ...one, byMind: swapped(one.byMind) } as typeof one)
                  : one,
              )
            : table.decisions;
          const found = evidenceOf(scenario, { watched: [] }, decisions, party);
          sum += found?.last[drawn] ?? 0;
          n++;
        }
      return sum / n;
    };
    expect(mean(false)).toBeGreaterThan(0.55);
    expect(mean(true)).toBeLessThan(0.5);
  });
  it('is about the mind that means to settle', () => {
    expect(parties.map((party) => settlingIn(scenario, party))).toEqual([
      'sees-it-through',
      'seeks-a-deal',
      'seeks-a-deal',
      'backs-a-deal',
    ]);
  });
});

function swapped<T>(rows: Readonly<Record<string, T>>): Record<string, T> {
  const names = Object.keys(rows);
  return Object.fromEntries(
    names.map((name, i) => [name, rows[names[names.length - 1 - i] ?? name] as T]),
  );
}
