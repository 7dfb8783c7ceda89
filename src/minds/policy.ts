import { MOVE_IDS, type MoveId } from '../engine/move.ts';
import { readTactic } from '../negotiation/tactics.ts';

/** Ways to fill a seat without a person that need no number: the model, and rules for tests, odds and
 * sparring. */
export const POLICIES = [
  'ai',
  'random',
  'first-option',
  'always-accept',
  'always-refuse',
  'greedy',
  'tit-for-tat',
  'micro',
] as const;
/** The same, with time-dependent concession of some exponent, and short cycles of verbs. */
export type Policy = (typeof POLICIES)[number] | `td:${number}` | `cycle:${string}`;

/** How a policy is written, for a sentence about one that is not known. */
export const POLICY_FORMS = [...POLICIES, 'td:E', 'cycle:VERB,VERB'];

const MOST_VERBS = 6;

/** `cycle:a,b,c` has its verbs in turn; null otherwise. */
export function verbsOfCycle(policy: string): MoveId[] | null {
  const [kind, list] = policy.split(/:(.*)/s);
  const verbs = kind === 'cycle' ? (list ?? '').split(',') : [];
  const known = (verb: string): verb is MoveId => (MOVE_IDS as readonly string[]).includes(verb);
  return verbs.length > 0 && verbs.length <= MOST_VERBS && verbs.every(known) ? verbs : null;
}

/** A policy as it is written on the command line and in a saved game; null for anything else. */
export function readPolicy(text: string): Policy | null {
  const plain = (POLICIES as readonly string[]).includes(text);
  return plain || readTactic(text) !== null || verbsOfCycle(text) !== null
    ? (text as Policy)
    : null;
}
