import { project, type Spot, scaleAt } from '../geometry.ts';
import { ellipse, fill, grain, linear, type Pen, radial, soft, stroke } from '../pen.ts';
import type { Mark, Seal } from '../picture.ts';
import { DEPTH, type Piece } from '../piece.ts';
import { markPath } from './marks.ts';

/** Wax that ran: a round blot with lobes, never twice the same. */
function blot(seed: number): Path2D {
  const next = grain(seed * 7919 + 13);
  const path = new Path2D();
  const count = 11;
  const radii = Array.from({ length: count }, () => 0.88 + next() * 0.26);
  const at = (i: number): [number, number] => {
    const a = (i / count) * Math.PI * 2;
    const r = radii[((i % count) + count) % count] ?? 1;
    return [18.5 * r * Math.cos(a), 13.2 * r * Math.sin(a)];
  };
  for (let i = 0; i <= count; i++) {
    const [x0, y0] = at(i);
    const [x1, y1] = at(i + 1);
    if (i === 0) path.moveTo((x0 + x1) / 2, (y0 + y1) / 2);
    else path.quadraticCurveTo(x0, y0, (x0 + x1) / 2, (y0 + y1) / 2);
  }
  path.closePath();
  return path;
}

function pressed(pen: Pen, mark: Mark): void {
  const wax = blot(mark);
  soft(pen, wax, 'rgba(40,10,6,.8)', 1.6, 1, 2.4);
  fill(
    pen,
    wax,
    radial(pen, [-6, -5], 26, [
      [0, '#e2685b'],
      [0.45, '#a52f28'],
      [1, '#5f1511'],
    ]),
  );
  stroke(pen, wax, 'rgba(70,14,10,.8)', 0.7);
  fill(
    pen,
    ellipse(0, 0, 12.4, 8.8),
    linear(
      pen,
      [0, -9],
      [0, 9],
      [
        [0, '#671813'],
        [0.5, '#8f2620'],
        [1, '#b23a31'],
      ],
    ),
  );
  stroke(pen, ellipse(0, 0, 12.4, 8.8), 'rgba(255,170,155,.55)', 0.8);
  pen.g.save();
  pen.g.scale(1, 0.74);
  pen.g.translate(0.5, 0.8);
  stroke(pen, markPath(mark, 5.4), '#4a0f0c', 1.8);
  pen.g.translate(-0.5, -0.8);
  stroke(pen, markPath(mark, 5.4), '#ffcabf', 1.5);
  pen.g.restore();
  fill(pen, ellipse(-9, -6.4, 3.4, 1.5), 'rgba(255,224,214,.65)');
}

function awaited(pen: Pen, mark: Mark): void {
  stroke(pen, ellipse(0, 0, 12.4, 8.6), '#83765a', 1.3, [2.6, 2.4]);
  pen.g.save();
  pen.g.scale(1, 0.76);
  stroke(pen, markPath(mark, 4.4), '#6b5f44', 1.4);
  pen.g.restore();
}

/** A signatory's seal: its shape pressed in wax, or a dashed ring that waits for it. */
export function seal(what: Seal, spot: Spot, where: string): Piece {
  const [x, y] = project(spot);
  const size = scaleAt(spot) / 88;
  return {
    id: `seal ${what.party}`,
    look: `seal ${where} ${x.toFixed(1)} ${y.toFixed(1)} ${what.mark} ${what.pressed}`,
    box: { x: x - 27 * size, y: y - 21 * size, w: 54 * size, h: 42 * size },
    depth: DEPTH.sheet + 4,
    group: 'sheet',
    draw: (pen) => {
      pen.g.translate(x, y);
      pen.g.scale(size, size);
      if (what.pressed) pressed(pen, what.mark);
      else awaited(pen, what.mark);
    },
  };
}
