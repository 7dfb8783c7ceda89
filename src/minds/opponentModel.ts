import type { Package } from '../negotiation/space.ts';
import { rounded } from '../negotiation/utility.ts';

/** What is thought of one issue before any offer: how likely each option is the other's favourite (its
 * values rise to it and fall from it: the first option = falling, the last = rising), and how heavy the
 * issue is for it beside the others (1 = like any other). Neither need sum to 1. */
export interface IssuePrior {
  peaks: readonly number[];
  weight: number;
}
/** An offer of the other's, and how far it is evidence, 0..1 per issue: an issue that was only left as it
 * stood says less than one that was changed. */
export interface OfferHeard {
  package: Package;
  heed: readonly number[];
}
/** Estimated weight per issue (they sum to 1) and value per option, 0..1. */
export interface Estimate {
  weights: Float64Array;
  values: readonly Float64Array[];
}

/** Weights an issue may have, as multiples of its prior weight. */
const LEVELS = Float64Array.of(0.3, 0.6, 1, 1.5, 2.2);
/** How far the other may have come down from its best by its last offer. */
const FALLS = Float64Array.of(0.1, 0.25, 0.45, 0.7);
/** How well the other's target is known: spread of an offer's utility round it, for the first offer and
 * from the fifth on. */
export interface Spread {
  first: number;
  later: number;
}
/** Where talks open with what each side likes best, the first offer tells nearly all. */
export const OPENS_AT_BEST: Spread = { first: 0.02, later: 0.13 };
const SETTLED = 4;
/** Times the issues are gone round: each is judged by what is thought of the rest. */
const ROUNDS = 4;

/** Value of an option where the favourite is `peak`: 1 there, falling evenly to either end. */
export const shape = (options: number, peak: number, option: number): number =>
  option < peak ? 1 - (peak - option) / (peak + 1) : 1 - (option - peak) / (options - peak);

/** Bayesian opponent model over ordered options (Hindriks & Tykhonov 2008), in its scalable form: every
 * issue has hypotheses of its own (favourite option × weight) and is judged by what is expected of the
 * others, over and over. An offer is likely as far as its utility lies by the target the other is thought
 * to have: a trade-off tactic that comes down slowly from its best. Draws nothing; no offers = the prior. */
export function estimateOf(
  priors: readonly IssuePrior[],
  offers: readonly OfferHeard[],
  spread: Spread = OPENS_AT_BEST,
): Estimate {
  const issues = priors.map(hypothesesOf);
  const n = offers.length;
  const target = offers.map((_, t) =>
    FALLS.reduce((sum, fall) => sum + targetAt(t, n, fall) / FALLS.length, 0),
  );
  const sharp = offers.map((_, t) => 1 / (2 * spreadAt(spread, t) ** 2));
  for (let round = 0; n > 0 && round < ROUNDS; round++) {
    for (let k = 0; k < issues.length; k++) weigh(k, issues, offers, target, sharp);
    aim(target, issues, offers, sharp);
  }
  const all = issues.reduce((sum, one) => sum + one.weight, 0);
  return {
    weights: Float64Array.from(issues, (one) => rounded(one.weight / all)),
    values: issues.map((one) => one.liked.map((liked) => rounded(liked / one.weight))),
  };
}

interface Hypotheses {
  options: number;
  /** `[peak · levels + level]`: log of the prior, and what is thought now (sums to 1). */
  prior: Float64Array;
  now: Float64Array;
  levels: Float64Array;
  /** `[peak · options + option]`. */
  shapes: Float64Array;
  /** Expected weight, and expected weight times value per option. */
  weight: number;
  liked: Float64Array;
}

const spreadAt = ({ first, later }: Spread, t: number): number =>
  first + (later - first) * Math.min(1, t / SETTLED);
const targetAt = (t: number, n: number, fall: number): number =>
  1 - fall * (n > 1 ? t / (n - 1) : 0);

const shapes = new Map<number, Float64Array>();
function shapesOf(options: number): Float64Array {
  const known = shapes.get(options);
  if (known !== undefined) return known;
  const table = Float64Array.from({ length: options * options }, (_, i) =>
    shape(options, Math.floor(i / options), i % options),
  );
  shapes.set(options, table);
  return table;
}

function hypothesesOf({ peaks, weight }: IssuePrior): Hypotheses {
  const issue: Hypotheses = {
    options: peaks.length,
    prior: new Float64Array(peaks.length * LEVELS.length),
    now: new Float64Array(peaks.length * LEVELS.length),
    levels: LEVELS.map((level) => level * weight),
    shapes: shapesOf(peaks.length),
    weight: 0,
    liked: new Float64Array(peaks.length),
  };
  for (let at = 0; at < issue.prior.length; at++)
    issue.prior[at] = Math.log(Math.max(1e-6, peaks[Math.floor(at / LEVELS.length)] as number));
  issue.now.set(issue.prior);
  sumUp(issue);
  return issue;
}

/** Turns logs into shares that sum to 1, in place. */
function share(logs: Float64Array): void {
  let top = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < logs.length; i++) top = Math.max(top, logs[i] as number);
  let sum = 0;
  for (let i = 0; i < logs.length; i++) sum += logs[i] = Math.exp((logs[i] as number) - top);
  for (let i = 0; i < logs.length; i++) (logs[i] as number) /= sum;
}

/** From logs to shares, and what is then to be expected of the issue. */
function sumUp(issue: Hypotheses): void {
  const { options, levels, now, liked } = issue;
  share(now);
  issue.weight = 0;
  liked.fill(0);
  for (let peak = 0, at = 0; peak < options; peak++) {
    let weight = 0;
    for (let l = 0; l < levels.length; l++, at++)
      weight += (levels[l] as number) * (now[at] as number);
    issue.weight += weight;
    for (let o = 0; o < options; o++)
      liked[o] = (liked[o] as number) + weight * (issue.shapes[peak * options + o] as number);
  }
}

/** One issue judged anew by every offer, the others as they are thought to be. */
function weigh(
  k: number,
  issues: readonly Hypotheses[],
  offers: readonly OfferHeard[],
  target: readonly number[],
  sharp: readonly number[],
): void {
  const issue = issues[k] as Hypotheses;
  const { options, levels, now } = issue;
  let others = 0;
  for (let l = 0; l < issues.length; l++) if (l !== k) others += (issues[l] as Hypotheses).weight;
  now.set(issue.prior);
  for (let t = 0; t < offers.length; t++) {
    const { package: x, heed } = offers[t] as OfferHeard;
    let rest = 0;
    for (let l = 0; l < issues.length; l++)
      if (l !== k) rest += (issues[l] as Hypotheses).liked[x[l] as number] as number;
    const option = x[k] as number;
    const aimed = target[t] as number;
    const heeded = (heed[k] as number) * (sharp[t] as number);
    for (let peak = 0, at = 0; peak < options; peak++) {
      const value = issue.shapes[peak * options + option] as number;
      for (let l = 0; l < levels.length; l++, at++) {
        const level = levels[l] as number;
        const far = (level * value + rest) / (level + others) - aimed;
        now[at] = (now[at] as number) - heeded * far * far;
      }
    }
  }
  sumUp(issue);
}

/** How fast it comes down, judged by all issues together; `target` is what is then expected of it. */
function aim(
  target: number[],
  issues: readonly Hypotheses[],
  offers: readonly OfferHeard[],
  sharp: readonly number[],
): void {
  const n = offers.length;
  const all = issues.reduce((sum, one) => sum + one.weight, 0);
  const falls = new Float64Array(FALLS.length);
  offers.forEach(({ package: x, heed }, t) => {
    let worth = 0;
    let heeded = 0;
    for (let k = 0; k < issues.length; k++) {
      worth += ((issues[k] as Hypotheses).liked[x[k] as number] as number) / all;
      heeded += (heed[k] as number) / issues.length;
    }
    heeded *= sharp[t] as number;
    for (let f = 0; f < falls.length; f++)
      falls[f] = (falls[f] as number) - heeded * (worth - targetAt(t, n, FALLS[f] as number)) ** 2;
  });
  share(falls);
  for (let t = 0; t < n; t++) {
    target[t] = 0;
    for (let f = 0; f < falls.length; f++)
      target[t] = (target[t] as number) + (falls[f] as number) * targetAt(t, n, FALLS[f] as number);
  }
}
