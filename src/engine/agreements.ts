import { isComprehensive, overlay, union } from '../negotiation/space.ts';
import type { AgreementVerb } from '../scenario/vocabulary.ts';
import { changesOf } from './compiled.ts';
import type { ChangesById } from './move.ts';
import { sendAgreement } from './send.ts';
import type { Agreement, TextOnTable } from './snapshot.ts';
import { inForce } from './state.ts';
import { happen, type World, weekOf } from './world.ts';

/** Sends an event to an agreement's chart and says what changed; `why` names the rule or happening. */
export function steer(
  w: World,
  id: string,
  event: string,
  cause: string,
  why: string,
): Agreement | null {
  const agreement = w.s.agreements.find((a) => a.id === id);
  if (agreement === undefined) return null;
  const { next, moved } = sendAgreement(w, agreement, event);
  if (moved)
    happen(
      w,
      { kind: 'agreement', agreement: id, from: agreement.is, to: next.is, why },
      { cause },
    );
  return next;
}

const EVENT_OF: Record<AgreementVerb, string> = {
  dispute: 'REPORT',
  repair: 'REPAIR',
  suspend: 'SUSPEND',
  resume: 'REPAIR',
  collapse: 'COLLAPSE',
  expire: 'EXPIRE',
  renew: 'REPAIR',
};
/** An effect acts on an agreement. A renewal takes its last day away, and mends it if it was in dispute. */
export function act(w: World, id: string, verb: AgreementVerb, cause: string): void {
  if (verb === 'renew')
    w.s.agreements = w.s.agreements.map((a) => (a.id === id ? { ...a, until: null } : a));
  steer(w, id, EVENT_OF[verb], cause, 'rule:effect');
}

export function replace(w: World, next: Agreement): void {
  w.s.agreements = w.s.agreements.map((a) => (a.id === next.id ? next : a));
}

/** A text whose last signatory has accepted becomes an announced agreement. */
export function announce(
  w: World,
  covers: ChangesById,
  signatories: readonly string[],
  text: TextOnTable | null,
  margins: Readonly<Record<string, number>>,
  cause: string,
): string {
  const id = `a${w.s.agreements.length + 1}`;
  const whole = overlay(w.c.space, inForce(w.c, w.s), changesOf(w.c, covers));
  const agreement: Agreement = {
    id,
    text: text?.id ?? null,
    named: null,
    covers,
    signatories,
    signedWeek: weekOf(w.s),
    inForceSince: null,
    until: null,
    is: 'tabled',
    stateSince: weekOf(w.s),
    conditions: [],
    reports: [],
    extraMonitors: 0,
    comprehensive: isComprehensive(w.c.space, whole),
    margins,
  };
  w.s.agreements = [...w.s.agreements, agreement];
  steer(w, id, 'SIGN', cause, 'rule:signed');
  return id;
}

/** Once an agreement is in force it takes the place of older ones on its issues, unless some option
 * includes both: then the two stand side by side (model.md §2). One left with nothing has expired. */
export function settleBeside(w: World, id: string, cause: string): void {
  const fresh = w.s.agreements.find((a) => a.id === id);
  if (fresh === undefined) return;
  for (const older of w.s.agreements) {
    if (older.id === id || !['inForce', 'disputed', 'suspended'].includes(older.is)) continue;
    const kept: Record<string, string> = {};
    for (const [issue, option] of Object.entries(older.covers)) {
      const newer = fresh.covers[issue];
      if (newer === undefined || beside(w, issue, option, newer)) kept[issue] = option;
    }
    if (Object.keys(kept).length === Object.keys(older.covers).length) continue;
    if (Object.keys(kept).length === 0) steer(w, older.id, 'EXPIRE', cause, 'rule:replaced');
    else replace(w, { ...older, covers: kept });
  }
}
function beside(w: World, issue: string, older: string, newer: string): boolean {
  const k = w.c.issueIndex.get(issue) ?? -1;
  const spec = w.c.space.issues[k];
  const a = w.c.optionIndex[k]?.get(older);
  const b = w.c.optionIndex[k]?.get(newer);
  if (spec === undefined || a === undefined || b === undefined) return false;
  const both = union(spec, a, b);
  // The newer one that already includes the older replaces it.
  return both !== null && both !== b;
}
