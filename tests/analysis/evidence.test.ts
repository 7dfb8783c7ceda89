import { describe, expect, it } from 'vitest';
import { beliefsOf, evidenceSeries } from '../../src/analysis/beliefs.ts';
import { type GameRecord, recordOf } from '../../src/analysis/record.ts';
import { openTable, type Table } from '../../src/table/opening.ts';
import { believe, submitMoves, submitReplies } from '../../src/table/table.ts';
import { bundled } from '../scenarios/bundled.ts';

const scenario = bundled('talks-about-talks');
/** A person as the mediator who does nothing but say, week after week, what it believes of Russia. */
function quietMediator(seed: string, belief: number): GameRecord {
  let table: Table = openTable({
    scenario,
    seed,
    seats: Object.keys(scenario.parties).map((party) => ({
      party,
      player: party === 'usa' ? 'human' : 'ai',
    })),
  });
  while (table.playout.snapshot.beat !== 'over') {
    const first = table.playout.snapshot.beat === 'initiative';
    if (first) table = believe(table, 'usa', 'russia', belief);
    const next = first ? submitMoves(table, 'usa', []) : submitReplies(table, 'usa', []);
    if (!next.ok) throw new Error(JSON.stringify(next.error));
    table = next.value;
  }
  return recordOf(table);
}
const records = ['e0', 'e1', 'e2', 'e3'].map((seed) => quietMediator(seed, 0.9));

describe('what a person said it believed', () => {
  it('stands beside the evidence and what its own seat could see, week by week from the prior', () => {
    for (const record of records) {
      const [one] = beliefsOf(record);
      expect(one?.stated.length).toBe(record.s.turn);
      for (const series of [one?.evidence, one?.yardstick]) {
        expect(series?.[0]).toEqual({ week: 0, value: 0.5 });
        expect(series?.length).toBe(record.s.turn + 1);
        expect(series?.some(({ value }) => value !== 0.5)).toBe(true);
      }
    }
  });
  it('is scored by the square of its distance from what was drawn', () => {
    for (const record of records) {
      const [one] = beliefsOf(record);
      expect(one?.truth).toBe(one?.mind === 'seeks-a-deal' ? 1 : 0);
      expect(one?.brier.stated).toBeCloseTo(one?.truth === 1 ? 0.01 : 0.81, 9);
      expect(one?.brier.evidence).not.toBeCloseTo(0.25, 9);
    }
  });
  it('has no evidence against a person: the likelihoods describe computer seats', () => {
    const [record] = records;
    if (record === undefined) throw new Error('no game');
    expect(evidenceSeries(record, 'usa')).toBeNull();
    expect(evidenceSeries(record, 'russia')).not.toBeNull();
  });
});
