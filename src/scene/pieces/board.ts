import { BOARD, figureWidth, zoneWidth } from '../camera.ts';
import type { Dot } from '../geometry.ts';
import { veil } from '../palette.ts';
import { fill, linear, type Pen, radial, soft, stroke, through } from '../pen.ts';
import type { Zone } from '../picture.ts';
import { DEPTH, type Piece } from '../piece.ts';
import { zoneFigure } from './zone.ts';

const block = (x: number, y: number, w: number, h: number): Path2D =>
  through([
    [x, y],
    [x + w, y],
    [x + w, y + h],
    [x, y + h],
  ]);

function frame(pen: Pen, zones: number): void {
  const { w, h } = BOARD;
  pen.g.translate(BOARD.x, BOARD.y);
  soft(pen, block(-8, -8, w + 16, h + 16), 'rgba(0,0,0,.8)', 7, 2, 6);
  fill(
    pen,
    block(-9, -9, w + 18, h + 18),
    linear(
      pen,
      [0, -9],
      [0, h + 9],
      [
        [0, '#7d5d42'],
        [0.08, '#4f3928'],
        [0.9, '#3d2c20'],
        [1, '#241912'],
      ],
    ),
  );
  stroke(
    pen,
    through(
      [
        [-9, -8.4],
        [w + 9, -8.4],
      ],
      false,
    ),
    '#a07d58',
    1,
  );
  for (const [a, b] of [
    [
      [-9, -9],
      [0, 0],
    ],
    [
      [w + 9, -9],
      [w, 0],
    ],
    [
      [-9, h + 9],
      [0, h],
    ],
    [
      [w + 9, h + 9],
      [w, h],
    ],
  ] as [Dot, Dot][]) {
    stroke(pen, through([a, b], false), 'rgba(0,0,0,.35)', 0.8);
  }
  fill(pen, block(-1.5, -1.5, w + 3, h + 3), '#0b0d0e');
  fill(
    pen,
    block(0, 0, w, h),
    linear(
      pen,
      [0, 0],
      [0, h],
      [
        [0, '#23292b'],
        [1, '#15191b'],
      ],
    ),
  );
  fill(
    pen,
    block(0, 0, w, h),
    radial(pen, [w / 2, -16], 210, [
      [0, veil('#f2dcae', 0.2)],
      [1, veil('#f2dcae', 0)],
    ]),
  );
  // A brass picture light above it.
  fill(
    pen,
    block(w / 2 - 34, -13, 68, 4),
    linear(
      pen,
      [0, -13],
      [0, -9],
      [
        [0, '#e3bd74'],
        [1, '#6b4c22'],
      ],
    ),
  );
  for (let i = 1; i < Math.min(4, zones); i++) {
    const x = i * zoneWidth(zones);
    stroke(
      pen,
      through(
        [
          [x, 12],
          [x, h - 12],
        ],
        false,
      ),
      'rgba(243,236,220,.14)',
      1,
    );
  }
}

/** The framed board: one part for each partial truce. */
export function board(zones: readonly Zone[]): Piece[] {
  const shown = zones.slice(0, 4);
  const width = zoneWidth(shown.length);
  const plain: Piece = {
    id: 'board',
    look: `board ${shown.length}`,
    box: { x: BOARD.x - 30, y: BOARD.y - 22, w: BOARD.w + 62, h: BOARD.h + 54 },
    depth: DEPTH.wall,
    draw: (pen) => frame(pen, shown.length),
  };
  return [
    plain,
    ...shown.map((zone, i): Piece => {
      const x = BOARD.x + i * width;
      return {
        id: `zone ${zone.id}`,
        look: `zone ${i} ${shown.length} ${zone.figure} ${zone.state}`,
        box: { x, y: BOARD.y, w: width, h: BOARD.h },
        depth: DEPTH.wall + 1,
        pick: { kind: 'zone', id: zone.id },
        draw: (pen) => {
          pen.g.translate(x + width / 2, BOARD.y + 40);
          zoneFigure(pen, zone, figureWidth(width));
        },
      };
    }),
  ];
}
