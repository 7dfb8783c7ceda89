import type { Frame } from './camera.ts';
import type { Dot } from './geometry.ts';
import type { Pick } from './picture.ts';
import type { Piece } from './piece.ts';

// Boxes are drawn with room for shadows; a click counts a little inside them.
const INSET = 0.12;

/** What lies under a point of the box (CSS pixels): the nearest piece that means something. */
export function pickAt(pieces: readonly Piece[], frame: Frame, [px, py]: Dot): Pick | null {
  const x = (px - frame.x) / frame.scale;
  const y = (py - frame.y) / frame.scale;
  for (const piece of [...pieces].sort((a, b) => b.depth - a.depth)) {
    if (piece.pick === undefined) continue;
    const { box } = piece;
    const [dx, dy] = [box.w * INSET, box.h * INSET];
    if (x < box.x + dx || x > box.x + box.w - dx) continue;
    if (y < box.y + dy || y > box.y + box.h - dy) continue;
    return piece.pick;
  }
  return null;
}
