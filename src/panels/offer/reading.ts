import type { ChangesById } from '../../engine/move.ts';
import type { View } from '../../engine/viewTypes.ts';
import { holdsBack, numbersOf, valueNow, type Worth, worth } from '../../engine/worth.ts';
import type { Stands } from '../../locale/holdBacks.ts';
import type { Package } from '../../negotiation/space.ts';
import { type Learned, learnedOf } from '../../play/learned.ts';
import type { DemandState } from '../../scenario/vocabulary.ts';

/** How far a value lies over or under a line, as a word. */
export type Step = 'far-above' | 'above' | 'just-above' | 'just-below' | 'below' | 'far-below';
export type Compared = 'more' | 'same' | 'less';
export type BackWord = 'easily' | 'passes' | 'narrowly' | 'doubtful' | 'refuses';

/** A demand of one's own that holds a text back, and by which of the lines the file has for it. */
export interface Held {
  readonly demand: string;
  readonly state: DemandState;
  readonly which: readonly number[];
  /** How the text and the demands stand: what of that lifts it already is not asked for again. */
  readonly stands: Stands;
}

/** Something a player should know before tabling; none of them forbids it. */
export type Warning =
  | { readonly is: 'before-substance' }
  | ({ readonly is: 'held-back' } & Held)
  | { readonly is: 'same-again' };

/** Why it cannot be tabled now. */
export type Hindrance = 'nothing-changed' | 'no-moves-left' | 'chair-empty' | { gone: string };

/** Everything the side of the offer builder says, worked out from the view alone. */
export interface Reading {
  readonly worth: Worth;
  /** V of what is in force, and of the newest standing text. */
  readonly now: number;
  readonly standing: number | null;
  /** Judged against the floor; otherwise against today. */
  readonly byFloor: boolean;
  readonly step: Step;
  /** Beside the standing text; where none stands, beside today if that is not the bar already. */
  readonly compared: { readonly how: Compared; readonly to: 'standing' | 'now' } | null;
  /** What would be added if it were kept in full: u − V. */
  readonly ifKept: 'much-more' | 'more' | 'same' | 'less';
  readonly back: BackWord;
  readonly learned: readonly Learned[];
  readonly warnings: readonly Warning[];
  readonly hindrance: Hindrance | null;
}

const WELL = 0.12;
const CLEARLY = 0.03;
const NOTICED = 0.01;

/** Word for a margin on V. */
export function stepOf(margin: number): Step {
  if (margin >= WELL) return 'far-above';
  if (margin >= CLEARLY) return 'above';
  if (margin >= 0) return 'just-above';
  if (margin > -CLEARLY) return 'just-below';
  return margin > -WELL ? 'below' : 'far-below';
}

/** Word for the margin at home. A draw decides near the threshold (model.md §3: spread .04). */
export function backWordOf(margin: number): BackWord {
  if (margin >= 0.1) return 'easily';
  if (margin >= 0.04) return 'passes';
  if (margin >= 0) return 'narrowly';
  return margin > -0.04 ? 'doubtful' : 'refuses';
}

const comparedTo = (difference: number): Compared =>
  difference > NOTICED ? 'more' : difference < -NOTICED ? 'less' : 'same';

function ifKeptOf(difference: number): Reading['ifKept'] {
  if (difference >= 0.08) return 'much-more';
  if (difference > NOTICED) return 'more';
  return difference < -NOTICED ? 'less' : 'same';
}

function hindranceOf(view: View, looked: Worth, left: number): Hindrance | null {
  if (view.parties.find((one) => one.id === view.seat)?.gone) return 'chair-empty';
  if (left <= 0) return 'no-moves-left';
  if (looked.signatories.length === 0) return 'nothing-changed';
  const gone = looked.signatories.find(
    (id) => view.parties.find((one) => one.id === id)?.gone === true,
  );
  return gone === undefined ? null : { gone };
}

function heldBy(view: View, demand: string, x: Package): Held {
  const state = view.demands.find(({ id }) => id === demand)?.state ?? 'latent';
  const which = view.case.holdBacks
    .filter((hold) => hold.demand === demand)
    .flatMap((hold, i) => (holdsBack(hold, view.inForce, x) ? [i] : []));
  const stands: Stands = {
    options: Object.fromEntries(
      view.case.space.issues.map(({ id, options }, k) => [id, options[x[k] ?? 0]?.id ?? '']),
    ),
    demands: Object.fromEntries(view.demands.map((one) => [one.id, one.state])),
  };
  return { demand, state, which, stands };
}

/** `left`: moves left this week. */
export function readingOf(view: View, changes: ChangesById, left: number): Reading {
  const looked = worth(view, changes);
  const text = view.texts.findLast((one) => one.is === 'standing');
  const own = view.texts.findLast((one) => one.is === 'standing' && one.author === view.seat);
  const standing = text === undefined ? null : worth(view, text.changes).value;
  const byFloor = looked.comprehensive || looked.core;
  const warnings: Warning[] = looked.heldBack.map((demand) => ({
    is: 'held-back',
    ...heldBy(view, demand, looked.package),
  }));
  if (looked.changes > 0 && looked.core && view.process === 'talksAboutTalks')
    warnings.push({ is: 'before-substance' });
  const again =
    own !== undefined &&
    looked.changes > 0 &&
    worth(view, own.changes).package.every((o, k) => o === looked.package[k]);
  if (again) warnings.push({ is: 'same-again' });
  const now = valueNow(view.case, numbersOf(view));
  return {
    worth: looked,
    now,
    standing,
    byFloor,
    step: stepOf(looked.value - looked.bar),
    compared:
      standing !== null
        ? { how: comparedTo(looked.value - standing), to: 'standing' }
        : byFloor
          ? { how: comparedTo(looked.value - now), to: 'now' }
          : null,
    ifKept: ifKeptOf(looked.utility - looked.value),
    // Across a red line nothing passes at home, whatever else it holds (model.md §3).
    back: looked.crossed.length > 0 ? 'refuses' : backWordOf(looked.back - looked.threshold),
    learned: looked.signatories
      .filter((id) => id !== view.seat)
      .map((id) => learnedOf(view, looked.package, id)),
    warnings,
    hindrance: hindranceOf(view, looked, left),
  };
}

/** Where numbers on V stand on the bar, 0..1 of its length: from somewhat under the lowest thing one
 * compares with to the best one could sign, so that the bar does not jump while lines are tried. */
export function scaleOf(view: View, now: number): (value: number) => number {
  const low = Math.max(0, Math.min(view.own.floor, now) - 0.1);
  const high = Math.min(1, Math.max(view.own.best, view.own.floor + 0.1, now + 0.1) + 0.04);
  return (value) => Math.min(1, Math.max(0, (value - low) / (high - low)));
}
