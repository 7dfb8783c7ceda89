import { steer } from './agreements.ts';
import { holdsAt } from './compiled.ts';
import type { Attached } from './snapshot.ts';
import { inForce } from './state.ts';
import { happen, type World } from './world.ts';

/** Conditions that are granted or lifted no longer bind; an agreement without open ones goes on. */
export function settleConditions(
  w: World,
  which: (attached: Attached) => boolean,
  how: 'granted' | 'lifted',
  cause: string,
): void {
  for (const agreement of w.s.agreements) {
    const settled = agreement.conditions.filter((x) => x.is === 'open' && which(x));
    if (settled.length === 0) continue;
    const conditions = agreement.conditions.map((x) =>
      settled.includes(x) ? { ...x, is: how } : x,
    );
    w.s.agreements = w.s.agreements.map((a) => (a.id === agreement.id ? { ...a, conditions } : a));
    for (const x of settled)
      happen(
        w,
        { kind: 'condition-settled', condition: x.id, agreement: agreement.id, how },
        { by: x.by, cause },
      );
    if (conditions.every((x) => x.is !== 'open'))
      steer(w, agreement.id, 'CLEAR', cause, `rule:${how}`);
  }
}

/** A condition is granted once what it wants is in force, whoever brought that about. */
export const grantFulfilled = (w: World): void =>
  settleConditions(w, (x) => holdsAt(w.c, inForce(w.c, w.s), x.wants), 'granted', 'rule:fulfilled');
