import { isComprehensive, overlay, signatories, statusQuo } from '../negotiation/space.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { setDeadline } from './apply.ts';
import { type Compiled, changesOf, compile, type Runner } from './compiled.ts';
import { draw, pick } from './random.ts';
import type { Agreement, Beta, Snapshot } from './snapshot.ts';
import { type ChartStep, draftOf, happen, type World } from './world.ts';

// How a run begins; how it goes on is in playout.ts, which a page may load later.

/** What is assumed instead of drawn: the debrief's switches and `--mind` need no second engine. */
export interface Assumptions {
  /** party → mind. */
  minds?: Readonly<Record<string, string>> | undefined;
}
/** One run of a scenario. Immutable: every step returns a new one. */
export interface Playout {
  scenario: Scenario;
  seed: string;
  assumptions: Assumptions;
  /** Parties a person plays; ratification asks them always. */
  humans: readonly string[];
  /** What runs its charts: a matter of speed only, the run is the same on either. */
  runner: Runner;
  snapshot: Snapshot;
  /** Every chart event so far; null when not asked for. */
  trace: readonly ChartStep[] | null;
}

/** A world to change, for the length of one beat. */
export function openWorld(playout: Playout): World {
  return {
    c: compile(playout.scenario),
    seed: playout.seed,
    humans: new Set(playout.humans),
    runner: playout.runner,
    s: draftOf(playout.snapshot),
    trace: playout.trace === null ? null : playout.trace.slice(),
    stage: 'initiative',
  };
}
/** The run as a changed world leaves it. */
export const closeWorld = (playout: Playout, w: World): Playout => ({
  ...playout,
  snapshot: w.s,
  trace: w.trace,
});

function mindsOf(c: Compiled, seed: string, assumed: Assumptions): Record<string, string> {
  const minds: Record<string, string> = {};
  for (const [party, file] of Object.entries(c.scenario.parties)) {
    const priors = Object.entries(file.minds ?? {});
    const mind = assumed.minds?.[party] ?? pick(priors, draw(seed, 'mind', 0, party));
    if (mind !== null) minds[party] = mind;
  }
  return minds;
}

function trustOf(c: Compiled): Record<string, Record<string, Beta>> {
  const file = c.scenario['at-start'].trust;
  const usual = Array.isArray(file.default) ? (file.default as unknown as Beta) : ([2, 3] as const);
  const row = (i: string) => {
    const own = file[i];
    return Object.fromEntries(
      c.parties
        .filter((j) => j !== i)
        .map((j): [string, Beta] => [
          j,
          own === undefined
            ? usual
            : Array.isArray(own)
              ? (own as unknown as Beta)
              : ((own as Record<string, Beta>)[j] ?? usual),
        ]),
    );
  };
  return Object.fromEntries(c.parties.map((i) => [i, row(i)]));
}

function agreementsOf(c: Compiled): Agreement[] {
  return Object.entries(c.scenario['at-start'].agreements).map(([id, file]): Agreement => {
    const base = statusQuo(c.space);
    const whole = overlay(c.space, base, changesOf(c, file.covers));
    const mask = signatories(c.space, base, whole);
    return {
      id,
      text: null,
      named: id,
      covers: file.covers,
      signatories: c.parties.filter((_, p) => (mask >> p) & 1),
      signedWeek: file.since,
      inForceSince: ['inForce', 'disputed', 'suspended'].includes(file.is) ? file.since : null,
      until: file.until ?? null,
      is: file.is,
      stateSince: Math.max(file.since, 0),
      conditions: file.conditions.map((x) => ({
        id: `${id}-${x.id}`,
        by: x.by,
        wants: x.wants,
        week: file.since,
        is: 'open',
      })),
      reports: [],
      extraMonitors: 0,
      comprehensive: isComprehensive(c.space, whole),
      margins: {},
    };
  });
}

const zero = (parties: readonly string[]): Record<string, number> =>
  Object.fromEntries(parties.map((p) => [p, 0]));

/** Begins a run: minds and drawn dates come from the seed, the rest is what the case begins with. */
export function begin(
  scenario: Scenario,
  seed: string,
  assumptions: Assumptions = {},
  options: { humans?: readonly string[]; trace?: boolean; runner?: Runner } = {},
): Playout {
  const c = compile(scenario);
  const start = scenario['at-start'];
  const deadlines = Object.entries(scenario.deadlines).flatMap(([id, file]) => {
    if (file.due === undefined) return [];
    const due =
      typeof file.due === 'number'
        ? file.due
        : file.due.from +
          Math.floor(draw(seed, 'due', 0, '', id) * (file.due.to - file.due.from + 1));
    return [[id, { set: 0, due, extensions: 0, decision: null }] as const];
  });
  const snapshot: Snapshot = {
    turn: 1,
    beat: 'initiative',
    aftermathWeek: 0,
    charts: Object.fromEntries(
      [...c.machines].flatMap(([key, machine]) =>
        key.startsWith('agreement') ? [] : [[key, String(machine.config.initial)]],
      ),
    ),
    minds: mindsOf(c, seed, assumptions),
    momentum: start.momentum,
    intensity: start.intensity,
    hurt: { ...zero(c.parties), ...start.hurt },
    trust: trustOf(c),
    record: Object.fromEntries(
      c.parties.map((p): [string, Beta] => [p, start.record[p] ?? [2, 3]]),
    ),
    floorShift: zero(c.parties),
    thresholdShift: zero(c.parties),
    redLines: Object.fromEntries(
      Object.entries(scenario.parties).map(([p, file]) => [p, file['red-lines']]),
    ),
    namedRedLines: {},
    willing: {},
    measures: start.measures.map((id) => ({ id, by: null, since: 0, strength: 1 })),
    vague: {},
    monitors: 0,
    guarantees: 0,
    texts: [],
    agreements: agreementsOf(c),
    deadlines: Object.fromEntries(deadlines),
    questions: [],
    fired: {},
    chosen: {},
    watched: [],
    probed: [],
    beliefs: [],
    was: {},
    gone: {},
    returned: {},
    lastPower: {},
    lastText: zero(c.parties),
    log: [],
    changes: [],
    closed: null,
    ending: null,
  };
  const playout: Playout = {
    scenario,
    seed,
    assumptions,
    humans: options.humans ?? [],
    runner: options.runner ?? 'machines',
    snapshot,
    trace: options.trace === true ? [] : null,
  };
  const w = openWorld(playout);
  w.stage = 'start';
  happen(w, { kind: 'week', turn: 1 });
  for (const id of start.deadlines) {
    w.s.turn = 0;
    setDeadline(w, id, 'rule:start');
    w.s.turn = 1;
  }
  return closeWorld(playout, w);
}
