import type { Condition, Effect } from '../scenario/conditions.ts';
import { holds } from './ask.ts';
import type { Answer, Arrival, GuardParams, GuardType } from './charts/chart.ts';
import { chartFor, holdsAt } from './compiled.ts';
import type { Agreement } from './snapshot.ts';
import { asItWouldStand, chartOf, inForce, isCore, isWhole, standing } from './state.ts';
import { type ChartStep, happen, type World, weekOf } from './world.ts';

function satisfied(w: World, id: string): boolean {
  const demand = w.c.scenario.demands[id];
  if (demand === undefined) return false;
  const options = demand['satisfied-by'];
  if (options !== undefined && holdsAt(w.c, inForce(w.c, w.s), options)) return true;
  const when = demand['met-when'];
  return when !== undefined && holds(w, when);
}
const traded = (w: World, id: string): boolean =>
  w.c.scenario.demands[id]?.['traded-by'].some((wants) => holdsAt(w.c, inForce(w.c, w.s), wants)) ??
  false;

const CORE_DEALT_WITH = new Set(['acknowledged', 'bargained', 'met', 'traded', 'parked']);
/** Every party with a voiced core demand has had one acknowledged. */
function coreAcknowledged(w: World): boolean {
  const byParty = new Map<string, boolean>();
  for (const { key, file: demand } of w.c.demands) {
    const state = w.s.charts[key] ?? 'latent';
    if (!demand.core || state === 'latent' || state === 'dropped') continue;
    byParty.set(demand.party, (byParty.get(demand.party) ?? false) || CORE_DEALT_WITH.has(state));
  }
  return byParty.size > 0 && [...byParty.values()].every(Boolean);
}

function answer(w: World, type: GuardType, params: GuardParams, subject?: Agreement): boolean {
  const demand = String(params.demand ?? '');
  switch (type) {
    case 'holds':
      return holds(w, params.condition as Condition);
    case 'satisfied':
      return satisfied(w, demand);
    case 'traded':
      return traded(w, demand);
    case 'unsatisfied':
      return !satisfied(w, demand) && !traded(w, demand);
    case 'onTheTable': {
      const options = w.c.scenario.demands[demand]?.['satisfied-by'];
      return (
        options !== undefined &&
        standing(w.s).some((text) => holdsAt(w.c, asItWouldStand(w.c, w.s, text), options))
      );
    }
    case 'dueWithin': {
      const run = w.s.deadlines[String(params.deadline)];
      return run !== undefined && run.due - (w.s.turn + 1) <= Number(params.turns);
    }
    case 'extensionsLeft': {
      const id = String(params.deadline);
      const file = w.c.scenario.deadlines[id];
      return (w.s.deadlines[id]?.extensions ?? 0) < (file?.extensions ?? 0);
    }
    case 'disputedFor':
      return subject !== undefined && weekOf(w.s) - subject.stateSince >= Number(params.turns);
    case 'reportsWithin': {
      const since = weekOf(w.s) - Number(params.turns);
      const recent = subject?.reports.filter((report) => report.week > since).length ?? 0;
      return recent >= Number(params.reports);
    }
    case 'coreDemandsAcknowledged':
      return coreAcknowledged(w);
    case 'coreTextStood':
      return standing(w.s).some((text) => text.week < w.s.turn && isCore(w.c, w.s, text));
    case 'comprehensiveTextStands':
      return standing(w.s).some((text) => isWhole(w.c, w.s, text));
    case 'turnsBelievedLeft':
      return w.c.scenario.calendar.turns.to - w.s.turn <= Number(params.turns);
  }
}

/** Sends one event to one chart: the state it is in afterwards, and what the transition makes happen. */
function step(
  w: World,
  key: string,
  from: string,
  event: string,
  name: string,
  subject?: Agreement,
): Arrival {
  const chart = chartFor(w.c, key, w.runner);
  const ask: Answer = (type, params) => answer(w, type, params, subject);
  if (w.trace === null) return chart.next(from, event, ask);
  const guards: ChartStep['guards'][number][] = [];
  const arrival = chart.next(from, event, (type, params) => {
    const result = ask(type, params);
    guards.push({ type, params, answer: result });
    return result;
  });
  w.trace.push({ chart: name, event, guards, from, to: arrival.to });
  return arrival;
}

/** Sends an event to the chart of a demand, a deadline, a posture or the process, and says what changed.
 * What the transition asks for comes back, to be carried out with the change as its cause. */
export function send(
  w: World,
  key: string,
  event: string,
  cause: string,
): { to: string; effects: readonly Effect[]; cause: string } {
  const from = w.s.charts[key] ?? 'unset';
  const { to, effects } = step(w, key, from, event, key);
  if (to !== from) w.s.charts = { ...w.s.charts, [key]: to };
  return { to, effects, cause: to === from ? cause : told(w, key, from, to, cause) };
}

/** The same for an agreement, which keeps its state beside its dates. Returns the agreement as it is now. */
export function sendAgreement(
  w: World,
  agreement: Agreement,
  event: string,
): { next: Agreement; moved: boolean } {
  const { to } = step(
    w,
    chartOf(agreement),
    agreement.is,
    event,
    `agreement:${agreement.id}`,
    agreement,
  );
  if (to === agreement.is) return { next: agreement, moved: false };
  const week = weekOf(w.s);
  const disputeGoesOn = agreement.is === 'disputed' && to === 'suspended';
  const next: Agreement = {
    ...agreement,
    is: to as Agreement['is'],
    // A suspension is part of the dispute it came from: four weeks are counted from its first day.
    stateSince: disputeGoesOn ? agreement.stateSince : week,
    inForceSince:
      to === 'inForce' && agreement.inForceSince === null ? week : agreement.inForceSince,
  };
  w.s.agreements = w.s.agreements.map((a) => (a.id === agreement.id ? next : a));
  return { next, moved: true };
}

function told(w: World, key: string, from: string, to: string, cause: string): string {
  const [kind, id = ''] = key.split(/:(.*)/s);
  switch (kind) {
    case 'demand':
      return happen(w, { kind: 'demand', demand: id, from, to }, { cause });
    case 'deadline':
      return happen(
        w,
        { kind: 'deadline', deadline: id, from, to },
        { cause, heardBy: hearers(w, id) },
      );
    case 'posture':
      return happen(w, { kind: 'posture', party: id, from, to }, { cause });
    default:
      return happen(w, { kind: 'process', from, to }, { cause });
  }
}
/** A deadline that is not public is known to its setter and to those it is aimed at. */
export function hearers(w: World, deadline: string): readonly string[] {
  const file = w.c.scenario.deadlines[deadline];
  if (file === undefined || file.public || file.setter === 'calendar') return w.c.parties;
  return w.c.parties.filter((p) => p === file.setter || file['aimed-at'].includes(p));
}
