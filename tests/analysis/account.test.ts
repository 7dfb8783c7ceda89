import { describe, expect, it } from 'vitest';
import { account } from '../../src/analysis/account.ts';
import { playout } from '../../src/analysis/playouts.ts';
import type { Account } from '../../src/analysis/statement.ts';
import type { Table } from '../../src/table/opening.ts';
import { bundled } from '../scenarios/bundled.ts';

const games = ['a', 'b', 'c', 'd'].map((seed): { table: Table; told: Account } => {
  const { table } = playout(bundled('talks-about-talks'), seed);
  return { table, told: account(table) };
});

describe('an account of a finished game', () => {
  it('speaks only of what is in the log and in the records', () => {
    for (const { table, told } of games) {
      const log = new Map(table.playout.snapshot.log.map((one) => [one.id, one]));
      const records = new Set(table.decisions.map((one) => one.id));
      for (const one of told.statements) {
        expect(one.happenings.length, one.code).toBeGreaterThan(0);
        for (const id of one.happenings) expect(log.has(id), `${one.code} ${id}`).toBe(true);
        for (const id of one.decisions) expect(records.has(id), `${one.code} ${id}`).toBe(true);
        expect(one.weight).toBeGreaterThanOrEqual(0);
        expect(one.weight).toBeLessThanOrEqual(1);
      }
      for (const { happening, ledTo, decision } of told.timeline) {
        expect(log.get(happening.id)).toBe(happening);
        for (const id of ledTo) expect(log.get(id)?.cause).toBe(happening.id);
        if (decision !== null) expect(records.has(decision)).toBe(true);
      }
      for (const one of told.commitments) {
        expect(log.has(one.made), one.id).toBe(true);
        if (one.fateHappening !== null) expect(log.has(one.fateHappening)).toBe(true);
      }
    }
  });

  it('has at least twelve sorts of statement, and each game eight of them', () => {
    const codes = games.map(({ told }) => new Set(told.statements.map((one) => one.code)));
    for (const own of codes) expect(own.size).toBeGreaterThanOrEqual(8);
    expect(new Set(codes.flatMap((own) => [...own])).size).toBeGreaterThanOrEqual(12);
  });

  it('says something else of every game', () => {
    const essence = games.map(({ told }) =>
      JSON.stringify(told.statements.filter((one) => one.weight >= 0.6)),
    );
    expect(new Set(essence).size).toBe(games.length);
  });

  it('marks some turning points, and not everything', () => {
    for (const { told } of games) {
      const turning = told.timeline.filter((one) => one.turning).length;
      expect(turning).toBeGreaterThan(0);
      expect(turning).toBeLessThan(told.timeline.length / 3);
    }
  });

  it('gives for every answer of a computer seat the happening that was it', () => {
    for (const { told } of games)
      for (const { decision, happenings } of told.decisions)
        if (decision.decision === 'answer') expect(happenings.length).toBeGreaterThan(0);
  });

  it('opens what each side kept to itself, week by week', () => {
    for (const { table, told } of games) {
      expect(told.reveals.map((one) => one.party)).toEqual(
        Object.keys(table.playout.scenario.parties),
      );
      for (const { party, course, weights, mind, utility } of told.reveals) {
        expect(course.map((one) => one.week)).toEqual(
          Array.from({ length: told.weeks }, (_, i) => i + 1),
        );
        for (const one of table.decisions.filter((made) => made.party === party)) {
          const week = course.find((at) => at.week === one.week);
          if (one.decision === 'kind') expect(week?.floor).toBe(one.floor);
        }
        expect(weights.reduce((sum, one) => sum + one.own, 0)).toBeCloseTo(1, 9);
        expect(mind).toBe(table.playout.snapshot.minds[party] ?? null);
        for (const u of Object.values(utility)) expect(u).toBeGreaterThanOrEqual(0);
      }
    }
  });

  it('tells the same when it is told again', () => {
    const [first] = games;
    if (first === undefined) throw new Error('no game');
    expect(account(first.table)).toEqual(first.told);
  });

  it('is not given before the game is over', () => {
    const table = games[0]?.table;
    if (table === undefined) throw new Error('no game');
    const { snapshot } = table.playout;
    const early = {
      ...table,
      playout: { ...table.playout, snapshot: { ...snapshot, beat: 'replies' as const } },
    };
    expect(() => account(early)).toThrow('not over');
  });
});
