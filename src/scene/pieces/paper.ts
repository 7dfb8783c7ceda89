import { boxRound, type Dot, project, rad, type Spot } from '../geometry.ts';
import { fill, linear, type Pen, run, soft, stroke, through } from '../pen.ts';
import { DEPTH, type Piece } from '../piece.ts';

/** Half sizes of a cable in metres, and where the first lies: before the one who looks. */
const HALF = { x: 0.2, y: 0.13 } as const;
const AT = { x: -0.17, y: -1.16 } as const;
/** How each of them lies, so that a heap looks like one. */
const TURNS = [-7, 5, -2] as const;

type OnPaper = (x: number, y: number, z?: number) => Spot;

function lying(index: number): OnPaper {
  const turn = rad(TURNS[index % TURNS.length] ?? 0);
  const [c, s] = [Math.cos(turn), Math.sin(turn)];
  const lift = 0.004 + index * 0.006;
  return (x, y, z = lift) => [
    AT.x + index * 0.035 + x * c - y * s,
    AT.y + index * 0.02 + x * s + y * c,
    z,
  ];
}

function draw(pen: Pen, on: OnPaper): void {
  const { x, y } = HALF;
  const at = (px: number, py: number): Dot => project(on(px, py));
  const edge = through([at(-x, -y), at(x, -y), at(x, y), at(-x, y)]);
  soft(pen, edge, 'rgba(0,0,0,.7)', 2.4, 1, 2);
  const tone = linear(pen, at(-x, y), at(x, -y), [
    [0, '#f3ead2'],
    [1, '#d8caa6'],
  ]);
  fill(pen, edge, tone);
  stroke(pen, edge, 'rgba(110,92,58,.55)', 0.6);
  // The perforated edge of a teleprinter's sheet, and three lines of type.
  for (let i = 0; i < 5; i++) {
    const dot = run([on(-x + 0.03, y - 0.04 - i * 0.045), on(-x + 0.034, y - 0.04 - i * 0.045)]);
    stroke(pen, dot, '#6f6349', 1.3);
  }
  for (const [row, end] of [0.1, 0.16, 0.06].entries())
    stroke(
      pen,
      run([on(-x + 0.08, y - 0.06 - row * 0.065), on(x - end, y - 0.06 - row * 0.065)]),
      '#5d5442',
      1.2,
    );
}

/** Cables of these days, at most three, the newest on top. */
export const papers = (ids: readonly string[]): Piece[] =>
  ids.map((_, i): Piece => {
    const on = lying(i);
    const { x, y } = HALF;
    return {
      id: `paper ${i}`,
      look: `paper ${i}`,
      box: boxRound([on(-x, -y), on(x, -y), on(x, y), on(-x, y)], 8),
      depth: DEPTH.flat + 5 + i,
      draw: (pen) => draw(pen, on),
    };
  });
