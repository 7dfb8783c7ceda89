import type { Dot } from '../geometry.ts';
import { veil } from '../palette.ts';
import { curve, ellipse, fill, glow, type Pen, soft, stroke, through } from '../pen.ts';
import type { Zone, ZoneState } from '../picture.ts';

const LIT = '#ffe2a3';
const DULL = '#8a8172';

// Of the figures' nodes, these are the ones a report has put in doubt.
const DOUBTED: ReadonlySet<number> = new Set([2, 4]);

/** A node that is lit while its truce holds; three ticks when it is in doubt; hollow when there is none. */
function node(pen: Pen, [x, y]: Dot, state: ZoneState, index: number): void {
  const doubted = state === 'disputed' && DOUBTED.has(index);
  if (state === 'inForce' || (state === 'disputed' && !doubted)) {
    glow(pen, [x, y], 13, 13, [
      [0, veil('#ffc873', 0.75)],
      [0.4, veil('#ffc873', 0.26)],
      [1, veil('#ffc873', 0)],
    ]);
    fill(pen, ellipse(x, y, 3.7, 3.7), LIT);
    fill(pen, ellipse(x, y, 1.7, 1.7), '#fffaf0');
    return;
  }
  if (state === 'conditioned') {
    glow(pen, [x, y], 8, 8, [
      [0, veil('#f2dcae', 0.4)],
      [1, veil('#f2dcae', 0)],
    ]);
    fill(pen, ellipse(x, y, 3.4, 3.4), '#2a261f');
    stroke(pen, ellipse(x, y, 3.4, 3.4), LIT, 1.4);
    return;
  }
  fill(pen, ellipse(x, y, 3.4, 3.4), '#1d1c1a');
  stroke(pen, ellipse(x, y, 3.4, 3.4), doubted ? '#d9a753' : DULL, 1.3);
  if (doubted) {
    const ticks = through(
      [
        [x - 6, y - 4.5],
        [x - 9, y - 7],
      ],
      false,
    );
    ticks.addPath(
      through(
        [
          [x + 6, y - 4.5],
          [x + 9, y - 7],
        ],
        false,
      ),
    );
    ticks.addPath(
      through(
        [
          [x, y - 7],
          [x, y - 10.6],
        ],
        false,
      ),
    );
    stroke(pen, ticks, '#f0c67c', 1.5);
  }
}

function link(pen: Pen, path: Path2D, state: ZoneState): void {
  if (state === 'inForce' || state === 'disputed') stroke(pen, path, veil('#e8c277', 0.7), 1.4);
  else if (state === 'conditioned') stroke(pen, path, veil('#e8c277', 0.65), 1.4, [5, 3.4]);
  else stroke(pen, path, veil(DULL, 0.75), 1.2, [1.4, 4.4]);
}

const GRID: readonly Dot[] = [
  [-0.48, 0.06],
  [-0.2, -0.24],
  [-0.13, 0.36],
  [0.12, 0.02],
  [0.3, 0.44],
  [0.46, -0.2],
];
const WIRES: readonly (readonly [number, number])[] = [
  [0, 1],
  [0, 2],
  [1, 3],
  [2, 3],
  [3, 4],
  [3, 5],
  [2, 4],
];

function grid(pen: Pen, state: ZoneState, w: number): void {
  const at = (i: number): Dot => {
    const [x, y] = GRID[i] ?? [0, 0];
    return [x * w, y * 46];
  };
  const wires = new Path2D();
  for (const [a, b] of WIRES) wires.addPath(through([at(a), at(b)], false));
  link(pen, wires, state);
  GRID.forEach((_, i) => {
    node(pen, at(i), state, i);
  });
}

function waves(y: number, w: number): Path2D {
  const dots: Dot[] = [];
  for (let i = 0; i <= 12; i++) dots.push([(i / 12 - 0.5) * w, y + (i % 2 ? -2.2 : 2.2)]);
  return curve(dots);
}

function lane(pen: Pen, state: ZoneState, w: number): void {
  const water = waves(-17, w);
  water.addPath(waves(19, w));
  stroke(pen, water, veil('#8fbdd2', state === 'none' || state === 'suspended' ? 0.34 : 0.7), 1.3);
  const way = through(
    [
      [-w / 2, 1],
      [w / 2, 1],
    ],
    false,
  );
  if (state === 'inForce' || state === 'disputed') {
    glow(pen, [0, 1], w * 0.62, 15, [
      [0, veil('#ffc873', 0.3)],
      [1, veil('#ffc873', 0)],
    ]);
    stroke(pen, way, LIT, 2.6, [7, 5]);
  } else link(pen, way, state);
  [-0.5, -0.17, 0.17, 0.5].forEach((t, i) => {
    node(pen, [t * w, 1], state, i);
  });
}

function front(pen: Pen, state: ZoneState, w: number): void {
  const path = through(
    [
      [-w / 2, 1],
      [w / 2, 1],
    ],
    false,
  );
  link(pen, path, state);
  [-0.5, -0.25, 0, 0.25, 0.5].forEach((t, i) => {
    node(pen, [t * w, 1], state, i);
  });
}

function slip(pen: Pen, w: number): void {
  const { g } = pen;
  g.save();
  g.translate(w / 2 - 8, -18);
  g.rotate(0.09);
  const path = through([
    [-9, -7],
    [9, -7],
    [9, 14],
    [-9, 14],
  ]);
  soft(pen, path, 'rgba(0,0,0,.6)', 1.5, 1, 2);
  fill(pen, path, '#f0dcae');
  stroke(
    pen,
    through(
      [
        [-5, 2],
        [5, 2],
      ],
      false,
    ),
    '#3a3226',
    1.3,
  );
  stroke(
    pen,
    through(
      [
        [-5, 7],
        [2, 7],
      ],
      false,
    ),
    '#3a3226',
    1.3,
  );
  stroke(
    pen,
    curve([
      [-1.8, 1],
      [-1.8, -8],
      [0.8, -11],
      [3.2, -8],
      [3.2, 2],
    ]),
    '#6d7378',
    2.2,
  );
  stroke(
    pen,
    curve([
      [-1.8, 1],
      [-1.8, -8],
      [0.8, -11],
      [3.2, -8],
      [3.2, 2],
    ]),
    '#eef1f3',
    1.2,
  );
  g.restore();
}

/** Two bars, as on any machine that was stopped and may be started again. */
function stopped(pen: Pen, w: number): void {
  for (const x of [w / 2 - 8, w / 2 - 1])
    stroke(
      pen,
      through(
        [
          [x, -26],
          [x, -14],
        ],
        false,
      ),
      '#d9cba8',
      3,
    );
}

/** One partial truce round 0,0, `w` wide. */
export function zoneFigure(pen: Pen, zone: Zone, w: number): void {
  if (zone.figure === 'grid') grid(pen, zone.state, w);
  else if (zone.figure === 'lane') lane(pen, zone.state, w);
  else front(pen, zone.state, w);
  if (zone.state === 'conditioned') slip(pen, w);
  if (zone.state === 'suspended') stopped(pen, w);
}
