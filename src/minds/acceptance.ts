import { reachable } from '../engine/arithmetic.ts';
import type { TextSeen, View } from '../engine/viewTypes.ts';
import {
  barOf,
  holdsBack,
  lookAt,
  numbersOf,
  redLineIn,
  type Worth,
  worth,
  worthOf,
} from '../engine/worth.ts';
import type { Package } from '../negotiation/space.ts';
import { rounded } from '../negotiation/utility.ts';
import type { AnswerDecision, AnswerRule } from './reasons.ts';

/** A partial deal must beat its bar by this much at the start, and by nothing at the end (model.md §6). */
export const PARTIAL_PATIENCE = 0.15;
/** From here on the best text of the recent window will do (AC_combi, Baarslag et al. 2013). */
export const LATE = 0.85;
/** The recent window, in weeks. */
export const WINDOW = 3;

/** Everything an answer follows from. */
export type Facts = Pick<
  AnswerDecision,
  | 'value'
  | 'bar'
  | 'bonus'
  | 'comprehensive'
  | 'core'
  | 'needed'
  | 'back'
  | 'threshold'
  | 'crossed'
  | 'heldBack'
  | 'aboutTalks'
  | 'bestLately'
  | 'tau'
  | 'floor'
  | 'best'
>;

/** The acceptance rule (model.md §6). Accepts where V reaches the bar and what is needed this week (or it
 * is late and nothing better was seen lately), the back table agrees, no red line is crossed and no own
 * demand holds it back. Draws nothing. */
export function ruleFor(facts: Facts): { rule: AnswerRule; accepted: boolean } {
  const no = (rule: AnswerRule) => ({ rule, accepted: false });
  const yes = (rule: AnswerRule) => ({ rule, accepted: true });
  if (facts.best < facts.floor) return no('empty-set');
  if (facts.crossed !== null) return no('red-line');
  if (facts.value < facts.bar) return no(shortOfBar(facts));
  if (facts.heldBack !== null) return no('held-back');
  if (facts.back < facts.threshold) return no('back-table');
  const met = facts.value >= facts.needed;
  const late = facts.tau >= LATE && facts.value >= (facts.bestLately ?? 0);
  if (!met && !late) return no('below-target');
  if (facts.aboutTalks) return no('process');
  return yes(met ? 'met-target' : 'deadline-near');
}

/** Which bar it was that a text fell short of. */
function shortOfBar({ value, bar, bonus, comprehensive, core }: Facts): AnswerRule {
  if (!comprehensive && !core) return 'below-today';
  return value >= rounded(bar - bonus) ? 'mind' : 'below-bar';
}

/** What V must reach this week: the target, or for a partial package its bar and some patience. */
export function neededFor(view: View, one: Pick<Worth, 'comprehensive' | 'bar'>): number {
  const { target, tau } = view.own;
  if (one.comprehensive) return rounded(Math.max(one.bar, target));
  return rounded(one.bar + PARTIAL_PATIENCE * (1 - tau));
}

export interface Verdict extends Facts {
  worth: Worth;
  rule: AnswerRule;
  accepted: boolean;
}

/** The bonus of the party's most demanding mind: what the menu of a week is judged by, so that it is the
 * same for every mind (model.md §7). */
export function highestBonus(view: View): number {
  const minds = Object.values(view.case.minds[view.seat] ?? {});
  return Math.max(view.own.bonus, ...minds.map((mind) => mind.bonus));
}

/** Would this seat sign, were `x` what then stands? `except` is the text in question, `bonus` what its mind
 * asks for a comprehensive one beyond the floor. */
export function judge(
  view: View,
  x: Package,
  except: string | null,
  bonus: number = view.own.bonus,
): Verdict {
  const plain = worthOf(view, x);
  const looked = { ...plain, bar: barOf(view, plain.comprehensive, plain.core, bonus) };
  const facts: Facts = {
    value: looked.value,
    bar: looked.bar,
    bonus: looked.comprehensive ? bonus : 0,
    comprehensive: looked.comprehensive,
    core: looked.core,
    needed: neededFor(view, looked),
    back: looked.back,
    threshold: looked.threshold,
    crossed: looked.crossed[0]?.issue ?? null,
    heldBack: looked.heldBack[0] ?? null,
    aboutTalks: looked.core && view.process === 'talksAboutTalks',
    bestLately: bestLately(view, except),
    tau: rounded(view.own.tau),
    floor: view.own.floor,
    best: view.own.best,
  };
  return { ...facts, worth: looked, ...ruleFor(facts) };
}

/** Texts put to this seat by others in the recent window. */
const putToMe = (view: View, weeks: number): TextSeen[] =>
  view.texts.filter(
    (text) =>
      text.author !== view.seat &&
      text.week > view.turn - weeks &&
      text.is !== 'signed' &&
      text.needs.includes(view.seat),
  );

const lately = new WeakMap<View, { id: string; value: number }[]>();
function bestLately(view: View, except: string | null): number | null {
  let texts = lately.get(view);
  if (texts === undefined) {
    texts = putToMe(view, WINDOW).map((text) => ({
      id: text.id,
      value: worth(view, text.changes).value,
    }));
    lately.set(view, texts);
  }
  let best: number | null = null;
  for (const text of texts)
    if (text.id !== except && (best === null || text.value > best)) best = text.value;
  return best;
}

/** Has no text worth signing at all been put to this seat for so many weeks? Whatever its mind: the bonus
 * of a mind plays no part, so that the menu of the week is the same for every mind. */
export const nothingWorthSigning = (view: View, weeks: number): boolean =>
  view.turn > weeks &&
  putToMe(view, weeks).every((text) => {
    const looked = worth(view, text.changes);
    return looked.value < looked.bar - (looked.comprehensive ? view.own.bonus : 0);
  });

/** The smallest single change that would have made a refused package one to sign, if there is one. */
export function wouldClear(
  view: View,
  x: Package,
  except: string | null,
): { issue: string; option: string } | null {
  const { space } = view.case;
  const near: { k: number; o: number; far: number }[] = [];
  space.issues.forEach((issue, k) => {
    for (const o of reachable(issue, view.inForce[k] ?? 0))
      if (o !== x[k]) near.push({ k, o, far: Math.abs(o - (x[k] ?? 0)) });
  });
  near.sort((a, b) => a.far - b.far || a.k - b.k || a.o - b.o);
  const changed = x.slice();
  for (const { k, o } of near) {
    changed[k] = o;
    const issue = space.issues[k];
    const option = issue?.options[o];
    if (option !== undefined && wouldSign(view, changed, except))
      return { issue: issue?.id ?? '', option: option.id };
    changed[k] = x[k] ?? 0;
  }
  return null;
}

/** The acceptance rule without its record. */
function wouldSign(view: View, x: Package, except: string | null): boolean {
  const look = lookAt(view.case, numbersOf(view), x);
  const bar = barOf(view, look.comprehensive, look.core, view.own.bonus);
  if (look.value < bar || look.back < rounded(view.own.threshold) || look.changes === 0)
    return false;
  const needed = neededFor(view, { comprehensive: look.comprehensive, bar });
  const late = view.own.tau >= LATE && look.value >= (bestLately(view, except) ?? 0);
  return (
    (look.value >= needed || late) &&
    !(look.core && view.process === 'talksAboutTalks') &&
    redLineIn(view, x) < 0 &&
    view.own.best >= view.own.floor &&
    !view.case.holdBacks.some((hold) => holdsBack(hold, view.inForce, x))
  );
}
