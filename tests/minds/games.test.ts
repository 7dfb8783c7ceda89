import { describe, expect, it } from 'vitest';
import type { Decision } from '../../src/minds/reasons.ts';
import { outcomeOf, recompute } from '../../src/minds/recompute.ts';
import { game } from '../engine/games.ts';
import { bundled } from '../scenarios/bundled.ts';

const scenario = bundled('talks-about-talks');
const games = Array.from({ length: 20 }, (_, seed) => game(scenario, `minds${seed}`));
const decisions: Decision[] = games.flatMap((table) => [...table.decisions]);

/** Of every sort of record one with something in it changed, so that it no longer explains what it says. */
const FORGED: Readonly<Record<Decision['decision'], (record: Decision) => Decision | null>> = {
  kind: (one) =>
    one.decision === 'kind' && one.draw < 0.98
      ? { ...one, drawn: one.menu.find((kind) => kind !== one.drawn) ?? one.drawn }
      : null,
  answer: (one) =>
    one.decision === 'answer' && one.accepted && one.about === 'text'
      ? { ...one, value: one.bar - 0.1 }
      : null,
  offer: (one) =>
    one.decision === 'offer' && one.considered.length > 1
      ? { ...one, considered: one.considered.slice(1) }
      : null,
  probe: (one) =>
    one.decision === 'probe'
      ? { ...one, drawn: Object.keys(one.odds).find((id) => id !== one.drawn) ?? '' }
      : null,
  event: (one) => (one.decision === 'event' ? { ...one, draw: 1 - one.draw / 2, odds: {} } : null),
  deadline: (one) =>
    one.decision === 'deadline' && one.answer !== 'enforce' ? { ...one, costOfLapsing: 9 } : null,
  besides: (one) =>
    one.decision === 'besides'
      ? { ...one, considered: one.considered.map((x) => ({ ...x, score: one.least })) }
      : null,
};

describe('whole games of the flagship, all seats computer', () => {
  it('explain every decision: computed again from its record alone it comes out the same', () => {
    expect(new Set(decisions.map((one) => one.decision))).toEqual(new Set(Object.keys(FORGED)));
    for (const record of decisions) expect(recompute(record)).toEqual(outcomeOf(record));
  });
  it.each(Object.keys(FORGED) as Decision['decision'][])(
    'would show a record of a %s that does not explain it (planted)',
    (kind) => {
      const forged = decisions.map(FORGED[kind]).find((one) => one !== null);
      if (forged === null || forged === undefined) throw new Error(`no ${kind} to alter`);
      expect(recompute(forged)).not.toEqual(outcomeOf(forged));
    },
  );
  it('say of every kind of week and every answer left to chance how likely it was under each mind', () => {
    for (const record of decisions) {
      if (record.decision !== 'kind' && record.decision !== 'probe' && record.decision !== 'event')
        continue;
      expect(Object.keys(record.byMind)).toEqual(
        Object.keys(scenario.parties[record.party]?.minds ?? {}),
      );
      expect(record.byMind[record.mind ?? '']).toEqual(record.odds);
    }
  });
  it('ask the side they are least sure of', () => {
    const asked = decisions.flatMap((one) =>
      one.decision === 'besides' && one.rule === 'least-sure' ? [one] : [],
    );
    expect(asked.length).toBeGreaterThan(10);
    for (const { considered, move } of asked) {
      const most = Math.max(...considered.map((one) => one.score));
      expect(considered.find((one) => one.score === most)?.move).toEqual(move);
      expect(most).toBeLessThanOrEqual(0.5);
    }
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
