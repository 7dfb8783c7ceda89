import type { Move, MoveId } from '../engine/move.ts';
import type { View } from '../engine/viewTypes.ts';

/** The concrete moves of one verb that are open now. */
export const openMoves = (view: View, verb: MoveId): readonly Move[] =>
  view.verbs.find((one) => one.verb === verb)?.moves ?? [];
