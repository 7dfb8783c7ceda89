import { settleBeside, steer } from './agreements.ts';
import { thresholdOf } from './clock.ts';
import { namesOf } from './compiled.ts';
import { draw } from './random.ts';
import type { Agreement, Snapshot } from './snapshot.ts';
import { asItWouldStand } from './state.ts';
import { backValue } from './taste.ts';
import { moveTrust } from './trust.ts';
import { happen, round, type World, weekOf } from './world.ts';

const SPREAD = 0.04;
/** A computer seat that signs this far above its threshold is not asked again at home. */
const SAFE = 0.1;

/** Chance that a signature passes at home (Putnam 1988): logistic in the margin, none across a red line. */
export const ratifies = (margin: number, crosses: boolean): number =>
  crosses ? 0 : round(1 / (1 + Math.exp(-margin / SPREAD)));

/** Whether an agreement, as it would stand, crosses a red line of a party that signs it. */
export function crosses(
  w: { readonly c: World['c']; readonly s: Snapshot },
  agreement: Pick<Agreement, 'covers'>,
  party: string,
): boolean {
  const x = namesOf(w.c, asItWouldStand(w.c, w.s, { changes: agreement.covers }));
  return Object.entries(w.s.redLines[party] ?? {}).some(
    ([issue, options]) => agreement.covers[issue] !== undefined && options.includes(x[issue] ?? ''),
  );
}

/** A week after signing, before anything is in force, each signature goes home. One failure is enough. */
export function ratify(w: World): void {
  for (const { id } of w.s.agreements) {
    const agreement = w.s.agreements.find((a) => a.id === id);
    if (agreement === undefined || agreement.is !== 'announced') continue;
    if (agreement.signedWeek >= weekOf(w.s) || agreement.conditions.some((x) => x.is === 'open'))
      continue;
    const x = asItWouldStand(w.c, w.s, { changes: agreement.covers });
    let failed: { party: string; margin: number } | null = null;
    for (const party of agreement.signatories) {
      const margin = round(backValue(w.c, x, party) - thresholdOf(w.c, w.s, party));
      if (!w.humans.has(party) && margin >= SAFE) continue;
      const p = ratifies(margin, crosses(w, agreement, party));
      if (draw(w.seed, 'ratify', weekOf(w.s), party, id) >= p) failed ??= { party, margin };
      else
        happen(
          w,
          { kind: 'ratified', agreement: id, margin },
          { by: party, public: true, cause: 'rule:ratification' },
        );
    }
    if (failed === null) {
      steer(w, id, 'RATIFY', 'rule:ratification', 'rule:ratification');
      settleBeside(w, id, 'rule:ratification');
      continue;
    }
    const cause = happen(
      w,
      { kind: 'unratified', agreement: id, margin: failed.margin },
      { by: failed.party, public: true, cause: 'rule:ratification' },
    );
    steer(w, id, 'REJECT', cause, cause);
    for (const other of agreement.signatories) moveTrust(w, other, failed.party, -0.06, cause);
  }
}
