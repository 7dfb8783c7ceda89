import { boxRound, type Dot, onOval, oval, project, type Spot } from '../geometry.ts';
import {
  area,
  fill,
  grain,
  inside,
  linear,
  type Pen,
  radial,
  run,
  soft,
  stroke,
  through,
} from '../pen.ts';
import { DEPTH, type Piece } from '../piece.ts';
import { TABLE } from '../seating.ts';

const [RIM_A, RIM_B] = TABLE.rim;
const [BAIZE_A, BAIZE_B] = TABLE.baize;
const THICK = -0.22;

/** The wood between two ovals. */
function hoop(outer: readonly [number, number], inner: readonly [number, number], z = 0): Path2D {
  const path = area(oval(outer[0], outer[1], z));
  path.addPath(area(oval(inner[0], inner[1], z).reverse()));
  return path;
}

function wood(pen: Pen): void {
  const front = [
    ...oval(RIM_A, RIM_B, 0, 180, 360),
    ...oval(RIM_A, RIM_B, THICK, 180, 360).reverse(),
  ];
  fill(pen, area(oval(RIM_A - 0.02, RIM_B - 0.02, THICK - 0.06)), '#0b0706');
  fill(
    pen,
    area(front),
    linear(
      pen,
      [60, 0],
      [690, 0],
      [
        [0, '#150d09'],
        [0.2, '#2e1e15'],
        [0.5, '#553a28'],
        [0.8, '#2e1e15'],
        [1, '#150d09'],
      ],
    ),
  );
  for (const [z, tone] of [
    [-0.07, 'rgba(0,0,0,.3)'],
    [-0.15, 'rgba(0,0,0,.36)'],
  ] as const) {
    stroke(pen, run(oval(RIM_A, RIM_B, z, 180, 360)), tone, 1.4);
  }
  stroke(pen, run(oval(RIM_A, RIM_B, -0.1, 200, 340)), 'rgba(214,160,104,.16)', 1.4);

  const top = hoop([RIM_A, RIM_B], [BAIZE_A + 0.02, BAIZE_B + 0.02]);
  inside(pen, top, () => {
    fill(
      pen,
      top,
      linear(
        pen,
        [0, 260],
        [0, 500],
        [
          [0, '#4b3527'],
          [0.45, '#5f4331'],
          [1, '#7b563c'],
        ],
      ),
    );
    // Grain follows the rim; the veneer is laid in lengths, each a little different.
    const next = grain(41);
    for (let from = 0; from < 360; from += 20) {
      const tone = next();
      const length = [
        ...oval(RIM_A, RIM_B, 0, from, from + 20, 2),
        ...oval(BAIZE_A, BAIZE_B, 0, from, from + 20, 2).reverse(),
      ];
      fill(
        pen,
        area(length),
        tone > 0.5
          ? `rgba(255,205,150,${(tone - 0.5) * 0.12})`
          : `rgba(20,8,2,${(0.5 - tone) * 0.3})`,
      );
      for (let i = 0; i < 16; i++) {
        const out = 0.02 + next() * 0.22;
        const start = from + next() * 8;
        const stop = Math.min(from + 20, start + 5 + next() * 14);
        const dark = next() > 0.4;
        stroke(
          pen,
          run(oval(RIM_A - out, RIM_B - out, 0, start, stop, 2)),
          dark
            ? `rgba(24,12,6,${0.12 + next() * 0.2})`
            : `rgba(226,172,120,${0.04 + next() * 0.1})`,
          0.5 + next() * 0.6,
        );
      }
      const [a, b]: [Spot, Spot] = [onOval(RIM_A, RIM_B, from), onOval(BAIZE_A, BAIZE_B, from)];
      stroke(pen, run([a, b]), 'rgba(18,9,5,.45)', 0.8);
    }
  });
  stroke(pen, run(oval(RIM_A - 0.012, RIM_B - 0.012, 0, 0, 360)), 'rgba(236,188,132,.5)', 1.1);
  stroke(pen, run(oval(RIM_A - 0.03, RIM_B - 0.03, 0, 195, 345)), 'rgba(255,220,170,.34)', 1.6);
  stroke(pen, run(oval(BAIZE_A + 0.05, BAIZE_B + 0.05)), 'rgba(0,0,0,.4)', 1.2);
  stroke(pen, run(oval(BAIZE_A + 0.07, BAIZE_B + 0.07)), 'rgba(226,172,120,.2)', 0.8);
}

function baize(pen: Pen): void {
  const cloth = area(oval(BAIZE_A, BAIZE_B));
  fill(pen, area(oval(BAIZE_A + 0.025, BAIZE_B + 0.025)), '#140f0b');
  inside(pen, cloth, () => {
    fill(
      pen,
      cloth,
      radial(pen, [371, 340], 300, [
        [0, '#2f6152'],
        [0.5, '#224a3e'],
        [0.8, '#193830'],
        [1, '#112821'],
      ]),
    );
    // Nap of the felt.
    const next = grain(97);
    for (let i = 0; i < 5200; i++) {
      const [x, y] = [90 + next() * 562, 240 + next() * 226];
      pen.g.fillStyle = next() > 0.5 ? 'rgba(255,255,255,.035)' : 'rgba(0,0,0,.085)';
      pen.g.fillRect(x, y, 0.6 + next(), 0.6);
    }
    // The lip of the wood throws a shadow on the far side.
    const lip = through([
      [0, 0],
      [742, 0],
      [742, 584],
      [0, 584],
    ] as Dot[]);
    lip.addPath(area(oval(BAIZE_A, BAIZE_B)));
    soft(pen, lip, 'rgba(0,0,0,.85)', 5, 0, 4);
  });
  stroke(pen, run(oval(2.82, 1.56)), 'rgba(10,20,16,.5)', 1.6);
  stroke(pen, run(oval(2.82, 1.56)), 'rgba(210,164,84,.42)', 1);
  stroke(pen, run(oval(2.78, 1.525)), 'rgba(210,164,84,.2)', 0.6);
}

function draw(pen: Pen): void {
  soft(pen, area(oval(3.45, 2.0, -1)), 'rgba(0,0,0,.92)', 16);
  soft(pen, area(oval(2.9, 1.6, -0.95)), 'rgba(0,0,0,.8)', 20);
  wood(pen);
  baize(pen);
  const shine = project([0, -RIM_B]);
  fill(
    pen,
    hoop([RIM_A, RIM_B], [BAIZE_A, BAIZE_B]),
    radial(pen, shine, 260, [
      [0, 'rgba(255,206,140,.16)'],
      [1, 'rgba(255,206,140,0)'],
    ]),
  );
}

/** The table itself: walnut round a baize. It never changes. */
export function table(): Piece {
  return {
    id: 'table',
    look: 'table',
    box: boxRound([...oval(3.5, 2.05, -1), ...oval(RIM_A, RIM_B)], 44),
    depth: DEPTH.table,
    draw,
  };
}

/** What of the picture is table top, for light that must not fall beside it. */
export const tableTop = (): Path2D => area(oval(RIM_A, RIM_B));
