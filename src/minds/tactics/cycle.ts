import type { Move, MoveId } from '../../engine/move.ts';
import type { View } from '../../engine/viewTypes.ts';
import type { Decided } from '../decide.ts';
import { bestText } from './ownTexts.ts';

/** The same few verbs in turn, whatever happens, with the arguments that look best to the seat alone: its
 * best text, the cheapest demand or measure, the first of the rest. A verb that is not open is a hold. */
export const cycled =
  (verbs: readonly MoveId[]) =>
  (view: View): Decided => {
    const done = (view.turn - 1) * view.movesPerTurn;
    const moves = Array.from(
      { length: view.movesLeft },
      (_, n): Move => argued(view, verbs[(done + n) % verbs.length] ?? 'hold') ?? { id: 'hold' },
    );
    return { moves, decisions: [] };
  };

function argued(view: View, verb: MoveId): Move | null {
  const seen = view.verbs.find((one) => one.verb === verb);
  if (seen === undefined || seen.refusal !== null) return null;
  const best = () => bestText(view)?.changes ?? null;
  switch (verb) {
    case 'offer':
    case 'single-text': {
      const changes = best();
      return changes === null ? null : { id: verb, changes };
    }
    case 'counter': {
      const changes = best();
      const newest = seen.moves.at(-1);
      return changes === null || newest?.id !== 'counter' ? null : { ...newest, changes };
    }
    default:
      return cheapest(view, seen.moves);
  }
}

/** What a move costs the seat at home, as far as it can tell. */
function costOf(view: View, move: Move): number {
  if (move.id === 'acknowledge')
    return view.case.stated.find((one) => one.id === move.demand)?.homeCost ?? 0;
  if (move.id === 'induce' || move.id === 'press')
    return view.case.measures.find((one) => one.id === move.measure)?.homeCost ?? 0;
  return 0;
}

const cheapest = (view: View, moves: readonly Move[]): Move | null =>
  moves.reduce<Move | null>(
    (a, b) => (a === null || costOf(view, b) < costOf(view, a) ? b : a),
    null,
  );
