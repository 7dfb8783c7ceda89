import { boxRound, type Dot, project, rad, type Spot } from '../geometry.ts';
import { lightOf, mix } from '../palette.ts';
import { area, fill, linear, type Pen, run, soft, stroke } from '../pen.ts';
import type { Place, Posture } from '../picture.ts';
import { DEPTH, type Piece } from '../piece.ts';
import type { Seat } from '../seating.ts';

const OUTER = 0.52;
const INNER = 0.4;
const SPAN = 118;
const BACK = 0.56;
const ARM = 0.02;
const FLOOR = -0.62;
const CUSHION = -0.26;

interface Stance {
  readonly at: Spot;
  /** Where the chair looks, in degrees. */
  readonly look: number;
  /** 0 unlit .. 1 by a warm lamp. */
  readonly lit: number;
}

function stance(seat: Seat, posture: Posture, stalling: boolean): Stance {
  const near = seat.angle === 270;
  const back = posture === 'gone' ? 0.62 : posture === 'leaving' ? 0.3 : 0;
  const turn = posture === 'leaving' ? 62 : posture === 'gone' ? 34 : stalling ? 100 : 0;
  const way = seat.angle > 90 ? 1 : -1;
  const away = (near ? 0.5 : 0.5) + back * (near ? 0.5 : 1);
  const [x, y] = seat.at;
  return {
    at: [x - Math.cos(rad(seat.face)) * away, y - Math.sin(rad(seat.face)) * away],
    look: seat.face + turn * way,
    lit: posture === 'gone' ? 0.12 : 0.42 + 0.58 * lightOf(posture).power,
  };
}

/** Height of the back at an angle from its middle: high behind, easing into the arms. */
function heightAt(angle: number): number {
  const t = Math.min(1, Math.max(0, (Math.abs(angle) - 46) / 46));
  return BACK + (ARM - BACK) * (t * t * (3 - 2 * t));
}

const point = (s: Stance, angle: number, radius: number, z: number): Spot => {
  const a = rad(s.look + 180 + angle);
  return [s.at[0] + radius * Math.cos(a), s.at[1] + radius * Math.sin(a), z];
};

const leather = (s: Stance, amount: number): string =>
  mix('#15110f', '#93613f', Math.min(1, Math.max(0, amount)) * s.lit);

interface Strip {
  readonly y: number;
  readonly draw: (pen: Pen) => void;
}

function strip(s: Stance, from: number, to: number): Strip {
  const [lo, hi] = [from - 0.25, to + 0.25];
  const a = rad(s.look + 180 + (from + to) / 2);
  const normal: Dot = [Math.cos(a), Math.sin(a)];
  const middle = point(s, (from + to) / 2, (OUTER + INNER) / 2, 0);
  const toLamp = Math.hypot(middle[0], middle[1]) || 1;
  const facing = (-normal[0] * middle[0] - normal[1] * middle[1]) / toLamp;
  const wall = (radius: number, tone: number, foot: number) => (pen: Pen) => {
    const path = area([
      point(s, lo, radius, foot),
      point(s, hi, radius, foot),
      point(s, hi, radius, heightAt(hi)),
      point(s, lo, radius, heightAt(lo)),
    ]);
    const top = project(point(s, from, radius, heightAt(from)));
    const bottom = project(point(s, from, radius, foot));
    fill(
      pen,
      path,
      linear(pen, top, bottom, [
        [0, leather(s, tone)],
        [0.5, leather(s, tone * 0.66)],
        [1, leather(s, tone * 0.22)],
      ]),
    );
  };
  const far = normal[1] > 0;
  // The inside looks at the lamps; the outside has only what the room throws back.
  const face = far
    ? wall(INNER, 0.3 + 0.5 * Math.max(0, -facing), CUSHION - 0.1)
    : wall(OUTER, 0.26 + 0.2 * (0.5 + 0.5 * normal[0]) + 0.3 * Math.max(0, facing), FLOOR);
  const crown = (pen: Pen): void => {
    const rim = [
      point(s, lo, INNER, heightAt(lo)),
      point(s, hi, INNER, heightAt(hi)),
      point(s, hi, OUTER, heightAt(hi)),
      point(s, lo, OUTER, heightAt(lo)),
    ];
    fill(pen, area(rim), leather(s, 0.55 + 0.35 * Math.max(0, -facing)));
  };
  return {
    y: middle[1],
    draw: (pen) => {
      face(pen);
      crown(pen);
    },
  };
}

function seams(pen: Pen, s: Stance, far: boolean): void {
  for (let angle = -72; angle <= 72; angle += 24) {
    const seen = Math.sin(rad(s.look + 180 + angle)) > 0.12;
    if (seen !== far) continue;
    const radius = far ? INNER : OUTER;
    const line = run([
      point(s, angle, radius, heightAt(angle) - 0.03),
      point(s, angle, radius, far ? CUSHION : -0.3),
    ]);
    stroke(pen, line, 'rgba(0,0,0,.32)', 1.3);
  }
}

function draw(pen: Pen, s: Stance): void {
  const shade: Spot[] = [];
  for (let t = 0; t < 360; t += 15)
    shade.push([s.at[0] + 0.62 * Math.cos(rad(t)), s.at[1] + 0.62 * Math.sin(rad(t)), -0.9]);
  soft(pen, area(shade), 'rgba(0,0,0,.75)', 9);
  const strips: Strip[] = [];
  for (let a = -SPAN; a < SPAN; a += 4) strips.push(strip(s, a, a + 4));
  strips.sort((p, q) => q.y - p.y);
  const cushion: Spot[] = [];
  for (let t = 0; t < 360; t += 12)
    cushion.push([s.at[0] + 0.42 * Math.cos(rad(t)), s.at[1] + 0.42 * Math.sin(rad(t)), CUSHION]);
  for (const part of strips.filter((p) => p.y >= s.at[1])) part.draw(pen);
  seams(pen, s, true);
  const [x, y] = project([s.at[0], s.at[1], CUSHION]);
  fill(
    pen,
    area(cushion),
    linear(
      pen,
      [x, y - 26],
      [x, y + 26],
      [
        [0, leather(s, 0.2)],
        [1, leather(s, 0.46)],
      ],
    ),
  );
  stroke(pen, area(cushion), 'rgba(0,0,0,.4)', 1.2);
  for (const part of strips.filter((p) => p.y < s.at[1])) part.draw(pen);
  seams(pen, s, false);
  // A thread of light along the crown, where the leather is worn.
  const crown: Spot[] = [];
  for (let a = -SPAN; a <= SPAN; a += 4)
    crown.push(point(s, a, (INNER + OUTER) / 2, heightAt(a) + 0.01));
  stroke(pen, run(crown), `rgba(222,168,112,${(0.34 * s.lit).toFixed(3)})`, 1.5);
}

/** A delegation's chair: to the table, turned aside while it stalls, pushed back and unlit when it has walked out. */
export function chair(place: Place, seat: Seat): Piece {
  const s = stance(seat, place.posture, place.stalling);
  const [x, y] = s.at;
  const corners = [-1, 1].flatMap((i) =>
    [-1, 1].flatMap((j) => [-0.95, 0.6].map((z): Spot => [x + i * 0.66, y + j * 0.66, z])),
  );
  return {
    id: `chair ${place.party}`,
    look: `chair ${seat.angle} ${place.posture} ${place.stalling}`,
    box: boxRound(corners, 12),
    depth: seat.angle === 270 ? DEPTH.near : DEPTH.chairs + (3 - y),
    draw: (pen) => draw(pen, s),
  };
}
