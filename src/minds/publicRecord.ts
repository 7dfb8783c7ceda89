import type { Happening } from '../engine/happening.ts';
import type { Move } from '../engine/move.ts';
import type { TextSeen, View } from '../engine/viewTypes.ts';
import { worth } from '../engine/worth.ts';

/** Weeks ahead at which a deadline presses, and how far it must be believed to (model.md §7). */
const PRESSING_WEEKS = 2;
const PRESSING_BELIEF = 0.4;

/** What everybody may know of one party's situation: all that Q reads (model.md §7). Shares are 0..1. */
export interface PublicWeek {
  /** 1 while the talks are still about talks. */
  aboutTalks: number;
  /** 1 if a believed deadline aimed at it is due within two weeks. */
  pressure: number;
  /** Cost of the open deadlines aimed at it, each as far as it is believed. */
  believedCost: number;
  /** 1 if a text of another's stands that it would have to sign. */
  asked: number;
  /** Agreements in force between parties it belongs to: 0 none, 1 two or more. */
  bound: number;
  /** 1 if it has an open condition on an agreement. */
  conditioned: number;
  /** 1 if a text of another's from this week or the last, short of a comprehensive one, would give it
   * something it demands: relief that could be banked. */
  relief: number;
  hurt: number;
  momentum: number;
}

const OPEN_DEADLINE = new Set(['set', 'looming', 'due']);
const OPEN_DEMAND = new Set(['voiced', 'acknowledged', 'bargained', 'parked', 'hardened']);

/** The part of a view that the public record of a week is read from. */
export type PublicRecord = Pick<
  View,
  | 'turn'
  | 'process'
  | 'momentum'
  | 'parties'
  | 'demands'
  | 'deadlines'
  | 'texts'
  | 'agreements'
  | 'inForce'
  | 'log'
  | 'case'
>;

const heardByAll = new WeakMap<View['log'], ReadonlySet<string>>();
/** Texts that the whole table heard of. */
function known(view: PublicRecord): ReadonlySet<string> {
  const before = heardByAll.get(view.log);
  if (before !== undefined) return before;
  const texts = new Set<string>();
  for (const one of view.log)
    if (one.kind === 'text-tabled' && one.heardBy.length >= view.parties.length)
      texts.add(one.text);
  heardByAll.set(view.log, texts);
  return texts;
}

export function publicWeek(view: PublicRecord, party: string): PublicWeek {
  const open = view.deadlines.filter(
    (one) => OPEN_DEADLINE.has(one.state) && one.public && one.aimedAt.includes(party),
  );
  const publicTexts = known(view);
  const theirs = view.texts.filter((text) => text.author !== party && publicTexts.has(text.id));
  const inForce = view.agreements.filter(
    (one) => one.is === 'inForce' && one.signatories.includes(party),
  );
  const seen = view.parties.find((one) => one.id === party);
  return {
    aboutTalks: view.process === 'talksAboutTalks' ? 1 : 0,
    pressure: open.some(
      (one) =>
        one.due !== null &&
        one.due - view.turn <= PRESSING_WEEKS &&
        one.believed >= PRESSING_BELIEF,
    )
      ? 1
      : 0,
    believedCost: open.reduce((sum, one) => sum + one.believed * one.cost, 0),
    asked: theirs.some((text) => text.is === 'standing' && text.needs.includes(party)) ? 1 : 0,
    bound: Math.min(1, inForce.length / 2),
    conditioned: view.agreements.some((one) =>
      one.conditions.some((x) => x.by === party && x.is === 'open'),
    )
      ? 1
      : 0,
    relief: theirs.some(
      (text) => text.week >= view.turn - 1 && text.is !== 'signed' && gives(view, text, party),
    )
      ? 1
      : 0,
    hurt: seen?.hurt ?? 0,
    momentum: view.momentum,
  };
}

/** Would this text alone meet something the party demands, without settling the whole? */
function gives(view: PublicRecord, text: TextSeen, party: string): boolean {
  const { space, stated } = view.case;
  const whole = space.issues.every((issue, k) => {
    if (issue.comprehensive === null) return true;
    const named = text.changes[issue.id];
    const option =
      named === undefined
        ? (view.inForce[k] ?? 0)
        : issue.options.findIndex((one) => one.id === named);
    return issue.comprehensive.includes(option);
  });
  if (whole) return false;
  return stated.some(
    (demand) =>
      space.parties[demand.party] === party &&
      OPEN_DEMAND.has(stateOf(view, demand.id)) &&
      Object.entries(demand.satisfiedBy).some(([issue, options]) =>
        options.includes(text.changes[issue] ?? ''),
      ),
  );
}

export const stateOf = (view: Pick<View, 'demands'>, demand: string): string =>
  view.demands.find((one) => one.id === demand)?.state ?? 'latent';

export const isOpenDemand = (state: string): boolean => OPEN_DEMAND.has(state);

const byWeek = new WeakMap<View['log'], Happening[][]>();
/** What this seat heard in one week, in order. */
export function linesOf(view: Pick<View, 'log'>, week: number): readonly Happening[] {
  let weeks = byWeek.get(view.log);
  if (weeks === undefined) {
    weeks = [];
    for (const one of view.log) {
      const lines = weeks[one.week] ?? [];
      weeks[one.week] = lines;
      lines.push(one);
    }
    byWeek.set(view.log, weeks);
  }
  return weeks[week] ?? NOTHING;
}
const NOTHING: readonly Happening[] = [];

/** What a party was heard to do since a week, oldest first. */
export function movesOf(view: View, party: string, since: number): { move: Move; week: number }[] {
  const found: { move: Move; week: number }[] = [];
  for (let i = view.log.length - 1; i >= 0; i--) {
    const one = view.log[i] as Happening;
    if (one.week < since) break;
    if (one.kind === 'moved' && one.by === party) found.push({ move: one.move, week: one.week });
  }
  return found.reverse();
}

/** The newest text a party wrote that this seat has heard of, the single text aside. */
export const lastTextOf = (view: View, party: string): TextSeen | undefined =>
  view.texts.findLast((text) => text.author === party && !text.single);

const GIVING = new Set(['acknowledge', 'lift', 'trade', 'drop']);

/** Was the party seen to give something in the last `weeks` weeks: a demand acknowledged, traded or
 * dropped, a condition lifted, a signature, or a text worth more to this seat than its last one? */
export function conceded(view: View, party: string, weeks: number): boolean {
  const since = view.turn - weeks;
  if (movesOf(view, party, since).some(({ move }) => GIVING.has(move.id))) return true;
  for (let i = view.log.length - 1; i >= 0; i--) {
    const one = view.log[i] as Happening;
    if (one.week < since) break;
    if (one.kind === 'replied' && one.by === party && one.reply.answer === 'accept') return true;
  }
  return cameNearer(view, party, since);
}

/** Did it give this very seat something: one of its demands acknowledged, or a text worth more to it? */
export function gaveToMe(view: View, party: string, weeks: number): boolean {
  const since = view.turn - weeks;
  const own = new Set(view.demands.filter((one) => one.party === view.seat).map((one) => one.id));
  const acknowledged = movesOf(view, party, since).some(
    ({ move }) => move.id === 'acknowledge' && own.has(move.demand),
  );
  return acknowledged || cameNearer(view, party, since);
}

/** Its last text, written since then, is worth more to this seat than the one before. */
function cameNearer(view: View, party: string, since: number): boolean {
  const texts = view.texts.filter((text) => text.author === party && !text.single);
  const last = texts.at(-1);
  const before = texts.at(-2);
  if (last === undefined || before === undefined || last.week < since) return false;
  return worth(view, last.changes).value > worth(view, before.changes).value + 0.01;
}
