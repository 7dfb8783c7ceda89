/** A point in the room, in metres: x right, y away from us, z up; the table top is z = 0. */
export type Spot = readonly [x: number, y: number, z?: number];

/** A point in the picture, in units of its design size. */
export type Dot = readonly [x: number, y: number];

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** The design size every piece is drawn for. */
export const DESIGN = { width: 742, height: 584 } as const;

const PITCH = (43 * Math.PI) / 180;
const SIN = Math.sin(PITCH);
const COS = Math.cos(PITCH);
const CAMERA = { x: 371, y: 345, focal: 776, distance: 9 } as const;

export const rad = (degrees: number): number => (degrees * Math.PI) / 180;

/** Units of the picture per metre at a point of the room. */
export function scaleAt([, y, z = 0]: Spot): number {
  return CAMERA.focal / (CAMERA.distance + y * COS - z * SIN);
}

/** Where a point of the room is in the picture: a camera looking down at 43°. */
export function project(spot: Spot): Dot {
  const [x, y, z = 0] = spot;
  const k = scaleAt(spot);
  return [CAMERA.x + k * x, CAMERA.y - k * (y * SIN + z * COS)];
}

/** A point of the slightly squared oval with half axes a, b. Degrees count from the right, towards the far side. */
export function onOval(a: number, b: number, degrees: number, z = 0): Spot {
  const c = Math.cos(rad(degrees));
  const s = Math.sin(rad(degrees));
  const bend = 2 / 2.25;
  return [a * Math.sign(c) * Math.abs(c) ** bend, b * Math.sign(s) * Math.abs(s) ** bend, z];
}

/** A closed or open run of points along the oval. */
export function oval(a: number, b: number, z = 0, from = 0, to = 360, step = 3): Spot[] {
  const spots: Spot[] = [];
  for (let t = from; t <= to + 0.01; t += step) spots.push(onOval(a, b, t, z));
  return spots;
}

/** The smallest box round points of the room, in the picture, with a margin. */
export function boxRound(spots: readonly Spot[], margin: number): Box {
  const dots = spots.map(project);
  const xs = dots.map((d) => d[0]);
  const ys = dots.map((d) => d[1]);
  const x = Math.min(...xs) - margin;
  const y = Math.min(...ys) - margin;
  return { x, y, w: Math.max(...xs) + margin - x, h: Math.max(...ys) + margin - y };
}
