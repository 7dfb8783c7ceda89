import type { Question, RefusalReason, Reply } from '../engine/move.ts';
import type { MindSeen, View } from '../engine/viewTypes.ts';
import { numbersOf, standingAs, valueNow } from '../engine/worth.ts';
import type { Package } from '../negotiation/space.ts';
import { clip, rounded } from '../negotiation/utility.ts';
import { judge, type Verdict, wouldClear } from './acceptance.ts';
import { type Draw, keyAt } from './chance.ts';
import type {
  AnswerDecision,
  AnswerRule,
  ChanceDecision,
  DeadlineDecision,
  Decision,
  DecisionBase,
} from './reasons.ts';
import { weigh } from './setter.ts';

/** A text worth signing, but short of what this week asks for, is kept on the table rather than refused
 * once it is this share of the way from the bar to it. */
const WORTH_WAITING_FOR = 0.35;

const REASON: Partial<Record<AnswerRule, RefusalReason>> = {
  'red-line': 'red-line',
  'held-back': 'held-back',
  'back-table': 'back-table',
  'below-target': 'not-now',
};

export const baseOf = (view: View, name: string): DecisionBase => ({
  id: `${view.seat}-${view.turn}-${name}`,
  party: view.seat,
  week: view.turn,
  mind: view.own.mind,
  floor: view.own.floor,
  target: view.own.target,
  tau: rounded(view.own.tau),
  best: view.own.best,
});

/** How a verdict is said: yes, no with a reason, or neither while it may still come to a yes. */
export function answerFor(
  verdict: Pick<AnswerDecision, 'rule' | 'accepted' | 'value' | 'bar' | 'needed' | 'instead'>,
): 'accept' | 'refuse' | 'hold' {
  if (verdict.instead !== null) return 'hold';
  if (verdict.accepted) return 'accept';
  if (verdict.rule === 'process') return 'hold';
  const { value, bar, needed } = verdict;
  const near = value >= rounded(bar + WORTH_WAITING_FOR * (needed - bar));
  return verdict.rule === 'below-target' && near ? 'hold' : 'refuse';
}

function recordOf(
  view: View,
  question: string,
  about: AnswerDecision['about'],
  subject: string,
  verdict: Verdict,
  clears: AnswerDecision['wouldClear'],
): AnswerDecision {
  const { worth, rule, accepted, crossed, heldBack } = verdict;
  // One literal without spreads: this is written down for every text put to every seat.
  return {
    id: `${view.seat}-${view.turn}-${question}`,
    party: view.seat,
    week: view.turn,
    mind: view.own.mind,
    floor: view.own.floor,
    target: view.own.target,
    tau: rounded(view.own.tau),
    best: view.own.best,
    decision: 'answer',
    question,
    about,
    subject,
    value: worth.value,
    utility: worth.utility,
    bar: worth.bar,
    bonus: verdict.bonus,
    needed: verdict.needed,
    back: worth.back,
    threshold: worth.threshold,
    kept: worth.kept,
    comprehensive: worth.comprehensive,
    core: worth.core,
    crossed,
    heldBack,
    aboutTalks: verdict.aboutTalks,
    bestLately: verdict.bestLately,
    names: rule === 'red-line' ? crossed : rule === 'held-back' ? heldBack : null,
    rule,
    accepted,
    instead: null,
    wouldClear: clears,
  };
}

function replyTo(question: string, decision: AnswerDecision): Reply {
  const answer = answerFor(decision);
  if (answer !== 'refuse') return { question, answer };
  const reason = REASON[decision.rule] ?? 'not-enough';
  return decision.names === null
    ? { question, answer, reason }
    : { question, answer, reason, names: decision.names };
}

type Odds = Readonly<Record<string, number>>;
interface Answered {
  reply: Reply;
  decision: Decision;
}

function toPackage(
  view: View,
  question: Question,
  about: 'text' | 'condition',
  subject: string,
  x: Package,
): Answered {
  const except = about === 'text' ? subject : null;
  const verdict = judge(view, x, except);
  const clears = verdict.accepted ? null : wouldClear(view, x, except);
  const decision = recordOf(view, question.id, about, subject, verdict, clears);
  return { reply: replyTo(question.id, decision), decision };
}

/** The agreement with what the condition asks for (the first of what would do), laid over what is in force. */
function granted(view: View, question: Extract<Question, { kind: 'condition' }>): Package {
  const agreement = view.agreements.find((one) => one.id === question.agreement);
  const asked = Object.fromEntries(
    Object.entries(question.wants).flatMap(([issue, options]) =>
      options[0] === undefined ? [] : [[issue, options[0]]],
    ),
  );
  return standingAs(view, { ...agreement?.covers, ...asked });
}

/** A call for monitoring is granted where being watched makes what is in force worth at least as much. */
function toCall(view: View, question: Extract<Question, { kind: 'monitoring' }>): Answered {
  const now = numbersOf(view);
  const before = valueNow(view.case, now);
  const watched = { ...now, monitors: clip(now.monitors + 0.3, 0, 1) };
  const after = valueNow(view.case, watched);
  const today = judge(view, view.inForce, null);
  const verdict: Verdict = {
    ...today,
    worth: { ...today.worth, value: after, bar: before },
    value: after,
    bar: before,
    bonus: 0,
    comprehensive: today.comprehensive,
    core: today.core,
    needed: before,
    crossed: null,
    heldBack: null,
    aboutTalks: false,
    bestLately: null,
    accepted: after >= before,
    rule: after >= before ? 'met-target' : 'below-today',
  };
  const decision = recordOf(view, question.id, 'monitoring', question.agreement, verdict, null);
  return { reply: replyTo(question.id, decision), decision };
}

/** The minds this seat may have, by name; none where it has only one way to be. */
export function mindsOf(view: View): Readonly<Record<string, MindSeen>> {
  const minds = view.case.minds[view.seat] ?? {};
  return Object.keys(minds).length < 2 ? {} : minds;
}

function byChance(
  view: View,
  question: Question,
  kind: 'probe' | 'event',
  keys: readonly string[],
  own: Odds | undefined,
  table: Readonly<Record<string, Odds>> | undefined,
  draw: number,
): Answered {
  const odds = among(keys, own);
  const drawn = keyAt(odds, draw) ?? '';
  const decision: ChanceDecision = {
    ...baseOf(view, question.id),
    decision: kind,
    question: question.id,
    odds,
    byMind: Object.fromEntries(
      Object.keys(mindsOf(view)).map((mind) => [mind, among(keys, table?.[mind])]),
    ),
    drawn,
    draw,
  };
  return { reply: { question: question.id, answer: drawn }, decision };
}

const among = (keys: readonly string[], odds: Odds | undefined): Record<string, number> =>
  Object.fromEntries(keys.map((key) => [key, odds === undefined ? 1 : (odds[key] ?? 0)]));

function answer(view: View, question: Question, draw: Draw): Answered | null {
  switch (question.kind) {
    case 'text': {
      const text = view.texts.find((one) => one.id === question.text);
      if (text === undefined) return null;
      return toPackage(view, question, 'text', text.id, standingAs(view, text.changes));
    }
    case 'condition':
      return toPackage(view, question, 'condition', question.condition, granted(view, question));
    case 'monitoring':
      return toCall(view, question);
    case 'probe':
      return byChance(
        view,
        question,
        'probe',
        question.answers,
        view.case.probeOdds[question.probe],
        view.case.oddsByMind.probes[question.probe],
        draw('probe', question.id),
      );
    case 'event':
      return byChance(
        view,
        question,
        'event',
        question.choices,
        view.case.eventOdds[question.event],
        view.case.oddsByMind.events[question.event],
        draw('event-choice', question.event),
      );
    case 'deadline': {
      const decision: DeadlineDecision = {
        ...baseOf(view, question.id),
        decision: 'deadline',
        ...weigh(view, question.deadline, question.answers),
      };
      return { reply: { question: question.id, answer: decision.answer }, decision };
    }
  }
}

/** Answers everything put to a seat, each with its record. Only probes and events draw. A seat signs at
 * most one of several texts put to it in a week that touch the same issue: the one worth most to it. */
export function answersFor(view: View, draw: Draw): Answered[] {
  const all = view.questions.flatMap((question) => answer(view, question, draw) ?? []);
  return oneOfEach(view, all);
}

/** Two texts accepted in the same week may clash: the seat signs the better one and waits with the rest. */
function oneOfEach(view: View, all: readonly Answered[]): Answered[] {
  const signed = new Map<string, string>();
  const instead = new Map<Decision, string>();
  const yes = all
    .flatMap(({ decision }, index) =>
      decision.decision === 'answer' && decision.about === 'text' && decision.accepted
        ? [{ decision, index }]
        : [],
    )
    .sort((a, b) => b.decision.value - a.decision.value || a.index - b.index);
  for (const { decision } of yes) {
    const text = view.texts.find((one) => one.id === decision.subject);
    const issues = Object.keys(text?.changes ?? {});
    const clash = issues.map((issue) => signed.get(issue)).find((id) => id !== undefined);
    if (clash !== undefined) instead.set(decision, clash);
    else for (const issue of issues) signed.set(issue, decision.subject);
  }
  return all.map((one) => {
    const better = instead.get(one.decision);
    if (better === undefined || one.decision.decision !== 'answer') return one;
    const decision = { ...one.decision, instead: better };
    return { decision, reply: replyTo(one.reply.question, decision) };
  });
}
