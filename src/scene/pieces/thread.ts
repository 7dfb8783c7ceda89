import { boxRound, type Spot } from '../geometry.ts';
import { colourOf, mix } from '../palette.ts';
import { type Pen, run, stroke } from '../pen.ts';
import type { Mark } from '../picture.ts';
import { DEPTH, type Piece } from '../piece.ts';
import type { Seat } from '../seating.ts';

/** Height at which a thread is held, in metres over the table, and how far it hangs with no trust at all. */
const HELD = 0.34;
const SLACK = 0.5;
const STEPS = 24;

/** From one place to another: a catenary near enough, which lies on the baize where it hangs too low. */
function hanging(from: Spot, to: Spot, trust: number): Spot[] {
  const sag = SLACK * (1 - trust);
  return Array.from({ length: STEPS + 1 }, (_, i) => {
    const t = i / STEPS;
    const height = Math.max(0.015, HELD - sag * 4 * t * (1 - t));
    return [from[0] + (to[0] - from[0]) * t, from[1] + (to[1] - from[1]) * t, height];
  });
}

/** How far another delegation trusts the one who looks: taut for much, slack for little. 0 ≤ `trust` ≤ 1. */
export function thread(party: string, mark: Mark, trust: number, from: Seat, to: Seat): Piece {
  const inward = (seat: Seat): Spot => [seat.at[0] * 0.93, seat.at[1] * 0.9];
  const [a, b] = [inward(from), inward(to)];
  const spots = hanging(a, b, trust);
  const shadow = spots.map(([x, y, z = 0]): Spot => [x + z * 0.1, y - z * 0.1, 0]);
  return {
    id: `thread ${party}`,
    look: `thread ${from.angle} ${to.angle} ${trust.toFixed(2)} ${mark}`,
    box: boxRound([...spots, ...shadow], 8),
    depth: DEPTH.near - 1,
    draw: (pen: Pen) => {
      stroke(pen, run(shadow), 'rgba(0,0,0,.35)', 2);
      stroke(pen, run(spots), mix(colourOf(mark), '#10141c', 0.25), 2.6);
      stroke(pen, run(spots), mix(colourOf(mark), '#fff6dd', 0.45), 1.3);
    },
  };
}
