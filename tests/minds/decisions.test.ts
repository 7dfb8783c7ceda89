import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ChangesById, Move, Question } from '../../src/engine/move.ts';
import type { TextSeen, VerbSeen, View } from '../../src/engine/viewTypes.ts';
import { standingAs, textOf, type Worth, worthOf } from '../../src/engine/worth.ts';
import { type Facts, judge, ruleFor } from '../../src/minds/acceptance.ts';
import type { Draw } from '../../src/minds/chance.ts';
import { decideMoves, decideReplies } from '../../src/minds/decide.ts';
import { kindAt, oddsOf, sumOf, termsOf } from '../../src/minds/kinds.ts';
import type { PublicWeek } from '../../src/minds/publicRecord.ts';
import type { AnswerDecision, DeadlineDecision } from '../../src/minds/reasons.ts';
import { answerOf } from '../../src/minds/setter.ts';
import { target } from '../../src/negotiation/target.ts';
import { KINDS, type Kind } from '../../src/scenario/vocabulary.ts';
import { largeCase, largeSpace, viewOfCase } from './cases.ts';

const share = () => fc.double({ min: 0, max: 1, noNaN: true });
const seats = fc.constantFrom('u', 'r', 'k', 'e') as fc.Arbitrary<'u' | 'r' | 'k' | 'e'>;
const packages = fc.tuple(...largeSpace.issues.map((one) => fc.nat(one.options.length - 1)));
const never: Draw = () => {
  throw new Error('nothing may be drawn here');
};

const open = (verb: VerbSeen['verb'], moves: Move[] = []): VerbSeen => ({
  verb,
  refusal: null,
  moves,
});
const text = (id: string, author: string, changes: ChangesById, week: number): TextSeen => ({
  id,
  author,
  week,
  changes,
  needs: ['u', 'r', 'k', 'e'],
  signed: [author],
  answers: null,
  single: false,
  is: 'standing',
});
const asked = (seat: string, texts: readonly TextSeen[]): Question[] =>
  texts.map((one) => ({
    id: `q-${one.id}`,
    to: seat,
    from: one.author,
    week: one.week,
    kind: 'text',
    text: one.id,
  }));

/** A week in the middle of things: texts of the others and an own one, extreme numbers included. */
const weeks = fc
  .record({
    seat: seats,
    mind: fc.constantFrom('seeks-a-deal', 'plays-for-time'),
    turn: fc.integer({ min: 1, max: 14 }),
    floor: fc.double({ min: 0.02, max: 0.95, noNaN: true }),
    threshold: share(),
    tau: share(),
    exponent: fc.constantFrom(0, 0.1, 0.5, 1, 5),
    trust: fc.tuple(share(), share(), share(), share()),
    texts: fc.array(packages, { minLength: 3, maxLength: 3 }),
    own: packages,
    process: fc.constantFrom('talksAboutTalks', 'substance', 'endgame'),
  })
  .map((one): View => {
    const seatCase = largeCase(one.seat, one.mind);
    const others = largeSpace.parties.filter((id) => id !== one.seat);
    const inForce = largeSpace.issues.map((issue) => issue.statusQuo);
    const changes = (x: readonly number[]) => textOf(largeSpace, inForce, x);
    const texts = [
      ...one.texts.map((x, i) => text(`t${i}`, others[i] ?? '', changes(x), one.turn)),
      text('own', one.seat, changes(one.own), Math.max(1, one.turn - 2)),
    ];
    return viewOfCase(seatCase, {
      own: {
        floor: one.floor,
        threshold: one.threshold,
        tau: one.tau,
        exponent: one.exponent,
        trust: one.trust.map((t, p) => (p === seatCase.seat ? 1 : t)),
      },
      view: {
        turn: one.turn,
        process: one.process,
        texts,
        verbs: [open('offer'), open('counter'), open('single-text'), open('hold'), open('adjourn')],
        questions: asked(one.seat, texts.slice(0, 3)),
      },
    });
  });

/** What is wrong with signing or tabling this package, in the seat's own eyes. */
const wrongWith = (worth: Worth): string[] => [
  ...(worth.value < worth.bar ? ['bar'] : []),
  ...(worth.back < worth.threshold ? ['back table'] : []),
  ...(worth.crossed.length > 0 ? ['red line'] : []),
];
const tabledBy = (view: View, draw: Draw): Worth[] =>
  decideMoves(view, draw).moves.flatMap((move) =>
    'changes' in move ? [worthOf(view, standingAs(view, move.changes))] : [],
  );

describe('invariant 1: a computer negotiator', () => {
  it('tables nothing below its bar, below its back table or across a red line', () => {
    let tabled = 0;
    fc.assert(
      fc.property(weeks, share(), (view, u) => {
        const worths = tabledBy(view, () => u);
        tabled += worths.length;
        expect(worths.flatMap(wrongWith)).toEqual([]);
      }),
      { numRuns: 200 },
    );
    expect(tabled).toBeGreaterThan(25);
  });
  it('signs nothing below its bar, below its back table or across a red line', () => {
    fc.assert(
      fc.property(weeks, (view) => {
        for (const reply of decideReplies(view, never).replies) {
          if (reply.answer !== 'accept') continue;
          const signed = view.texts.find((one) => `q-${one.id}` === reply.question);
          expect(wrongWith(worthOf(view, standingAs(view, signed?.changes ?? {})))).toEqual([]);
        }
      }),
      { numRuns: 200 },
    );
  });
  it('would be caught if it looked away from its bar, its red lines or its back table (planted)', () => {
    const view = viewOfCase(largeCase('r'));
    expect(wrongWith(worthOf(view, [4, 3, 0, 2, 1, 1, 1, 2]))).toEqual([
      'bar',
      'back table',
      'red line',
    ]);
    const far = viewOfCase(largeCase('r'), { own: { threshold: 0.9, floor: 0.02 } });
    expect(wrongWith(worthOf(far, [4, 0, 1, 1, 2, 1, 0, 0]))).toEqual(['back table']);
  });
});

describe('invariant 2: the target', () => {
  it('does not rise from week to week while momentum, hurt and deadlines stay', () => {
    for (const e of [0, 0.1, 0.5, 1, 5]) {
      const weekly = Array.from({ length: 16 }, (_, n) => target(0.5, 0.9, Math.min(1, n / 14), e));
      expect(weekly).toEqual([...weekly].sort((a, b) => b - a));
    }
  });
});

describe('invariant 3: a deadline that is believed more', () => {
  it('never raises the target and never shrinks what is acceptable', () => {
    const q = share();
    fc.assert(
      fc.property(seats, q, q, share(), share(), packages, (seat, a, b, nu, delta, x) => {
        const cost = 0.12;
        const at = (believed: number) => {
          const base = largeCase(seat).floor.base;
          const floor = Math.max(0.02, base - believed * cost);
          const tau = Math.max(nu, (1 - believed) * nu + believed * Math.max(nu, delta));
          return viewOfCase(largeCase(seat), { own: { floor, tau, exponent: 0.5 } });
        };
        const [less, more] = [at(Math.min(a, b)), at(Math.max(a, b))];
        expect(more.own.target).toBeLessThanOrEqual(less.own.target + 1e-9);
        if (judge(less, x, null).accepted) expect(judge(more, x, null).accepted).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});

describe('invariant 12: the better of two packages under one bar', () => {
  it('is never refused where the worse is accepted, unless a back table or a veto is named', () => {
    fc.assert(
      fc.property(weeks, packages, packages, (view, a, b) => {
        const [first, second] = [judge(view, a, null), judge(view, b, null)];
        const alike =
          first.bar === second.bar &&
          first.worth.comprehensive === second.worth.comprehensive &&
          first.aboutTalks === second.aboutTalks;
        fc.pre(alike);
        const [worse, better] = first.value <= second.value ? [first, second] : [second, first];
        if (worse.accepted && !better.accepted)
          expect(['red-line', 'back-table', 'held-back']).toContain(better.rule);
      }),
      { numRuns: 300 },
    );
  });
  it('would be caught if a draw decided (planted)', () => {
    const facts: Facts = {
      bonus: 0,
      comprehensive: true,
      core: true,
      value: 0.7,
      bar: 0.5,
      needed: 0.6,
      back: 0.5,
      threshold: 0.4,
      crossed: null,
      heldBack: null,
      aboutTalks: false,
      bestLately: null,
      tau: 0.5,
      floor: 0.5,
      best: 0.9,
    };
    const byLot = (one: Facts, u: number) => ruleFor({ ...one, value: one.value - u * 0.2 });
    expect(ruleFor({ ...facts, value: 0.65 }).accepted).toBe(true);
    expect(ruleFor(facts).accepted).toBe(true);
    expect(byLot(facts, 0.9).accepted).toBe(false);
  });
});

describe('an answer', () => {
  it('draws from no stream, and is the same whatever the draw would have been', () => {
    fc.assert(
      fc.property(weeks, (view) => {
        const answers = decideReplies(view, never);
        expect(decideReplies(view, () => 0.5).replies).toEqual(answers.replies);
        expect(answers.replies).toHaveLength(view.questions.length);
      }),
      { numRuns: 100 },
    );
  });
  it('names the veto that stands in the way, and the smallest change that would have cleared it', () => {
    const view = viewOfCase(largeCase('r'), { own: { target: 0.51, tau: 1 } });
    const across = { ceasefire: 'full', sanctions: 'tighten', political: 'pledge' };
    const texts = [text('t1', 'u', across, 3)];
    const seen = { ...view, texts, questions: asked('r', texts) };
    const { replies, decisions } = decideReplies(seen, never);
    expect(replies[0]).toMatchObject({ answer: 'refuse', reason: 'red-line', names: 'sanctions' });
    const record = decisions[0] as AnswerDecision;
    expect(record.rule).toBe('red-line');
    expect(record.accepted).toBe(false);
  });
  it('keeps a text on core issues on the table while the talks are about talks', () => {
    const changes = textOf(
      largeSpace,
      viewOfCase(largeCase('r')).inForce,
      [4, 0, 3, 0, 3, 3, 2, 2],
    );
    const texts = [text('t1', 'u', changes, 3)];
    const view = viewOfCase(largeCase('r'), {
      own: { target: 0.51, tau: 1 },
      view: { texts, questions: asked('r', texts), process: 'talksAboutTalks' },
    });
    const { replies, decisions } = decideReplies(view, never);
    expect((decisions[0] as AnswerDecision).rule).toBe('process');
    expect(replies[0]?.answer).toBe('hold');
  });
  it('signs one text of two that clash, the better one', () => {
    const own = { own: { target: 0.51, tau: 1 } };
    const inForce = viewOfCase(largeCase('r')).inForce;
    const good = textOf(largeSpace, inForce, [4, 0, 3, 0, 3, 3, 2, 2]);
    const less = textOf(largeSpace, inForce, [4, 0, 3, 1, 3, 3, 2, 2]);
    const texts = [text('t1', 'u', less, 3), text('t2', 'k', good, 3)];
    const view = viewOfCase(largeCase('r'), {
      ...own,
      view: { texts, questions: asked('r', texts) },
    });
    expect(decideReplies(view, never).replies.map((one) => one.answer)).toEqual(['hold', 'accept']);
  });
});

const calm: PublicWeek = {
  aboutTalks: 0,
  pressure: 0,
  believedCost: 0,
  asked: 0,
  bound: 0,
  conditioned: 0,
  relief: 0,
  hurt: 0.4,
  momentum: 0,
};
const oddsIn = (like: 'seeks-a-deal' | 'plays-for-time', week: PublicWeek, menu: readonly Kind[]) =>
  oddsOf(
    Object.fromEntries(menu.map((kind) => [kind, sumOf(termsOf({ like, lean: {} }, week, kind))])),
    menu,
  );

describe('the kind of week', () => {
  const menu = KINDS.filter((kind) => kind !== 'walk');
  const rates = {
    'concede-core': [0.24, 0.34, 0.1, 0.1],
    'concede-cheap': [0.2, 0.18, 0.22, 0.32],
    hold: [0.22, 0.15, 0.24, 0.18],
    retract: [0.05, 0.04, 0.07, 0.06],
    recondition: [0.11, 0.1, 0.17, 0.18],
    procedural: [0.18, 0.19, 0.2, 0.16],
  } as const;
  it.each(Object.entries(rates))('%s comes about as often as the model says', (kind, aims) => {
    const pressed = { ...calm, pressure: 1, believedCost: 0.06 };
    const seen = (['seeks-a-deal', 'plays-for-time'] as const).flatMap((like) =>
      [calm, pressed].map((week) => oddsIn(like, week, menu)[kind as Kind] ?? 0),
    );
    seen.forEach((odds, i) => {
      expect(Math.abs(odds - (aims[i] ?? 0))).toBeLessThan(0.03);
    });
  });
  it('is always on the menu, and its odds sum to one', () => {
    fc.assert(
      fc.property(fc.subarray([...KINDS], { minLength: 1 }), share(), share(), (some, u, hurt) => {
        const odds = oddsIn('plays-for-time', { ...calm, hurt, asked: 1 }, some);
        const sum = Object.values(odds).reduce((total, share) => total + share, 0);
        expect(sum).toBeCloseTo(1, 6);
        expect(some).toContain(kindAt(odds, u));
      }),
    );
  });
  it('leans where the scenario says its mind leans', () => {
    const mind = { like: 'seeks-a-deal', lean: { hold: 1 } } as const;
    expect(
      sumOf(termsOf(mind, calm, 'hold')) - sumOf(termsOf({ ...mind, lean: {} }, calm, 'hold')),
    ).toBeCloseTo(1, 9);
  });
  it('has the same menu whatever the mind', () => {
    fc.assert(
      fc.property(weeks, share(), (view, u) => {
        fc.pre(view.turn > 1);
        const as = (mind: string) => {
          const seatCase = largeCase(view.seat as 'u', mind);
          const own = { ...view.own, mind, bonus: seatCase.mind?.bonus ?? 0 };
          return decideMoves({ ...view, own, case: seatCase }, () => u).decisions[0];
        };
        const [seeks, plays] = [as('seeks-a-deal'), as('plays-for-time')];
        if (seeks?.decision !== 'kind' || plays?.decision !== 'kind') throw new Error('no kind');
        expect(seeks.menu).toEqual(plays.menu);
      }),
      { numRuns: 60 },
    );
  });
  it('is not drawn in the first week: openings look alike', () => {
    const as = (mind: string) =>
      decideMoves(viewOfCase(largeCase('r', mind), { view: { turn: 1, verbs: [] } }), never).moves;
    expect(as('plays-for-time')).toEqual(as('seeks-a-deal'));
    expect(as('seeks-a-deal')[0]?.id).toBe('offer');
  });
});

describe('the setter of a deadline', () => {
  const facts: Pick<
    DeadlineDecision,
    'costOfLapsing' | 'gain' | 'costOfMeasure' | 'conceded' | 'extensionsLeft' | 'answers'
  > = {
    costOfLapsing: 0.03,
    gain: 0.03,
    costOfMeasure: 0.05,
    conceded: false,
    extensionsLeft: 2,
    answers: ['enforce', 'extend', 'lapse'],
  };
  it.each([
    ['enforces where lapsing and gain outweigh the measure', {}, 'enforce'],
    ['moves the date for a side that gives', { costOfMeasure: 0.09, conceded: true }, 'extend'],
    ['lets it lapse otherwise', { costOfMeasure: 0.09 }, 'lapse'],
    [
      'cannot move it for ever',
      { costOfMeasure: 0.09, conceded: true, extensionsLeft: 0 },
      'lapse',
    ],
  ] as const)('%s', (_, change, answer) => {
    expect(answerOf({ ...facts, ...change })).toBe(answer);
  });
});
