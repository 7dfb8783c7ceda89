import { target } from '../negotiation/target.ts';
import type {
  DeadlineState,
  DemandState,
  PostureState,
  ProcessState,
} from '../scenario/vocabulary.ts';
import type { Playout } from './beginning.ts';
import { believed, floorOf, tauOf, thresholdOf } from './clock.ts';
import { type Compiled, compile } from './compiled.ts';
import type { Happening } from './happening.ts';
import { heard } from './heard.ts';
import { deadlineKey, postureKey } from './keys.ts';
import { seatCaseOf } from './seatCase.ts';
import type { Agreement, Snapshot, TextOnTable } from './snapshot.ts';
import { inForce } from './state.ts';
import { mean } from './trust.ts';
import { verbsOf } from './verbs.ts';
import type {
  AgreementSeen,
  DeadlineSeen,
  OwnSeat,
  PartySeen,
  SeatCase,
  TextSeen,
  View,
} from './viewTypes.ts';
import { bestValue } from './worth.ts';

const DAYS = { day: 1, week: 7, month: 30 } as const;
const MS_PER_DAY = 86_400_000;

const days = new WeakMap<Compiled, string[]>();
/** The ISO day on which a turn begins. */
export function dayOf(c: Compiled, turn: number): string {
  const known = days.get(c) ?? [];
  days.set(c, known);
  const day = known[turn] ?? isoDay(c, turn);
  known[turn] = day;
  return day;
}
function isoDay(c: Compiled, turn: number): string {
  const { start, turn: unit } = c.scenario.calendar;
  return new Date(Date.parse(start) + (turn - 1) * DAYS[unit] * MS_PER_DAY)
    .toISOString()
    .slice(0, 10);
}

type Lines = Record<string, readonly string[]>;
/** What a party has said to this seat's hearing: red lines, and options it could live with. */
function saidBy(
  s: Snapshot,
  said: readonly Happening[],
  party: string,
): { never: Lines; willing: Lines } {
  const never: Lines = { ...s.namedRedLines[party] };
  const willing: Lines = { ...s.willing[party] };
  const add = (lines: Lines, issue: string, option: string | undefined) => {
    if (option === undefined || lines[issue]?.includes(option)) return;
    lines[issue] = [...(lines[issue] ?? []), option];
  };
  for (const h of said) {
    if (h.by !== party) continue;
    if (h.kind === 'said' && h.says.about === 'never') add(never, h.says.issue, h.says.option);
    if (h.kind === 'said' && h.says.about === 'willing') add(willing, h.says.issue, h.says.option);
    if (h.kind === 'text-refused' && h.reason === 'red-line' && h.names !== null)
      add(never, h.names, s.texts.find((t) => t.id === h.text)?.changes[h.names]);
  }
  return { never, willing };
}

function partiesOf(
  c: Compiled,
  s: Snapshot,
  seat: string,
  said: readonly Happening[],
): PartySeen[] {
  return c.parties.map((id) => {
    const posture = (s.charts[postureKey(id)] ?? 'guarded') as PostureState;
    const self = id === seat;
    const { never, willing } = saidBy(s, said, id);
    return {
      id,
      posture,
      trustsYou: self ? null : mean(s.trust[id]?.[seat] ?? [2, 3]),
      youTrust: self ? null : mean(s.trust[seat]?.[id] ?? [2, 3]),
      word: mean(s.record[id] ?? [2, 3]),
      hurt: s.hurt[id] ?? 0,
      gone: posture === 'gone',
      leaving: posture === 'leaving',
      never,
      willing,
      lastText: s.texts.findLast((t) => t.author === id && t.heardBy.includes(seat))?.week ?? 0,
    };
  });
}

function deadlinesOf(c: Compiled, s: Snapshot, seat: string): DeadlineSeen[] {
  const seen: DeadlineSeen[] = [];
  for (const { id, key, file } of c.deadlines) {
    const known = file.public || file.setter === 'calendar' || file.setter === seat;
    if (!known && !file['aimed-at'].includes(seat)) continue;
    if (!hearsOf(c, s, id, seat)) continue;
    const state = (s.charts[key] ?? 'unset') as DeadlineState;
    const run = state === 'unset' ? undefined : s.deadlines[id];
    seen.push({
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
    });
  }
  return seen;
}
/** A private deadline that has not been set is known to its setter alone. */
function hearsOf(c: Compiled, s: Snapshot, id: string, seat: string): boolean {
  const file = c.scenario.deadlines[id];
  if (file === undefined || file.public || file.setter === seat) return true;
  return (s.charts[deadlineKey(id)] ?? 'unset') !== 'unset';
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

/** Kept beside what it was made of: nothing of a snapshot changes in place, and every seat sees the same. */
function once<T extends object, Seen>(make: (one: T) => Seen): (one: T) => Seen {
  const known = new WeakMap<T, Seen>();
  return (one) => {
    const before = known.get(one);
    if (before !== undefined) return before;
    const now = make(one);
    known.set(one, now);
    return now;
  };
}
const textSeen = once(
  ({ id, author, week, changes, needs, signed, answers, single, is }: TextOnTable): TextSeen => ({
    id,
    author,
    week,
    changes,
    needs,
    signed,
    answers,
    single,
    is,
  }),
);
const agreementSeen = once(
  (one: Agreement): AgreementSeen => ({
    id: one.id,
    named: one.named,
    covers: one.covers,
    signatories: one.signatories,
    signedWeek: one.signedWeek,
    inForceSince: one.inForceSince,
    until: one.until,
    is: one.is,
    conditions: one.conditions,
    reports: one.reports,
    comprehensive: one.comprehensive,
  }),
);

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
    parties: partiesOf(c, s, seat, record.said),
    demands: c.demands.map(({ id, key, file }) => ({
      id,
      party: file.party,
      core: file.core,
      state: (s.charts[key] ?? 'latent') as DemandState,
    })),
    deadlines: deadlinesOf(c, s, seat),
    texts: s.texts.filter((text) => text.heardBy.includes(seat)).map(textSeen),
    agreements: s.agreements.map(agreementSeen),
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
