import type { Move } from '../engine/move.ts';
import type { Stakes, View } from '../engine/viewTypes.ts';
import { rounded } from '../negotiation/utility.ts';
import { type Beside, bestOf } from './beside.ts';
import { conceded, gaveToMe, movesOf } from './publicRecord.ts';
import type { DeadlineDecision, DecisionBase, Weighed } from './reasons.ts';

type Answer = DeadlineDecision['answer'];

/** What a public audience takes off a setter that lets its own date pass (Fearon 1994), as a rise of its
 * back table's threshold per share of audience. */
const AUDIENCE_COST = 0.1;
/** A side gains about half of what the other's floor falls by: the room is shared. */
const SHARE_OF_ROOM = 0.5;
/** By how much an inducement must be worth more than it costs; pressure need only cover its cost. */
const CLEARLY = 0.015;
const COVERED = -1e-9;
/** Weeks in which the other side must have given something for a date to be moved. */
const LATELY = 2;

/** What it is worth to a seat that others become readier to sign, in V. */
export function gainOf(stakes: Stakes, self: number): number {
  const fall = stakes.floors.reduce((sum, by, p) => sum + (p === self ? 0 : Math.max(0, -by)), 0);
  return rounded(SHARE_OF_ROOM * fall);
}
/** What placing something costs: at home, and in others' trust (which lowers what deals are worth). */
export function costOf(stakes: Stakes): number {
  const lost = stakes.trust.reduce((sum, by) => sum + Math.max(0, -by), 0);
  return rounded(Math.max(0, stakes.home) + 0.25 * lost);
}

/** The setter's rule (model.md §9), no coin: enforce if what letting it lapse costs at home and what the
 * measure gains together cover what the measure costs; else move the date while the other side is giving
 * and extensions remain; else let it lapse. */
export function answerOf(
  facts: Pick<
    DeadlineDecision,
    'costOfLapsing' | 'gain' | 'costOfMeasure' | 'conceded' | 'extensionsLeft' | 'answers'
  >,
): Answer {
  const open = (answer: Answer) => facts.answers.includes(answer);
  if (facts.costOfLapsing + facts.gain >= facts.costOfMeasure && open('enforce')) return 'enforce';
  if (facts.conceded && facts.extensionsLeft > 0 && open('extend')) return 'extend';
  return open('lapse') ? 'lapse' : (facts.answers[0] ?? 'lapse');
}

export function weigh(
  view: View,
  id: string,
  answers: readonly Answer[],
): Omit<DeadlineDecision, keyof DecisionBase | 'decision'> {
  const seen = view.deadlines.find((one) => one.id === id);
  const stakes = view.case.deadlines.find((one) => one.id === id);
  const costOfLapsing =
    stakes === undefined
      ? 0
      : rounded(Math.max(0, stakes.lapse.home) + AUDIENCE_COST * stakes.audience);
  const facts = {
    deadline: id,
    costOfLapsing,
    gain: stakes === undefined ? 0 : gainOf(stakes.enforce, view.case.seat),
    costOfMeasure: stakes === undefined ? 0 : costOf(stakes.enforce),
    conceded: seen?.aimedAt.some((party) => conceded(view, party, LATELY)) ?? false,
    extensionsLeft: seen?.extensionsLeft ?? 0,
    answers,
  };
  return { ...facts, answer: answerOf(facts) };
}
const OPEN = new Set(['set', 'looming', 'due']);

/** A date of its own: set once the talks have run three weeks, towards sides that have given nothing in
 * all that time, if its word still counts for something and no other date of its own runs. */
export function dateToSet(view: View, open: readonly Move[]): Beside | null {
  if (view.turn < 4) return null;
  const word = view.parties.find((one) => one.id === view.seat)?.word ?? 0;
  if (word < 0.35) return null;
  if (view.deadlines.some((one) => one.setter === view.seat && OPEN.has(one.state))) return null;
  const considered = open.flatMap((move) => {
    if (move.id !== 'deadline') return [];
    const seen = view.deadlines.find((one) => one.id === move.deadline);
    const due = seen?.aimedAt.every((party) => !conceded(view, party, 3)) ?? false;
    return [{ move, score: due ? 1 : 0 }];
  });
  return bestOf('date', considered, 0);
}

/** What an inducement is worth: the trust it wins, and what is in force becoming easier to keep. */
function inducing(view: View, stakes: Stakes): number {
  const won = stakes.trust.reduce((sum, by) => sum + Math.max(0, by), 0);
  const running = view.agreements.some(
    (one) => one.signatories.includes(view.seat) && (one.is === 'inForce' || one.is === 'disputed'),
  );
  return rounded(0.5 * won + (running ? 0.1 * Math.max(0, stakes.clearer) : 0));
}

/** A measure: pressure on a side that has given nothing for three weeks, when the deal itself is at stake,
 * by the setter's rule (what it gains covers what it costs); else an inducement for a side that has just
 * given this seat something, or one that makes a truce easier to keep, where it is clearly worth its cost.
 * One at a time, and not again for a month. */
export function measureToPlace(view: View, open: readonly Move[]): Beside | null {
  if (view.turn < 3 || open.length === 0) return null;
  const lately = movesOf(view, view.seat, view.turn - 4);
  if (lately.some(({ move }) => move.id === 'induce' || move.id === 'press')) return null;
  const presses: Weighed[] = [];
  const inducements: Weighed[] = [];
  for (const move of open) {
    if (move.id !== 'induce' && move.id !== 'press') continue;
    const measure = view.case.measures.find((one) => one.id === move.measure);
    if (measure === undefined) continue;
    const { stakes } = measure;
    const towards = measure.on.filter((party) => party !== view.seat);
    const pressing = move.id === 'press';
    const due = pressing
      ? view.turn >= 5 && towards.length > 0 && towards.every((p) => !conceded(view, p, 3))
      : stakes.clearer > 0 || towards.some((p) => gaveToMe(view, p, LATELY));
    if (!due) continue;
    const worth = pressing ? 2 * gainOf(stakes, view.case.seat) : inducing(view, stakes);
    const score = rounded(worth - costOf(stakes));
    (pressing ? presses : inducements).push({ move, score });
  }
  return bestOf('press', presses, COVERED) ?? bestOf('induce', inducements, CLEARLY);
}
