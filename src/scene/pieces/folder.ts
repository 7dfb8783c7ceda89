import { boxRound, type Dot, project, rad, type Spot } from '../geometry.ts';
import { colourOf, mix } from '../palette.ts';
import { area, curve, ellipse, fill, linear, type Pen, soft, stroke, through } from '../pen.ts';
import type { Folder, FolderState, Mark } from '../picture.ts';
import { DEPTH, nearer, type Piece } from '../piece.ts';
import type { Lay } from '../seating.ts';
import { markPath } from './marks.ts';
import { band, bow, type On, ribbon } from './ribbon.ts';

/** Half sizes of a folder on the table, in metres: away from its owner, and sideways. */
const HALF = { u: 0.215, v: 0.285 } as const;
const CARD = { back: '#8a6f45', front: '#c8ab73', edge: '#6d5836' } as const;

function onto(lay: Lay): (u: number, v: number, z?: number) => Spot {
  const [c, s] = [Math.cos(rad(lay.turn)), Math.sin(rad(lay.turn))];
  const [x, y, lift = 0] = lay.at;
  return (u, v, z = 0) => [x + u * c - v * s, y + u * s + v * c, lift + z];
}

const quad = (on: On, u: number, v: number, z: number, du = 0, dv = 0): Path2D =>
  through([
    on(du - u, dv - v, z),
    on(du + u, dv - v, z),
    on(du + u, dv + v, z),
    on(du - u, dv + v, z),
  ]);

function card(pen: Pen, on: On, mark: Mark, faded: boolean): void {
  const { u, v } = HALF;
  const [from, to] = [on(u, -v, 0.05), on(-u, v, 0.05)];
  fill(pen, quad(on, u, v, 0), CARD.back);
  stroke(pen, quad(on, u, v, 0), '#4c3b20', 0.8);
  fill(
    pen,
    through([
      on(u, v * 0.2, 0.01),
      on(u + 0.05, v * 0.26, 0.01),
      on(u + 0.05, v * 0.78, 0.01),
      on(u, v * 0.84, 0.01),
    ]),
    CARD.back,
  );
  for (const z of [0.018, 0.03]) {
    fill(pen, quad(on, u - 0.012, v - 0.012, z), z > 0.02 ? '#efe6d0' : '#d8cbab');
    stroke(pen, quad(on, u - 0.012, v - 0.012, z), '#a3926d', 0.5);
  }
  const face = faded ? '#8f8058' : CARD.front;
  fill(
    pen,
    quad(on, u, v, 0.05),
    linear(pen, from, to, [
      [0, mix(face, '#ffffff', 0.14)],
      [0.6, face],
      [1, mix(face, '#5a4320', 0.3)],
    ]),
  );
  stroke(pen, quad(on, u, v, 0.05), CARD.edge, 0.8);
  // A label with the owner's shape, so that a folder is known wherever it lies.
  const label: [number, number] = [0.105, -0.165];
  fill(pen, quad(on, 0.065, 0.075, 0.052, ...label), faded ? '#c9bd9d' : '#f3ecdc');
  const [x, y] = on(...label, 0.052);
  pen.g.save();
  pen.g.translate(x, y);
  pen.g.scale(1, 0.75);
  fill(pen, markPath(mark, 2.7), mix(colourOf(mark), '#1d2430', 0.62));
  pen.g.restore();
}

function open(pen: Pen, on: On, colour: string): void {
  const { u, v } = HALF;
  soft(
    pen,
    through([on(-u, v), on(u, v), on(u, v * 1.9), on(-u, v * 1.9)]),
    'rgba(0,0,0,.55)',
    3,
    1,
    2,
  );
  fill(
    pen,
    through([
      on(-u, v, 0.02),
      on(u, v, 0.02),
      on(u * 0.97, v * 1.72, 0.19),
      on(-u * 0.97, v * 1.72, 0.19),
    ]),
    linear(pen, on(0, v, 0.02), on(0, v * 1.72, 0.19), [
      [0, '#7d633b'],
      [0.2, '#b1935d'],
      [1, '#cdb27c'],
    ]),
  );
  stroke(
    pen,
    through([
      on(-u, v, 0.02),
      on(u, v, 0.02),
      on(u * 0.97, v * 1.72, 0.19),
      on(-u * 0.97, v * 1.72, 0.19),
    ]),
    CARD.edge,
    0.8,
  );
  fill(pen, quad(on, u, v, 0), CARD.back);
  stroke(pen, quad(on, u, v, 0), '#4c3b20', 0.8);
  // The paper lies out of it, askew.
  const sheet = through([
    on(-u + 0.05, -v - 0.02, 0.03),
    on(u + 0.07, -v + 0.05, 0.03),
    on(u + 0.03, v - 0.02, 0.03),
    on(-u + 0.01, v - 0.08, 0.03),
  ]);
  soft(pen, sheet, 'rgba(0,0,0,.5)', 2, 1, 1.5);
  fill(
    pen,
    sheet,
    linear(pen, on(u, -v), on(-u, v), [
      [0, '#fdf7e8'],
      [1, '#e2d6ba'],
    ]),
  );
  for (let i = 0; i < 4; i++) {
    const uu = 0.15 - i * 0.085;
    stroke(
      pen,
      through(
        [on(uu, -0.19 + i * 0.005, 0.035), on(uu - 0.02, (i === 3 ? 0 : 0.16) + i * 0.005, 0.035)],
        false,
      ),
      '#5b4a35',
      1.1,
    );
  }
  ribbon(
    pen,
    curve([
      on(-u, -v, 0.02),
      on(-u - 0.07, -v - 0.03),
      on(-u - 0.09, -v + 0.08),
      on(-u - 0.03, -v + 0.16),
      on(-u - 0.09, -v + 0.27),
    ]),
    colour,
    2.4,
  );
}

function tick(pen: Pen, on: On): void {
  const round: Dot[] = [];
  for (let t = 0; t < 360; t += 15)
    round.push(on(-0.02 + 0.13 * Math.cos(rad(t)), 0.06 + 0.13 * Math.sin(rad(t)), 0.052));
  stroke(pen, through(round), '#14503c', 2);
  // Read from our side of the table whichever way the folder lies.
  const [x, y] = on(-0.02, 0.06, 0.052);
  stroke(
    pen,
    through(
      [
        [x - 5, y],
        [x - 1.4, y + 4],
        [x + 6, y - 5],
      ],
      false,
    ),
    '#14503c',
    2.4,
  );
}

function knot(pen: Pen, on: On): void {
  const [x, y] = on(0, 0, 0.07);
  const blob = curve([
    [x - 7, y + 0.5],
    [x - 4.5, y - 5],
    [x + 1, y - 5.6],
    [x + 6, y - 3.6],
    [x + 7, y + 1],
    [x + 3.6, y + 5],
    [x - 2.4, y + 5.4],
    [x - 7, y + 0.5],
  ]);
  soft(pen, blob, 'rgba(0,0,0,.6)', 1.2, 0.8, 1.6);
  fill(
    pen,
    blob,
    linear(
      pen,
      [x - 5, y - 6],
      [x + 5, y + 6],
      [
        [0, '#dc6457'],
        [0.45, '#9e2b25'],
        [1, '#5d1613'],
      ],
    ),
  );
  stroke(pen, blob, '#4a100d', 0.8);
  fill(pen, ellipse(x - 2, y - 2.4, 1.7, 1), 'rgba(255,214,204,.7)');
}

function draw(pen: Pen, lay: Lay, state: FolderState, mark: Mark): void {
  const spot = onto(lay);
  const on: On = (u, v, z) => project(spot(u, v, z));
  const { u, v } = HALF;
  const colour = colourOf(mark);
  if (state === 'dropped') {
    stroke(
      pen,
      area([spot(-u, -v), spot(u, -v), spot(u, v), spot(-u, v)]),
      'rgba(160,182,170,.6)',
      1.3,
      [4, 3],
    );
    return;
  }
  soft(
    pen,
    area([spot(-u - 0.02, -v), spot(u, -v), spot(u, v + 0.02), spot(-u - 0.02, v + 0.02)]),
    'rgba(0,0,0,.8)',
    2.6,
    1.5,
    2.5,
  );
  if (state === 'bargained') {
    open(pen, on, colour);
    return;
  }
  card(pen, on, mark, state === 'parked');
  if (state === 'voiced') {
    ribbon(pen, band(on, [u, 0.05], [-u, 0.05]), colour, 3);
    ribbon(
      pen,
      curve([
        on(-u, 0.05, 0.05),
        on(-u - 0.06, 0.06),
        on(-u - 0.1, 0.14),
        on(-u - 0.05, 0.2),
        on(-u - 0.1, 0.29),
      ]),
      colour,
      2.6,
    );
  } else if (state === 'acknowledged') {
    ribbon(pen, band(on, [u, 0], [-u, 0]), colour, 3);
    bow(pen, on, colour);
  } else if (state === 'hardened') {
    ribbon(pen, band(on, [u, 0], [-u, 0]), colour, 3.4);
    ribbon(pen, band(on, [0, v], [0, -v]), colour, 3.4);
    knot(pen, on);
  } else if (state === 'met') {
    tick(pen, on);
  } else if (state === 'traded') {
    ribbon(pen, band(on, [u, 0.02], [-u, 0.02]), colour, 2.6);
    ribbon(pen, band(on, [u, 0.12], [-u, 0.12]), colour, 2.6);
  } else {
    // Parked: plain twine, no colour, out of the way.
    for (const path of [band(on, [u, 0.06], [-u, 0.06]), band(on, [-0.04, v], [-0.04, -v])])
      stroke(pen, path, '#4b4130', 1.3);
  }
}

/** One demand as a folder; its ribbon and lid say what has become of it. */
export function folder(what: Folder, mark: Mark, home: Lay): Piece {
  const lay = what.state === 'parked' ? { ...home, turn: home.turn + 84 } : home;
  const spot = onto(lay);
  const reach = HALF.v * 1.9;
  const corners = [spot(-0.4, -0.4), spot(0.4, -0.4), spot(0.4, reach, 0.22), spot(-0.4, reach)];
  return {
    id: `folder ${what.demand}`,
    look: `folder ${lay.at.map((n = 0) => n.toFixed(3)).join()} ${lay.turn.toFixed(1)} ${what.state} ${mark}`,
    box: boxRound(corners, 5),
    depth: nearer(DEPTH.flat, lay.at[1]),
    pick: { kind: 'folder', demand: what.demand },
    draw: (pen) => draw(pen, lay, what.state, mark),
  };
}
