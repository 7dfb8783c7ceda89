import { describe, expect, it } from 'vitest';
import { bundled } from './bundled.ts';

const scenario = bundled('talks-about-talks');
const events = Object.entries(scenario.events);
const ids = (of: object): string[] => Object.keys(of);

describe('Talks About Talks', () => {
  it('is a real case that leaves history on 4 April 2025', () => {
    expect(scenario.kind).toBe('real-case');
    expect(scenario['as-of']).toBe('2025-04-04');
    expect(scenario['content-note']).toBeDefined();
  });

  it('keeps the ids that others look for', () => {
    expect(ids(scenario.parties)).toEqual(['usa', 'russia', 'ukraine', 'europe']);
    expect(ids(scenario.demands)).toEqual(
      expect.arrayContaining(['root-causes', 'sanctions-relief', 'security-guarantees']),
    );
    expect(ids(scenario.deadlines)).toContain('within-weeks');
    expect(scenario.deadlines['within-weeks']?.setter).toBe('usa');
  });

  it('has four chairs to sit in and eight issues', () => {
    expect(Object.values(scenario.parties).filter(({ playable }) => playable)).toHaveLength(4);
    expect(ids(scenario.issues)).toHaveLength(8);
  });

  it('has eight endings or more, of six kinds or more', () => {
    expect(scenario.endings.length).toBeGreaterThanOrEqual(8);
    expect(new Set(scenario.endings.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(6);
  });

  it('has twelve events or more, six of which ask somebody to choose', () => {
    const asking = events.filter(([, event]) => event.choices.length >= 2);
    expect(events.length).toBeGreaterThanOrEqual(12);
    expect(asking.length).toBeGreaterThanOrEqual(6);
  });

  it('has twenty sources or more, and every source is cited by a line of the record or of the news', () => {
    const cited = new Set(
      [
        ...scenario.chronology,
        ...scenario.learning.afterwards,
        ...Object.values(scenario.events),
      ].flatMap(({ sources }) => sources ?? []),
    );
    expect(ids(scenario.sources).length).toBeGreaterThanOrEqual(20);
    expect(ids(scenario.sources).filter((id) => !cited.has(id))).toEqual([]);
  });

  it('begins in the middle: disputed and conditioned truces, a date that runs', () => {
    const states = Object.values(scenario['at-start'].agreements).map(({ is }) => is);
    expect(states).toEqual(expect.arrayContaining(['disputed', 'conditioned']));
    expect(scenario['at-start'].deadlines).toContain('within-weeks');
  });

  it('puts nothing after the day it leaves history into the chronology', () => {
    for (const { date } of scenario.chronology) expect(date <= '2025-04-04').toBe(true);
    for (const { date } of scenario.learning.afterwards) expect(date > '2025-04-04').toBe(true);
  });
});
