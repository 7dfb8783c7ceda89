import type { MessageDescriptor } from '@lingui/core';
import type { Question, Reply } from '../engine/move.ts';
import type { Names } from './names.ts';
import { REASONS } from './refusals.ts';
import { inside, say, type Values, wordFor } from './say.ts';

export const ANSWERED = /*i18n*/ {
  id: 'news.answered',
  message: '{who} answered “{probe}”: {answer}',
};
/** Nothing was said, which is an answer too. */
export const SILENT: MessageDescriptor = /*i18n*/ {
  id: 'news.silent',
  message: '{who} gave no answer to “{event}”, which was taken as: “{choice}”',
};
export const CHOSEN = /*i18n*/ {
  id: 'news.chosen',
  message: '{whose} answer to “{event}” was: “{choice}”',
};
/** What came up in somebody else's house, and what was done with it, stays there. */
export const CHOSEN_UNHEARD = /*i18n*/ {
  id: 'news.chosen-unheard',
  message: '{who} settled a matter of its own house',
};
const ANSWERS: Readonly<Record<string, MessageDescriptor>> = {
  'text.accept': /*i18n*/ { id: 'reply.text.accept', message: '{who} accepted {text}' },
  'text.refuse': /*i18n*/ { id: 'reply.text.refuse', message: '{who} refused {text}: {reason}' },
  'text.hold': /*i18n*/ { id: 'reply.text.hold', message: '{who} left {text} open' },
  'condition.accept': /*i18n*/ {
    id: 'reply.condition.accept',
    message: '{who} agreed to {whose} condition on {agreement}',
  },
  'condition.refuse': /*i18n*/ {
    id: 'reply.condition.refuse',
    message: '{who} refused {whose} condition on {agreement}',
  },
  'condition.hold': /*i18n*/ {
    id: 'reply.condition.hold',
    message: '{who} left {whose} condition on {agreement} open',
  },
  'monitoring.accept': /*i18n*/ {
    id: 'reply.monitoring.accept',
    message: '{who} agreed to monitors on {agreement}',
  },
  'monitoring.refuse': /*i18n*/ {
    id: 'reply.monitoring.refuse',
    message: '{who} refused monitors on {agreement}',
  },
  'monitoring.hold': /*i18n*/ {
    id: 'reply.monitoring.hold',
    message: '{who} left the call for monitors on {agreement} open',
  },
  'deadline.enforce': /*i18n*/ {
    id: 'reply.deadline.enforce',
    message: '{who} decided to enforce “{deadline}”',
  },
  'deadline.extend': /*i18n*/ {
    id: 'reply.deadline.extend',
    message: '{who} decided to extend “{deadline}”',
  },
  'deadline.lapse': /*i18n*/ {
    id: 'reply.deadline.lapse',
    message: '{who} let “{deadline}” pass',
  },
};

/** One reply, in the middle of a sentence. */
export function saidReply(
  by: string | null,
  question: Question,
  reply: Reply,
  names: Names,
): string {
  const who = names.who(by);
  switch (question.kind) {
    case 'probe':
      return say(ANSWERED, {
        who,
        probe: names.probe(question.probe),
        answer: names.answer(question.probe, reply.answer),
      });
    case 'event':
      return say(CHOSEN, {
        whose: names.whose(by),
        event: names.event(question.event),
        choice: names.choice(question.event, reply.answer),
      });
    default: {
      const found = ANSWERS[`${question.kind}.${reply.answer}`];
      const values: Values = {
        who,
        whose: names.whose(question.from),
        text: question.kind === 'text' ? names.text(question.text) : '',
        agreement: 'agreement' in question ? names.agreement(question.agreement) : '',
        deadline: question.kind === 'deadline' ? names.deadline(question.deadline) : '',
        reason: inside(wordFor(REASONS, reply.reason ?? 'not-enough')),
      };
      return found === undefined ? reply.answer : say(found, values);
    }
  }
}
