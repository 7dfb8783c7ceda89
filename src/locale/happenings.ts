import type { MessageDescriptor } from '@lingui/core';
import type { Happening, NewsKind } from '../engine/happening.ts';
import type {
  AgreementState,
  DeadlineState,
  DemandState,
  ProcessState,
} from '../scenario/vocabulary.ts';
import { RULES } from './causes.ts';
import { saidMove } from './moves.ts';
import type { Names } from './names.ts';
import { REASONS, REFUSALS } from './refusals.ts';
import { ANSWERED, CHOSEN, CHOSEN_UNHEARD, SILENT, saidReply } from './replies.ts';
import { capital, inside, say, tidy, wordFor } from './say.ts';
import { CLOSED, POSTURE } from './states.ts';

// Not `Extract`: two kinds may share one shape.
type Of<K extends NewsKind, H = Happening> = H extends { kind: infer Kinds }
  ? K extends Kinds
    ? H
    : never
  : never;
type Sayer<K extends NewsKind> = (h: Of<K>, names: Names) => string;

const UNSPENT = /*i18n*/ { id: 'news.unspent', message: '{who} could not: {move}. {refusal}' };
const TABLED = /*i18n*/ { id: 'news.text-tabled', message: '{text} was tabled' };
const REFUSED = /*i18n*/ {
  id: 'news.text-refused',
  message: '{who} refused {text}: {reason}',
};
const REFUSED_NAMING = /*i18n*/ {
  id: 'news.text-refused-naming',
  message: '{who} refused {text}: {reason} ({names})',
};
const LEFT: Readonly<Record<Of<'text-left'>['how'], MessageDescriptor>> = {
  withdrawn: /*i18n*/ { id: 'news.text-left.withdrawn', message: '{text} was withdrawn' },
  replaced: /*i18n*/ { id: 'news.text-left.replaced', message: '{text} was replaced' },
  refused: /*i18n*/ { id: 'news.text-left.refused', message: '{text} is off the table' },
  expired: /*i18n*/ { id: 'news.text-left.expired', message: '{text} ran out unanswered' },
};
const SIGNED = /*i18n*/ { id: 'news.text-signed', message: '{text} was signed by all it needs' };
const AGREED: Readonly<Record<AgreementState, MessageDescriptor>> = {
  tabled: /*i18n*/ { id: 'news.agreement.tabled', message: '{agreement} is on the table' },
  announced: /*i18n*/ { id: 'news.agreement.announced', message: '{agreement} is announced' },
  conditioned: /*i18n*/ {
    id: 'news.agreement.conditioned',
    message: '{agreement} now hangs on a condition',
  },
  inForce: /*i18n*/ { id: 'news.agreement.in-force', message: '{agreement} is in force' },
  disputed: /*i18n*/ { id: 'news.agreement.disputed', message: '{agreement} is in dispute' },
  suspended: /*i18n*/ { id: 'news.agreement.suspended', message: '{agreement} is suspended' },
  unratified: /*i18n*/ {
    id: 'news.agreement.unratified',
    message: '{agreement} was not ratified',
  },
  collapsed: /*i18n*/ { id: 'news.agreement.collapsed', message: '{agreement} has collapsed' },
  expired: /*i18n*/ { id: 'news.agreement.expired', message: '{agreement} has run out' },
};
const WITH_WHY = /*i18n*/ { id: 'news.with-why', message: '{what}: {why}' };
const ATTACHED = /*i18n*/ {
  id: 'news.condition-attached',
  message: '{who} will go on with {agreement} only if: {wants}',
};
const SETTLED: Readonly<Record<Of<'condition-settled'>['how'], MessageDescriptor>> = {
  granted: /*i18n*/ {
    id: 'news.condition-granted',
    message: '{whose} condition on {agreement} was granted',
  },
  lifted: /*i18n*/ {
    id: 'news.condition-lifted',
    message: '{whose} condition on {agreement} was lifted',
  },
};
const RATIFIED = /*i18n*/ {
  id: 'news.ratified',
  message: '{agreement} passed at {whose} back table',
};
const UNRATIFIED = /*i18n*/ {
  id: 'news.unratified',
  message: '{agreement} failed at {whose} back table',
};
const DEMANDED: Readonly<Record<DemandState, MessageDescriptor>> = {
  latent: /*i18n*/ {
    id: 'news.demand.latent',
    message: '{owners} demand “{demand}” was taken back',
  },
  voiced: /*i18n*/ { id: 'news.demand.voiced', message: '{owners} demand “{demand}” was raised' },
  acknowledged: /*i18n*/ {
    id: 'news.demand.acknowledged',
    message: '{owners} demand “{demand}” was acknowledged',
  },
  bargained: /*i18n*/ {
    id: 'news.demand.bargained',
    message: '{owners} demand “{demand}” is being bargained over',
  },
  met: /*i18n*/ { id: 'news.demand.met', message: '{owners} demand “{demand}” was met' },
  traded: /*i18n*/ { id: 'news.demand.traded', message: '{owners} demand “{demand}” was traded' },
  parked: /*i18n*/ {
    id: 'news.demand.parked',
    message: '{owners} demand “{demand}” was put aside',
  },
  hardened: /*i18n*/ {
    id: 'news.demand.hardened',
    message: '{owners} demand “{demand}” has hardened',
  },
  dropped: /*i18n*/ {
    id: 'news.demand.dropped',
    message: '{owners} demand “{demand}” was dropped',
  },
};
const DUE: Readonly<Record<DeadlineState, MessageDescriptor>> = {
  unset: /*i18n*/ { id: 'news.deadline.unset', message: 'the deadline “{deadline}” is off' },
  set: /*i18n*/ { id: 'news.deadline.set', message: 'the deadline “{deadline}” was set' },
  looming: /*i18n*/ { id: 'news.deadline.looming', message: 'the deadline “{deadline}” is near' },
  due: /*i18n*/ { id: 'news.deadline.due', message: 'the deadline “{deadline}” is due' },
  met: /*i18n*/ { id: 'news.deadline.met', message: 'the deadline “{deadline}” was met' },
  enforced: /*i18n*/ {
    id: 'news.deadline.enforced',
    message: 'the deadline “{deadline}” was enforced',
  },
  lapsed: /*i18n*/ {
    id: 'news.deadline.lapsed',
    message: 'the deadline “{deadline}” passed without consequence',
  },
};
const EXTENDED = /*i18n*/ {
  id: 'news.deadline.extended',
  message: 'the deadline “{deadline}” was extended',
};
const PROCEEDED: Readonly<Record<ProcessState, MessageDescriptor>> = {
  talksAboutTalks: /*i18n*/ {
    id: 'news.process.talks-about-talks',
    message: 'the talks fall back to talks about talks',
  },
  substance: /*i18n*/ { id: 'news.process.substance', message: 'the talks turn to substance' },
  endgame: /*i18n*/ { id: 'news.process.endgame', message: 'the talks enter the endgame' },
  closed: /*i18n*/ { id: 'news.process.closed', message: 'the talks are closed' },
};
const WARMED = /*i18n*/ { id: 'news.posture', message: '{whose} manner: {state}' };
const REPORTED = /*i18n*/ {
  id: 'news.report',
  message: 'a report says {agreement} was broken on {whose} side',
};
const REPORTED_BY = /*i18n*/ {
  id: 'news.report-by',
  message: '{who} reported {against} for breaking {agreement}',
};
const CONDUCT = /*i18n*/ {
  id: 'news.conduct',
  message:
    'for you alone: people under your flag broke {agreement}, without orders{seen, select, yes {, and were seen} other {}}',
};
const SAID = /*i18n*/ { id: 'news.said', message: '{who} said: we {says}' };
const EVENT = /*i18n*/ { id: 'news.event', message: 'news: {event}' };
const PLACED = {
  placed: /*i18n*/ { id: 'news.measure-placed', message: '“{measure}” is in place' },
  lifted: /*i18n*/ { id: 'news.measure-lifted', message: '“{measure}” was lifted' },
};
const WEEK = /*i18n*/ { id: 'news.week', message: 'week {turn} begins' };
const ENDED = /*i18n*/ { id: 'news.ended', message: 'the year ended: {ending}' };

/** A sentence for each kind of news. Adding a kind without one does not compile. */
const SAYERS: { readonly [K in NewsKind]: Sayer<K> } = {
  moved: (h, n) => saidMove(h.by, h.move, n),
  unspent: (h, n) =>
    say(UNSPENT, {
      who: n.who(h.by),
      move: saidMove(h.by, h.move, n),
      refusal: wordFor(REFUSALS, h.refusal),
    }),
  replied: (h, n) => saidReply(h.by, h.question, h.reply, n),
  'text-tabled': (h, n) => say(TABLED, { text: n.text(h.text) }),
  'text-refused': (h, n) => {
    const values = {
      who: n.who(h.by),
      text: n.text(h.text),
      reason: inside(wordFor(REASONS, h.reason)),
    };
    if (h.names === null) return say(REFUSED, values);
    const named = n.demandOf(h.names) === null ? n.issue(h.names) : n.demand(h.names);
    return say(REFUSED_NAMING, { ...values, names: named });
  },
  'text-left': (h, n) => say(LEFT[h.how], { text: n.text(h.text) }),
  'text-signed': (h, n) => say(SIGNED, { text: n.text(h.text) }),
  agreement: (h, n) => {
    const what = say(AGREED[h.to as AgreementState], { agreement: n.agreement(h.agreement) });
    const rule = RULES[h.why];
    // `rule:effect` names no reason of its own: the line above it does.
    return rule === undefined || h.why === 'rule:effect'
      ? what
      : say(WITH_WHY, { what, why: say(rule) });
  },
  'condition-attached': (h, n) =>
    say(ATTACHED, {
      who: n.who(h.by),
      agreement: n.agreement(h.agreement),
      wants: n.wants(h.wants),
    }),
  'condition-settled': (h, n) =>
    say(SETTLED[h.how], { whose: n.whose(h.by), agreement: n.agreement(h.agreement) }),
  ratified: (h, n) => say(RATIFIED, { agreement: n.agreement(h.agreement), whose: n.whose(h.by) }),
  unratified: (h, n) =>
    say(UNRATIFIED, { agreement: n.agreement(h.agreement), whose: n.whose(h.by) }),
  demand: (h, n) =>
    say(DEMANDED[h.to as DemandState], {
      owners: n.whose(n.demandOf(h.demand)),
      demand: n.demand(h.demand),
    }),
  deadline: (h, n) =>
    say(h.to === 'set' && h.from !== 'unset' ? EXTENDED : DUE[h.to as DeadlineState], {
      deadline: n.deadline(h.deadline),
    }),
  process: (h) => say(PROCEEDED[h.to as ProcessState]),
  posture: (h, n) =>
    say(WARMED, { whose: n.whose(h.party), state: inside(wordFor(POSTURE, h.to)) }),
  report: (h, n) =>
    h.by === null
      ? say(REPORTED, { agreement: n.agreement(h.agreement), whose: n.whose(h.against) })
      : say(REPORTED_BY, {
          who: n.who(h.by),
          against: n.whom(h.against),
          agreement: n.agreement(h.agreement),
        }),
  conduct: (h, n) =>
    say(CONDUCT, { agreement: n.agreement(h.agreement), seen: h.reported ? 'yes' : 'no' }),
  said: (h, n) => say(SAID, { who: n.who(h.by), says: n.position(h.says) }),
  answered: (h, n) =>
    say(ANSWERED, {
      who: n.who(h.by),
      probe: n.probe(h.probe),
      answer: n.answer(h.probe, h.answer),
    }),
  event: (h, n) => say(EVENT, { event: n.event(h.event) }),
  chosen: (h, n) =>
    n.hears(h.event)
      ? say(h.silent ? SILENT : CHOSEN, {
          who: n.who(h.by),
          whose: n.whose(h.by),
          event: n.event(h.event),
          choice: n.choice(h.event, h.choice),
        })
      : say(CHOSEN_UNHEARD, { who: n.who(h.by) }),
  news: (h) => h.text,
  measure: (h, n) => say(PLACED[h.how], { measure: n.measure(h.measure) }),
  week: (h) => say(WEEK, { turn: h.turn }),
  closed: (h) => say(CLOSED[h.why]),
  ended: (h, n) => say(ENDED, { ending: n.ending(h.ending) }),
};

/** What happened, in the middle of a sentence: no capital, no full stop. */
export function clauseOf(h: Happening, names: Names): string {
  // The table over the kinds is exhaustive; the compiler cannot follow a union through an index.
  const sayer = SAYERS[h.kind] as (h: Happening, names: Names) => string;
  return sayer(h, names);
}

/** What happened, as a line of the log. */
export const sayHappening = (h: Happening, names: Names): string =>
  tidy(capital(clauseOf(h, names)));

/** Why: the clause for a rule, or for the happening it names, if this reader has heard of it. */
export function becauseOf(cause: string, log: readonly Happening[], names: Names): string | null {
  if (cause.startsWith('rule:')) return RULES[cause] === undefined ? null : say(RULES[cause]);
  const found = log.find((one) => one.id === cause);
  return found === undefined ? null : clauseOf(found, names);
}

/** The same as a headline: an event goes by its own name. */
export const sayHeadline = (h: Happening, names: Names): string =>
  h.kind === 'event' ? names.event(h.event) : sayHappening(h, names);
