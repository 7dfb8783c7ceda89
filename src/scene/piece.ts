import type { Box } from './geometry.ts';
import type { Pen } from './pen.ts';
import type { Pick } from './picture.ts';

/** One drawn thing: what it looks like, where, and how deep. Pieces with one id are one thing in two pictures. */
export interface Piece {
  readonly id: string;
  /** Everything its pixels depend on. Same look, same pixels. */
  readonly look: string;
  readonly box: Box;
  /** Larger is nearer to us. */
  readonly depth: number;
  /** Light is added to what lies below it. */
  readonly light?: boolean;
  /** Moves as one with the pieces of the same group. */
  readonly group?: string;
  readonly pick?: Pick;
  readonly draw: (pen: Pen) => void;
}

/** Layers of depth, far to near. Things on the table are ordered within theirs by distance. */
export const DEPTH = {
  room: 0,
  wall: 10,
  chairs: 20,
  table: 40,
  pools: 50,
  flat: 60,
  sheet: 70,
  standing: 90,
  near: 120,
  dusk: 200,
} as const;

/** Depth of a thing on the table within its layer: nearer things (smaller y) over farther ones. */
export const nearer = (layer: number, y: number): number => layer + (3 - y) * 2;
