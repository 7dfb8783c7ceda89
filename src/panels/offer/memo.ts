import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { capital } from '../../locale/say.ts';
import type { Learned } from '../../play/learned.ts';
import type { Desk } from './desk.ts';

/** What one's own advisers expect of a text, in a line: from what was said in public, and never a truth of
 * the other side. Null where nobody else has to sign, or nothing is changed yet. */
export function memoOf(
  learned: readonly Learned[],
  { names }: Pick<Desk, 'names'>,
  say: (sentence: MessageDescriptor) => string,
): string | null {
  const [first] = learned;
  if (first === undefined) return null;
  const never = learned.find(({ crosses }) => crosses !== null);
  if (never?.crosses) {
    const who = names.who(never.party);
    const option = names.option(never.crosses.issue, never.crosses.option);
    return say(msg`Your lawyers expect a refusal. ${capital(who)} has said never to “${option}”.`);
  }
  const middle = ({ low, high }: Learned): number => low + high;
  const hardest = learned.reduce(
    (worst, one) => (middle(one) < middle(worst) ? one : worst),
    first,
  );
  const who = names.who(hardest.party);
  if (hardest.word === 'not-enough')
    return say(msg`Your analysts expect most resistance from one side: ${who}.`);
  if (learned.every(({ word }) => word === 'enough'))
    return say(msg`After all that was said, your analysts expect nobody to refuse.`);
  const silent = learned.find(({ texts, word }) => texts === 0 && word === 'hard-to-tell');
  return silent === undefined
    ? say(msg`Your analysts cannot tell yet. Least sure of all: ${who}.`)
    : say(
        msg`Your analysts have no text to go by: ${names.who(silent.party)}. A question would help.`,
      );
}
