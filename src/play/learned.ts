import type { View } from '../engine/viewTypes.ts';
import { guessOf, liking } from '../minds/estimate.ts';
import type { Package } from '../negotiation/space.ts';

/** What this seat has learned of how another would take a text: a range, never its truth. */
export interface Learned {
  readonly party: string;
  /** 0..1 on a scale whose middle is how things are now. */
  readonly low: number;
  readonly high: number;
  /** Texts of its own that were heard. */
  readonly texts: number;
  readonly word: 'not-enough' | 'hard-to-tell' | 'enough';
  /** A line it has said it will never sign. */
  readonly crosses: { readonly issue: string; readonly option: string } | null;
}

// A delegation that has said nothing leaves everything open; each text narrows the range.
const UNKNOWN = 0.42;
const STEEPNESS = 1.1;

/** Estimates from what was said in public alone, by the same guess a computer seat makes. */
export function learnedOf(view: View, x: Package, party: string): Learned {
  const { space } = view.case;
  const index = space.parties.indexOf(party);
  const guess = guessOf(view, index);
  const texts = view.texts.filter((text) => text.author === party && !text.single).length;
  const demands = view.demands.filter(
    (one) => one.party === party && one.state !== 'latent',
  ).length;
  const better = liking(guess, x) - liking(guess, view.inForce);
  const middle = Math.min(0.97, Math.max(0.03, 0.5 + STEEPNESS * better));
  const spread = UNKNOWN / (1 + 0.45 * texts + 0.2 * demands);
  const low = Math.max(0, middle - spread);
  const high = Math.min(1, middle + spread);
  let crosses: Learned['crosses'] = null;
  space.issues.forEach((issue, k) => {
    const option = issue.options[x[k] ?? 0]?.id ?? '';
    const never = view.parties[index]?.never[issue.id]?.includes(option) ?? false;
    if (never && x[k] !== view.inForce[k]) crosses ??= { issue: issue.id, option };
  });
  const word =
    crosses !== null || high < 0.52 ? 'not-enough' : low > 0.52 ? 'enough' : 'hard-to-tell';
  return { party, low, high, texts, word, crosses };
}
