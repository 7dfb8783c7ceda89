import { type Dot, project, type Spot, scaleAt } from '../geometry.ts';
import { lightOf, mix, veil } from '../palette.ts';
import { ellipse, fill, glow, inside, linear, type Pen, soft, stroke, through } from '../pen.ts';
import type { Place, Posture } from '../picture.ts';
import { DEPTH, nearer, type Piece } from '../piece.ts';
import { tableTop } from './table.ts';

const height = (posture: Posture): number => 0.36 + 0.26 * lightOf(posture).lift;

/** The mouth of the shade. The stem is drawn upright: true to the lens it would lean, and look broken. */
function head(spot: Spot, posture: Posture): Dot {
  return [project(spot)[0], project([spot[0], spot[1], height(posture)])[1]];
}

/** A brass foot on the baize, from which the stem rises. */
function foot(pen: Pen, [x, y]: Dot, k: number): void {
  soft(pen, ellipse(x + 2, y + 2, 0.13 * k, 0.085 * k), 'rgba(0,0,0,.7)', 3, 1, 2);
  fill(pen, ellipse(x, y, 0.118 * k, 0.08 * k), '#4d3819');
  fill(
    pen,
    ellipse(x, y - 2.4, 0.112 * k, 0.074 * k),
    linear(
      pen,
      [x - 10, y - 8],
      [x + 10, y + 4],
      [
        [0, '#f4d99a'],
        [0.35, '#c3934a'],
        [0.75, '#7d5a28'],
        [1, '#4d3819'],
      ],
    ),
  );
  fill(
    pen,
    ellipse(x, y - 4, 0.055 * k, 0.036 * k),
    linear(
      pen,
      [x - 5, y - 6],
      [x + 5, y - 2],
      [
        [0, '#ffe9b8'],
        [0.5, '#a67a37'],
        [1, '#5c4220'],
      ],
    ),
  );
}

function shade(pen: Pen, x: number, y: number, w: number, h: number, posture: Posture): void {
  const light = lightOf(posture);
  const lit = light.power > 0;
  const path = new Path2D();
  path.moveTo(x - w, y);
  path.bezierCurveTo(
    x - w * 0.98,
    y - h * 0.62,
    x - w * 0.62,
    y - h * 1.02,
    x - w * 0.26,
    y - h * 1.06,
  );
  path.lineTo(x + w * 0.26, y - h * 1.06);
  path.bezierCurveTo(x + w * 0.62, y - h * 1.02, x + w * 0.98, y - h * 0.62, x + w, y);
  path.ellipse(x, y, w, w * 0.31, 0, 0, Math.PI);
  path.closePath();
  // The mouth of the shade, where the bulb is seen.
  const mouth = ellipse(x, y, w * 0.97, w * 0.31);
  fill(pen, mouth, lit ? mix(light.colour, '#ffffff', 0.34 * light.power) : '#1a1d1c');
  if (lit)
    glow(pen, [x, y + 1], w * 0.62, w * 0.24, [
      [0, 'rgba(255,255,255,.95)'],
      [1, 'rgba(255,255,255,0)'],
    ]);
  const dome = new Path2D();
  dome.moveTo(x - w, y);
  dome.bezierCurveTo(
    x - w * 0.98,
    y - h * 0.62,
    x - w * 0.62,
    y - h * 1.02,
    x - w * 0.26,
    y - h * 1.06,
  );
  dome.lineTo(x + w * 0.26, y - h * 1.06);
  dome.bezierCurveTo(x + w * 0.62, y - h * 1.02, x + w * 0.98, y - h * 0.62, x + w, y);
  dome.ellipse(x, y, w, w * 0.3, 0, 0, Math.PI, true);
  dome.closePath();
  fill(
    pen,
    dome,
    linear(
      pen,
      [x - w, y - h],
      [x + w, y],
      [
        [0, lit ? '#3f8a70' : '#23443a'],
        [0.3, lit ? '#22604d' : '#183229'],
        [0.7, '#12382d'],
        [1, '#0a1f19'],
      ],
    ),
  );
  inside(pen, dome, () => {
    // Light comes through the glass low down; the room is mirrored high up.
    if (lit)
      glow(pen, [x, y + h * 0.1], w * 1.1, h * 0.75, [
        [0, veil(mix('#7fe0b0', light.colour, 0.35), 0.5 * light.power)],
        [1, veil('#7fe0b0', 0)],
      ]);
    const shine = new Path2D();
    shine.ellipse(x - w * 0.42, y - h * 0.6, w * 0.2, h * 0.34, 0.6, 0, Math.PI * 2);
    fill(
      pen,
      shine,
      linear(
        pen,
        [x - w * 0.5, y - h],
        [x - w * 0.3, y - h * 0.3],
        [
          [0, 'rgba(255,255,255,.5)'],
          [1, 'rgba(255,255,255,0)'],
        ],
      ),
    );
  });
  const lip = new Path2D();
  lip.ellipse(x, y, w, w * 0.3, 0, Math.PI, Math.PI * 2);
  stroke(
    pen,
    lip,
    lit ? veil(mix(light.colour, '#ffffff', 0.4), 0.5 + 0.45 * light.power) : '#31423b',
    1.2,
  );
  // Brass collar and knob.
  fill(
    pen,
    through([
      [x - w * 0.3, y - h * 1.02],
      [x + w * 0.3, y - h * 1.02],
      [x + w * 0.16, y - h * 1.2],
      [x - w * 0.16, y - h * 1.2],
    ]),
    linear(
      pen,
      [x - w * 0.3, 0],
      [x + w * 0.3, 0],
      [
        [0, '#f0cf8c'],
        [0.5, '#b98d45'],
        [1, '#5c4220'],
      ],
    ),
  );
  fill(pen, ellipse(x, y - h * 1.3, w * 0.12, w * 0.13), '#d6ad65');
  fill(pen, ellipse(x - w * 0.04, y - h * 1.34, w * 0.045, w * 0.045), '#fff0c8');
}

function draw(pen: Pen, spot: Spot, posture: Posture): void {
  const k = scaleAt(spot);
  const base = project(spot);
  const [bx, by] = base;
  const [tx, ty] = head(spot, posture);
  const light = lightOf(posture);
  foot(pen, base, k);
  stroke(
    pen,
    through(
      [
        [bx, by - 4],
        [tx, ty],
      ],
      false,
    ),
    linear(
      pen,
      [bx - 1.6, 0],
      [bx + 1.6, 0],
      [
        [0, '#f4d99a'],
        [0.5, '#b98d45'],
        [1, '#5c4220'],
      ],
    ),
    2.8,
  );
  if (light.power > 0) {
    // A pull chain, so that it reads as a lamp that someone can turn off.
    stroke(
      pen,
      through(
        [
          [tx + 0.09 * k, ty + 2],
          [tx + 0.09 * k, ty + 0.12 * k],
        ],
        false,
      ),
      'rgba(240,213,149,.75)',
      0.9,
      [1.2, 1],
    );
  }
  shade(pen, tx, ty, 0.225 * k, 0.19 * k, posture);
}

/** A delegation's lamp: stem and light say its posture. */
export function lamp(place: Place, spot: Spot): Piece {
  const k = scaleAt(spot);
  const [x, y] = project(spot);
  return {
    id: `lamp ${place.party}`,
    look: `lamp ${spot.join()} ${place.posture}`,
    box: { x: x - 0.34 * k, y: y - 0.86 * k, w: 0.68 * k, h: 1.08 * k },
    depth: nearer(DEPTH.standing, spot[1]),
    pick: { kind: 'place', party: place.party },
    draw: (pen) => draw(pen, spot, place.posture),
  };
}

/** The light that falls on the table, and the haze round the shade. Nothing at all when the lamp is off. */
export function pool(place: Place, spot: Spot): Piece[] {
  const light = lightOf(place.posture);
  if (light.power === 0) return [];
  const k = scaleAt(spot);
  // The pool lies a little towards the middle of the table, where the papers are.
  const [x, y] = project([spot[0] * 0.94, spot[1] * 0.9]);
  const r = light.reach * k;
  const [tx, ty] = head(spot, place.posture);
  const halo = 0.62 * k;
  return [
    {
      id: `pool ${place.party}`,
      look: `pool ${spot.join()} ${place.posture}`,
      box: { x: x - r, y: y - r * 0.66, w: r * 2, h: r * 1.32 },
      depth: DEPTH.pools,
      light: true,
      draw: (pen) =>
        inside(pen, tableTop(), () =>
          glow(pen, [x, y], r, r * 0.66, [
            [0, veil(light.colour, 0.82 * light.power)],
            [0.2, veil(light.colour, 0.56 * light.power)],
            [0.48, veil(light.colour, 0.25 * light.power)],
            [0.76, veil(light.colour, 0.08 * light.power)],
            [1, veil(light.colour, 0)],
          ]),
        ),
    },
    {
      id: `halo ${place.party}`,
      look: `halo ${spot.join()} ${place.posture}`,
      box: { x: tx - halo, y: ty - halo * 0.7, w: halo * 2, h: halo * 1.5 },
      depth: nearer(DEPTH.standing, spot[1]) + 0.5,
      light: true,
      draw: (pen) =>
        glow(pen, [tx, ty + 3], halo, halo * 0.7, [
          [0, veil(light.colour, 0.55 * light.power)],
          [0.4, veil(light.colour, 0.17 * light.power)],
          [1, veil(light.colour, 0)],
        ]),
    },
  ];
}
