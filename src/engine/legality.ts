import { overlay, signatories } from '../negotiation/space.ts';
import type { Allowance } from '../scenario/vocabulary.ts';
import { holds } from './ask.ts';
import { type Compiled, changesOf } from './compiled.ts';
import { deadlineKey, demandKey, postureKey } from './keys.ts';
import type { ChangesById, Move, WantsById } from './move.ts';
import type { RefusalCode } from './refusal.ts';
import type { Agreement, Snapshot } from './snapshot.ts';
import { asItWouldStand, inForce, standing } from './state.ts';

export interface Position {
  c: Compiled;
  s: Snapshot;
}

const gone = ({ s }: Position, party: string): boolean => s.charts[postureKey(party)] === 'gone';
const may = ({ c }: Position, party: string, what: Allowance): boolean =>
  c.scenario.parties[party]?.may.includes(what) ?? false;

function text({ c, s }: Position, changes: ChangesById): RefusalCode | null {
  const named = Object.entries(changes);
  const byIndex = changesOf(c, changes);
  if (byIndex.size !== named.length) return 'unknown-name';
  const base = inForce(c, s);
  const next = overlay(c.space, base, byIndex);
  const needs = signatories(c.space, base, next);
  if (needs === 0) return 'changes-nothing';
  for (let p = 0; p < c.parties.length; p++)
    if ((needs >> p) & 1 && gone({ c, s }, c.parties[p] ?? '')) return 'addressee-gone';
  return null;
}

function agreementOf({ s }: Position, id: string): Agreement | undefined {
  return s.agreements.find((a) => a.id === id);
}
/** A condition asks for something that neither is in force nor comes with the agreement itself. */
function wanted({ c, s }: Position, wants: WantsById, on: Agreement): RefusalCode | null {
  const issues = Object.entries(wants);
  if (issues.length === 0) return 'changes-nothing';
  for (const [issue, options] of issues)
    for (const o of options)
      if (c.scenario.issues[issue]?.options[o] === undefined) return 'unknown-name';
  const base = asItWouldStand(c, s, { changes: on.covers });
  return issues.every(([issue, options]) => {
    const k = c.issueIndex.get(issue) ?? 0;
    return options.includes(c.space.issues[k]?.options[base[k] ?? 0]?.id ?? '');
  })
    ? 'already-done'
    : null;
}

const LIVE = new Set(['announced', 'conditioned', 'inForce', 'disputed', 'suspended']);

function demandMove(
  at: Position,
  party: string,
  move: Extract<Move, { demand: string }>,
): RefusalCode | null {
  const { c, s } = at;
  const file = c.scenario.demands[move.demand];
  if (file === undefined) return 'unknown-name';
  const state = s.charts[demandKey(move.demand)] ?? 'latent';
  const own = file.party === party;
  switch (move.id) {
    case 'raise':
      if (!own) return 'not-yours';
      return ['latent', 'parked', 'dropped'].includes(state) ? null : 'already-done';
    case 'acknowledge':
      if (own) return 'not-yours';
      return state === 'voiced' || state === 'hardened' ? null : 'wrong-state';
    case 'trade':
      if (!own) return 'not-yours';
      if (file['traded-by'][move.by] === undefined) return 'unknown-name';
      return ['voiced', 'acknowledged'].includes(state) ? null : 'wrong-state';
    case 'drop':
      if (!own) return 'not-yours';
      return ['latent', 'dropped', 'met', 'traded'].includes(state) ? 'wrong-state' : null;
  }
}

function deadlineMove(
  at: Position,
  party: string,
  move: Extract<Move, { deadline: string }>,
): RefusalCode | null {
  const { c, s } = at;
  const file = c.scenario.deadlines[move.deadline];
  if (file === undefined) return 'unknown-name';
  if (file.setter !== party) return 'not-yours';
  if (!may(at, party, move.id)) return 'not-allowed';
  const state = s.charts[deadlineKey(move.deadline)] ?? 'unset';
  const run = s.deadlines[move.deadline];
  if (move.id === 'deadline') {
    if (state !== 'unset') return 'already-done';
    const when = file['may-set-when'];
    return when === undefined || holds(at, when) ? null : 'condition-not-met';
  }
  if (run?.decision !== null && run?.decision !== undefined) return 'already-done';
  if (move.id === 'enforce') return state === 'due' ? null : 'too-soon';
  if (state !== 'due' && state !== 'looming') return 'too-soon';
  return (run?.extensions ?? 0) < file.extensions ? null : 'no-extensions-left';
}

function measureMove(
  at: Position,
  party: string,
  move: Extract<Move, { measure: string }>,
): RefusalCode | null {
  const { c, s } = at;
  const file = c.scenario.measures[move.measure];
  if (file === undefined) return 'unknown-name';
  if (!file.by.includes(party)) return 'not-yours';
  if (!may(at, party, move.id) || file.means !== move.id) return 'not-allowed';
  if (s.measures.some((run) => run.id === move.measure)) return 'already-done';
  return file.when === undefined || holds(at, file.when) ? null : 'condition-not-met';
}

function addressee(at: Position, party: string, move: Move): RefusalCode | null {
  if (move.to === undefined) return 'needs-addressee';
  if (move.to === party || at.c.scenario.parties[move.to] === undefined) return 'unknown-name';
  return gone(at, move.to) ? 'addressee-gone' : null;
}

function said(at: Position, says: Extract<Move, { id: 'speak' }>['says']): RefusalCode | null {
  if (says.about === 'doubt')
    return at.c.scenario.parties[says.party] === undefined ? 'unknown-name' : null;
  return at.c.scenario.issues[says.issue]?.options[says.option] === undefined
    ? 'unknown-name'
    : null;
}

function channelOf(at: Position, move: Move): RefusalCode | null {
  if (move.channel === undefined) return null;
  const file = at.c.scenario.channels[move.channel];
  if (file === undefined) return 'unknown-name';
  const needs = file['heard-by'] !== 'all' && file['heard-by'].includes('addressee');
  return needs && move.to === undefined ? 'needs-addressee' : null;
}

/** Why a party may not make a move now; null where it may. Says nothing about how many moves are left. */
export function refusalOf(at: Position, party: string, move: Move): RefusalCode | null {
  const { c, s } = at;
  if (c.scenario.parties[party] === undefined) return 'unknown-name';
  if (s.closed !== null) return 'talks-closed';
  if (s.beat !== 'initiative') return 'not-your-beat';
  if (gone(at, party) && move.id !== 'return' && move.id !== 'hold') return 'chair-empty';
  const channel = channelOf(at, move);
  if (channel !== null) return channel;
  switch (move.id) {
    case 'offer':
      return text(at, move.changes);
    case 'single-text':
      return may(at, party, 'single-text') ? text(at, move.changes) : 'not-allowed';
    case 'counter': {
      const answered = s.texts.find((t) => t.id === move.answers);
      if (answered === undefined || !answered.heardBy.includes(party)) return 'not-heard';
      if (answered.author === party) return 'not-yours';
      if (answered.is === 'withdrawn' || answered.is === 'signed') return 'text-not-standing';
      return text(at, move.changes);
    }
    case 'withdraw': {
      const own = standing(s).find((t) => t.id === move.text);
      if (own === undefined) return 'text-not-standing';
      return own.author === party ? null : 'not-yours';
    }
    case 'condition': {
      const on = agreementOf(at, move.on);
      if (on === undefined) return 'unknown-name';
      if (!on.signatories.includes(party)) return 'not-yours';
      if (on.is !== 'announced' && on.is !== 'conditioned') return 'wrong-state';
      if (on.conditions.some((x) => x.by === party && x.is === 'open')) return 'already-done';
      return wanted(at, move.wants, on);
    }
    case 'lift': {
      const attached = s.agreements
        .flatMap((a) => a.conditions)
        .find((x) => x.id === move.condition);
      if (attached === undefined) return 'unknown-name';
      if (attached.by !== party) return 'not-yours';
      return attached.is === 'open' ? null : 'already-done';
    }
    case 'raise':
    case 'acknowledge':
    case 'trade':
    case 'drop':
      return demandMove(at, party, move);
    case 'ask': {
      const file = c.scenario.probes[move.probe];
      if (file === undefined) return 'unknown-name';
      if (move.to !== undefined && !file.to.includes(move.to)) return 'not-allowed';
      if (file.when !== undefined && !holds(at, file.when)) return 'condition-not-met';
      return addressee(at, party, move);
    }
    case 'monitoring': {
      const on = agreementOf(at, move.agreement);
      if (on === undefined) return 'unknown-name';
      if (!LIVE.has(on.is)) return 'wrong-state';
      return on.extraMonitors > 0 || on.signatories.every((p) => p === party)
        ? 'already-done'
        : null;
    }
    case 'report': {
      const on = agreementOf(at, move.agreement);
      if (on === undefined) return 'unknown-name';
      if (!on.signatories.includes(move.against) || move.against === party) return 'not-allowed';
      if (on.is !== 'inForce' && on.is !== 'disputed') return 'wrong-state';
      return on.reports.some((r) => r.by === party && r.week >= s.turn - 1) ? 'too-soon' : null;
    }
    case 'envoy':
      return (move.says === undefined ? null : said(at, move.says)) ?? addressee(at, party, move);
    case 'consult':
      return addressee(at, party, move);
    case 'speak':
      return said(at, move.says);
    case 'deadline':
    case 'extend':
    case 'enforce':
      return deadlineMove(at, party, move);
    case 'induce':
    case 'press':
      return measureMove(at, party, move);
    case 'power': {
      const file = c.scenario.powers[move.power];
      if (file === undefined) return 'unknown-name';
      if (file.party !== party) return 'not-yours';
      const last = s.lastPower[move.power];
      if (last !== undefined && s.turn - last < file.every) return 'too-soon';
      return file.when === undefined || holds(at, file.when) ? null : 'condition-not-met';
    }
    case 'return':
      if (!gone(at, party)) return 'wrong-state';
      return s.returned[party] === undefined ? null : 'already-done';
    case 'adjourn':
    case 'walk':
    case 'hold':
      return null;
  }
}
