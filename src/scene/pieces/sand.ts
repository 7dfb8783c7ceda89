import { mix } from '../palette.ts';
import { curve, ellipse, fill, inside, linear, type Pen, stroke, through } from '../pen.ts';

// Heights of the glass over its foot, y down, in the units of its own drawing.
export const TALL = 86;
export const WAIST = -44;
export const TOP = -TALL + 7;
export const FOOT = -8;

/** Half the width of the glass at a height between foot and top. */
function girth(y: number): number {
  const t = Math.min(1, Math.abs(y - WAIST) / (WAIST - TOP));
  return 2.1 + 13.6 * Math.min(1, t * 1.55) ** 0.72 * (1 - 0.08 * t);
}

/** The outline of the glass between two heights. */
export function bulbs(from: number, to: number): Path2D {
  const left: [number, number][] = [];
  const right: [number, number][] = [];
  for (let i = 0; i <= 24; i++) {
    const y = from + ((to - from) * i) / 24;
    left.push([-girth(y), y]);
    right.unshift([girth(y), y]);
  }
  return through([...left, ...right]);
}

/** Sand above (the share of time left), falling, and heaped below. */
export function sand(pen: Pen, left: number, colour: string, running: boolean): void {
  const tone = (from: number, to: number) =>
    linear(
      pen,
      [-14, from],
      [14, to],
      [
        [0, mix(colour, '#ffffff', 0.35)],
        [0.45, colour],
        [1, mix(colour, '#10202c', 0.45)],
      ],
    );
  if (left > 0.01) {
    // Volume goes with the square of the width: the level falls slowly, then fast.
    const level = WAIST - (WAIST - TOP - 6) * left ** 0.6;
    inside(pen, bulbs(TOP, WAIST), () => {
      const body = through([
        [-20, level],
        [20, level],
        [20, WAIST],
        [-20, WAIST],
      ]);
      fill(pen, body, tone(level, WAIST));
      fill(pen, ellipse(0, level, girth(level), girth(level) * 0.24), mix(colour, '#ffffff', 0.4));
    });
  }
  if (running && left > 0.01)
    stroke(
      pen,
      through(
        [
          [0, WAIST],
          [0, FOOT - 12],
        ],
        false,
      ),
      mix(colour, '#ffffff', 0.2),
      1.5,
      [2.6, 1.8],
    );
  const fallen = 1 - left;
  if (fallen > 0.01) {
    const rise = 4 + 24 * fallen ** 0.6;
    inside(pen, bulbs(WAIST, FOOT + 2), () => {
      const heap = curve([
        [-18, FOOT + 4 - rise * 0.2],
        [-9, FOOT - rise * 0.55],
        [0, FOOT - rise],
        [9, FOOT - rise * 0.55],
        [18, FOOT + 4 - rise * 0.2],
      ]);
      heap.lineTo(20, 4);
      heap.lineTo(-20, 4);
      heap.closePath();
      fill(pen, heap, tone(FOOT - rise, FOOT));
    });
  }
}
