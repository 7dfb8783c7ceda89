import type { View } from '../engine/viewTypes.ts';
import type { Draw } from './chance.ts';
import { type Answered, type Decided, decideMoves, decideReplies } from './decide.ts';
import { alwaysSays, decideMoves as hold } from './tactics/alwaysOne.ts';
import * as first from './tactics/firstOption.ts';
import * as random from './tactics/randomLegal.ts';

/** A way to fill a seat without a person: what it does and what it answers, from its view alone. */
export interface Tactic {
  decideMoves: (view: View, draw: Draw) => Decided;
  decideReplies: (view: View, draw: Draw) => Answered;
}

const TACTICS = {
  ai: { decideMoves, decideReplies },
  random: { decideMoves: random.decideMoves, decideReplies: random.decideReplies },
  'first-option': { decideMoves: first.decideMoves, decideReplies: first.decideReplies },
  'always-accept': { decideMoves: hold, decideReplies: alwaysSays('accept') },
  'always-refuse': { decideMoves: hold, decideReplies: alwaysSays('refuse') },
} as const satisfies Record<string, Tactic>;
export type TacticName = keyof typeof TACTICS;

export const tacticOf = (name: TacticName): Tactic => TACTICS[name];
