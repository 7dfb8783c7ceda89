import { project, scaleAt } from '../geometry.ts';
import { colourOf, mix } from '../palette.ts';
import { curve, ellipse, fill, linear, type Pen, soft, stroke, through } from '../pen.ts';
import type { Glass } from '../picture.ts';
import { DEPTH, nearer, type Piece } from '../piece.ts';
import { glassAt } from '../seating.ts';
import { markPath } from './marks.ts';
import { bulbs, FOOT, sand, TALL, TOP, WAIST } from './sand.ts';

function plate(pen: Pen, y: number): void {
  fill(pen, ellipse(0, y + 3.4, 24, 8.8), '#3d2a11');
  fill(pen, ellipse(0, y + 1.6, 24, 8.8), '#6b4c22');
  fill(
    pen,
    ellipse(0, y, 24, 8.8),
    linear(
      pen,
      [-24, y - 6],
      [24, y + 6],
      [
        [0, '#f2d590'],
        [0.4, '#c3934a'],
        [0.8, '#8a6630'],
        [1, '#5c4220'],
      ],
    ),
  );
  stroke(pen, ellipse(0, y, 20.5, 7.2), 'rgba(70,48,18,.5)', 0.8);
}

function pillar(pen: Pen, x: number, front: boolean): void {
  const path = through(
    [
      [x, -5],
      [x, -TALL + 2],
    ],
    false,
  );
  stroke(pen, path, '#3d2a11', front ? 4 : 3);
  stroke(
    pen,
    path,
    linear(
      pen,
      [x - 1.5, 0],
      [x + 1.5, 0],
      [
        [0, '#e8c680'],
        [0.5, '#a67c39'],
        [1, '#5c4220'],
      ],
    ),
    front ? 2.8 : 2,
  );
  for (const y of [-24, WAIST, -66]) fill(pen, ellipse(x, y, front ? 2.6 : 2, 2.2), '#b98d45');
}

function crack(pen: Pen): void {
  const line = curve([
    [-12, -70],
    [-6, -64],
    [-8, -58],
    [1, -52],
    [-2, WAIST],
    [5, -34],
    [1, -27],
    [9, -18],
  ]);
  line.addPath(
    through(
      [
        [1, -52],
        [8, -57],
      ],
      false,
    ),
  );
  line.addPath(
    through(
      [
        [5, -34],
        [-5, -29],
      ],
      false,
    ),
  );
  stroke(pen, line, 'rgba(8,14,16,.75)', 2.2);
  stroke(pen, line, 'rgba(255,255,255,.9)', 1);
}

function ring(pen: Pen, colour: string, turns: number): void {
  for (let i = 0; i < Math.min(turns, 3); i++) {
    const y = WAIST - 3 + i * 4.4;
    stroke(pen, ellipse(0, y, 6, 2), '#2b2212', 3.6);
    stroke(pen, ellipse(0, y, 6, 2), mix(colour, '#ffffff', 0.2), 2);
  }
}

function draw(pen: Pen, glass: Glass): void {
  const { g } = pen;
  const colour = colourOf(glass.owner);
  const over = glass.state === 'lapsed' || glass.state === 'enforced';
  const left = over ? 0 : Math.min(1, Math.max(0, glass.left));
  soft(pen, ellipse(7, 2, 31, 11), 'rgba(0,0,0,.8)', 4, 4, 3);
  plate(pen, -4);
  pillar(pen, -14, false);
  pillar(pen, 14, false);
  const body = bulbs(TOP, FOOT);
  fill(
    pen,
    body,
    linear(
      pen,
      [-16, 0],
      [16, 0],
      [
        [0, 'rgba(226,240,236,.3)'],
        [0.3, 'rgba(190,214,208,.08)'],
        [0.75, 'rgba(160,190,184,.1)'],
        [1, 'rgba(226,240,236,.26)'],
      ],
    ),
  );
  sand(pen, left, colour, glass.state !== 'met');
  stroke(pen, body, 'rgba(226,240,236,.8)', 1.1);
  stroke(
    pen,
    curve([
      [-11.5, -73],
      [-11, -62],
      [-6.5, -54],
    ]),
    'rgba(255,255,255,.75)',
    1.8,
  );
  stroke(
    pen,
    curve([
      [-5, -33],
      [-10.5, -25],
      [-11.8, -16],
    ]),
    'rgba(255,255,255,.5)',
    1.5,
  );
  ring(pen, colour, glass.turns);
  if (glass.state === 'lapsed') crack(pen);
  pillar(pen, -21, true);
  pillar(pen, 21, true);
  if (glass.state === 'enforced') {
    // An iron bar across the pillars: time is up and it was meant.
    const bar = through([
      [-25, WAIST - 5],
      [25, WAIST - 5],
      [25, WAIST + 4],
      [-25, WAIST + 4],
    ]);
    soft(pen, bar, 'rgba(0,0,0,.6)', 1.5, 1, 2);
    fill(
      pen,
      bar,
      linear(
        pen,
        [0, WAIST - 5],
        [0, WAIST + 4],
        [
          [0, '#8b949a'],
          [0.3, '#565f66'],
          [1, '#262b30'],
        ],
      ),
    );
    for (const x of [-21, 21]) fill(pen, ellipse(x, WAIST - 0.5, 2, 2), '#c3cacf');
  }
  plate(pen, -TALL);
  g.save();
  g.translate(0, -TALL - 0.2);
  g.scale(1, 0.4);
  fill(
    pen,
    markPath(glass.owner, 9.5),
    glass.state === 'looming' || glass.state === 'due' ? '#1d1408' : '#3a2a10',
  );
  g.restore();
  if (glass.state === 'met') {
    const tag = through([
      [-9, -30],
      [13, -33],
      [13, -19],
      [-9, -16],
    ]);
    soft(pen, tag, 'rgba(0,0,0,.6)', 1.4, 1, 1.5);
    fill(pen, tag, '#f3ecdc');
    stroke(
      pen,
      through(
        [
          [-4, -25],
          [0, -20.5],
          [8, -28.5],
        ],
        false,
      ),
      '#14503c',
      2.2,
    );
  }
}

/** One deadline as a sand-glass: what is above is the time left. */
export function sandGlass(glass: Glass, index: number): Piece {
  const spot = glassAt(index);
  const [x, y] = project(spot);
  const size = (scaleAt(spot) / 84) * (index === 0 ? 1 : 0.74);
  return {
    id: `glass ${glass.deadline}`,
    look: `glass ${index} ${glass.owner} ${glass.left.toFixed(2)} ${glass.state} ${glass.turns}`,
    box: { x: x - 36 * size, y: y - 100 * size, w: 86 * size, h: 124 * size },
    depth: nearer(DEPTH.standing, spot[1]),
    pick: { kind: 'glass', deadline: glass.deadline },
    draw: (pen) => {
      pen.g.translate(x, y);
      pen.g.scale(size, size);
      draw(pen, glass);
    },
  };
}
