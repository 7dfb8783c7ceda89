import type { Happening } from '../engine/happening.ts';
import type { AgreementSeen, TextSeen, View } from '../engine/viewTypes.ts';
import type { AgreementState, DeadlineState, DemandState } from '../scenario/vocabulary.ts';
import type { PublicRecord } from './publicRecord.ts';

/** The public record as it stood when a past week began, undone from what a seat has heard since: so a
 * seat can work out what another's week was likely to be like. How far a deadline is believed is what it
 * is now; everything else is as it was. */
export function asItStood(view: View, week: number): PublicRecord {
  if (week >= view.turn && view.beat === 'initiative') return view;
  const known = past.get(view) ?? [];
  past.set(view, known);
  const before = known[week];
  if (before !== undefined) return before;
  const now = undone(view, week);
  known[week] = now;
  return now;
}
const past = new WeakMap<View, (PublicRecord | undefined)[]>();

function undone(view: View, week: number): PublicRecord {
  const demands = new Map<string, string>();
  const deadlines = new Map<string, string>();
  const agreements = new Map<string, string>();
  const left = new Set<string>();
  const attached = new Set<string>();
  const settled = new Set<string>();
  const process = { is: view.process as string };
  for (let i = view.log.length - 1; i >= 0; i--) {
    const one = view.log[i] as Happening;
    if (one.week < week) break;
    // Going backwards, the last to be written is what stood before anything of these weeks happened.
    if (one.kind === 'demand') demands.set(one.demand, one.from);
    else if (one.kind === 'deadline') deadlines.set(one.deadline, one.from);
    else if (one.kind === 'agreement') agreements.set(one.agreement, one.from);
    else if (one.kind === 'process') process.is = one.from;
    else if (one.kind === 'text-left' || one.kind === 'text-signed') left.add(one.text);
    else if (one.kind === 'condition-attached') attached.add(one.condition);
    else if (one.kind === 'condition-settled') settled.add(one.condition);
  }
  const { momentum, hurt } = numbersThen(view, week);
  return {
    turn: week,
    process: process.is as View['process'],
    momentum: momentum ?? view.momentum,
    parties: view.parties.map((party) => ({ ...party, hurt: hurt.get(party.id) ?? party.hurt })),
    demands: view.demands.map((one) => ({
      ...one,
      state: (demands.get(one.id) ?? one.state) as DemandState,
    })),
    deadlines: view.deadlines.map((one) => ({
      ...one,
      state: (deadlines.get(one.id) ?? one.state) as DeadlineState,
    })),
    texts: view.texts.flatMap((text): TextSeen[] => {
      if (text.week >= week) return [];
      return [left.has(text.id) ? { ...text, is: 'standing' } : text];
    }),
    agreements: view.agreements.flatMap((one): AgreementSeen[] => {
      if (one.signedWeek >= week) return [];
      const conditions = one.conditions.flatMap((x): AgreementSeen['conditions'] => {
        if (attached.has(x.id)) return [];
        return [settled.has(x.id) ? { ...x, is: 'open' } : x];
      });
      const is = (agreements.get(one.id) ?? one.is) as AgreementState;
      return [{ ...one, conditions, is }];
    }),
    inForce: view.inForce,
    log: view.log,
    case: view.case,
  };
}

/** Momentum and hurt before anything moved them in these weeks. */
function numbersThen(
  view: View,
  week: number,
): { momentum: number | null; hurt: ReadonlyMap<string, number> } {
  const hurt = new Map<string, number>();
  let momentum: number | null = null;
  for (let i = view.changes.length - 1; i >= 0; i--) {
    const change = view.changes[i];
    if (change === undefined || change.week < week) break;
    if (change.what === 'momentum') momentum = change.from;
    if (change.what === 'hurt' && change.of !== null) hurt.set(change.of, change.from);
  }
  return { momentum, hurt };
}
