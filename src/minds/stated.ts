import type { Happening } from '../engine/happening.ts';
import type { SeatCase, View } from '../engine/viewTypes.ts';
import { standingAs } from '../engine/worth.ts';
import type { IssuePrior } from './opponentModel.ts';
import { isOpenDemand } from './publicRecord.ts';

// How much heavier each sign makes an issue, and how much likelier the options it names.
const CORE_DEMAND = 1.6;
const DEMAND = 0.8;
const HARDENED = 0.5;
/** It refused a text because this demand was not dealt with. */
const HELD_BACK = 0.8;
/** Likelihood an option gains, beside 1 for any other, per unit of weight, shared by those named. */
const NAMED = 4;
const WILLING = 1;
const NEVER = 0.02;
/** Weeks for which a refusal across a red line is taken to hold, unless the line was named aloud. */
const REMEMBERED = 6;

/** What one party has let be known of itself: demands, red lines, what it could live with, refusals. */
export interface Stated {
  priors: readonly IssuePrior[];
  /** Per issue and option: across a red line it has named. */
  never: readonly (readonly boolean[])[];
  willing: readonly (readonly boolean[])[];
  /** Issues that are touched by something it has said. */
  told: readonly boolean[];
}

interface Wish {
  demand: string;
  party: number;
  core: boolean;
  wants: readonly { k: number; at: readonly number[] }[];
}
const wishes = new WeakMap<SeatCase, readonly Wish[]>();
/** Demands with their options as indexes, in the file's order. */
function wishesOf(seatCase: SeatCase): readonly Wish[] {
  const { space, stated } = seatCase;
  const known = wishes.get(seatCase);
  if (known !== undefined) return known;
  const list = stated.map(({ id, party, core, satisfiedBy }) => ({
    demand: id,
    party,
    core,
    wants: space.issues.flatMap((issue, k) => {
      const at = (satisfiedBy[issue.id] ?? []).flatMap((option) => {
        const o = issue.options.findIndex((one) => one.id === option);
        return o < 0 ? [] : [o];
      });
      return at.length === 0 ? [] : [{ k, at }];
    }),
  }));
  wishes.set(seatCase, list);
  return list;
}

/** What one party has said, as the prior of the model of it. Public facts only; never its table. */
export function statedBy(view: View, party: number): Stated {
  const { space } = view.case;
  const id = space.parties[party] ?? '';
  const seen = view.parties[party];
  const { crossed, held } = refusalsOf(view, id);
  const peaks = space.issues.map((issue) => new Array<number>(issue.options.length).fill(1));
  const weights = new Array<number>(peaks.length).fill(1);
  const told = new Array<boolean>(peaks.length).fill(false);
  for (const [i, wish] of wishesOf(view.case).entries()) {
    if (wish.party !== party) continue;
    const now = view.demands[i];
    const demand = now?.id === wish.demand ? now : view.demands.find((d) => d.id === wish.demand);
    if (demand === undefined || !isOpenDemand(demand.state)) continue;
    const weight =
      (wish.core ? CORE_DEMAND : DEMAND) +
      (demand.state === 'hardened' ? HARDENED : 0) +
      (held.has(wish.demand) ? HELD_BACK : 0);
    for (const { k, at } of wish.wants) {
      const row = peaks[k] as number[];
      for (const o of at) row[o] = (row[o] ?? 0) + (NAMED * weight) / at.length;
      weights[k] = (weights[k] ?? 1) + weight;
      told[k] = true;
    }
  }
  const flags = (lines: Readonly<Record<string, readonly string[]>> | undefined) =>
    space.issues.map((issue) => {
      const named = lines?.[issue.id];
      return issue.options.map((one) => named?.includes(one.id) ?? false);
    });
  const never = flags(seen?.never);
  for (const { k, o } of crossed) if (never[k] !== undefined) never[k][o] = true;
  const willing = flags(seen?.willing);
  peaks.forEach((row, k) => {
    for (let o = 0; o < row.length; o++) {
      if (willing[k]?.[o]) row[o] = (row[o] ?? 0) + WILLING;
      if (never[k]?.[o]) row[o] = NEVER;
    }
  });
  return {
    priors: peaks.map((row, k) => ({ peaks: row, weight: weights[k] ?? 1 })),
    never,
    willing,
    told,
  };
}

interface Refusals {
  crossed: { k: number; o: number }[];
  held: Set<string>;
}
const NO_REFUSALS: Refusals = { crossed: [], held: new Set() };
const refused = new WeakMap<View, Map<string, Refusals>>();

/** What refusals have told: options a party called a red line, demands it said must be dealt with first. */
function refusalsOf(view: View, party: string): Refusals {
  const known = refused.get(view);
  if (known !== undefined) return known.get(party) ?? NO_REFUSALS;
  const byParty = new Map<string, Refusals>();
  refused.set(view, byParty);
  for (let i = view.log.length - 1; i >= 0; i--) {
    const one = view.log[i] as Happening;
    if (one.week < view.turn - REMEMBERED) break;
    if (one.kind !== 'text-refused' || one.by === null || one.names === null) continue;
    const told = byParty.get(one.by) ?? { crossed: [], held: new Set<string>() };
    byParty.set(one.by, told);
    if (one.reason === 'held-back') told.held.add(one.names);
    if (one.reason !== 'red-line') continue;
    const k = view.case.space.issues.findIndex((issue) => issue.id === one.names);
    const text = view.texts.find((other) => other.id === one.text);
    const o = text === undefined || k < 0 ? undefined : standingAs(view, text.changes)[k];
    if (o !== undefined) told.crossed.push({ k, o });
  }
  return byParty.get(party) ?? NO_REFUSALS;
}
