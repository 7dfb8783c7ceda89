import type { Happening } from '../engine/happening.ts';
import type { View } from '../engine/viewTypes.ts';
import { standingAs } from '../engine/worth.ts';
import type { Package } from '../negotiation/space.ts';
import { isOpenDemand, lastTextOf, stateOf } from './publicRecord.ts';

/** How one party is guessed to like each option, from public facts only: what it demands, its last text,
 * the red lines it has named, what it said it could live with. Never its table. (An opponent model proper,
 * after Hindriks & Tykhonov 2008, will take this place.) */
export interface Guess {
  /** `[issue][option]`, weight of the issue included (weights sum to 1), less a half across a red line it
   * has named. */
  likes: readonly Float64Array[];
  /** Options across a red line it has named: it cannot sign them. */
  never: readonly (readonly boolean[])[];
  /** Issues on which anything at all is known. */
  told: readonly boolean[];
}

// How much each sign says about what an issue means to somebody.
const CORE_DEMAND = 3;
const DEMAND = 1.5;
const HARDENED = 1;
const IN_TEXT = 2;
const LEFT_ALONE = 0.4;
/** It refused a text because this demand was not dealt with. */
const HELD_BACK = 2;
/** Weeks for which a refusal across a red line is taken to hold, unless the line was named aloud. */
const REMEMBERED = 6;
const NOTHING_KNOWN = 0.25;
/** Taken off the whole for each option across a named red line. */
const ACROSS = 0.5;

const kept = new WeakMap<View, (Guess | undefined)[]>();

export function guessOf(view: View, party: number): Guess {
  const row = kept.get(view) ?? [];
  kept.set(view, row);
  const known = row[party];
  if (known !== undefined) return known;
  const guess = guess1(view, party);
  row[party] = guess;
  return guess;
}

function guess1(view: View, party: number): Guess {
  const { space, stated } = view.case;
  const id = space.parties[party] ?? '';
  const seen = view.parties[party];
  const text = lastTextOf(view, id);
  const wished = text === undefined ? null : standingAs(view, text.changes);
  const { crossed, held } = refusals(view, id);
  const scores = space.issues.map((issue, k) => {
    const signs: { at: readonly number[]; weight: number }[] = [];
    const indexes = (options: readonly string[]) =>
      options.map((o) => issue.options.findIndex((one) => one.id === o)).filter((o) => o >= 0);
    for (const demand of stated) {
      const state = stateOf(view, demand.id);
      const options = demand.satisfiedBy[issue.id];
      if (demand.party !== party || options === undefined || !isOpenDemand(state)) continue;
      const weight =
        (demand.core ? CORE_DEMAND : DEMAND) +
        (state === 'hardened' ? HARDENED : 0) +
        (held.has(demand.id) ? HELD_BACK : 0);
      signs.push({ at: indexes(options), weight });
    }
    if (wished !== null) {
      const option = wished[k] ?? 0;
      const changed = option !== view.inForce[k];
      signs.push({ at: [option], weight: changed ? IN_TEXT : LEFT_ALONE });
    }
    const never = issue.options.map(
      (one, o) =>
        (seen?.never[issue.id]?.includes(one.id) ?? false) || (crossed[k]?.has(o) ?? false),
    );
    const willing = new Set(indexes(seen?.willing[issue.id] ?? []));
    const weight = signs.reduce((sum, sign) => sum + sign.weight, NOTHING_KNOWN);
    const likes = issue.options.map((_, o) => {
      const score = signs.reduce(
        (sum, sign) => sum + sign.weight * closeness(o, sign.at, issue.options.length),
        0.5 * NOTHING_KNOWN,
      );
      return Math.max(score / weight, willing.has(o) ? 0.7 : 0);
    });
    return { weight, likes, never, told: signs.length > 0 };
  });
  const total = scores.reduce((sum, score) => sum + score.weight, 0);
  return {
    likes: scores.map(({ likes, weight, never }) =>
      Float64Array.from(likes, (like, o) => (like * weight) / total - (never[o] ? ACROSS : 0)),
    ),
    never: scores.map((score) => score.never),
    told: scores.map((score) => score.told),
  };
}

/** 1 at one of the places, falling evenly with the distance to the nearest. */
function closeness(option: number, places: readonly number[], count: number): number {
  if (places.length === 0 || count < 2) return 0.5;
  const distance = Math.min(...places.map((place) => Math.abs(option - place)));
  return 1 - distance / (count - 1);
}

/** What its refusals have told: options it called a red line, demands it said must be dealt with first. */
function refusals(view: View, party: string): { crossed: Set<number>[]; held: Set<string> } {
  const { space } = view.case;
  const crossed = space.issues.map(() => new Set<number>());
  const held = new Set<string>();
  for (let i = view.log.length - 1; i >= 0; i--) {
    const one = view.log[i] as Happening;
    if (one.week < view.turn - REMEMBERED) break;
    if (one.kind !== 'text-refused' || one.by !== party || one.names === null) continue;
    if (one.reason === 'held-back') held.add(one.names);
    if (one.reason !== 'red-line') continue;
    const k = space.issues.findIndex((issue) => issue.id === one.names);
    const text = view.texts.find((other) => other.id === one.text);
    const o = text === undefined || k < 0 ? undefined : standingAs(view, text.changes)[k];
    if (o !== undefined) crossed[k]?.add(o);
  }
  return { crossed, held };
}

/** Estimated liking of a package, about 0..1 (lower by half for each named red line it crosses). */
export function liking(guess: Guess, x: Package): number {
  const { likes } = guess;
  let sum = 0;
  for (let k = 0; k < x.length; k++) sum += (likes[k] as Float64Array)[x[k] as number] as number;
  return sum;
}

/** How far an issue comes nearer to the others who sign it when it goes from one option to another:
 * the mean change of their estimates; 0 where nothing is known. Over 0 = nearer. */
export function nearer(view: View, issue: number, from: number, to: number): number {
  if (from === to) return 0;
  const { space, seat } = view.case;
  const spec = space.issues[issue];
  const signers = [
    ...(spec?.signatories ?? []),
    ...(spec?.options[to]?.needs ?? []),
    ...(spec?.options[from]?.needs ?? []),
  ];
  let sum = 0;
  let heard = 0;
  for (let p = 0; p < space.parties.length; p++) {
    // Where no one in particular signs an issue, anybody may come to sign a text with it.
    if (p === seat || (signers.length > 0 && !signers.includes(p))) continue;
    const guess = guessOf(view, p);
    const never = guess.never[issue];
    if (!guess.told[issue] && !never?.[from] && !never?.[to]) continue;
    sum += (guess.likes[issue]?.[to] ?? 0) - (guess.likes[issue]?.[from] ?? 0);
    heard++;
  }
  return heard === 0 ? 0 : sum / heard;
}
