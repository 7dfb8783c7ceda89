import { rad } from '../geometry.ts';
import { ellipse, fill, linear, type Pen, radial, soft, stroke, through } from '../pen.ts';
import type { ScenePicture } from '../picture.ts';
import { DEPTH, type Piece } from '../piece.ts';

const AT = { x: 634, y: 84 } as const;
const INK = '#231c15';

function hand(pen: Pen, degrees: number, length: number, width: number): void {
  const [s, c] = [Math.sin(rad(degrees)), Math.cos(rad(degrees))];
  const tail = through(
    [
      [-6 * s, 6 * c],
      [length * s, -length * c],
    ],
    false,
  );
  soft(
    pen,
    through([
      [-2 * c, -2 * s],
      [length * s, -length * c],
      [2 * c, 2 * s],
    ]),
    'rgba(40,28,12,.6)',
    1.4,
    1,
    2,
  );
  stroke(pen, tail, INK, width);
}

function draw(pen: Pen, spent: number): void {
  const { g } = pen;
  g.translate(AT.x, AT.y);
  soft(pen, ellipse(0, 0, 46, 46), 'rgba(0,0,0,.75)', 7, 3, 8);
  fill(
    pen,
    ellipse(0, 0, 47, 47),
    linear(
      pen,
      [-34, -34],
      [34, 34],
      [
        [0, '#f0cf8c'],
        [0.35, '#a67c39'],
        [0.7, '#6b4c22'],
        [1, '#3f2b12'],
      ],
    ),
  );
  fill(
    pen,
    ellipse(0, 0, 41.5, 41.5),
    linear(
      pen,
      [-30, -30],
      [30, 30],
      [
        [0, '#4a3417'],
        [0.6, '#a67c39'],
        [1, '#e3bd74'],
      ],
    ),
  );
  fill(
    pen,
    ellipse(0, 0, 39, 39),
    radial(pen, [-8, -12], 58, [
      [0, '#f7efdc'],
      [0.5, '#e6dac0'],
      [1, '#9c8a66'],
    ]),
  );
  for (let i = 0; i < 12; i++) {
    const a = rad(i * 30);
    const [s, c] = [Math.sin(a), Math.cos(a)];
    const inner = i % 3 === 0 ? 29 : 32.5;
    stroke(
      pen,
      through(
        [
          [inner * s, -inner * c],
          [35.5 * s, -35.5 * c],
        ],
        false,
      ),
      '#3a3024',
      i % 3 === 0 ? 2.8 : 1.3,
    );
  }
  // The hours from nine to twelve are the week; what is spent of them is shaded.
  const week = new Path2D();
  week.arc(0, 0, 27, Math.PI, Math.PI * 1.5);
  stroke(pen, week, 'rgba(90,74,44,.5)', 1.2, [2, 2.4]);
  if (spent > 0) {
    const gone = new Path2D();
    gone.moveTo(0, 0);
    gone.arc(0, 0, 27, Math.PI, Math.PI + (spent * Math.PI) / 2);
    gone.closePath();
    fill(pen, gone, 'rgba(158,43,37,.26)');
    const edge = new Path2D();
    edge.arc(0, 0, 27, Math.PI, Math.PI + (spent * Math.PI) / 2);
    stroke(pen, edge, 'rgba(158,43,37,.75)', 2);
  }
  hand(pen, 0, 30, 2.2);
  hand(pen, 270 + spent * 90, 21, 4);
  fill(pen, ellipse(0, 0, 3.4, 3.4), INK);
  fill(pen, ellipse(-0.6, -0.8, 1.3, 1.3), '#8a6b3a');
  // Glass over the dial.
  const shine = new Path2D();
  shine.ellipse(-9, -16, 25, 17, -0.5, 0, Math.PI * 2);
  fill(
    pen,
    shine,
    linear(
      pen,
      [-24, -34],
      [4, 0],
      [
        [0, 'rgba(255,255,255,.22)'],
        [1, 'rgba(255,255,255,0)'],
      ],
    ),
  );
}

/** The wall clock: the share of this week's moves that is spent. It tells no real time. */
export function clock(picture: ScenePicture): Piece {
  const all = Math.max(1, picture.movesPerWeek);
  const spent = Math.min(1, Math.max(0, (all - picture.movesLeft) / all));
  return {
    id: 'clock',
    look: `clock ${spent.toFixed(3)}`,
    box: { x: 570, y: 22, w: 132, h: 138 },
    depth: DEPTH.wall,
    draw: (pen) => draw(pen, spent),
  };
}
