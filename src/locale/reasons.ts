import type { MessageDescriptor } from '@lingui/core';
import type { AnswerRule, OfferDecision } from '../minds/reasons.ts';
import type { Kind } from '../scenario/vocabulary.ts';

/** The rule by which a computer seat answered, said of it afterwards. */
export const ANSWER_RULES: Readonly<Record<AnswerRule, MessageDescriptor>> = {
  'met-target': /*i18n*/ {
    id: 'answer-rule.met-target',
    message: 'It met what they aimed at this week.',
  },
  'deadline-near': /*i18n*/ {
    id: 'answer-rule.deadline-near',
    message: 'Time was nearly up, and it was the best they had seen lately.',
  },
  'below-bar': /*i18n*/ {
    id: 'answer-rule.below-bar',
    message: 'It was worth less to them than no deal.',
  },
  'below-today': /*i18n*/ {
    id: 'answer-rule.below-today',
    message: 'It was no better for them than what was in force already.',
  },
  mind: /*i18n*/ {
    id: 'answer-rule.mind',
    message:
      'It was worth more to them than no deal, but not by as much as a side of their mind asks for.',
  },
  'red-line': /*i18n*/ { id: 'answer-rule.red-line', message: 'It crossed a red line of theirs.' },
  'back-table': /*i18n*/ {
    id: 'answer-rule.back-table',
    message: 'It would not have passed at their back table.',
  },
  'held-back': /*i18n*/ {
    id: 'answer-rule.held-back',
    message:
      'A demand of theirs held it back: it was neither met nor traded, and the text did not answer it.',
  },
  'below-target': /*i18n*/ {
    id: 'answer-rule.below-target',
    message: 'They could have signed it, but still aimed higher.',
  },
  process: /*i18n*/ {
    id: 'answer-rule.process',
    message: 'The talks were still about talks: such a text could be tabled, not signed.',
  },
  'empty-set': /*i18n*/ {
    id: 'answer-rule.empty-set',
    message: 'No text at all was worth more to them than no deal.',
  },
};

/** What sort of week a side has had. */
export const KIND_WORDS: Readonly<Record<Kind, MessageDescriptor>> = {
  'concede-core': /*i18n*/ { id: 'kind.concede-core', message: 'gave ground on something central' },
  'concede-cheap': /*i18n*/ { id: 'kind.concede-cheap', message: 'gave something cheap' },
  hold: /*i18n*/ { id: 'kind.hold', message: 'held its position' },
  retract: /*i18n*/ { id: 'kind.retract', message: 'took something back' },
  recondition: /*i18n*/ { id: 'kind.recondition', message: 'asked for more after the fact' },
  procedural: /*i18n*/ { id: 'kind.procedural', message: 'talked about procedure' },
  walk: /*i18n*/ { id: 'kind.walk', message: 'made ready to leave' },
};

export const OFFER_RULES: Readonly<Record<OfferDecision['rule'], MessageDescriptor>> = {
  'trade-off': /*i18n*/ {
    id: 'offer-rule.trade-off',
    message:
      'Of all texts worth its target it chose the one it thought the hardest side would like best.',
  },
  'lowest-above-target': /*i18n*/ {
    id: 'offer-rule.lowest-above-target',
    message: 'Nothing lay close to its target, so it asked for the least above it.',
  },
  'same-text': /*i18n*/ { id: 'offer-rule.same-text', message: 'It put the same text again.' },
  linked: /*i18n*/ {
    id: 'offer-rule.linked',
    message: 'It tied this to something it wants elsewhere.',
  },
  redraft: /*i18n*/ {
    id: 'offer-rule.redraft',
    message: 'It redrafted the single text towards the side that gains least.',
  },
};
