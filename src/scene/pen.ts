import { type Dot, project, type Spot } from './geometry.ts';

/** A 2D context whose unit is the design's, and how many device pixels one unit is. */
export interface Pen {
  readonly g: CanvasRenderingContext2D;
  readonly px: number;
}

/** A path through points of the picture. */
export function through(dots: readonly Dot[], close = true): Path2D {
  const path = new Path2D();
  dots.forEach(([x, y], i) => {
    if (i === 0) path.moveTo(x, y);
    else path.lineTo(x, y);
  });
  if (close) path.closePath();
  return path;
}

/** A closed path through points of the room. */
export const area = (spots: readonly Spot[]): Path2D => through(spots.map(project));

/** An open path through points of the room. */
export const run = (spots: readonly Spot[]): Path2D => through(spots.map(project), false);

/** A smooth open path through points (Catmull–Rom), for ribbons and cords. */
export function curve(dots: readonly Dot[]): Path2D {
  const path = new Path2D();
  const at = (i: number): Dot => dots[Math.max(0, Math.min(dots.length - 1, i))] ?? [0, 0];
  path.moveTo(...at(0));
  for (let i = 0; i < dots.length - 1; i++) {
    const [a, b, c, d] = [at(i - 1), at(i), at(i + 1), at(i + 2)];
    path.bezierCurveTo(
      b[0] + (c[0] - a[0]) / 6,
      b[1] + (c[1] - a[1]) / 6,
      c[0] - (d[0] - b[0]) / 6,
      c[1] - (d[1] - b[1]) / 6,
      c[0],
      c[1],
    );
  }
  return path;
}

export function ellipse(x: number, y: number, rx: number, ry: number): Path2D {
  const path = new Path2D();
  path.ellipse(x, y, rx, ry, 0, 0, Math.PI * 2);
  return path;
}

type Stops = readonly (readonly [offset: number, colour: string])[];

const stopped = (gradient: CanvasGradient, stops: Stops): CanvasGradient => {
  for (const [offset, colour] of stops) gradient.addColorStop(offset, colour);
  return gradient;
};

export function linear(pen: Pen, from: Dot, to: Dot, stops: Stops): CanvasGradient {
  return stopped(pen.g.createLinearGradient(...from, ...to), stops);
}

export function radial(pen: Pen, [x, y]: Dot, radius: number, stops: Stops): CanvasGradient {
  return stopped(pen.g.createRadialGradient(x, y, 0, x, y, radius), stops);
}

/** Fills an ellipse with a round gradient that is squeezed with it: pools and halos of light. */
export function glow(pen: Pen, [x, y]: Dot, rx: number, ry: number, stops: Stops): void {
  const { g } = pen;
  g.save();
  g.translate(x, y);
  g.scale(1, ry / rx);
  g.fillStyle = radial(pen, [0, 0], rx, stops);
  g.beginPath();
  g.arc(0, 0, rx, 0, Math.PI * 2);
  g.fill();
  g.restore();
}

export function fill(pen: Pen, path: Path2D, style: string | CanvasGradient): void {
  pen.g.fillStyle = style;
  pen.g.fill(path);
}

export function stroke(
  pen: Pen,
  path: Path2D,
  style: string | CanvasGradient,
  width: number,
  dash: readonly number[] = [],
): void {
  const { g } = pen;
  g.strokeStyle = style;
  g.lineWidth = width;
  g.lineCap = dash.length > 0 ? 'butt' : 'round';
  g.lineJoin = 'round';
  g.setLineDash([...dash]);
  g.stroke(path);
  g.setLineDash([]);
}

// Far enough off any canvas that only the shadow of what is drawn there falls on it.
const AWAY = 4000;

/** A blurred shape. Shadows are used for it because canvas filters are missing in some browsers. */
export function soft(pen: Pen, path: Path2D, colour: string, blur: number, dx = 0, dy = 0): void {
  const { g, px } = pen;
  g.save();
  g.shadowColor = colour;
  g.shadowBlur = blur * 2 * px;
  // Shadow offsets are device pixels and ignore the transform.
  g.shadowOffsetX = (AWAY + dx) * px;
  g.shadowOffsetY = dy * px;
  g.translate(-AWAY, 0);
  g.fillStyle = '#000';
  g.fill(path);
  g.restore();
}

/** Draws only inside a path. */
export function inside(pen: Pen, path: Path2D, draw: () => void): void {
  pen.g.save();
  pen.g.clip(path);
  draw();
  pen.g.restore();
}

/** Numbers in [0, 1) that are the same on every machine: grain and rain, never a decision. */
export function grain(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 16807) % 2147483647;
    return state / 2147483647;
  };
}
