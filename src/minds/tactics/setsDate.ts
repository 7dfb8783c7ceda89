import type { View } from '../../engine/viewTypes.ts';
import type { Draw } from '../chance.ts';
import { type Decided, decideMoves } from '../decide.ts';
import { openMoves } from '../openMoves.ts';

/** Plays by the model, but of its dates it sets one alone, as soon as it has a move to spare for it. Nothing
 * else it does gives way, and no other date is kept waiting: what follows is this one's doing. */
export const setsDate =
  (deadline: string) =>
  (view: View, draw: Draw): Decided => {
    const usual = decideMoves(view, draw);
    const moves = usual.moves.filter((move) => move.id !== 'deadline');
    const rest = moves.filter((move) => move.id !== 'hold');
    const date = openMoves(view, 'deadline').find(
      (move) => move.id === 'deadline' && move.deadline === deadline,
    );
    const room = date !== undefined && rest.length < view.movesLeft;
    return { ...usual, moves: room ? [...rest, date] : moves };
  };
