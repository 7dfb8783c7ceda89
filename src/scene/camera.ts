import { DESIGN, type Dot, onOval, project } from './geometry.ts';
import { seatsFor, TABLE } from './seating.ts';

/** How the design size is laid into a box: screen = design · scale + (x, y), in CSS pixels. */
export interface Frame {
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

// The table with its chairs needs this much of the width; a narrower box shrinks the picture instead.
const TABLE_WIDTH = 640;

/**
 * Fills a box as `slice` does, and crops so that the table stays: first the dark at the foot goes, then the wall.
 * @param width CSS pixels, > 0
 * @param height CSS pixels, > 0
 */
export function frameFor(width: number, height: number): Frame {
  const scale = Math.max(
    width / DESIGN.width,
    Math.min(height / DESIGN.height, width / TABLE_WIDTH),
  );
  const spare = DESIGN.height - height / scale;
  const top = spare <= 0 ? 0 : spare < 60 ? spare * 0.2 : Math.min(spare, 12 + (spare - 60) * 1.12);
  return { scale, x: (width - DESIGN.width * scale) / 2, y: -top * scale };
}

/** Where a point of the picture is in a box. */
export function toScreen(frame: Frame, [x, y]: Dot): Dot {
  return [x * frame.scale + frame.x, y * frame.scale + frame.y];
}

/** Middle points, in CSS pixels of the box, for the words that lie over the scene. */
export interface Anchors {
  /** Nameplates, in the order of the picture's places. */
  readonly places: readonly Dot[];
  /** Captions of the board's zones: the left edge and the top of the first line. */
  readonly zones: readonly Dot[];
  /** Captions of the sand-glasses: the middle of the top edge. */
  readonly glasses: readonly Dot[];
  /** False when the crop has taken the wall, and its captions should go too. */
  readonly wall: boolean;
  /** CSS pixels per unit of the design, to size what lies over the scene. */
  readonly scale: number;
}

/** The board's inner face in the picture. */
export const BOARD = { x: 222, y: 22, w: 296, h: 118 } as const;

/** Width of one zone on the board. */
export function zoneWidth(zones: number): number {
  return BOARD.w / Math.max(1, Math.min(zones, 4));
}

/** Width of what is drawn in a zone of width `w`. */
export const figureWidth = (w: number): number => Math.min(80, w - 24);

// Words about the glasses lie in the dark below the table, each on the side of its glass.
const CAPTIONS: readonly Dot[] = [
  [206, 496],
  [536, 496],
  [86, 462],
  [656, 462],
];

/**
 * Where words go over the scene, by the same camera that draws it.
 * @param counts how many places (1..6), zones (0..4) and glasses (0..4) the picture has
 */
export function anchors(
  width: number,
  height: number,
  counts: { readonly places: number; readonly zones: number; readonly glasses: number },
): Anchors {
  const frame = frameFor(width, height);
  const [a, b] = TABLE.rim;
  const places = seatsFor(counts.places).map((seat): Dot => {
    const near = seat.angle === 270;
    const [x, y] = project(onOval(a - 0.1, b - 0.08, seat.angle));
    return toScreen(frame, [x, near ? y + 2 : y - 16]);
  });
  const zones = Array.from({ length: Math.min(counts.zones, 4) }, (_, i): Dot => {
    const w = zoneWidth(counts.zones);
    return toScreen(frame, [BOARD.x + (i + 0.5) * w - figureWidth(w) / 2, BOARD.y + 70]);
  });
  const glasses = CAPTIONS.slice(0, counts.glasses).map((dot) => toScreen(frame, dot));
  return {
    places,
    zones,
    glasses,
    wall: toScreen(frame, [0, BOARD.y])[1] > -8,
    scale: frame.scale,
  };
}
