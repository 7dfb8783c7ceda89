import { describe, expect, it } from 'vitest';
import { audit } from '../../src/analysis/audit.ts';
import { playout, playouts } from '../../src/analysis/playouts.ts';
import { type Outcome, tally } from '../../src/analysis/tally.ts';
import type { Policy } from '../../src/minds/policy.ts';
import { openTable } from '../../src/table/opening.ts';
import { advance } from '../../src/table/table.ts';
import { bundled } from '../scenarios/bundled.ts';

const small = bundled('quiet-hours');
const run = (games: number, from = 0): Outcome[] =>
  [...playouts(small, { games, seed: 's', from })].map((step) => step.outcome);

/** Shortfalls that would be found if everybody at the table claimed to negotiate by the model. */
function auditedAsIfByModel(policies: Record<string, Policy>, seed: string) {
  const seats = Object.keys(small.parties).map((party) => ({
    party,
    player: policies[party] ?? ('ai' as const),
  }));
  const claimed = seats.map(({ party }) => ({ party, player: 'ai' as const }));
  let table = openTable({ scenario: small, seed, seats });
  const found = [];
  while (table.playout.snapshot.beat !== 'over') {
    const next = advance(table);
    found.push(...audit({ ...table, seats: claimed }, next));
    table = next;
  }
  return found;
}

describe('a run of games', () => {
  it('can be cut into slices', () => {
    expect([...run(2), ...run(2, 2)]).toEqual(run(4));
  });

  it('goes no further than it is asked', () => {
    const steps = playouts(small, { games: 1_000_000, seed: 's' });
    expect(steps.next().value).toMatchObject({ done: 1, of: 1_000_000 });
    expect(steps.return(tally(small, 's', [])).done).toBe(true);
    expect(steps.next().done).toBe(true);
  });

  it('plays any of its games again alone', () => {
    expect(playout(small, 's:3').outcome).toEqual(run(1, 3)[0]);
  });
});

describe('the audit', () => {
  it('finds nothing against seats that negotiate by the model', () => {
    for (const outcome of run(6)) expect(outcome.shortfalls).toBe(0);
    for (const seed of ['p', 'q'])
      expect(playout(bundled('talks-about-talks'), seed).shortfalls).toEqual([]);
  });

  it('finds a seat that signs whatever it is given (planted)', () => {
    const found = ['a', 'b', 'c', 'd'].flatMap((seed) =>
      auditedAsIfByModel({ hall: 'always-accept', clinic: 'random' }, seed),
    );
    expect(found.some((one) => one.what === 'bar' && one.value < one.bar)).toBe(true);
    expect(found.some((one) => one.what === 'record')).toBe(true);
  });
});

describe('the counts', () => {
  const outcome = (ending: string, more: Partial<Outcome> = {}): Outcome => ({
    ending,
    turns: 5,
    comprehensive: false,
    partial: false,
    collapsed: false,
    utility: { clinic: 0.2, hall: 0.4 },
    evidence: {},
    violations: { actual: 2, reported: 1, falseReports: 1 },
    shortfalls: 0,
    minds: {},
    became: ['inForce'],
    ...more,
  });
  const [first, second] = small.endings;

  it('are shares of whole games', () => {
    const all = tally(small, 's', [
      outcome(first?.id ?? '', { comprehensive: true, turns: 3 }),
      outcome(second?.id ?? '', { comprehensive: true, collapsed: true, became: ['collapsed'] }),
      outcome(second?.id ?? '', { partial: true, utility: { clinic: 0.8, hall: 0.4 } }),
    ]);
    expect(all.endings[second?.id ?? '']).toBe(2);
    expect(all.deals).toEqual({ comprehensive: 2, partial: 1, collapsed: 1 });
    expect(all.turns).toEqual({ mean: 4.333333, min: 3, max: 5 });
    expect(all.utility.clinic).toEqual({ mean: 0.4, p10: 0.2, p90: 0.8 });
    expect(all.violations).toEqual({ actual: 6, reported: 3, falseReports: 3 });
    expect(all.aftermath).toEqual({ agreements: 3, became: { inForce: 2, collapsed: 1 } });
  });

  it('of no game at all are nothing', () => {
    expect(tally(small, 's', [])).toMatchObject({ games: 0, good: 0, turns: { mean: 0, min: 0 } });
  });
});
