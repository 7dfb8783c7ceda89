import fc from 'fast-check';
import { describe } from 'vitest';
import { eachPackage } from '../../src/analysis/outcomes.ts';
import { begin, type Playout } from '../../src/engine/beginning.ts';
import { viewOf } from '../../src/engine/view.ts';
import type { View } from '../../src/engine/viewTypes.ts';
import { judge } from '../../src/minds/acceptance.ts';
import { target } from '../../src/negotiation/target.ts';
import { bundled } from '../scenarios/bundled.ts';
import { invariant, share } from './seen.ts';

const scenario = bundled('talks-about-talks');
const start = begin(scenario, 'targets');
const last = scenario.calendar.turns.to;
const party = fc.constantFrom(...Object.keys(scenario.parties));

/** The case in some week, with the war, the setter's record and a deadline as given. */
interface World {
  turn: number;
  momentum: number;
  hurt: number;
  record: readonly [number, number];
  due: number;
}
function seen(seat: string, world: World): View {
  const { snapshot } = start;
  const setter = scenario.deadlines['within-weeks']?.setter ?? '';
  const playout: Playout = {
    ...start,
    snapshot: {
      ...snapshot,
      turn: world.turn,
      charts: { ...snapshot.charts, process: 'substance' },
      momentum: world.momentum,
      hurt: Object.fromEntries(Object.keys(snapshot.hurt).map((id) => [id, world.hurt])),
      record: { ...snapshot.record, [setter]: world.record },
      deadlines: {
        ...snapshot.deadlines,
        'within-weeks': { set: 0, due: world.due, extensions: 0, decision: null },
      },
    },
  };
  return viewOf(playout, seat);
}
const worlds = fc.record({
  turn: fc.integer({ min: 1, max: last }),
  momentum: fc.double({ min: -1, max: 1, noNaN: true }),
  hurt: share(),
  record: fc.tuple(
    fc.double({ min: 0.2, max: 20, noNaN: true }),
    fc.double({ min: 0.2, max: 20, noNaN: true }),
  ),
  due: fc.integer({ min: 1, max: last + 3 }),
});

describe('invariant 2', () => {
  invariant(
    'with momentum, hurt and deadlines fixed, successive targets never rise',
    (seat: string, world: World) => seen(seat, world).own.target,
    {
      'time makes it harder': (seat, world) => 2 - seen(seat, world).own.target,
      'the target is looked at on another scale every week': (seat, world) =>
        seen(seat, world).own.target * (1 + 0.02 * (world.turn % 2)),
    },
    (targetOf) =>
      fc.property(party, worlds, (seat, world) => {
        let before = Number.POSITIVE_INFINITY;
        for (let turn = 1; turn <= last; turn++) {
          const now = targetOf(seat, { ...world, turn });
          if (now > before + 1e-12) return false;
          before = now;
        }
        return true;
      }),
    40,
  );
});

describe('invariant 3', () => {
  // Packages a seat would sign in the last week: what is acceptable can be seen to shrink.
  const late = { turn: last, momentum: 0, hurt: 0.5, record: [3, 3], due: last } as const;
  const pool = new Map(
    Object.keys(scenario.parties).map((seat) => {
      const view = seen(seat, late);
      const found: number[][] = [];
      eachPackage(view.case.space, (x, row) => {
        if (row % 37 === 0 && judge(view, x, null).accepted) found.push(x.slice());
        return found.length > 400;
      });
      return [seat, found] as const;
    }),
  );
  const packages = party.chain((seat) =>
    fc.tuple(fc.constant(seat), fc.constantFrom(...(pool.get(seat) ?? []))),
  );
  const plain = (view: View) => view;
  invariant(
    'a deadline that is believed more never raises a target and never shrinks what is acceptable',
    plain,
    {
      'a believed deadline lifts the floor': (view) => ({
        ...view,
        own: { ...view.own, floor: 1 - view.own.floor, target: 1 - view.own.floor },
      }),
      'the target is right and what is signed is not': (view) => ({
        ...view,
        own: { ...view.own, floor: 1 - view.own.floor },
      }),
    },
    (look) =>
      fc.property(packages, worlds, share(), ([seat, x], world, more) => {
        const [a, b] = world.record;
        const doubted = look(seen(seat, world));
        const believed = look(seen(seat, { ...world, record: [a + 20 * more, b] }));
        if (believed.own.target > doubted.own.target + 1e-9) return false;
        return !judge(doubted, x, null).accepted || judge(believed, x, null).accepted;
      }),
    400,
  );
});

describe('invariant 4', () => {
  const exponent = fc.oneof(fc.constant(0), fc.double({ min: 0.1, max: 5, noNaN: true }));
  type Target = typeof target;
  invariant(
    'the harder tactic aims at least as high at every moment, and a hardliner stays where it is',
    target,
    {
      'the exponent is turned over': ((r, m, tau, e) =>
        target(r, m, tau, e === 0 ? 0 : 1 / e)) as Target,
      'a hardliner gives way too': ((r, m, tau, e) => target(r, m, tau, e === 0 ? 1 : e)) as Target,
    },
    (aim) =>
      fc.property(share(), share(), exponent, exponent, share(), (floor, best, e1, e2, tau) => {
        const [hard, soft] = [Math.min(e1, e2), Math.max(e1, e2)];
        const constant = aim(floor, best, tau, 0) === aim(floor, best, 0, 0);
        return constant && aim(floor, best, tau, hard) >= aim(floor, best, tau, soft);
      }),
  );
  const odd = fc.constantFrom(Number.NaN, -1, 0, 0.3, 1, 2, Number.POSITIVE_INFINITY);
  invariant(
    'no edge gives a target that is no number or lies under the floor',
    target,
    {
      'the curve is taken as it is': ((r, m, tau, e) =>
        r + (m - r) * (1 - tau ** (1 / e))) as Target,
    },
    (aim) =>
      fc.property(share(), odd, odd, exponent, (floor, best, tau, e) => {
        const at = aim(floor, best, tau, e);
        return !Number.isNaN(at) && at >= floor;
      }),
  );
});
