import { onOval, rad, type Spot } from './geometry.ts';

/** Half axes of the table's parts, in metres: edge of the wood, edge of the baize, where things lie. */
export const TABLE = { rim: [3.22, 1.92], baize: [2.96, 1.68], things: [2.42, 1.24] } as const;

/** A place at the table: where, and which way it looks (degrees, towards the middle). */
export interface Seat {
  readonly angle: number;
  readonly at: Spot;
  readonly face: number;
}

/** A thing lying on the table: its middle and the way its far edge points, in degrees. */
export interface Lay {
  readonly at: Spot;
  readonly turn: number;
}

// The one who looks sits at the bottom; the others go round the far side, from left to right.
const ANGLES: Readonly<Record<number, readonly number[]>> = {
  1: [270],
  2: [270, 90],
  3: [270, 142, 38],
  4: [270, 178, 90, 2],
  5: [270, 180, 119, 61, 0],
  6: [270, 186, 138, 90, 42, -6],
};

/** Seats for 1 to 6 delegations, the nearest first. More than six share the far side evenly. */
export function seatsFor(count: number): Seat[] {
  const known = ANGLES[count];
  const angles =
    known ??
    Array.from({ length: count }, (_, i) => (i === 0 ? 270 : 190 - (200 * (i - 1)) / (count - 2)));
  return angles.map((angle) => {
    const at = onOval(3.02, 1.74, angle);
    const inward = Math.atan2(-Math.sin(rad(angle)) / 1.74, -Math.cos(rad(angle)) / 3.02);
    return { angle, at, face: (inward * 180) / Math.PI };
  });
}

// Arc lengths along the line on which things lie, so that neighbours keep their distance on any bend.
const STEP = 2;
const [RUN_A, RUN_B] = TABLE.things;
const arcs: number[] = [0];
for (let t = STEP; t <= 360; t += STEP) {
  const [x0, y0] = onOval(RUN_A, RUN_B, t - STEP);
  const [x1, y1] = onOval(RUN_A, RUN_B, t);
  arcs.push((arcs.at(-1) ?? 0) + Math.hypot(x1 - x0, y1 - y0));
}
const ROUND = arcs.at(-1) ?? 1;

/** The angle `metres` further along the line of things, counted towards the far side from the right. */
function along(angle: number, metres: number): number {
  const start = ((angle % 360) + 360) % 360;
  const base = arcs[Math.round(start / STEP)] ?? 0;
  const want = (((base + metres) % ROUND) + ROUND) % ROUND;
  const found = arcs.findIndex((a) => a >= want);
  return found * STEP;
}

/** Which way folders lie from the nameplate: +1 against the clock. The near side, where there is room. */
function side(seat: Seat): number {
  if (seat.angle === 270) return 1;
  return seat.angle > 91 ? 1 : -1;
}

function layAt(angle: number, inwards: number, lift = 0): Lay {
  const at = onOval(RUN_A - inwards * 1.25, RUN_B - inwards, angle, lift);
  const turn = Math.atan2(-Math.sin(rad(angle)) / RUN_B, -Math.cos(rad(angle)) / RUN_A);
  return { at, turn: (turn * 180) / Math.PI };
}

/** The nearest place has its plate in the middle, a glass to the left and its lamp to the right. */
function nearFolder(i: number, count: number): number {
  if (count === 1) return 0.6;
  const left = Math.floor(count / 3);
  const right = count - left;
  if (i < left) return -0.74 + (left < 2 ? 0.16 : (i * 0.42) / (left - 1));
  return 0.42 + (right < 2 ? 0.1 : ((i - left) * 0.6) / (right - 1));
}

/** Free length of rim for one place's folders, in metres, by the number of places. */
const room = (seat: Seat, count: number): number => {
  if (count <= 3) return 1.5;
  if (count === 4) return seat.angle === 90 ? 1.2 : 0.74;
  return seat.angle <= 5 || seat.angle >= 175 ? 0.7 : 0.5;
};

/** Where a place's folders lie: side by side while there is room, then in a fan. */
export function foldersAt(seat: Seat, places: number, folders: number): Lay[] {
  const way = side(seat);
  const near = seat.angle === 270;
  const start = places >= 5 ? 0.34 : seat.angle === 90 ? 0.86 : 0.4;
  const step = folders < 2 ? 0 : Math.min(0.74, room(seat, places) / (folders - 1));
  return Array.from({ length: folders }, (_, i) => {
    const metres = near ? nearFolder(i, folders) : way * (start + i * step);
    const lay = layAt(along(seat.angle, metres), near ? -0.03 : 0, i * 0.001);
    return { ...lay, turn: lay.turn + (i % 2 ? 8 : -6) };
  });
}

/** Where a place's lamp stands. */
export function lampAt(seat: Seat, places: number): Spot {
  const way = -side(seat);
  if (seat.angle === 270) return [1.5, -1.08];
  const far = seat.angle === 90 ? (places >= 5 ? 0.62 : 1.2) : places >= 5 ? 0.36 : 0.62;
  return onOval(2.6, 1.36, along(seat.angle, way * far));
}

// The near left is kept free for the first glass; others stand, smaller, where slips and lamps do not reach.
const GLASSES: readonly Spot[] = [
  [-1.3, -1.0],
  [1.62, 0],
  [-1.32, 0.42],
  [-0.62, -1.2],
];

/** Where the n-th sand-glass stands. */
export function glassAt(index: number): Spot {
  return GLASSES[index % GLASSES.length] ?? [-1.3, -1.0];
}
