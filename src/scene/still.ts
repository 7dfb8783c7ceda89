import type { Box } from './geometry.ts';
import type { Piece } from './piece.ts';

/** A thing that moves may be as far outside its own box as this, in units of the design. */
const REACH = 30;

const meet = (a: Box, b: Box): boolean =>
  a.x < b.x + b.w + REACH &&
  b.x < a.x + a.w + REACH &&
  a.y < b.y + b.h + REACH &&
  b.y < a.y + a.h + REACH;

/** Ids of the pieces that can be drawn as one image under the rest while others move: what does not move
 * and lies on nothing that does. `pieces` are in the order in which they are drawn. */
export function stillBelow(
  pieces: readonly Piece[],
  moves: (piece: Piece) => boolean,
): ReadonlySet<string> {
  const still = new Set<string>();
  const above: Box[] = [];
  for (const piece of pieces)
    if (!moves(piece) && !above.some((box) => meet(box, piece.box))) still.add(piece.id);
    else above.push(piece.box);
  return still;
}
