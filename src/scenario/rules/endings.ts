import type { Condition } from '../conditions.ts';
import { type Finding, listed } from '../finding.ts';
import type { Path } from '../problem.ts';
import type { Rule, Subject } from '../subject.ts';
import { GOOD_KINDS } from '../vocabulary.ts';

/** Whether a condition, by its words, holds only when a comprehensive agreement is in force. */
export function needsAgreement(condition: Condition): boolean {
  if ('all' in condition) return condition.all.some(needsAgreement);
  if ('any' in condition) return condition.any.every(needsAgreement);
  if (!('agreement' in condition)) return false;
  const { comprehensive, is } = condition.agreement;
  return comprehensive === true && is.every((state) => state === 'inForce');
}

/** Endings are tried from the top; the last one takes what is left; a good one needs a full agreement; and
 * each says of everybody what it costs them. */
export const endingsRule: Rule = (subject) => {
  const { file, has, whole } = subject;
  const found: Finding[] = bearerFindings(subject);
  const { endings } = file;
  const last = endings.length - 1;
  const seen = new Map<string, string>();
  endings.forEach(({ id, kind, when }, i) => {
    const path: Path = ['endings', i];
    const written = has([...path, 'when']);
    if (i === last && written) {
      found.push({
        code: 'ending-order',
        path: [...path, 'when'],
        wrote: `The last ending, “${id}”, has a condition.`,
        why: 'A game in which none of them holds would have no ending.',
        todo: 'take its “when” out, or add a last ending without one',
      });
    }
    if (i < last && !written && whole(path)) {
      found.push({
        code: 'ending-order',
        path,
        wrote: `“${id}” has no condition, so every game that gets this far ends here.`,
        why: `No game would ever end in “${endings[i + 1]?.id}” or those after it.`,
        todo: 'give it a “when”, or move it to the end of the list',
      });
    }
    const asked = JSON.stringify(when);
    const earlier = when && seen.get(asked);
    if (earlier !== undefined && whole([...path, 'when'])) {
      found.push({
        code: 'ending-order',
        path: [...path, 'when'],
        wrote: `“${id}” asks for exactly what “${earlier}” above it asks for.`,
        why: `Every such game ends in “${earlier}”.`,
        todo: 'let one of the two ask for something more',
      });
    }
    if (when) seen.set(asked, id);
    if (!GOOD_KINDS.includes(kind) || !whole(path)) return;
    if (when === undefined ? !written : !needsAgreement(when)) {
      found.push({
        code: 'ending-without-agreement',
        path: when === undefined ? path : [...path, 'when'],
        wrote: `“${id}” counts as ${kind}, but can come without a comprehensive agreement in force.`,
        why: 'Players would be told that all is well when nothing holds.',
        todo: `put “agreement: {comprehensive: true, is: inForce}” under its “all:”, or choose another kind`,
      });
    }
  });
  return found;
};

/** Who is told of in most endings is missed where nothing is said of them. */
function bearerFindings({ file, ids, has, whole }: Subject): Finding[] {
  const told = file.endings.map((_, i) => ids('endings', i, 'who-bears-it'));
  const usual = [...ids('parties'), 'outside-the-room'].filter(
    (party) => told.filter((names) => names.includes(party)).length > file.endings.length / 2,
  );
  return file.endings.flatMap(({ id }, i): Finding[] => {
    const path: Path = ['endings', i, 'who-bears-it'];
    const untold = usual.filter((party) => told[i]?.includes(party) === false);
    // A name that is nobody's stands for one of them, and is told itself.
    const strays = told[i]?.filter((name) => !ids('parties').includes(name)) ?? [];
    const nobodies = strays.filter((name) => name !== 'outside-the-room').length;
    if (file.endings.length < 3 || !has(path) || !whole(path) || untold.length <= nobodies)
      return [];
    return [
      {
        code: 'missing-value',
        severity: 'worth-checking',
        path,
        wrote: `“${id}” does not say what ${listed(
          untold.map((party) => `“${party}”`),
          'and',
        )} ${untold.length === 1 ? 'bears' : 'bear'} of it, as most endings do.`,
        why: 'Somebody always pays for an ending, and a class asks who.',
        todo: 'add a line; “Nothing.” if that is what you mean',
      },
    ];
  });
}
