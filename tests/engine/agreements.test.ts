import { describe, expect, it } from 'vitest';
import { playout } from '../../src/analysis/playouts.ts';
import { compile } from '../../src/engine/compiled.ts';
import { sameChanges } from '../../src/engine/move.ts';
import { bundled } from '../scenarios/bundled.ts';
import { game } from './games.ts';

/** Games between computer seats in which two of them table the same text. */
const SEEDS_WITH_TWINS = ['1:11', '1:40', '1:48', '1:52', '1:65'];
const FINAL = new Set(['unratified', 'collapsed', 'expired']);

describe.each(['quiet-hours', 'talks-about-talks'] as const)('invariant 10 in %s', (slug) => {
  const scenario = bundled(slug);
  const games = Array.from({ length: 40 }, (_, i) => game(scenario, `life:${i}`));

  it('signing takes exactly the required signatories', () => {
    for (const { playout, entries } of games)
      for (const text of playout.snapshot.texts.filter((t) => t.is === 'signed')) {
        expect([...text.signed].sort()).toEqual([...text.needs].sort());
        for (const party of text.needs)
          expect(
            party === text.author ||
              entries.some(
                (e) =>
                  e.party === party &&
                  e.move.id === 'reply' &&
                  e.move.question === `q-${text.id}-${party}` &&
                  e.move.answer === 'accept',
              ),
          ).toBe(true);
      }
  });
  it('nothing reaches inForce with an ungranted condition, and nothing leaves an end', () => {
    for (const { playout } of games) {
      for (const agreement of playout.snapshot.agreements)
        if (agreement.is === 'inForce')
          expect(agreement.conditions.every((x) => x.is !== 'open')).toBe(true);
      for (const h of playout.snapshot.log)
        if (h.kind === 'agreement') expect(FINAL.has(h.from)).toBe(false);
    }
  });
  it('every path ends, with an ending of the file', () => {
    const endings = scenario.endings.map((e) => e.id);
    for (const { playout } of games) {
      expect(playout.snapshot.beat).toBe('over');
      expect(endings).toContain(playout.snapshot.ending);
      expect(playout.snapshot.turn).toBeLessThanOrEqual(scenario.calendar.turns.to);
    }
  });
  it('every change and every happening has a cause that resolves', () => {
    for (const { playout } of games) {
      const ids = new Set(playout.snapshot.log.map((h) => h.id));
      for (const { cause } of [...playout.snapshot.log, ...playout.snapshot.changes])
        expect(cause.startsWith('rule:') || ids.has(cause), cause).toBe(true);
    }
  });
  it('trust stays inside (0, 1) and the world inside its bounds', () => {
    for (const { playout } of games) {
      const { trust, momentum, hurt, intensity } = playout.snapshot;
      for (const row of Object.values(trust))
        for (const [a, b] of Object.values(row)) {
          expect(a / (a + b)).toBeGreaterThan(0);
          expect(a / (a + b)).toBeLessThan(1);
        }
      expect(Math.abs(momentum)).toBeLessThanOrEqual(1);
      expect(intensity).toBeLessThanOrEqual(1);
      for (const h of Object.values(hurt)) expect(h).toBeLessThanOrEqual(1);
    }
  });
  it('a scenario is compiled once', () => {
    expect(compile(scenario)).toBe(compile(scenario));
  });
});

it('the same lines on two sheets are signed once', () => {
  const scenario = bundled('talks-about-talks');
  let twins = 0;
  for (const seed of SEEDS_WITH_TWINS) {
    const { snapshot } = playout(scenario, seed).table.playout;
    const signed = snapshot.agreements.filter(({ text }) => text !== null);
    for (const one of signed)
      for (const other of signed)
        if (one.id < other.id && one.signedWeek === other.signedWeek)
          expect(sameChanges(one.covers, other.covers), seed).toBe(false);
    twins += snapshot.texts.filter(
      (text) =>
        text.is === 'replaced' &&
        snapshot.texts.some(
          (other) => other.is === 'signed' && sameChanges(other.changes, text.changes),
        ),
    ).length;
  }
  expect(twins).toBeGreaterThan(0);
});
