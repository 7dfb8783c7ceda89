import type { Frame } from '../camera.ts';
import { DESIGN } from '../geometry.ts';
import { veil } from '../palette.ts';
import { fill, glow, linear, type Pen, through } from '../pen.ts';

const DARK = '#0f1216';

/**
 * The dark round the light: lets the scene end in the page without an edge.
 * Drawn for the box itself, in CSS pixels, because it belongs to the box and not to the room.
 */
export function dusk(pen: Pen, width: number, height: number, frame: Frame): void {
  const whole = through([
    [0, 0],
    [width, 0],
    [width, height],
    [0, height],
  ]);
  const [cx, cy] = [371 * frame.scale + frame.x, 320 * frame.scale + frame.y];
  const reach = 520 * frame.scale;
  // Beyond the ellipse everything is dark already: the stops end at full strength.
  pen.g.save();
  pen.g.beginPath();
  pen.g.rect(0, 0, width, height);
  pen.g.clip();
  glow(pen, [cx, cy], reach * 4, reach * 3.3, [
    [0, veil(DARK, 0)],
    [0.158, veil(DARK, 0)],
    [0.215, veil(DARK, 0.34)],
    [0.262, veil(DARK, 0.9)],
    [1, veil(DARK, 1)],
  ]);
  pen.g.restore();
  const edge = Math.min(0.03, 14 / width);
  fill(
    pen,
    whole,
    linear(
      pen,
      [0, 0],
      [width, 0],
      [
        [0, veil(DARK, 1)],
        [edge, veil(DARK, 0)],
        [1 - edge, veil(DARK, 0)],
        [1, veil(DARK, 1)],
      ],
    ),
  );
  const foot = DESIGN.height * frame.scale + frame.y;
  const from = foot - 76 * frame.scale;
  const lower = through([
    [0, from],
    [width, from],
    [width, Math.max(height, foot)],
    [0, Math.max(height, foot)],
  ]);
  fill(
    pen,
    lower,
    linear(
      pen,
      [0, from],
      [0, foot],
      [
        [0, veil(DARK, 0)],
        [0.55, veil(DARK, 0.5)],
        [1, veil(DARK, 1)],
      ],
    ),
  );
}
