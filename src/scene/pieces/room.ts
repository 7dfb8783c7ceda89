import { DESIGN, type Dot } from '../geometry.ts';
import { veil } from '../palette.ts';
import { fill, glow, linear, type Pen, radial, soft, stroke, through } from '../pen.ts';
import { DEPTH, type Piece } from '../piece.ts';

const WIDTH = DESIGN.width;
const RAIL = 186;
const FOOT = 232;

function plane(x: number, y: number, w: number, h: number): Path2D {
  const path = new Path2D();
  path.rect(x, y, w, h);
  return path;
}

/** A sunk panel: a dark and a light line are enough to make a moulding by night. */
function panel(pen: Pen, x: number, y: number, w: number, h: number): void {
  stroke(pen, plane(x, y, w, h), 'rgba(0,0,0,.38)', 1.4);
  stroke(
    pen,
    through(
      [
        [x + 1.5, y + h - 0.5],
        [x + 1.5, y + 1.5],
        [x + w - 0.5, y + 1.5],
      ] as Dot[],
      false,
    ),
    'rgba(150,164,172,.07)',
    1,
  );
}

function draw(pen: Pen): void {
  fill(
    pen,
    plane(0, 0, WIDTH, DESIGN.height),
    radial(pen, [371, 330], 560, [
      [0, '#30271f'],
      [0.45, '#1e1b1a'],
      [0.8, '#131416'],
      [1, '#0f1216'],
    ]),
  );
  // Boards of the floor run away from us and meet far behind the wall.
  for (let i = -15; i <= 15; i++) {
    const far = 371 + i * 34;
    const near = 371 + i * 78;
    const line = linear(
      pen,
      [far, FOOT],
      [near, 584],
      [
        [0, 'rgba(0,0,0,.34)'],
        [0.5, 'rgba(0,0,0,.14)'],
        [1, 'rgba(0,0,0,0)'],
      ],
    );
    stroke(
      pen,
      through(
        [
          [far, FOOT],
          [near, 600],
        ],
        false,
      ),
      line,
      1.2,
    );
  }
  fill(
    pen,
    plane(0, 0, WIDTH, RAIL),
    radial(pen, [371, 96], 470, [
      [0, '#363f44'],
      [0.5, '#262d32'],
      [1, '#14181c'],
    ]),
  );
  fill(
    pen,
    plane(0, 0, WIDTH, RAIL),
    linear(
      pen,
      [0, 0],
      [0, RAIL],
      [
        [0, 'rgba(10,12,15,.55)'],
        [0.3, 'rgba(10,12,15,0)'],
        [0.8, 'rgba(10,12,15,0)'],
        [1, 'rgba(10,12,15,.35)'],
      ],
    ),
  );
  stroke(
    pen,
    through(
      [
        [204, 0],
        [204, RAIL],
      ],
      false,
    ),
    'rgba(6,8,10,.5)',
    1.4,
  );
  stroke(
    pen,
    through(
      [
        [536, 0],
        [536, RAIL],
      ],
      false,
    ),
    'rgba(6,8,10,.5)',
    1.4,
  );

  // Wainscot: walnut by what light is left over from the table.
  fill(
    pen,
    plane(0, RAIL, WIDTH, FOOT - RAIL),
    linear(
      pen,
      [0, RAIL],
      [0, FOOT],
      [
        [0, '#2c211a'],
        [0.35, '#231b17'],
        [1, '#171414'],
      ],
    ),
  );
  for (let x = -6; x < WIDTH; x += 94) panel(pen, x + 9, RAIL + 11, 76, FOOT - RAIL - 20);
  fill(
    pen,
    plane(0, RAIL - 4, WIDTH, 6),
    linear(
      pen,
      [0, RAIL - 4],
      [0, RAIL + 2],
      [
        [0, '#6a4f39'],
        [0.3, '#4a3628'],
        [1, '#241a14'],
      ],
    ),
  );
  soft(pen, plane(0, RAIL + 1, WIDTH, 3), 'rgba(0,0,0,.8)', 3, 0, 2);
  fill(pen, plane(0, FOOT - 5, WIDTH, 5), '#120e0c');
  soft(pen, plane(-20, FOOT - 2, WIDTH + 40, 4), 'rgba(0,0,0,.9)', 7, 0, 2);
  fill(
    pen,
    plane(0, RAIL - 4, WIDTH, FOOT - RAIL + 4),
    radial(pen, [371, 236], 420, [
      [0, veil('#ffcf8a', 0.1)],
      [0.6, veil('#ffcf8a', 0.03)],
      [1, veil('#ffcf8a', 0)],
    ]),
  );
  // What the lamps throw on the floor round the table.
  glow(pen, [371, 372], 420, 230, [
    [0, veil('#e8b878', 0.12)],
    [0.7, veil('#e8b878', 0.06)],
    [1, veil('#e8b878', 0)],
  ]);
}

/** Wall, wainscot and floor: they never change. */
export function room(): Piece {
  return {
    id: 'room',
    look: 'room',
    box: { x: 0, y: 0, w: WIDTH, h: DESIGN.height },
    depth: DEPTH.room,
    draw,
  };
}
