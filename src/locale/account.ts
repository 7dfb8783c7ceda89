import type { MessageDescriptor } from '@lingui/core';
import type { Statement, StatementCode } from '../analysis/statement.ts';
import { clearing } from './decisions.ts';
import type { Names } from './names.ts';
import { ANSWER_RULES, KIND_WORDS } from './reasons.ts';
import { capital, listed, say } from './say.ts';
import { CLOSED, DEMAND, PROCESS } from './states.ts';

type Of<C extends StatementCode> = Extract<Statement, { code: C }>;
type Sayer<C extends StatementCode> = (s: Of<C>, names: Names) => string;

const hundred = (share: number): number => Math.round(share * 100);
const word = (table: Readonly<Record<string, MessageDescriptor>>, key: string): string =>
  table[key] === undefined ? key : say(table[key]);

const M = {
  ended: /*i18n*/ {
    id: 'said.ended',
    message:
      'A year after the talks: {ending}. {standing, plural, =0 {Nothing that was signed still stood.} one {# agreement still stood.} other {# agreements still stood.}}',
  },
  closed: /*i18n*/ { id: 'said.closed', message: '{why}.' },
  accepted: /*i18n*/ { id: 'said.accepted', message: '{who} signed {text}. {rule}' },
  turnedDown: /*i18n*/ { id: 'said.turned-down', message: '{who} did not sign {text}. {rule}' },
  turnedDownClear: /*i18n*/ {
    id: 'said.turned-down-clear',
    message: '{who} did not sign {text}. {rule} {clear}',
  },
  nearest: /*i18n*/ {
    id: 'said.nearest-miss',
    message:
      'Nothing came closer to one more yes than {text} with {whom}: {short} in 100 short. {clear}',
  },
  signedWhole: /*i18n*/ {
    id: 'said.signed-whole',
    message: 'A full settlement was signed by {parties}: {changes}.',
  },
  signedPart: /*i18n*/ {
    id: 'said.signed-part',
    message: 'A partial agreement was signed by {parties}: {changes}.',
  },
  condition: /*i18n*/ {
    id: 'said.condition-added',
    message:
      '{who} asked for more after {agreement} had been announced: {wants}. {fate, select, granted {It was granted.} lifted {It was taken back.} other {It was never settled.}}',
  },
  unratified: /*i18n*/ {
    id: 'said.unratified',
    message:
      '{agreement} failed at {whose} back table. Such a text would pass there {odds} times in 100{likely, select, yes {; this was one of the others} other {}}.',
  },
  collapsed: /*i18n*/ {
    id: 'said.collapsed',
    message:
      '{agreement} collapsed after {weeks, plural, one {# week} other {# weeks}} in force{year, select, yes {, in the year after the talks} other {}}. It was broken {violations, plural, one {once} other {# times}}; {reports, plural, =0 {nobody reported it} one {# report was heard} other {# reports were heard}}.',
  },
  held: /*i18n*/ {
    id: 'said.held',
    message:
      '{agreement} still stood when the year ended, after {weeks, plural, one {# week} other {# weeks}} in force.',
  },
  reports: /*i18n*/ {
    id: 'said.reports-and-violations',
    message:
      '{agreement} was broken {violations, plural, =0 {by nobody} one {once} other {# times}}; {reported, plural, =0 {none of it was reported} other {# of that reported}}. {falsely, plural, =0 {No report was false.} one {# more report was of something that did not take place.} other {# more reports were of things that did not take place.}}',
  },
  deadline: /*i18n*/ {
    id: 'said.deadline-ended',
    message:
      '{whose} deadline “{deadline}” {how, select, met {was met} enforced {was enforced} other {passed and nothing followed}}{moved, plural, =0 {} one {, after being moved once} other {, after being moved # times}}. {setters} dates were believed {before} in 100 before it, {after} in 100 after.',
  },
  date: /*i18n*/ {
    id: 'said.date-came',
    message:
      'The date “{deadline}” {how, select, met {was met} other {came, and what hung on it took effect}}.',
  },
  extended: /*i18n*/ {
    id: 'said.deadline-extended',
    message: '{whose} deadline “{deadline}” was moved {times, plural, one {once} other {# times}}.',
  },
  process: /*i18n*/ {
    id: 'said.process',
    message: 'The talks went from “{from}” to “{to}”.',
  },
  acknowledged: /*i18n*/ {
    id: 'said.acknowledged',
    message: '{who} acknowledged {owners} demand “{demand}”.',
  },
  never: /*i18n*/ {
    id: 'said.never-acknowledged',
    message: 'Nobody acknowledged {owners} demand “{demand}” before the talks closed.',
  },
  demand: /*i18n*/ {
    id: 'said.demand-ended',
    message: '{owners} demand “{demand}” ended as: {state}.',
  },
  trust: /*i18n*/ {
    id: 'said.trust-moved',
    message: '{whose} trust in {whom} went from {from} to {to} in 100.',
  },
  chose: /*i18n*/ { id: 'said.chose', message: '{who} chose in “{event}”: “{choice}”.' },
  probe: /*i18n*/ { id: 'said.probe', message: '{who} answered “{probe}” with “{answer}”.' },
  probeTold: /*i18n*/ {
    id: 'said.probe-told',
    message:
      '{who} answered “{probe}” with “{answer}”. One of the minds it may have would say so {times} times as readily as another.',
  },
  saidAloud: /*i18n*/ { id: 'said.said-aloud', message: '{who} said: we {says}.' },
  crossed: /*i18n*/ {
    id: 'said.crossed-own-word',
    message: '{who} signed “{option}” on {issue} after saying aloud that it never would.',
  },
  crossedYou: /*i18n*/ {
    id: 'said.crossed-own-word-you',
    message: 'You signed “{option}” on {issue} after saying aloud that you never would.',
  },
  walked: /*i18n*/ {
    id: 'said.walked',
    message: '{who} left the table{back, select, yes {, and came back} other { for good}}.',
  },
  weeks: /*i18n*/ { id: 'said.weeks', message: '{who}, week by week: {kinds}.' },
  kind: /*i18n*/ {
    id: 'said.weeks-kind',
    message: '{kind} {n, plural, one {once} other {# times}}',
  },
  floor: /*i18n*/ {
    id: 'said.floor-moved',
    message:
      'What {who} expected without a deal went from {from} to {to} in 100, above all through {most, select, momentum {the course of events} hurt {what the conflict cost} other {dates set for it}}.',
  },
  left: /*i18n*/ {
    id: 'said.left-on-the-table',
    message:
      'There was a text that every side’s own table would have ranked above what stood in the end: {changes}.',
  },
  noRoom: /*i18n*/ {
    id: 'said.no-room',
    message: 'When the case began there was no text that everyone who must sign could have signed.',
  },
} as const satisfies Record<string, MessageDescriptor>;

function heaviest(s: Of<'floor-moved'>): 'momentum' | 'hurt' | 'deadlines' {
  const parts = (['momentum', 'hurt', 'deadlines'] as const).map(
    (k) => [k, Math.abs(s[k])] as const,
  );
  return parts.reduce((best, part) => (part[1] > best[1] ? part : best))[0];
}

/** How many times likelier the answer was under the mind most given to it than under the least; null
 * where it told next to nothing. */
function told({ likelihoods }: Of<'probe-answered'>): number | null {
  const odds = Object.values(likelihoods).filter((p) => p > 0);
  if (odds.length < 2) return null;
  const ratio = Math.max(...odds) / Math.min(...odds);
  return ratio < 1.25 ? null : Math.round(ratio * 10) / 10;
}

const SAYERS: { readonly [C in StatementCode]: Sayer<C> } = {
  ended: (s, n) => say(M.ended, { ending: n.ending(s.ending), standing: s.agreementsStanding }),
  closed: (s) => say(M.closed, { why: say(CLOSED[s.why]) }),
  accepted: (s, n) =>
    say(M.accepted, { who: n.who(s.party), text: n.text(s.text), rule: say(ANSWER_RULES[s.rule]) }),
  'turned-down': (s, n) => {
    const values = { who: n.who(s.party), text: n.text(s.text), rule: say(ANSWER_RULES[s.rule]) };
    return s.wouldClear === null
      ? say(M.turnedDown, values)
      : say(M.turnedDownClear, { ...values, clear: clearing(s.wouldClear, n) });
  },
  'nearest-miss': (s, n) =>
    say(M.nearest, {
      text: n.text(s.text),
      whom: n.whom(s.party),
      short: Math.max(1, hundred(s.short)),
      clear: clearing(s.wouldClear, n),
    }),
  signed: (s, n) =>
    say(s.comprehensive ? M.signedWhole : M.signedPart, {
      parties: listed(s.signatories.map((id) => n.who(id))),
      changes: n.changes(s.covers),
    }),
  'condition-added': (s, n) =>
    say(M.condition, {
      who: n.who(s.party),
      agreement: n.agreement(s.agreement),
      wants: n.wants(s.wants),
      fate: s.fate,
    }),
  unratified: (s, n) =>
    say(M.unratified, {
      agreement: n.agreement(s.agreement),
      whose: n.whose(s.party),
      odds: hundred(s.odds),
      likely: s.odds > 0.5 ? 'yes' : 'no',
    }),
  collapsed: (s, n) =>
    say(M.collapsed, {
      agreement: n.agreement(s.agreement),
      weeks: s.weeksInForce,
      year: s.inAftermath ? 'yes' : 'no',
      violations: s.violations,
      reports: s.reports,
    }),
  held: (s, n) => say(M.held, { agreement: n.agreement(s.agreement), weeks: s.weeksInForce }),
  'reports-and-violations': (s, n) =>
    say(M.reports, {
      agreement: n.agreement(s.agreement),
      violations: s.violations,
      reported: s.reported,
      falsely: s.falseReports,
    }),
  'deadline-ended': (s, n) =>
    say(s.setter === 'calendar' ? M.date : M.deadline, {
      whose: n.whose(s.setter),
      setters: capital(n.whose(s.setter)),
      deadline: n.deadline(s.deadline),
      how: s.how,
      moved: s.extensions,
      before: hundred(s.wordBefore),
      after: hundred(s.wordAfter),
    }),
  'deadline-extended': (s, n) =>
    say(M.extended, {
      whose: n.whose(s.setter),
      deadline: n.deadline(s.deadline),
      times: s.times,
    }),
  process: (s) => say(M.process, { from: word(PROCESS, s.from), to: word(PROCESS, s.to) }),
  acknowledged: (s, n) =>
    say(M.acknowledged, {
      who: n.who(s.party),
      owners: n.whose(s.owner),
      demand: n.demand(s.demand),
    }),
  'never-acknowledged': (s, n) =>
    say(M.never, { owners: n.whose(s.owner), demand: n.demand(s.demand) }),
  'demand-ended': (s, n) =>
    say(M.demand, {
      owners: n.whose(s.owner),
      demand: n.demand(s.demand),
      state: word(DEMAND, s.state),
    }),
  'trust-moved': (s, n) =>
    say(M.trust, {
      whose: n.whose(s.party),
      whom: n.whom(s.in),
      from: hundred(s.from),
      to: hundred(s.to),
    }),
  chose: (s, n) =>
    say(M.chose, {
      who: n.who(s.party),
      event: n.event(s.event),
      choice: n.choice(s.event, s.choice),
    }),
  'probe-answered': (s, n) => {
    const times = told(s);
    const values = {
      who: n.who(s.party),
      probe: n.probe(s.probe),
      answer: n.answer(s.probe, s.answer),
    };
    return times === null ? say(M.probe, values) : say(M.probeTold, { ...values, times });
  },
  'said-aloud': (s, n) => say(M.saidAloud, { who: n.who(s.party), says: n.position(s.says) }),
  'crossed-own-word': (s, n) =>
    say(s.party === n.seat ? M.crossedYou : M.crossed, {
      who: n.who(s.party),
      option: n.option(s.issue, s.option),
      issue: n.issue(s.issue),
    }),
  walked: (s, n) => say(M.walked, { who: n.who(s.party), back: s.returned ? 'yes' : 'no' }),
  weeks: (s, n) =>
    say(M.weeks, {
      who: n.who(s.party),
      kinds: listed(
        Object.entries(s.kinds)
          .filter(([, times]) => (times ?? 0) > 0)
          .sort((a, b) => (b[1] ?? 0) - (a[1] ?? 0))
          .map(([kind, times]) => say(M.kind, { kind: word(KIND_WORDS, kind), n: times ?? 0 })),
      ),
    }),
  'floor-moved': (s, n) =>
    say(M.floor, {
      who: n.who(s.party),
      from: hundred(s.from),
      to: hundred(s.to),
      most: heaviest(s),
    }),
  'left-on-the-table': (s, n) => say(M.left, { changes: n.changes(s.package) }),
  'no-room-at-the-start': () => say(M.noRoom),
};

/** A statement about one game, as whole sentences. */
export function sayStatement(s: Statement, names: Names): string {
  // The table over the codes is exhaustive; the compiler cannot follow a union through an index.
  const sayer = SAYERS[s.code] as (s: Statement, names: Names) => string;
  return capital(sayer(s, names));
}
