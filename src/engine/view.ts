import { target } from '../negotiation/target.ts';
import type {
  DeadlineState,
  DemandState,
  PostureState,
  ProcessState,
} from '../scenario/vocabulary.ts';
import { believed, floorOf, tauOf, thresholdOf } from './clock.ts';
import { type Compiled, compile } from './compiled.ts';
import type { Change, Happening } from './happening.ts';
import type { Playout } from './playout.ts';
import { seatCaseOf } from './seatCase.ts';
import type { Snapshot } from './snapshot.ts';
import { inForce } from './state.ts';
import { mean } from './trust.ts';
import { verbsOf } from './verbs.ts';
import type { DeadlineSeen, OwnSeat, PartySeen, SeatCase, View } from './viewTypes.ts';
import { bestValue } from './worth.ts';

const DAYS = { day: 1, week: 7, month: 30 } as const;
const MS_PER_DAY = 86_400_000;

/** The ISO day on which a turn begins. */
export function dayOf(c: Compiled, turn: number): string {
  const { start, turn: unit } = c.scenario.calendar;
  return new Date(Date.parse(start) + (turn - 1) * DAYS[unit] * MS_PER_DAY)
    .toISOString()
    .slice(0, 10);
}

interface Heard {
  /** How much of the whole log and changes has been gone through, and the last line of it. */
  lines: number;
  last: Happening | undefined;
  counted: number;
  names: Map<string, string>;
  log: readonly Happening[];
  changes: readonly Change[];
}
const kept = new WeakMap<Happening, Map<string, Heard>>();
const NOTHING_HEARD: Omit<Heard, 'names'> = {
  lines: 0,
  last: undefined,
  counted: 0,
  log: [],
  changes: [],
};

/** What this seat heard, renumbered by the order in which it heard it: numbers that counted what it did
 * not hear would tell it that something was said. A cause it did not hear of is named as such. Logs only
 * grow, so what was worked out for a log that this one continues is taken up again. */
function heard(s: Snapshot, seat: string): Heard {
  const first = s.log[0];
  if (first === undefined) return { ...NOTHING_HEARD, names: new Map() };
  const bySeat = kept.get(first) ?? new Map<string, Heard>();
  kept.set(first, bySeat);
  const before = bySeat.get(seat);
  const continues = before !== undefined && s.log[before.lines - 1] === before.last;
  const from =
    continues && s.changes.length >= before.counted
      ? before
      : { ...NOTHING_HEARD, names: new Map<string, string>() };
  if (from.lines === s.log.length && from.counted === s.changes.length) return from;
  const { names } = from;
  const causeOf = (cause: string) =>
    cause.startsWith('rule:') ? cause : (names.get(cause) ?? 'rule:unheard');
  const log = from.log.slice();
  for (const h of s.log.slice(from.lines)) {
    if (!h.heardBy.includes(seat)) continue;
    const id = `n${log.length + 1}`;
    names.set(h.id, id);
    log.push({ ...h, id, cause: causeOf(h.cause) });
  }
  const changes = from.changes.concat(
    s.changes
      .slice(from.counted)
      .filter((change) => change.heardBy.includes(seat))
      .map((change) => ({ ...change, cause: causeOf(change.cause) })),
  );
  const now: Heard = {
    lines: s.log.length,
    last: s.log.at(-1),
    counted: s.changes.length,
    names,
    log,
    changes,
  };
  bySeat.set(seat, now);
  return now;
}

type Lines = Record<string, readonly string[]>;
/** What a party has said to this seat's hearing: red lines, and options it could live with. */
function saidBy(
  s: Snapshot,
  log: readonly Happening[],
  party: string,
): { never: Lines; willing: Lines } {
  const never: Lines = { ...s.namedRedLines[party] };
  const willing: Lines = { ...s.willing[party] };
  const add = (lines: Lines, issue: string, option: string | undefined) => {
    if (option === undefined || lines[issue]?.includes(option)) return;
    lines[issue] = [...(lines[issue] ?? []), option];
  };
  for (const h of log) {
    if (h.by !== party) continue;
    if (h.kind === 'said' && h.says.about === 'never') add(never, h.says.issue, h.says.option);
    if (h.kind === 'said' && h.says.about === 'willing') add(willing, h.says.issue, h.says.option);
    if (h.kind === 'text-refused' && h.reason === 'red-line' && h.names !== null)
      add(never, h.names, s.texts.find((t) => t.id === h.text)?.changes[h.names]);
  }
  return { never, willing };
}

function partiesOf(c: Compiled, s: Snapshot, seat: string, log: readonly Happening[]): PartySeen[] {
  return c.parties.map((id) => {
    const posture = (s.charts[`posture:${id}`] ?? 'guarded') as PostureState;
    const self = id === seat;
    return {
      id,
      posture,
      trustsYou: self ? null : mean(s.trust[id]?.[seat] ?? [2, 3]),
      youTrust: self ? null : mean(s.trust[seat]?.[id] ?? [2, 3]),
      word: mean(s.record[id] ?? [2, 3]),
      hurt: s.hurt[id] ?? 0,
      gone: posture === 'gone',
      leaving: posture === 'leaving',
      ...saidBy(s, log, id),
      lastText: s.texts.findLast((t) => t.author === id && t.heardBy.includes(seat))?.week ?? 0,
    };
  });
}

function deadlinesOf(c: Compiled, s: Snapshot, seat: string): DeadlineSeen[] {
  return Object.entries(c.scenario.deadlines)
    .filter(([id, file]) => {
      const known = file.public || file.setter === 'calendar' || file.setter === seat;
      return known || file['aimed-at'].includes(seat) ? hearsOf(c, s, id, seat) : false;
    })
    .map(([id, file]) => {
      const state = (s.charts[`deadline:${id}`] ?? 'unset') as DeadlineState;
      const run = state === 'unset' ? undefined : s.deadlines[id];
      return {
        id,
        setter: file.setter,
        aimedAt: file['aimed-at'],
        public: file.public,
        state,
        set: run?.set ?? null,
        due: run?.due ?? null,
        extensions: run?.extensions ?? 0,
        extensionsLeft: file.extensions - (run?.extensions ?? 0),
        cost: file.cost,
        believed: believed(c, s, id),
      };
    });
}
/** A private deadline that has not been set is known to its setter alone. */
function hearsOf(c: Compiled, s: Snapshot, id: string, seat: string): boolean {
  const file = c.scenario.deadlines[id];
  if (file === undefined || file.public || file.setter === seat) return true;
  return (s.charts[`deadline:${id}`] ?? 'unset') !== 'unset';
}

function ownOf(c: Compiled, s: Snapshot, seat: string, seatCase: SeatCase): OwnSeat {
  const trust = c.parties.map((p) => (p === seat ? 1 : mean(s.trust[seat]?.[p] ?? [2, 3])));
  const threshold = thresholdOf(c, s, seat);
  const redLines = c.issues.map((issue, k) =>
    (s.redLines[seat]?.[issue] ?? []).flatMap((o) => c.optionIndex[k]?.get(o) ?? []),
  );
  const best = bestValue(seatCase, {
    inForce: inForce(c, s),
    trust,
    threshold,
    redLines,
    monitors: s.monitors,
    guarantees: s.guarantees,
  });
  const floor = floorOf(c, s, seat);
  const tau = tauOf(c, s, seat);
  const { exponent } = c.scenario.parties[seat]?.tactic ?? { exponent: 1 };
  return {
    mind: s.minds[seat] ?? null,
    bonus: seatCase.mind?.bonus ?? 0,
    floor,
    target: target(floor, best, tau, exponent),
    tau,
    best,
    exponent,
    trust,
    threshold,
    redLines,
    hurt: s.hurt[seat] ?? 0,
  };
}

/** One seat's view of a playout. What a seat may not know is left out here and nowhere else. */
export function viewOf(playout: Pick<Playout, 'scenario' | 'snapshot'>, seat: string): View {
  const c = compile(playout.scenario);
  const s = playout.snapshot;
  const seatCase = seatCaseOf(c, s, seat);
  const record = heard(s, seat);
  return {
    seat,
    turn: s.turn,
    turns: playout.scenario.calendar.turns,
    day: dayOf(c, s.turn),
    beat: s.beat,
    aftermathWeek: s.aftermathWeek,
    movesPerTurn: playout.scenario.calendar.moves,
    movesLeft: s.beat === 'initiative' ? playout.scenario.calendar.moves : 0,
    process: (s.charts.process ?? 'talksAboutTalks') as ProcessState,
    momentum: s.momentum,
    intensity: s.intensity,
    parties: partiesOf(c, s, seat, record.log),
    demands: Object.entries(playout.scenario.demands).map(([id, { party, core }]) => ({
      id,
      party,
      core,
      state: (s.charts[`demand:${id}`] ?? 'latent') as DemandState,
    })),
    deadlines: deadlinesOf(c, s, seat),
    texts: s.texts
      .filter((text) => text.heardBy.includes(seat))
      .map(({ heardBy: _, cause: __, ...text }) => text),
    agreements: s.agreements.map(
      ({ text: _, stateSince: __, extraMonitors: ___, margins: ____, ...agreement }) => agreement,
    ),
    inForce: inForce(c, s),
    questions: s.questions.filter((q) => q.to === seat),
    measures: s.measures.map(({ id, by, since }) => ({ id, by, since })),
    vague: s.vague,
    monitors: s.monitors,
    guarantees: s.guarantees,
    log: record.log,
    changes: record.changes,
    verbs: verbsOf({ c, s }, seat),
    probed: s.probed.filter((p) => p.by === seat || p.of === seat),
    beliefs: s.beliefs.filter((b) => b.by === seat).map(({ by: _, ...belief }) => belief),
    own: ownOf(c, s, seat, seatCase),
    case: seatCase,
    closed: s.closed,
    ending: s.ending,
  };
}
