import type { Dot } from '../geometry.ts';
import { through } from '../pen.ts';
import type { Mark } from '../picture.ts';

const corners = (count: number, radius: number, start: number): Dot[] =>
  Array.from({ length: count }, (_, i): Dot => {
    const a = start + (i * Math.PI * 2) / count;
    return [radius * Math.cos(a), radius * Math.sin(a)];
  });

/** A party's shape round 0,0: ● ◆ ▲ ■ ⬟ ⬡, all of about the same weight. */
export function markPath(mark: Mark, r: number): Path2D {
  const up = -Math.PI / 2;
  switch (mark) {
    case 1: {
      const path = new Path2D();
      path.arc(0, 0, r, 0, Math.PI * 2);
      return path;
    }
    case 2:
      return through(corners(4, r * 1.22, up));
    case 3:
      return through(corners(3, r * 1.36, up).map(([x, y]): Dot => [x, y + r * 0.24]));
    case 4:
      return through(corners(4, r * 1.3, up + Math.PI / 4));
    case 5:
      return through(corners(5, r * 1.14, up));
    case 6:
      return through(corners(6, r * 1.12, up));
  }
}
