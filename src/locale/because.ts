import type { MessageDescriptor } from '@lingui/core';
import type {
  AnswerDecision,
  DeadlineDecision,
  Decision,
  OfferDecision,
} from '../minds/reasons.ts';
import { heaviestTerm } from './decisions.ts';
import { ANSWER_RULES, OFFER_RULES } from './reasons.ts';
import { say } from './say.ts';

/** Numbers behind a rule: worth, what it had to be, and the like, on a scale of 100. */
const ANSWER: Readonly<Record<'worth' | 'home' | 'plain', MessageDescriptor>> = {
  worth: /*i18n*/ {
    id: 'because.answer.worth',
    message: '{rule} (Worth {value} of 100 to them; it had to be {needed}.)',
  },
  home: /*i18n*/ {
    id: 'because.answer.home',
    message: '{rule} (At home it stood at {back} of 100; it had to be {threshold}.)',
  },
  plain: /*i18n*/ { id: 'because.answer.plain', message: '{rule}' },
};
const OFFER = /*i18n*/ {
  id: 'because.offer',
  message: '{rule} (Worth {value} of 100 to them, where they aimed at {target}; one of {count}.)',
};
const OFFER_PLAIN = /*i18n*/ {
  id: 'because.offer.plain',
  message: '{rule} (Worth {value} of 100 to them; it had to be {bar}.)',
};
const KIND = /*i18n*/ {
  id: 'because.kind',
  message:
    'Of {count} sorts of week open to them it had odds of {odds} in 100; what spoke for it most: {term}.',
};
const KIND_HABIT = /*i18n*/ {
  id: 'because.kind.habit',
  message:
    'Of {count} sorts of week open to them it had odds of {odds} in 100, by habit of such a mind alone.',
};
const CHANCE = /*i18n*/ {
  id: 'because.chance',
  message: 'Drawn, with odds of {odds} in 100 for a mind like theirs.',
};
const DEADLINE: Readonly<Record<DeadlineDecision['answer'], MessageDescriptor>> = {
  enforce: /*i18n*/ {
    id: 'because.deadline.enforce',
    message:
      'Letting it pass would have cost {lapse} of 100 at home and the measure gained {gain}, against a cost of {cost}.',
  },
  extend: /*i18n*/ {
    id: 'because.deadline.extend',
    message:
      'The measure would have cost {cost} of 100, more than the {lapse} and {gain} it was worth, and the other side had just moved.',
  },
  lapse: /*i18n*/ {
    id: 'because.deadline.lapse',
    message:
      'The measure would have cost {cost} of 100, more than the {lapse} and {gain} it was worth, and nobody had moved.',
  },
};

const hundred = (value: number): number => Math.round(value * 100);

function ofAnswer(d: AnswerDecision): string {
  const rule = say(ANSWER_RULES[d.rule]);
  const needed =
    d.rule === 'below-bar' || d.rule === 'below-today' || d.rule === 'mind' ? d.bar : d.needed;
  if (d.rule === 'back-table')
    return say(ANSWER.home, { rule, back: hundred(d.back), threshold: hundred(d.threshold) });
  const weighed = ['met-target', 'below-target', 'below-bar', 'below-today', 'mind'];
  return weighed.includes(d.rule)
    ? say(ANSWER.worth, { rule, value: hundred(d.value), needed: hundred(needed) })
    : say(ANSWER.plain, { rule });
}

function ofOffer(d: OfferDecision): string {
  const rule = say(OFFER_RULES[d.rule]);
  const value = hundred(d.value);
  return d.rule === 'trade-off' || d.rule === 'lowest-above-target'
    ? say(OFFER, { rule, value, target: hundred(d.band[0]), count: d.candidates })
    : say(OFFER_PLAIN, { rule, value, bar: hundred(d.bar) });
}

/** Why it was decided so, with the numbers that decided it; null where the decision says so itself. */
export function whyDecided(d: Decision): string | null {
  switch (d.decision) {
    case 'answer':
      return ofAnswer(d);
    case 'offer':
      return ofOffer(d);
    case 'kind': {
      const values = { count: d.menu.length, odds: hundred(d.odds[d.drawn] ?? 0) };
      const term = heaviestTerm(d);
      return term === null ? say(KIND_HABIT, values) : say(KIND, { ...values, term: say(term) });
    }
    case 'probe':
    case 'event': {
      const total = Object.values(d.odds).reduce((sum, one) => sum + one, 0);
      return say(CHANCE, { odds: hundred((d.odds[d.drawn] ?? 0) / Math.max(total, 1e-9)) });
    }
    case 'deadline':
      return say(DEADLINE[d.answer], {
        lapse: hundred(d.costOfLapsing),
        gain: hundred(d.gain),
        cost: hundred(d.costOfMeasure),
      });
    case 'besides':
      return null;
  }
}
