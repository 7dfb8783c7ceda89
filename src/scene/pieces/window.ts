import { mix, veil } from '../palette.ts';
import {
  ellipse,
  fill,
  glow,
  grain,
  inside,
  linear,
  type Pen,
  soft,
  stroke,
  through,
} from '../pen.ts';
import type { ScenePicture } from '../picture.ts';
import { DEPTH, type Piece } from '../piece.ts';

const AT = { x: 36, y: 20, w: 150, h: 146 } as const;

const block = (x: number, y: number, w: number, h: number): Path2D => {
  const path = new Path2D();
  path.rect(x, y, w, h);
  return path;
};

/** Roofs of no city in particular. */
function roofs(pen: Pen, base: number, height: number, seed: number, colour: string): void {
  const next = grain(seed);
  const path = new Path2D();
  path.moveTo(-4, AT.h);
  let x = -4;
  while (x < AT.w + 4) {
    const w = 7 + next() * 13;
    const top = base - next() * height;
    const kind = next();
    path.lineTo(x, top);
    if (kind < 0.3) path.lineTo(x + w / 2, top - 6 - next() * 5);
    if (kind > 0.88) {
      path.lineTo(x + w * 0.4, top);
      path.lineTo(x + w * 0.5, top - 20);
      path.lineTo(x + w * 0.6, top);
    }
    path.lineTo(x + w, top);
    x += w;
  }
  path.lineTo(AT.w + 4, AT.h);
  path.closePath();
  fill(pen, path, colour);
}

function draw(pen: Pen, light: number, rain: number): void {
  const { g } = pen;
  g.translate(AT.x, AT.y);
  soft(pen, block(-9, -9, 168, 170), 'rgba(0,0,0,.7)', 7, 2, 5);
  fill(
    pen,
    block(-10, -10, 170, 170),
    linear(
      pen,
      [0, -10],
      [160, 160],
      [
        [0, '#3d2c21'],
        [0.5, '#2a1f19'],
        [1, '#1d1612'],
      ],
    ),
  );
  stroke(
    pen,
    through(
      [
        [-10, -9.4],
        [160, -9.4],
      ],
      false,
    ),
    '#6a5039',
    1.4,
  );

  inside(pen, block(0, 0, AT.w, AT.h), () => {
    const cloud = Math.min(1, rain * 1.1);
    const top = mix(mix('#10162a', '#5673a0', light), '#232a38', cloud * 0.55);
    const middle = mix(mix('#232844', '#a7a2b4', light), '#3d4251', cloud * 0.5);
    const low = mix(mix('#5d4560', '#f6bf8a', light), '#6b6468', cloud * 0.45);
    fill(
      pen,
      block(0, 0, AT.w, AT.h),
      linear(
        pen,
        [0, 0],
        [0, AT.h],
        [
          [0, top],
          [0.46, middle],
          [0.74, low],
          [0.92, mix(low, '#53465a', 0.5)],
          [1, '#40394c'],
        ],
      ),
    );
    glow(pen, [100, 112], 110, 34, [
      [0, veil(mix('#c98a6a', '#ffc888', light), 0.5 - cloud * 0.25)],
      [1, veil('#c98a6a', 0)],
    ]);
    const next = grain(11);
    for (let i = 0; i < 7; i++) {
      const y = 12 + next() * 60;
      soft(
        pen,
        ellipse(next() * 150, y, 30 + next() * 34, 4 + next() * 5 + cloud * 5),
        veil('#171d2b', 0.26 + cloud * 0.3),
        6,
      );
    }
    roofs(pen, 104, 12, 5, mix('#2a2d42', '#4b4760', light * 0.6));
    roofs(pen, 122, 26, 23, '#191d2b');
    const lamps = grain(77);
    for (let i = 0; i < 13; i++) {
      const [x, y] = [4 + lamps() * 140, 118 + lamps() * 26];
      fill(pen, block(x, y, 2.4, 3.4), veil('#f6cd8b', 0.55 + lamps() * 0.4));
    }
    if (rain > 0.05) {
      const drop = grain(7);
      const streaks = new Path2D();
      for (let i = 0; i < Math.round(10 + rain * 70); i++) {
        const [x, y, l] = [drop() * 165, drop() * 160 - 12, 7 + drop() * (6 + 10 * rain)];
        streaks.moveTo(x, y);
        streaks.lineTo(x - l * (0.1 + 0.22 * rain), y + l);
      }
      stroke(pen, streaks, veil('#c9d7ea', 0.2 + rain * 0.2), 0.9);
      for (let i = 0; i < Math.round(8 + rain * 34); i++) {
        const [x, y, r] = [drop() * 150, drop() * 146, 0.6 + drop() * 1.1];
        fill(pen, ellipse(x, y, r, r * 1.2), veil('#dfe8f4', 0.4));
        fill(pen, ellipse(x - r * 0.3, y - r * 0.4, r * 0.35, r * 0.35), 'rgba(255,255,255,.6)');
      }
    }
    // The lamps of the room in the glass.
    glow(pen, [60, 132], 60, 16, [
      [0, veil('#ffcf8a', 0.13)],
      [1, veil('#ffcf8a', 0)],
    ]);
    fill(
      pen,
      through([
        [0, 0],
        [64, 0],
        [18, AT.h],
        [0, AT.h],
      ]),
      linear(
        pen,
        [0, 0],
        [60, 30],
        [
          [0, 'rgba(255,255,255,.05)'],
          [1, 'rgba(255,255,255,0)'],
        ],
      ),
    );
  });

  const bars = through(
    [
      [49, 0],
      [49, AT.h],
    ],
    false,
  );
  bars.addPath(
    through(
      [
        [101, 0],
        [101, AT.h],
      ],
      false,
    ),
  );
  bars.addPath(
    through(
      [
        [0, 55],
        [AT.w, 55],
      ],
      false,
    ),
  );
  stroke(pen, bars, '#2a1f19', 6);
  const edges = through(
    [
      [46.6, 0],
      [46.6, AT.h],
    ],
    false,
  );
  edges.addPath(
    through(
      [
        [98.6, 0],
        [98.6, AT.h],
      ],
      false,
    ),
  );
  edges.addPath(
    through(
      [
        [0, 52.6],
        [AT.w, 52.6],
      ],
      false,
    ),
  );
  stroke(pen, edges, veil(mix('#6a5039', '#c9936a', light * 0.5), 0.9), 0.9);
  soft(pen, block(-13, 152, 176, 8), 'rgba(0,0,0,.7)', 5, 0, 6);
  fill(
    pen,
    block(-14, 150, 178, 10),
    linear(
      pen,
      [0, 150],
      [0, 160],
      [
        [0, '#7d5e42'],
        [0.25, '#4a3628'],
        [1, '#2a1f19'],
      ],
    ),
  );
}

/** The window: its light is the calendar's, its weather the tension. */
export function windowPane(picture: ScenePicture): Piece {
  // Steps, so that a small change does not cost a redraw.
  const light = Math.round(Math.min(1, Math.max(0, picture.daylight)) * 12) / 12;
  const rain = Math.round(Math.min(1, Math.max(0, picture.tension)) * 8) / 8;
  return {
    id: 'window',
    look: `window ${light} ${rain}`,
    box: { x: 10, y: 0, w: 204, h: 200 },
    depth: DEPTH.wall,
    draw: (pen) => draw(pen, light, rain),
  };
}
