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
/** The same, with time-dependent concession of some exponent, short cycles of verbs, and the model with one
 * of its dates set as soon as may be. */
export type Policy =
  | (typeof POLICIES)[number]
  | `td:${number}`
  | `cycle:${string}`
  | `sets:${string}`;

/** How a policy is written, for a sentence about one that is not known. */
export const POLICY_FORMS = [...POLICIES, 'td:E', 'cycle:VERB,VERB', 'sets:DEADLINE'];

const MOST_VERBS = 6;

/** `cycle:a,b,c` has its verbs in turn; null otherwise. */
export function verbsOfCycle(policy: string): MoveId[] | null {
  const [kind, list] = policy.split(/:(.*)/s);
  const verbs = kind === 'cycle' ? (list ?? '').split(',') : [];
  const known = (verb: string): verb is MoveId => (MOVE_IDS as readonly string[]).includes(verb);
  return verbs.length > 0 && verbs.length <= MOST_VERBS && verbs.every(known) ? verbs : null;
}

/** `sets:ID` sets the deadline ID; null otherwise. */
export const dateOfPolicy = (policy: string): string | null =>
  /^sets:([a-z][a-z0-9-]{0,63})$/.exec(policy)?.[1] ?? null;

/** A policy as it is written on the command line and in a saved game; null for anything else. */
export function readPolicy(text: string): Policy | null {
  const plain = (POLICIES as readonly string[]).includes(text);
  const known =
    plain ||
    readTactic(text) !== null ||
    verbsOfCycle(text) !== null ||
    dateOfPolicy(text) !== null;
  return known ? (text as Policy) : null;
}
