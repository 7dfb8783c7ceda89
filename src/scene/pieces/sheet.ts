import { type Box, boxRound, type Dot, project, rad, type Spot } from '../geometry.ts';
import { colourOf, mix } from '../palette.ts';
import { curve, fill, linear, type Pen, soft, stroke, through } from '../pen.ts';
import type { Mark, Row, Sheet } from '../picture.ts';
import { DEPTH, type Piece } from '../piece.ts';
import type { Seat } from '../seating.ts';
import { markPath } from './marks.ts';
import { seal } from './seal.ts';

/** Half sizes of the sheet in metres, and its margin. */
const HALF = { x: 0.99, y: 0.76 } as const;
const MARGIN = 0.14;
const INK = '#1d2430';

/** From the sheet's own directions to the room: x right, y up, as one reads it from the near side. */
export type OnSheet = (x: number, y: number, z?: number) => Spot;

/** Where the sheet lies: in the middle, or back before the one who tabled it. */
export function sheetAt(sheet: Sheet, seats: readonly Seat[]): OnSheet {
  const seat = seats[sheet.from];
  const back = sheet.state === 'refused' && seat !== undefined;
  const [cx, cy] = back ? [seat.at[0] * 0.5, seat.at[1] * 0.46 + 0.05] : [0, 0.03];
  const turn = rad(back ? 9 : -4);
  const size = back ? 0.76 : 1;
  const [c, s] = [Math.cos(turn) * size, Math.sin(turn) * size];
  return (x, y, z = 0.012) => [cx + x * c - y * s, cy + x * s + y * c, z];
}

const quad = (on: OnSheet, x0: number, x1: number, y0: number, y1: number, z?: number): Path2D =>
  through([on(x0, y0, z), on(x1, y0, z), on(x1, y1, z), on(x0, y1, z)].map(project));
const rule = (on: OnSheet, a: Dot, b: Dot): Path2D =>
  through([project(on(...a)), project(on(...b))], false);

function tear(): Dot[] {
  const points: Dot[] = [];
  for (let i = 0; i <= 14; i++) {
    const t = i / 14;
    points.push([
      -HALF.x + t * HALF.x * 2,
      0.16 - t * 0.34 + (i % 2 ? 0.045 : -0.03) * (1 + (i % 3) * 0.3),
    ]);
  }
  return points;
}

function paper(pen: Pen, on: OnSheet, state: Sheet['state']): void {
  const { x, y } = HALF;
  const at = (px: number, py: number): Dot => project(on(px, py));
  const whole = quad(on, -x, x, -y, y);
  soft(pen, quad(on, -x, x, -y, y, 0), 'rgba(0,0,0,.75)', 5, 2, 5);
  // A second page under the first.
  fill(pen, quad(on, -x + 0.02, x + 0.03, -y - 0.028, y - 0.01, 0.004), '#b9ab8a');
  fill(pen, quad(on, -x + 0.012, x + 0.018, -y - 0.014, y, 0.008), '#d5c8a8');
  const dim = state === 'refused' ? 0.34 : 0;
  const shade = (hex: string): string => mix(hex, '#5f5a4c', dim);
  fill(
    pen,
    whole,
    linear(pen, at(-x, y), at(x * 0.7, -y), [
      [0, shade('#fffaf0')],
      [0.5, shade('#f6efdf')],
      [1, shade('#e3d7ba')],
    ]),
  );
  stroke(pen, whole, 'rgba(120,100,62,.5)', 0.6);
  // Two folds where it was carried in a case.
  for (const fx of [-0.33, 0.33]) {
    stroke(pen, rule(on, [fx, -y], [fx, y]), 'rgba(120,100,62,.13)', 1.6);
    stroke(pen, rule(on, [fx + 0.012, -y], [fx + 0.012, y]), 'rgba(255,255,255,.35)', 0.8);
  }
  stroke(pen, rule(on, [-x + MARGIN, y - 0.12], [-0.1, y - 0.12]), INK, 3.4);
  stroke(pen, rule(on, [x - 0.5, y - 0.12], [x - MARGIN, y - 0.12]), '#8d7f62', 1.4);
  stroke(pen, rule(on, [-x + MARGIN, y - 0.195], [x - MARGIN, y - 0.195]), '#9c8c69', 0.8);
  if (state === 'collapsed') {
    const gap = tear().map(([px, py]) => at(px, py));
    const lower = tear().map(([px, py]) => at(px + 0.015, py - 0.07));
    soft(pen, through([...gap, ...lower.reverse()]), 'rgba(0,0,0,.4)', 1.5, 0, 1);
    fill(
      pen,
      through([
        ...tear().map(([px, py]) => at(px, py)),
        ...tear()
          .map(([px, py]) => at(px + 0.015, py - 0.07))
          .reverse(),
      ]),
      '#17352c',
    );
    stroke(pen, through(gap, false), '#fffdf6', 1.6);
  }
}

function inked(pen: Pen, on: OnSheet, row: Row, y: number, index: number): void {
  const { x } = HALF;
  const [a, b, c] = [-x + MARGIN, -x + MARGIN + 0.5, -x + MARGIN + 0.6];
  const end = x - MARGIN - (index % 3) * 0.13;
  if (row.state === 'agreed' || row.state === 'conditioned') {
    stroke(pen, rule(on, [a, y], [b, y]), INK, 2.5);
    stroke(pen, rule(on, [c, y], [end, y]), INK, 2.5);
  } else if (row.state === 'open') {
    stroke(pen, rule(on, [a, y], [b, y]), '#6f675a', 1.7);
    pen.g.lineDashOffset = 0;
    stroke(pen, rule(on, [c, y], [end, y]), '#6f675a', 1.8, [1.8, 3.6]);
  } else {
    stroke(pen, rule(on, [a, y], [b, y]), '#b5a785', 1.1);
  }
}

function slip(pen: Pen, on: OnSheet, y: number, by: Mark | null): void {
  const x = HALF.x;
  const path = quad(on, x - 0.24, x + 0.44, y - 0.12, y + 0.12, 0.02);
  soft(pen, path, 'rgba(0,0,0,.65)', 2, 1.5, 2.5);
  const [from, to] = [project(on(x - 0.2, y + 0.12)), project(on(x + 0.4, y - 0.12))];
  fill(
    pen,
    path,
    linear(pen, from, to, [
      [0, '#fbe9bd'],
      [1, '#e3c98f'],
    ]),
  );
  stroke(pen, path, '#a18a58', 0.6);
  const start = by === null ? 0.06 : 0.16;
  stroke(pen, rule(on, [x + start, y + 0.045], [x + 0.38, y + 0.045]), INK, 1.5);
  stroke(pen, rule(on, [x + start, y - 0.05], [x + 0.3, y - 0.05]), INK, 1.5);
  if (by !== null) {
    const [mx, my] = project(on(x + 0.09, y, 0.02));
    pen.g.save();
    pen.g.translate(mx, my);
    pen.g.scale(1, 0.8);
    fill(pen, markPath(by, 3.6), mix(colourOf(by), '#101420', 0.5));
    pen.g.restore();
  }
}

function clip(pen: Pen, on: OnSheet, y: number): void {
  const at = (px: number, py: number): Dot => project(on(HALF.x + px, y + py, 0.03));
  const wire = (dx: number, dy: number): Path2D =>
    curve(
      [
        at(-0.2, 0.035),
        at(0.05, 0.035),
        at(0.1, 0),
        at(0.05, -0.035),
        at(-0.24, -0.035),
        at(-0.3, 0.008),
        at(-0.24, 0.062),
        at(0.07, 0.062),
      ].map(([px, py]): Dot => [px + dx, py + dy]),
    );
  stroke(pen, wire(1, 1.8), 'rgba(30,26,18,.45)', 2.4);
  stroke(pen, wire(0, 0), '#8d959b', 2.4);
  stroke(pen, wire(-0.2, -0.4), '#f1f4f6', 1.2);
}

const strip = (on: OnSheet, x0: number, x1: number, y: number, half: number): Box =>
  boxRound([on(x0, y - half), on(x1, y - half), on(x1, y + half, 0.03), on(x0, y + half, 0.03)], 5);

/** The standing text: its page, a line for each issue, conditions clipped on, seals at the foot. */
export function sheetPieces(sheet: Sheet, seats: readonly Seat[]): Piece[] {
  const on = sheetAt(sheet, seats);
  const { x, y } = HALF;
  const where = `${sheet.text} ${sheet.state} ${sheet.from}`;
  const top = y - 0.275;
  const foot = -y + 0.41;
  const gap = Math.min(0.15, (top - foot) / Math.max(1, sheet.rows.length - 1));
  const pieces: Piece[] = [
    {
      id: 'sheet',
      look: `sheet ${where}`,
      box: boxRound([on(-x, -y), on(x, -y), on(x, y), on(-x, y)], 20),
      depth: DEPTH.sheet,
      group: 'sheet',
      pick: { kind: 'sheet', text: sheet.text },
      draw: (pen) => paper(pen, on, sheet.state),
    },
  ];
  sheet.rows.forEach((row, i) => {
    const level = top - i * gap;
    pieces.push({
      id: `row ${row.issue}`,
      look: `row ${where} ${i} ${gap.toFixed(3)} ${row.state}`,
      box: strip(on, -x + MARGIN, x - MARGIN, level, 0.01),
      depth: DEPTH.sheet + 1,
      group: 'sheet',
      draw: (pen) => inked(pen, on, row, level, i),
    });
    if (row.state !== 'conditioned') return;
    pieces.push({
      id: `slip ${row.issue}`,
      look: `slip ${where} ${i} ${gap.toFixed(3)} ${row.by}`,
      box: strip(on, x - 0.26, x + 0.48, level, 0.16),
      depth: DEPTH.sheet + 2,
      group: 'sheet',
      draw: (pen) => slip(pen, on, level, row.by),
    });
    pieces.push({
      id: `clip ${row.issue}`,
      look: `clip ${where} ${i} ${gap.toFixed(3)}`,
      box: strip(on, x - 0.34, x + 0.16, level, 0.1),
      depth: DEPTH.sheet + 3,
      group: 'sheet',
      draw: (pen) => clip(pen, on, level),
    });
  });
  const step = Math.min(0.42, 1.5 / Math.max(1, sheet.seals.length - 1));
  sheet.seals.forEach((one, i) => {
    pieces.push(seal(one, on(-x + 0.3 + i * step, -y + 0.18), where));
  });
  return pieces;
}
