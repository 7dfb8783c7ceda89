import fc from 'fast-check';
import { describe } from 'vitest';
import { begin } from '../../src/engine/beginning.ts';
import { compile } from '../../src/engine/compiled.ts';
import { type HazardTerms, hazard } from '../../src/engine/compliance.ts';
import type { Beta } from '../../src/engine/snapshot.ts';
import { broke, forget, keptWord, mean, moveTrust } from '../../src/engine/trust.ts';
import type { World } from '../../src/engine/world.ts';
import { draftOf } from '../../src/engine/world.ts';
import { bundled } from '../scenarios/bundled.ts';
import { invariant, share } from './seen.ts';

const terms = fc.record({
  klass: fc.constantFrom<HazardTerms['klass']>('bare', 'preliminary', 'definitive'),
  violates: share(),
  monitors: share(),
  guarantees: share(),
  vague: share(),
  temptation: fc.double({ min: 0, max: 0.9, noNaN: true }),
  age: fc.nat(60),
});
type Lever = 'monitors' | 'guarantees' | 'temptation' | 'vague' | 'violates';

describe('invariant 9', () => {
  const turned =
    (lever: Lever) =>
    (t: HazardTerms): number =>
      hazard({ ...t, [lever]: 1 - t[lever] });
  invariant(
    'hazard falls in monitoring and guarantees, and rises in temptation, vagueness and time-playing',
    hazard,
    {
      'monitoring makes it worse': turned('monitors'),
      'guarantees make it worse': turned('guarantees'),
      'temptation makes it better': turned('temptation'),
      'vagueness makes it better': turned('vague'),
      'playing for time makes it better': turned('violates'),
    },
    (h) =>
      fc.property(terms, share(), (t, more) => {
        const up = (lever: Lever) => h({ ...t, [lever]: Math.min(1, t[lever] + more) });
        const now = h(t);
        const falls = up('monitors') <= now && up('guarantees') <= now;
        return falls && up('temptation') >= now && up('vague') >= now && up('violates') >= now;
      }),
  );

  type Act = 'kept' | 'broken' | 'week' | number;
  const scenario = bundled('quiet-hours');
  const [i = '', j = ''] = Object.keys(scenario.parties);
  /** Trust of one party in another after some weeks. */
  function after(start: Beta, acts: readonly Act[]): Beta {
    const playout = begin(scenario, 'trust');
    const w: World = {
      c: compile(scenario),
      seed: 'trust',
      humans: new Set(),
      s: draftOf(playout.snapshot),
      trace: null,
      stage: 'resolve',
      runner: 'machines',
    };
    w.s.trust = { ...w.s.trust, [i]: { ...w.s.trust[i], [j]: start } };
    for (const act of acts) {
      if (act === 'kept') keptWord(w, i, j, 'rule:test');
      else if (act === 'broken') broke(w, i, j, 'rule:test');
      else if (act === 'week') forget(w);
      else moveTrust(w, i, j, act, 'rule:test');
    }
    return w.s.trust[i]?.[j] ?? [0, 0];
  }
  const act: fc.Arbitrary<Act> = fc.oneof(
    fc.constantFrom<Act>('kept', 'broken', 'week'),
    fc.double({ min: -1, max: 1, noNaN: true }),
  );
  const counts = fc.tuple(
    fc.double({ min: 0.2, max: 50, noNaN: true }),
    fc.double({ min: 0.2, max: 50, noNaN: true }),
  );
  invariant(
    'trust stays inside (0, 1) whatever moves it',
    after,
    { 'evidence is let run out': (start, acts) => (acts.includes('week') ? [0, start[1]] : start) },
    (trust) =>
      fc.property(counts, fc.array(act, { maxLength: 25 }), (start, acts) => {
        const m = mean(trust(start, acts));
        return m > 0 && m < 1;
      }),
    150,
  );
  invariant(
    'losses weigh at least as much as gains',
    after,
    {
      'a report counts half': ([a, b], acts) =>
        acts[0] === 'broken' ? [a, b + 0.5] : after([a, b], acts),
    },
    (trust) =>
      fc.property(counts, ([a, b]) => {
        const even: Beta = [(a + b) / 2, (a + b) / 2];
        const gain = mean(trust(even, ['kept'])) - mean(even);
        return mean(even) - mean(trust(even, ['broken'])) >= gain;
      }),
    100,
  );
});
