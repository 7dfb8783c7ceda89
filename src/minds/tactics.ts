import type { View } from '../engine/viewTypes.ts';
import { readTactic } from '../negotiation/tactics.ts';
import type { Draw } from './chance.ts';
import { type Answered, type Decided, decideMoves, decideReplies } from './decide.ts';
import { dateOfPolicy, type Policy, verbsOfCycle } from './policy.ts';
import { alwaysSays, decideMoves as hold } from './tactics/alwaysOne.ts';
import { bargaining } from './tactics/bargaining.ts';
import { cycled } from './tactics/cycle.ts';
import * as first from './tactics/firstOption.ts';
import { decideMoves as greedyMoves, decideReplies as greedyReplies } from './tactics/greedy.ts';
import * as random from './tactics/randomLegal.ts';
import { setsDate } from './tactics/setsDate.ts';

/** A way to fill a seat without a person: what it does and what it answers, from its view alone. */
export interface Tactic {
  decideMoves: (view: View, draw: Draw) => Decided;
  decideReplies: (view: View, draw: Draw) => Answered;
}

const PLAIN = {
  ai: { decideMoves, decideReplies },
  random: { decideMoves: random.decideMoves, decideReplies: random.decideReplies },
  'first-option': { decideMoves: first.decideMoves, decideReplies: first.decideReplies },
  'always-accept': { decideMoves: hold, decideReplies: alwaysSays('accept') },
  'always-refuse': { decideMoves: hold, decideReplies: alwaysSays('refuse') },
  greedy: { decideMoves: greedyMoves, decideReplies: greedyReplies },
} as const satisfies Readonly<Record<string, Tactic>>;

/** What fills a seat under a policy; throws for a text `readPolicy` would not take. */
export function tacticOf(policy: Policy): Tactic {
  if (Object.hasOwn(PLAIN, policy)) return PLAIN[policy as keyof typeof PLAIN];
  const bargains = readTactic(policy);
  if (bargains !== null) return bargaining(bargains);
  const date = dateOfPolicy(policy);
  if (date !== null) return { decideMoves: setsDate(date), decideReplies };
  const verbs = verbsOfCycle(policy);
  if (verbs === null) throw new Error(`no policy ${policy}`);
  return { decideMoves: cycled(verbs), decideReplies: greedyReplies };
}
