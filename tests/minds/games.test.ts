import { describe, expect, it } from 'vitest';
import type { Decision } from '../../src/minds/reasons.ts';
import { outcomeOf, recompute } from '../../src/minds/recompute.ts';
import { game } from '../engine/games.ts';
import { bundled } from '../scenarios/bundled.ts';

const scenario = bundled('talks-about-talks');
const games = Array.from({ length: 6 }, (_, seed) => game(scenario, `minds${seed}`));
const decisions: Decision[] = games.flatMap((table) => [...table.decisions]);

describe('whole games of the flagship, all seats computer', () => {
  it('explain every decision: computed again from its record alone it comes out the same', () => {
    expect(new Set(decisions.map((one) => one.decision))).toEqual(
      new Set(['kind', 'answer', 'offer', 'probe', 'event', 'deadline']),
    );
    for (const record of decisions) expect(recompute(record)).toEqual(outcomeOf(record));
  });
  it('would show a record that does not explain its decision (planted)', () => {
    const answer = decisions.find((one) => one.decision === 'answer' && one.accepted);
    if (answer?.decision !== 'answer') throw new Error('nobody accepted anything');
    const forged = { ...answer, value: answer.bar - 0.1 };
    expect(recompute(forged)).not.toEqual(outcomeOf(forged));
  });
  it('hold no signature and no text below a bar, a back table or across a red line', () => {
    for (const record of decisions) {
      if (record.decision === 'offer') expect(record.value).toBeGreaterThanOrEqual(record.bar);
      if (record.decision !== 'answer' || !record.accepted || record.about === 'monitoring')
        continue;
      expect(record.value).toBeGreaterThanOrEqual(record.bar);
      expect(record.back).toBeGreaterThanOrEqual(record.threshold);
      expect(record.crossed).toBeNull();
    }
  });
  it('have no seat making moves that come back unspent more than now and then', () => {
    for (const { playout } of games) {
      const unspent = playout.snapshot.log.filter((one) => one.kind === 'unspent');
      expect(unspent.length).toBeLessThan(6);
    }
  });
  it('have an id for every decision, used once', () => {
    for (const { decisions: records } of games) {
      const ids = records.map((one) => one.id);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });
});
