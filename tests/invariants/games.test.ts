import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { audit } from '../../src/analysis/audit.ts';
import { playout } from '../../src/analysis/playouts.ts';
import { floorOf } from '../../src/engine/clock.ts';
import { compile } from '../../src/engine/compiled.ts';
import { viewOf } from '../../src/engine/view.ts';
import type { View } from '../../src/engine/viewTypes.ts';
import { judge } from '../../src/minds/acceptance.ts';
import { decideMoves, decideReplies } from '../../src/minds/decide.ts';
import type { Decision } from '../../src/minds/reasons.ts';
import { outcomeOf, recompute } from '../../src/minds/recompute.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { openTable, type Table } from '../../src/table/opening.ts';
import { writeSavedGame } from '../../src/table/savedGame.ts';
import { advance } from '../../src/table/table.ts';
import { replay } from '../../src/table/transcript.ts';
import { game } from '../engine/games.ts';
import { bundled, SLUGS } from '../scenarios/bundled.ts';

type Open = { -readonly [K in keyof Scenario]: Scenario[K] };
const unit = () => fc.double({ min: 0, max: 1, noNaN: true });

/** A case with the numbers of its parties pulled to the edges of what a file may say. */
const extremes = fc
  .record({
    slug: fc.constantFrom(...SLUGS.filter((slug) => slug !== 'talks-about-talks')),
    seed: fc.nat(),
    floors: fc.array(fc.constantFrom(0.02, 0.3, 0.6, 0.95), { minLength: 5, maxLength: 5 }),
    thresholds: fc.array(fc.constantFrom(0, 0.3, 0.6, 1), { minLength: 5, maxLength: 5 }),
    exponents: fc.array(fc.constantFrom(0, 0.1, 1, 5), { minLength: 5, maxLength: 5 }),
    momentum: fc.constantFrom(-1, 0, 1),
    bonus: fc.constantFrom(0, 0.3),
  })
  .map(({ slug, seed, floors, thresholds, exponents, momentum, bonus }) => {
    const copy = structuredClone(bundled(slug)) as Open;
    Object.values(copy.parties).forEach((party, p) => {
      party.floor.base = floors[p] ?? 0.5;
      party['back-table'].threshold = thresholds[p] ?? 0;
      party.tactic.exponent = exponents[p] ?? 1;
    });
    for (const mind of Object.values(copy.minds)) mind.bonus = bonus;
    copy['at-start'].momentum = momentum;
    return { scenario: copy as Scenario, seed: String(seed) };
  });

describe('invariant 1: no computer negotiator signs, or tables, below its bar, below its back table, or across a red line', () => {
  it('in seeded games with extreme numbers, none does', () => {
    fc.assert(
      fc.property(extremes, ({ scenario, seed }) => {
        expect(playout(scenario, seed).shortfalls).toEqual([]);
      }),
      { numRuns: 150 },
    );
  }, 300_000);
  it('in seeded games of every bundled scenario, none does', () => {
    for (const slug of SLUGS)
      for (let i = 0; i < (slug === 'talks-about-talks' ? 25 : 80); i++)
        expect(playout(bundled(slug), `bar:${i}`).shortfalls).toEqual([]);
  }, 300_000);
  it('is seen to fail where a seat that accepts everything is taken for a negotiator (planted)', () => {
    const found = ['planted:1', 'planted:2', 'planted:3'].flatMap((seed) => {
      let table: Table = openTable({
        scenario: bundled('talks-about-talks'),
        seed,
        seats: Object.keys(bundled('talks-about-talks').parties).map((party, p) => ({
          party,
          player: p === 1 ? 'always-accept' : 'ai',
        })),
      });
      const short: string[] = [];
      while (table.playout.snapshot.beat !== 'over') {
        const next = advance(table);
        const as = (one: Table): Table => ({
          ...one,
          seats: one.seats.map(({ party }) => ({ party, player: 'ai' })),
        });
        short.push(...audit(as(table), as(next)).map((one) => one.what));
        table = next;
      }
      return short;
    });
    expect(found).toContain('bar');
  });
});

describe('invariant 8: the same scenario, seed and inputs give the same transcript', () => {
  it.each(SLUGS)(
    'byte for byte, played twice and replayed, and other seeds differ: %s',
    (slug) => {
      fc.assert(
        fc.property(fc.nat(), (n) => {
          const [one, again] = [game(bundled(slug), `t${n}`), game(bundled(slug), `t${n}`)];
          expect(writeSavedGame(again)).toBe(writeSavedGame(one));
          expect(writeSavedGame(game(bundled(slug), `u${n}`))).not.toBe(writeSavedGame(one));
        }),
        { numRuns: 4 },
      );
    },
    120_000,
  );
  it('is seen to fail where one move of a saved game is another (planted)', () => {
    const scenario = bundled('quiet-hours');
    const saved = JSON.parse(writeSavedGame(game(scenario, 'forged')));
    const at = saved.moves.findIndex((line: { move: { id: string } }) => line.move.id !== 'reply');
    saved.moves[at].move = { id: 'adjourn' };
    expect(replay(scenario, saved)).toMatchObject({ ok: false });
  });
});

const FINAL = new Set(['unratified', 'collapsed', 'expired']);
/** What is unlawful about the agreements of a finished game. */
function unlawful({ playout: { snapshot } }: Pick<Table, 'playout'>): string[] {
  const wrong: string[] = [];
  for (const text of snapshot.texts)
    if (text.is === 'signed' && [...text.signed].sort().join() !== [...text.needs].sort().join())
      wrong.push('signers');
  for (const one of snapshot.agreements)
    if (one.is === 'inForce' && one.conditions.some((x) => x.is === 'open'))
      wrong.push('condition');
  for (const one of snapshot.log)
    if (one.kind === 'agreement' && FINAL.has(one.from)) wrong.push('left an end');
  if (snapshot.beat !== 'over' || snapshot.ending === null) wrong.push('no end');
  return wrong;
}

describe('invariant 10: signing needs exactly the required signatories, and agreements keep their law', () => {
  const scenario = bundled('quiet-hours');
  const policies = fc.constantFrom('ai', 'random', 'first-option', 'always-accept') as fc.Arbitrary<
    'ai' | 'random' | 'first-option' | 'always-accept'
  >;
  it('whoever plays, nothing comes into force early, nothing leaves its end, and every path ends', () => {
    const seats = fc.record(
      Object.fromEntries(Object.keys(scenario.parties).map((party) => [party, policies])),
    );
    fc.assert(
      fc.property(fc.nat(), seats, (seed, players) => {
        expect(unlawful(game(scenario, String(seed), { policies: players }))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  }, 120_000);
  it('is seen to fail on a signature too few, an ungranted condition and a life after the end (planted)', () => {
    const table = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']
      .map((seed) => game(scenario, seed))
      .find((one) => one.playout.snapshot.agreements.length > 0);
    if (table === undefined) throw new Error('no agreement in any of these games');
    const { snapshot } = table.playout;
    const [agreement] = snapshot.agreements;
    const forged = (change: object) =>
      unlawful({ playout: { ...table.playout, snapshot: { ...snapshot, ...change } } });
    const open = { id: 'x', by: 'y', wants: {}, week: 1, is: 'open' };
    const line = { kind: 'agreement', from: 'collapsed', to: 'inForce' };
    expect(
      forged({ texts: snapshot.texts.map((one) => ({ ...one, is: 'signed', signed: [] })) }),
    ).toContain('signers');
    expect(forged({ agreements: [{ ...agreement, is: 'inForce', conditions: [open] }] })).toContain(
      'condition',
    );
    expect(forged({ log: [...snapshot.log, line] })).toContain('left an end');
    expect(forged({ ending: null })).toContain('no end');
  });
});

describe('invariant 11: nothing that decides for one party can read another’s private fields', () => {
  /** The scenario with every private number of every other party replaced by one that explodes. */
  function poisoned(
    slug: (typeof SLUGS)[number],
    seat: string,
  ): { table: Table; armed: () => void } {
    const scenario = structuredClone(bundled(slug)) as Open;
    let table = openTable({
      scenario: scenario as Scenario,
      seed: `poison:${seat}`,
      seats: Object.keys(scenario.parties).map((party) => ({ party, player: 'ai' })),
    });
    for (let i = 0; i < 5; i++) table = advance(table);
    const explode = (on: object, key: string) =>
      Object.defineProperty(on, key, {
        get: () => {
          throw new Error(`${key} of another party was read`);
        },
      });
    const armed = () => {
      for (const [id, party] of Object.entries(scenario.parties)) {
        if (id === seat) continue;
        explode(party, 'floor');
        explode(party, 'tactic');
        explode(party.brief, 'private');
        explode(party['back-table'], 'weights');
        explode(party['back-table'], 'threshold');
        explode(party['back-table'], 'who');
      }
    };
    return { table, armed };
  }
  it.each(SLUGS)('a seat’s view and its decisions touch none of them: %s', (slug) => {
    for (const seat of Object.keys(bundled(slug).parties)) {
      const { table, armed } = poisoned(slug, seat);
      armed();
      const view = viewOf(table.playout, seat);
      expect(() => decideMoves(view, () => 0.5)).not.toThrow();
      expect(() => decideReplies(view, () => 0.5)).not.toThrow();
      expect(JSON.stringify(view).length).toBeGreaterThan(1000);
    }
  });
  it('is seen to fail where one of them is read (planted)', () => {
    const [seat = '', other = ''] = Object.keys(bundled('quiet-hours').parties);
    const { table, armed } = poisoned('quiet-hours', seat);
    armed();
    const c = compile(table.playout.scenario);
    expect(() => floorOf(c, table.playout.snapshot, other)).toThrow('another party was read');
  });
});

/** Views of the second beat in which texts wait for an answer. */
const waiting: View[] = SLUGS.flatMap((slug) => {
  const scenario = bundled(slug);
  const views: View[] = [];
  for (let i = 0; i < 3; i++) {
    let table = openTable({
      scenario,
      seed: `waiting:${i}`,
      seats: Object.keys(scenario.parties).map((party) => ({ party, player: 'ai' })),
    });
    while (table.playout.snapshot.beat !== 'over') {
      if (table.playout.snapshot.beat === 'replies')
        for (const party of Object.keys(scenario.parties)) views.push(viewOf(table.playout, party));
      table = advance(table);
    }
  }
  return views;
});

describe('invariant 12: the better of two packages judged by the same bar is never refused where the worse was accepted', () => {
  type Judge = (view: View, x: readonly number[]) => ReturnType<typeof judge>;
  const real: Judge = (view, x) => judge(view, x as number[], null);
  const property = (judged: Judge) =>
    fc.property(fc.constantFrom(...waiting), unit(), unit(), fc.nat(), (view, u, v, seed) => {
      const pick = (w: number) =>
        view.case.space.issues.map((issue, k) =>
          Math.floor(((w * 7919 + (seed % 977) * (k + 3) * w) % 1) * issue.options.length),
        );
      const [a, b] = [judged(view, pick(u)), judged(view, pick(v))];
      const alike =
        a.bar === b.bar &&
        a.worth.comprehensive === b.worth.comprehensive &&
        a.aboutTalks === b.aboutTalks;
      if (!alike) return true;
      const [worse, better] = a.value <= b.value ? [a, b] : [b, a];
      const named = ['red-line', 'back-table', 'held-back'].includes(better.rule);
      return !worse.accepted || better.accepted || named;
    });
  it('unless its record names doubt, back table or red line', () => {
    fc.assert(property(real), { numRuns: 3000 });
  });
  it('is seen to fail where an answer hangs on something else (planted)', () => {
    const byLot: Judge = (view, x) => {
      const verdict = real(view, x);
      const odd = x.reduce((sum, o) => sum + o, 0) % 2 === 1;
      return odd
        ? { ...verdict, accepted: true, rule: 'met-target' }
        : { ...verdict, accepted: false, rule: 'below-target' };
    };
    expect(fc.check(property(byLot), { numRuns: 5000 })).toMatchObject({ failed: true });
  });
});

describe('invariant 13: every decision record names what decided it, and recomputing gives the same decision', () => {
  const records: Decision[] = SLUGS.flatMap((slug) =>
    Array.from({ length: slug === 'talks-about-talks' ? 4 : 8 }, (_, i) =>
      game(bundled(slug), `records:${i}`),
    ).flatMap((table) => [...table.decisions]),
  );
  it('bar, target, value, kind probabilities and the rule that fired', () => {
    expect(records.length).toBeGreaterThan(300);
    for (const one of records) {
      expect(one.target).toBeTypeOf('number');
      if (one.decision === 'kind') expect(one.odds[one.drawn]).toBeGreaterThan(0);
      if (one.decision === 'answer' || one.decision === 'offer') {
        expect(one.bar).toBeTypeOf('number');
        expect(one.value).toBeTypeOf('number');
        expect(one.rule.length).toBeGreaterThan(0);
      }
      expect(recompute(one)).toEqual(outcomeOf(one));
    }
  });
  it('is seen to fail on a record whose numbers were changed (planted)', () => {
    const forged = records.flatMap((one): Decision[] => {
      if (one.decision === 'answer' && one.accepted) return [{ ...one, value: one.bar - 0.1 }];
      if (one.decision === 'kind')
        return [{ ...one, draw: (one.draw + 0.5) % 1, drawn: one.drawn }];
      return [];
    });
    const caught = forged.filter(
      (one) => JSON.stringify(recompute(one)) !== JSON.stringify(outcomeOf(one)),
    );
    expect(caught.length).toBeGreaterThan(forged.length / 3);
  });
  it('accepting or refusing a text draws from no stream', () => {
    const nothing = () => {
      throw new Error('a number was drawn');
    };
    let asked = 0;
    for (const view of waiting) {
      const questions = view.questions.filter(
        (one) => one.kind !== 'probe' && one.kind !== 'event',
      );
      asked += questions.length;
      expect(decideReplies({ ...view, questions }, nothing).replies).toHaveLength(questions.length);
    }
    expect(asked).toBeGreaterThan(20);
  });
});
