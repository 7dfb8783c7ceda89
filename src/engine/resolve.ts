import { isComprehensive } from '../negotiation/space.ts';
import { applyAll, drive, moveHurt, moveShare, setDeadline } from './apply.ts';
import { holds } from './ask.ts';
import { keepAgreements } from './compliance.ts';
import { grantFulfilled } from './conditions.ts';
import type { CloseReason } from './happening.ts';
import { deadlineKey, postureKey } from './keys.ts';
import { fade } from './measures.ts';
import { draw, normal } from './random.ts';
import { ratify } from './ratify.ts';
import { inForce, isOpenDeadline } from './state.ts';
import { expire } from './texts.ts';
import { forget, recordEnd } from './trust.ts';
import { happen, round, type World, weekOf } from './world.ts';

const SPREAD_OF_MOMENTUM = 0.12;
const HURT_PER_WEEK = 0.05;
const EVENTS_PER_TURN = 2;

/** The world's numbers drift: momentum by chance, hurt by what is in force (model.md §2). */
export function drift(w: World): void {
  moveShare(
    w,
    'momentum',
    round(SPREAD_OF_MOMENTUM * normal(w.seed, 'momentum', weekOf(w.s))),
    'rule:momentum',
  );
  const x = inForce(w.c, w.s);
  const whole = isComprehensive(w.c.space, x);
  const some = x.some((o, k) => o !== w.c.space.issues[k]?.statusQuo);
  const by = whole ? -HURT_PER_WEEK : HURT_PER_WEEK * w.s.intensity * (some ? 0.6 : 1);
  for (const party of w.c.parties) moveHurt(w, party, round(by), 'rule:hurt');
}

/** At most two events a turn, in the file's order. A question an event puts is answered next week. */
function events(w: World): void {
  let fired = 0;
  for (const [id, file] of Object.entries(w.c.scenario.events)) {
    if (fired >= EVENTS_PER_TURN) return;
    if (file.once && w.s.fired[id] !== undefined) continue;
    if (w.s.fired[id] === w.s.turn - 1) continue;
    if (file.when !== undefined && !holds(w, file.when)) continue;
    if (draw(w.seed, 'event', w.s.turn, '', id) >= file.chance) continue;
    fired += 1;
    w.s.fired = { ...w.s.fired, [id]: w.s.turn };
    const heardBy = file['heard-by'] === 'all' ? w.c.parties : file['heard-by'];
    const cause = happen(
      w,
      { kind: 'event', event: id },
      { heardBy, public: heardBy.length === w.c.parties.length, cause: 'rule:event' },
    );
    applyAll(w, file.then, cause);
    for (const to of file.seat ?? []) {
      if (w.s.charts[postureKey(to)] === 'gone') continue;
      w.s.questions = [
        ...w.s.questions,
        {
          id: `q-${id}-${w.s.turn}-${to}`,
          to,
          from: null,
          week: w.s.turn + 1,
          kind: 'event',
          event: id,
          choices: file.choices.map((choice) => choice.id),
        },
      ];
    }
  }
}

function endDeadline(w: World, id: string, how: 'enforce' | 'lapse'): void {
  const file = w.c.scenario.deadlines[id];
  const setter = file?.setter ?? 'calendar';
  const before = w.s.log.length;
  drive(w, deadlineKey(id), how === 'enforce' ? 'ENFORCE' : 'LAPSE', `rule:${how}`);
  const cause = w.s.log[before]?.id ?? `rule:${how}`;
  if (setter !== 'calendar') recordEnd(w, setter, how === 'enforce' ? 'kept' : 'lapsed', cause);
  if (how === 'enforce' && setter !== 'calendar')
    for (const party of file?.['aimed-at'] ?? []) drive(w, postureKey(party), 'COLDER', cause);
}

/** Deadlines met, enforced, extended or lapsed. The calendar's own simply fall due: nobody decides. */
function deadlines(w: World): void {
  for (const { id, key, file } of w.c.deadlines) {
    if (!isOpenDeadline(w.s.charts[key])) continue;
    const wasDue = w.s.charts[key] === 'due';
    const run = w.s.deadlines[id];
    if (run?.decision === 'extend') {
      const next = {
        ...run,
        due: run.due + file['extends-by'],
        extensions: run.extensions + 1,
        decision: null,
      };
      const before = w.s.log.length;
      // The guard asks how many were used before this one.
      if (drive(w, key, 'EXTEND', 'rule:extend') === 'set') {
        w.s.deadlines = { ...w.s.deadlines, [id]: next };
        recordEnd(w, file.setter, 'extended', w.s.log[before]?.id ?? 'rule:extend');
        continue;
      }
    }
    const now = drive(w, key, 'TICK', 'rule:calendar');
    if (now !== 'due' || !wasDue) continue;
    if (file.setter === 'calendar' || run?.decision === 'enforce') endDeadline(w, id, 'enforce');
    else endDeadline(w, id, 'lapse');
  }
  for (const { id, file } of w.c.deadlines)
    if (file.set === w.s.turn + 1 && !w.c.scenario['at-start'].deadlines.includes(id))
      setDeadline(w, id, 'rule:calendar');
}

/** It has said only this week that it is leaving. */
const saidSo = (w: World, party: string): boolean =>
  w.s.log.some(
    (h) => h.week === w.s.turn && h.kind === 'posture' && h.party === party && h.to === 'leaving',
  );

/** Postures that move by themselves, from public happenings only. */
function postures(w: World): void {
  for (const party of w.c.parties) {
    const key = postureKey(party);
    if (w.s.charts[key] === 'leaving' && !saidSo(w, party)) drive(w, key, 'STAY', 'rule:stayed');
    let heard = 0;
    for (const p of w.c.parties) if (p !== party) heard = Math.max(heard, w.s.lastText[p] ?? 0);
    if (w.s.turn - heard === 3) drive(w, key, 'COLDER', 'rule:no-text');
  }
  for (const agreement of w.s.agreements) {
    if (agreement.is !== 'inForce' || agreement.inForceSince === null) continue;
    const since = Math.max(agreement.inForceSince, ...agreement.reports.map((r) => r.week));
    if (weekOf(w.s) - since > 0 && (weekOf(w.s) - since) % 4 === 0)
      for (const party of agreement.signatories)
        drive(w, postureKey(party), 'WARMER', 'rule:quiet');
  }
}

function latch(w: World): void {
  for (const [name, condition] of w.c.was)
    if (w.s.was[name] !== true && holds(w, condition)) w.s.was = { ...w.s.was, [name]: true };
}

/** Whether talks end with this week, and why. After turn n ≥ from they end with hazard 1/(to − n + 1). */
function closing(w: World): CloseReason | null {
  const { from, to } = w.c.scenario.calendar.turns;
  if (isComprehensive(w.c.space, inForce(w.c, w.s))) return 'signed';
  const parties = Object.entries(w.c.scenario.parties);
  const mediators = parties.filter(([, file]) => file.role === 'mediator');
  const left = ([id]: [string, unknown]) => w.s.gone[id] !== undefined;
  if (mediators.length > 0 && mediators.every(([id]) => w.s.turn - (w.s.gone[id] ?? w.s.turn) >= 2))
    return 'mediator-gone';
  if (parties.filter(([, file]) => file.role === 'principal').every(left)) return 'all-walked';
  if (w.s.turn >= to) return 'time';
  if (w.s.turn >= from && draw(w.seed, 'end', w.s.turn) < 1 / (to - w.s.turn + 1)) return 'time';
  return null;
}

/** Closes the talks: what is on the table is off it, and the year after begins. */
export function close(w: World, why: CloseReason): void {
  const cause = happen(w, { kind: 'closed', why }, { public: true, cause: `rule:${why}` });
  drive(w, 'process', 'CLOSE', cause);
  w.s.closed = why;
  w.s.beat = 'aftermath';
  w.s.questions = [];
}

/** The week resolves, always in this order (model.md §2). Then the next one begins, or the talks close. */
export function resolveWeek(w: World): void {
  w.stage = 'resolve';
  fade(w);
  drift(w);
  events(w);
  ratify(w);
  grantFulfilled(w);
  keepAgreements(w);
  for (const { key } of w.c.demands) drive(w, key, 'TICK', 'rule:demand');
  deadlines(w);
  drive(w, 'process', 'TICK', 'rule:process');
  forget(w);
  postures(w);
  expire(w);
  latch(w);
  const why = closing(w);
  if (why !== null) {
    close(w, why);
    return;
  }
  w.s.turn += 1;
  w.s.beat = 'initiative';
  w.stage = 'initiative';
  happen(w, { kind: 'week', turn: w.s.turn });
}

/** One week of the year after: the same rules, all seats holding. */
export function resolveAftermathWeek(w: World): void {
  w.stage = 'aftermath';
  w.s.aftermathWeek += 1;
  drift(w);
  ratify(w);
  grantFulfilled(w);
  keepAgreements(w);
  forget(w);
  latch(w);
}
