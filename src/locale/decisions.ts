import type { MessageDescriptor } from '@lingui/core';
import type { AnswerDecision, BesidesRule, Decision, KindDecision } from '../minds/reasons.ts';
import { saidMove } from './moves.ts';
import type { Names } from './names.ts';
import { ANSWER_RULES, KIND_WORDS } from './reasons.ts';
import { capital, say } from './say.ts';

type Term = NonNullable<KindDecision['terms'][keyof KindDecision['terms']]>[number];

/** What a probe or an event's question was about: the record itself names only the question. */
export type Asked =
  | { kind: 'probe'; probe: string }
  | { kind: 'event'; event: string }
  | { kind: 'other' };

const ANSWERED: Readonly<Record<`${AnswerDecision['about']}.${'yes' | 'no'}`, MessageDescriptor>> =
  {
    'text.yes': /*i18n*/ { id: 'decided.text.yes', message: '{who} signed {text}.' },
    'text.no': /*i18n*/ { id: 'decided.text.no', message: '{who} did not sign {text}.' },
    'condition.yes': /*i18n*/ {
      id: 'decided.condition.yes',
      message: '{who} granted a condition on {agreement}.',
    },
    'condition.no': /*i18n*/ {
      id: 'decided.condition.no',
      message: '{who} did not grant a condition on {agreement}.',
    },
    'monitoring.yes': /*i18n*/ {
      id: 'decided.monitoring.yes',
      message: '{who} agreed to monitors on {agreement}.',
    },
    'monitoring.no': /*i18n*/ {
      id: 'decided.monitoring.no',
      message: '{who} did not agree to monitors on {agreement}.',
    },
  };
const KIND = /*i18n*/ { id: 'decided.kind', message: '{who} {did}.' };
const OFFER = /*i18n*/ { id: 'decided.offer', message: '{who} put a text on the table.' };
const PROBE = /*i18n*/ { id: 'decided.probe', message: '{who} answered “{what}” with “{answer}”.' };
const EVENT = /*i18n*/ { id: 'decided.event', message: '{who} chose in “{what}”: “{answer}”.' };
const DREW = /*i18n*/ { id: 'decided.drew', message: '{who} chose: {answer}' };
const DEADLINE = {
  enforce: /*i18n*/ { id: 'decided.deadline.enforce', message: '{who} enforced “{deadline}”.' },
  extend: /*i18n*/ { id: 'decided.deadline.extend', message: '{who} moved “{deadline}” back.' },
  lapse: /*i18n*/ { id: 'decided.deadline.lapse', message: '{who} let “{deadline}” pass.' },
};

const BESIDES = /*i18n*/ { id: 'decided.besides', message: '{moved}: {because}' };
/** Why it did something beside what its kind of week asked for. */
const BECAUSE: Readonly<Record<BesidesRule, MessageDescriptor>> = {
  press: /*i18n*/ {
    id: 'besides.press',
    message:
      'those it is aimed at had given nothing for three weeks, and it was worth what it cost.',
  },
  induce: /*i18n*/ {
    id: 'besides.induce',
    message: 'what it was likely to bring was worth more than it cost.',
  },
  date: /*i18n*/ {
    id: 'besides.date',
    message: 'those it is aimed at had given nothing for three weeks.',
  },
  'red-line': /*i18n*/ { id: 'besides.red-line', message: 'a text had just crossed that line.' },
  power: /*i18n*/ {
    id: 'besides.power',
    message: 'of all they could do alone, it brought most for what it cost.',
  },
  friend: /*i18n*/ {
    id: 'besides.friend',
    message: 'there was little support at home for what they had tabled.',
  },
  'least-trusted': /*i18n*/ {
    id: 'besides.least-trusted',
    message: 'of all at the table they trusted that side least.',
  },
  'least-sure': /*i18n*/ {
    id: 'besides.least-sure',
    message: 'of all at the table that side was the hardest to read for them.',
  },
  acknowledge: /*i18n*/ {
    id: 'besides.acknowledge',
    message: 'of all the demands they could bear to name, it cost them least for what it opened.',
  },
  return: /*i18n*/ {
    id: 'besides.return',
    message: 'after three weeks away a date, or what the conflict cost them, pressed on them.',
  },
};

/** What a computer seat decided, as one sentence. */
export function sayDecision(d: Decision, names: Names, asked: Asked): string {
  const who = capital(names.who(d.party));
  switch (d.decision) {
    case 'kind':
      return say(KIND, { who, did: say(KIND_WORDS[d.drawn]) });
    case 'answer':
      return say(ANSWERED[`${d.about}.${d.accepted ? 'yes' : 'no'}`], {
        who,
        text: names.text(d.subject),
        agreement:
          d.about === 'condition'
            ? names.agreementOfCondition(d.subject)
            : names.agreement(d.subject),
      });
    case 'offer':
      return say(OFFER, { who });
    case 'besides':
      return say(BESIDES, {
        moved: capital(saidMove(d.party, d.move, names)),
        because: say(BECAUSE[d.rule]),
      });
    case 'deadline':
      return say(DEADLINE[d.answer], { who, deadline: names.deadline(d.deadline) });
    case 'probe':
    case 'event':
      if (asked.kind === 'probe') {
        const { probe } = asked;
        return say(PROBE, { who, what: names.probe(probe), answer: names.answer(probe, d.drawn) });
      }
      if (asked.kind === 'event') {
        const { event } = asked;
        return say(EVENT, { who, what: names.event(event), answer: names.choice(event, d.drawn) });
      }
      return say(DREW, { who, answer: d.drawn });
  }
}

/** How far a text lay from what the side expected without a deal, on V: five words. */
const WORTH: readonly (readonly [least: number, words: MessageDescriptor])[] = [
  [0.1, /*i18n*/ { id: 'worth.well-over', message: 'It was worth far more to them than no deal' }],
  [0.03, /*i18n*/ { id: 'worth.over', message: 'It was worth more to them than no deal' }],
  [
    0,
    /*i18n*/ {
      id: 'worth.just-over',
      message: 'It was worth just a little more to them than no deal',
    },
  ],
  [
    -0.03,
    /*i18n*/ {
      id: 'worth.just-under',
      message: 'It fell just short of what they expected without a deal',
    },
  ],
  [
    -0.1,
    /*i18n*/ { id: 'worth.under', message: 'It fell short of what they expected without a deal' },
  ],
  [
    Number.NEGATIVE_INFINITY,
    /*i18n*/ {
      id: 'worth.far-under',
      message: 'It fell far short of what they expected without a deal',
    },
  ],
];
/** The same of a partial text, which is measured against what is in force. */
const WORTH_TODAY: readonly (readonly [least: number, words: MessageDescriptor])[] = [
  [
    0.03,
    /*i18n*/ {
      id: 'worth.today.over',
      message: 'It was worth clearly more to them than what was in force',
    },
  ],
  [
    0,
    /*i18n*/ {
      id: 'worth.today.just-over',
      message: 'It was worth a little more to them than what was in force',
    },
  ],
  [
    Number.NEGATIVE_INFINITY,
    /*i18n*/ {
      id: 'worth.today.under',
      message: 'It was not worth more to them than what was in force',
    },
  ],
];
const ENOUGH = /*i18n*/ { id: 'worth.enough', message: '{worth}, and enough for this week.' };
const NOT_YET = /*i18n*/ {
  id: 'worth.not-yet',
  message: '{worth}, but less than they aimed at this week.',
};
const NOT_WORTH = /*i18n*/ {
  id: 'worth.not-the-matter',
  message: '{worth}, and enough for this week: its worth was not what stood in the way.',
};
const PLAIN = /*i18n*/ { id: 'worth.plain', message: '{worth}.' };
const KEPT = /*i18n*/ {
  id: 'worth.kept',
  message: 'They counted on {kept} in 100 that it would be kept.',
};
const HOME = /*i18n*/ {
  id: 'worth.home',
  message: 'At home it would have been {under} in 100 short of passing.',
};
const INSTEAD = /*i18n*/ {
  id: 'worth.instead',
  message: 'They signed {text} instead, which settles the same point and was worth more to them.',
};
const RED = /*i18n*/ { id: 'worth.red-line', message: 'It crosses their red line on {issue}.' };
const HELD = /*i18n*/ {
  id: 'worth.held-back',
  message: 'Their demand “{demand}” had first to be met, traded or answered in the text.',
};

/** What an answer was weighed by, in a few plain sentences; the rule itself is not among them. */
export function weighing(d: AnswerDecision, names: Names): string[] {
  const over = d.value - (d.bar - d.bonus);
  const table = d.comprehensive || d.core ? WORTH : WORTH_TODAY;
  const found = table.find(([least]) => over >= least);
  const worth = found === undefined ? '' : say(found[1]);
  const enough = d.accepted ? ENOUGH : NOT_WORTH;
  const shape = over < 0 ? PLAIN : d.value >= d.needed ? enough : NOT_YET;
  const lines = [say(shape, { worth })];
  if (d.crossed !== null) lines.push(say(RED, { issue: names.issue(d.crossed) }));
  if (d.heldBack !== null) lines.push(say(HELD, { demand: names.demand(d.heldBack) }));
  if (d.back < d.threshold - 0.005)
    lines.push(say(HOME, { under: Math.round((d.threshold - d.back) * 100) }));
  if (d.instead !== null) lines.push(say(INSTEAD, { text: names.text(d.instead) }));
  lines.push(say(KEPT, { kept: Math.round(d.kept * 100) }));
  return lines;
}

const CLEARED = /*i18n*/ {
  id: 'cleared.by',
  message: '“{option}” on {issue} would have been enough.',
};
const NOT_ALONE = /*i18n*/ {
  id: 'cleared.not-alone',
  message: 'No single change of one line would have been enough.',
};
/** The one change that would have done, or that there was none. */
export const clearing = (wouldClear: AnswerDecision['wouldClear'], names: Names): string =>
  wouldClear === null
    ? say(NOT_ALONE)
    : say(CLEARED, {
        issue: names.issue(wouldClear.issue),
        option: names.option(wouldClear.issue, wouldClear.option),
      });

/** The rule by which an answer fell. */
export const ruleOf = (d: AnswerDecision): string => say(ANSWER_RULES[d.rule]);

/** The built-in minds, for a case that gives them no name of its own. */
export const MINDS: Readonly<Record<string, MessageDescriptor>> = {
  'seeks-a-deal': /*i18n*/ { id: 'mind.seeks-a-deal', message: 'seeks a deal' },
  'plays-for-time': /*i18n*/ { id: 'mind.plays-for-time', message: 'plays for time' },
};

/** What goes into the odds of a kind of week: all of it on the public record. */
export const TERMS: Readonly<Record<Term['name'], MessageDescriptor>> = {
  habit: /*i18n*/ { id: 'term.habit', message: 'how such a mind usually acts' },
  process: /*i18n*/ { id: 'term.process', message: 'the talks are still about talks' },
  pressure: /*i18n*/ { id: 'term.pressure', message: 'a believed date is near' },
  answering: /*i18n*/ { id: 'term.answering', message: 'a text waits for an answer' },
  hurt: /*i18n*/ { id: 'term.hurt', message: 'what the conflict costs them' },
  'another-week': /*i18n*/ {
    id: 'term.another-week',
    message: 'another week of talks is worth having',
  },
  'believed-cost': /*i18n*/ {
    id: 'term.believed-cost',
    message: 'what the open date would cost, as far as it is believed',
  },
  relief: /*i18n*/ { id: 'term.relief', message: 'relief that could be banked' },
  lean: /*i18n*/ { id: 'term.lean', message: 'what the case adds to this mind' },
};
/** What weighed most this week for the kind that was drawn, habit left out; null if nothing did. */
export function heaviestTerm(d: KindDecision): MessageDescriptor | null {
  const terms = (d.terms[d.drawn] ?? []).filter(({ name }) => name !== 'habit');
  const most = terms.reduce<Term | null>(
    (best, term) => (best === null || term.value > best.value ? term : best),
    null,
  );
  return most === null || most.value < 0.02 ? null : TERMS[most.name];
}
