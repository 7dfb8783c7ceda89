import type { Dot } from '../geometry.ts';
import { mix } from '../palette.ts';
import { curve, ellipse, fill, type Pen, stroke, through } from '../pen.ts';

/** From a folder's own directions to the picture: u towards the middle of the table, v to its left. */
export type On = (u: number, v: number, z?: number) => Dot;

// Every ribbon has a dark edge, so that it is seen without its colour.
const DARK = '#2b2212';

/** A ribbon along a path, with its edge and its sheen. */
export function ribbon(pen: Pen, path: Path2D, colour: string, width: number): void {
  stroke(pen, path, DARK, width + 2);
  stroke(pen, path, colour, width);
  stroke(pen, path, mix(colour, '#ffffff', 0.4), width * 0.28);
}

/** A band straight across a closed folder. */
export const band = (on: On, a: [number, number], b: [number, number]): Path2D =>
  through([on(...a, 0.058), on(...b, 0.058)], false);

/** A bow on the middle of a folder: two loops and two tails. */
export function bow(pen: Pen, on: On, colour: string): void {
  const z = 0.075;
  const tails = curve([on(0, 0, z), on(-0.08, 0.06, z), on(-0.15, 0.05, z), on(-0.2, 0.1, z)]);
  tails.addPath(curve([on(0, 0, z), on(-0.07, -0.05, z), on(-0.14, -0.06, z), on(-0.19, -0.1, z)]));
  ribbon(pen, tails, colour, 2.4);
  for (const way of [1, -1]) {
    const loop = curve([
      on(0, 0, z),
      on(0.085, way * 0.1, z + 0.03),
      on(0.06, way * 0.2, z + 0.04),
      on(-0.03, way * 0.19, z + 0.03),
      on(-0.035, way * 0.08, z),
      on(0, 0, z),
    ]);
    fill(pen, loop, mix(colour, '#1a1408', 0.55));
    stroke(pen, loop, DARK, 4);
    stroke(pen, loop, mix(colour, '#ffffff', 0.15), 2.2);
  }
  const [x, y] = on(0, 0, z);
  fill(pen, ellipse(x, y, 3.6, 3), DARK);
  fill(pen, ellipse(x, y, 2.5, 2), mix(colour, '#ffffff', 0.3));
}
