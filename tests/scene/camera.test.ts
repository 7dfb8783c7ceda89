import { describe, expect, test } from 'vitest';
import { anchors, frameFor } from '../../src/scene/camera.ts';
import { DESIGN, project } from '../../src/scene/geometry.ts';
import { foldersAt, lampAt, seatsFor, TABLE } from '../../src/scene/seating.ts';

const BOXES = [
  [742, 584],
  [706, 586],
  [1260, 900],
  [390, 210],
  [320, 200],
  [500, 700],
] as const;

describe('the camera', () => {
  test('draws nearer things larger and lower', () => {
    expect(project([0, -1])[1]).toBeGreaterThan(project([0, 1])[1]);
    const width = (y: number): number => project([1, y])[0] - project([-1, y])[0];
    expect(width(-1)).toBeGreaterThan(width(1));
  });

  test('fills its design size exactly', () => {
    const frame = frameFor(DESIGN.width, DESIGN.height);
    expect(frame.scale).toBe(1);
    expect(Math.abs(frame.x)).toBe(0);
    expect(Math.abs(frame.y)).toBe(0);
  });

  test.each(BOXES)('keeps the whole table in a box of %i × %i', (width, height) => {
    const frame = frameFor(width, height);
    const [a, b] = TABLE.rim;
    for (const [x, y] of [project([-a, 0]), project([a, 0]), project([0, b]), project([0, -b])]) {
      const [sx, sy] = [x * frame.scale + frame.x, y * frame.scale + frame.y];
      expect(sx).toBeGreaterThanOrEqual(0);
      expect(sx).toBeLessThanOrEqual(width);
      expect(sy).toBeGreaterThanOrEqual(0);
      expect(sy).toBeLessThanOrEqual(height);
    }
  });

  test.each(BOXES)('puts every nameplate inside a box of %i × %i', (width, height) => {
    for (let places = 1; places <= 6; places++) {
      for (const [x, y] of anchors(width, height, { places, zones: 3, glasses: 2 }).places) {
        expect(x).toBeGreaterThan(0);
        expect(x).toBeLessThan(width);
        expect(y).toBeGreaterThan(0);
        expect(y).toBeLessThan(height);
      }
    }
  });

  test('says that captions of the wall go when the crop takes the wall', () => {
    const counts = { places: 4, zones: 3, glasses: 1 };
    expect(anchors(742, 584, counts).wall).toBe(true);
    expect(anchors(390, 210, counts).wall).toBe(false);
  });
});

describe('the seating', () => {
  test.each([2, 3, 4, 5, 6])('sets %i delegations apart, the first one nearest', (count) => {
    const plates = anchors(742, 584, { places: count, zones: 0, glasses: 0 }).places;
    expect(plates).toHaveLength(count);
    const [you, ...others] = plates;
    for (const other of others) expect(other[1]).toBeLessThan(you?.[1] ?? 0);
    plates.forEach(([x, y], i) => {
      for (const [px, py] of plates.slice(i + 1)) {
        expect(Math.abs(px - x) > 110 || Math.abs(py - y) > 26).toBe(true);
      }
    });
  });

  test.each([2, 3, 4, 5, 6])('keeps lamps and folders of %i delegations on the baize', (count) => {
    const [a, b] = TABLE.baize;
    const onBaize = (x: number, y: number): number =>
      Math.abs(x / a) ** 2.25 + Math.abs(y / b) ** 2.25;
    for (const seat of seatsFor(count)) {
      const lays = foldersAt(seat, count, 4).map((lay) => lay.at);
      for (const [x, y] of [lampAt(seat, count), ...lays]) expect(onBaize(x, y)).toBeLessThan(1);
    }
  });
});
