import type { OwnSeat, PartySeen, SeatCase, View } from '../../src/engine/viewTypes.ts';
import { bestValue } from '../../src/engine/worth.ts';
import type { IssueSpec, OptionSpec, Space } from '../../src/negotiation/space.ts';
import { target } from '../../src/negotiation/target.ts';
import { normalised } from '../../src/negotiation/utility.ts';

/** Hand-made cases and views: small enough to reason about, and one as large as the flagship. */

type OptionWords = Partial<Omit<OptionSpec, 'id'>>;
export const option = (id: string, words: OptionWords = {}): OptionSpec => ({
  id,
  vague: 0,
  monitors: 0,
  guarantees: 0,
  breach: null,
  includes: [],
  needs: [],
  binds: [],
  ...words,
});
export const issue = (
  id: string,
  options: readonly OptionSpec[],
  words: Partial<Omit<IssueSpec, 'id' | 'options'>> = {},
): IssueSpec => ({
  id,
  core: false,
  statusQuo: 0,
  signatories: [0, 1],
  comprehensive: null,
  options,
  ...words,
});

const [U, R, K, E] = [0, 1, 2, 3];
const names = (text: string) => text.split(' ').map((id) => option(id));
/** Eight issues, 81,920 packages, four parties: the shape of the flagship. */
export const largeSpace: Space = {
  parties: ['u', 'r', 'k', 'e'],
  issues: [
    issue(
      'ceasefire',
      [
        option('none'),
        option('energy', { vague: 0.6, breach: 0 }),
        option('sea', { vague: 0.4, breach: 0 }),
        option('energy-and-sea', { includes: [1, 2], breach: 0 }),
        option('full', { includes: [1, 2, 3] }),
      ],
      { signatories: [R, K], comprehensive: [4] },
    ),
    issue(
      'monitoring',
      [
        option('none'),
        option('self', { monitors: 0.2 }),
        option('mission', { monitors: 0.67 }),
        option('reach', { monitors: 1 }),
      ],
      { signatories: [R, K] },
    ),
    issue('sanctions', names('tighten keep food broad'), { signatories: [U, E], statusQuo: 1 }),
    issue(
      'guarantees',
      [
        option('none'),
        option('aid'),
        option('force', { guarantees: 0.5 }),
        option('backstop', { guarantees: 1, needs: [U] }),
      ],
      { signatories: [K, E], statusQuo: 1, core: true },
    ),
    issue('political', names('off conference pledge treaty'), { signatories: [R, K], core: true }),
    issue('territory', names('unresolved freeze de-facto recognised'), {
      signatories: [R, K],
      core: true,
      comprehensive: [1, 2, 3],
    }),
    issue(
      'economic',
      [
        option('none'),
        option('fund', { needs: [K] }),
        option('moscow', { needs: [R] }),
        option('both', { needs: [R, K], includes: [1, 2] }),
      ],
      { signatories: [U] },
    ),
    issue('prisoners', names('none some all all-traced'), { signatories: [R, K] }),
  ],
};
const likes = (table: string): number[][] =>
  table.split('|').map((row) => row.trim().split(' ').map(Number));
const weights = {
  u: [27, 6, 8, 10, 5, 13, 23, 8],
  r: [10, 5, 20, 20, 22, 18, 3, 2],
  k: [15, 6, 8, 27, 16, 16, 4, 8],
  e: [14, 10, 22, 20, 12, 12, 8, 2],
};
const values = {
  u: '0 .35 .4 .55 1|.2 .7 1 .6|.35 .5 .9 .8|.4 .7 1 .25|.5 1 .9 .6|.2 1 .9 .4|0 .65 .6 1|0 .4 .8 1',
  r: '.55 .85 .9 1 .4|.8 1 .6 .1|0 .25 .6 1|1 .5 .2 0|0 .4 .8 1|.45 .3 .65 1|.2 .1 1 .9|.2 .6 1 .7',
  k: '0 .35 .4 .5 1|0 .3 .8 1|1 .75 .4 0|0 .35 .8 1|1 .7 .3 0|.5 1 .35 0|.4 1 0 .5|0 .3 .7 1',
  e: '.1 .3 .4 .5 1|.1 .2 1 .8|.6 1 .5 .1|0 .75 .6 1|.8 1 .5 0|.5 1 .35 0|.6 .9 0 .4|.2 .5 .8 1',
};
const home = {
  u: [25, 0, 0, 25, 0, 0, 35, 15],
  r: [0, 0, 15, 25, 35, 25, 0, 0],
  k: [0, 0, 0, 30, 20, 35, 0, 15],
  e: [15, 0, 35, 30, 0, 20, 0, 0],
};
type Large = keyof typeof values;
const redLines: Record<Large, number[][]> = {
  u: [[], [], [], [0], [], [], [], []],
  r: [[], [], [0], [], [], [], [], []],
  k: [[], [], [], [0], [], [3], [], []],
  e: [[], [], [], [0], [], [3], [], []],
};
const floors = { u: 0.46, r: 0.51, k: 0.51, e: 0.54 };
const thresholds = { u: 0.5, r: 0.4, k: 0.45, e: 0.45 };
const holdBacks: Record<Large, SeatCase['holdBacks']> = {
  u: [
    {
      demand: 'no-force-promise',
      at: [[3, [3]]],
      unless: [
        [
          [0, [4]],
          [6, [1, 3]],
        ],
      ],
      lifted: false,
    },
  ],
  r: [
    { demand: 'root-causes', at: [[0, [4]]], unless: [[[4, [1, 2, 3]]]], lifted: false },
    { demand: 'root-causes', at: [[3, [3]]], unless: [[[4, [2, 3]]]], lifted: false },
  ],
  k: [
    { demand: 'security-guarantees', at: [[4, [2]]], unless: [[[3, [2, 3]]]], lifted: false },
    { demand: 'security-guarantees', at: [[4, [3]]], unless: [[[3, [3]]]], lifted: false },
  ],
  e: [
    {
      demand: 'no-early-relief',
      at: [[2, [3]]],
      unless: [
        [
          [0, [4]],
          [1, [2, 3]],
        ],
      ],
      lifted: false,
    },
  ],
};

export function largeCase(seat: Large, mind: string | null = null): SeatCase {
  const minds = ['seeks-a-deal', 'plays-for-time'] as const;
  const seen = (like: (typeof minds)[number]) => ({
    like,
    lean: {},
    bonus: like === 'plays-for-time' ? 0.1 : 0,
    violates: like === 'plays-for-time' ? 1 : 0,
  });
  return {
    space: largeSpace,
    seat: largeSpace.parties.indexOf(seat),
    weights: normalised(weights[seat]),
    values: likes(values[seat]),
    backWeights: normalised(home[seat]),
    holdBacks: holdBacks[seat],
    mind: mind === null ? null : { name: mind, ...seen(mind as (typeof minds)[number]) },
    minds: Object.fromEntries(
      largeSpace.parties.map((id) => [id, Object.fromEntries(minds.map((m) => [m, seen(m)]))]),
    ),
    priors: {},
    roles: largeSpace.parties.map((id) => ({
      id,
      role: id === 'u' ? 'mediator' : 'principal',
      may: [],
    })),
    probeOdds: {},
    eventOdds: {},
    oddsByMind: { probes: {}, events: {} },
    stated: [
      {
        id: 'root-causes',
        party: R,
        core: true,
        satisfiedBy: { political: ['pledge', 'treaty'] },
        tradedBy: [{ political: ['conference'], sanctions: ['broad'] }],
        homeCost: seat === 'k' ? 0.08 : 0.02,
      },
      {
        id: 'security-guarantees',
        party: K,
        core: true,
        satisfiedBy: { guarantees: ['force', 'backstop'] },
        tradedBy: [],
        homeCost: 0,
      },
      {
        id: 'no-early-relief',
        party: E,
        core: false,
        satisfiedBy: { ceasefire: ['full'] },
        tradedBy: [],
        homeCost: 0,
      },
    ],
    measures: [],
    floor: { base: floors[seat], momentum: 0, hurt: 0 },
    powers: [],
    deadlines: [],
  };
}

/** A view of week `turn` in which nothing has happened yet; `change` fills in what the test is about. */
export function viewOfCase(
  seatCase: SeatCase,
  change: { view?: Partial<View>; own?: Partial<OwnSeat> } = {},
): View {
  const { space, seat } = seatCase;
  const id = space.parties[seat] as Large;
  const inForce = space.issues.map((one) => one.statusQuo);
  const own: OwnSeat = {
    mind: seatCase.mind?.name ?? null,
    bonus: seatCase.mind?.bonus ?? 0,
    floor: floors[id] ?? 0.5,
    target: 0,
    tau: 0.2,
    best: 0,
    exponent: 1,
    trust: space.parties.map((_, p) => (p === seat ? 1 : 0.45)),
    threshold: thresholds[id] ?? 0,
    redLines: redLines[id] ?? space.issues.map(() => []),
    hurt: 0.2,
    ...change.own,
  };
  const numbers = {
    inForce: change.view?.inForce ?? inForce,
    trust: own.trust,
    threshold: own.threshold,
    redLines: own.redLines,
    monitors: 0,
    guarantees: 0,
  };
  own.best = change.own?.best ?? bestValue(seatCase, numbers);
  own.target = change.own?.target ?? target(own.floor, own.best, own.tau, own.exponent);
  const parties: PartySeen[] = space.parties.map((one, p) => ({
    id: one,
    posture: 'guarded',
    trustsYou: p === seat ? null : 0.45,
    youTrust: p === seat ? null : 0.45,
    word: 0.4,
    hurt: 0.2,
    gone: false,
    leaving: false,
    never: {},
    willing: {},
    lastText: 0,
  }));
  return {
    seat: id,
    turn: 3,
    turns: { from: 9, to: 14 },
    day: '2000-01-15',
    beat: 'initiative',
    aftermathWeek: 0,
    movesPerTurn: 2,
    movesLeft: 2,
    process: 'substance',
    momentum: 0,
    intensity: 0.5,
    parties,
    demands: seatCase.stated.map((one) => ({
      id: one.id,
      party: space.parties[one.party] ?? '',
      core: one.core,
      state: 'voiced',
    })),
    deadlines: [],
    texts: [],
    agreements: [],
    inForce,
    questions: [],
    measures: [],
    vague: {},
    monitors: 0,
    guarantees: 0,
    log: [],
    changes: [],
    verbs: [],
    probed: [],
    beliefs: [],
    case: seatCase,
    closed: null,
    ending: null,
    ...change.view,
    own,
  };
}
