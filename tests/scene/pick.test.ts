import { expect, test } from 'vitest';
import { frameFor } from '../../src/scene/camera.ts';
import { compose } from '../../src/scene/compose.ts';
import { pickAt } from '../../src/scene/pick.ts';
import { sample } from './samplePicture.ts';

const pieces = compose(sample);

test.each([
  [742, 584],
  [390, 210],
] as const)('a click on a thing means that thing, in a box of %i × %i', (width, height) => {
  const frame = frameFor(width, height);
  for (const id of ['sheet', 'glass spring', 'folder south-0', 'lamp north']) {
    const piece = pieces.find((p) => p.id === id)!;
    const { x, y, w, h } = piece.box;
    const at = [(x + w / 2) * frame.scale + frame.x, (y + h / 2) * frame.scale + frame.y] as const;
    expect(pickAt(pieces, frame, at)).toEqual(piece.pick);
  }
});

test('a click on the dark means nothing', () => {
  expect(pickAt(pieces, frameFor(742, 584), [20, 560])).toBeNull();
});

test('what stands nearer is meant first', () => {
  const glass = pieces.find((p) => p.id === 'glass spring')!;
  const sheet = pieces.find((p) => p.id === 'sheet')!;
  expect(glass.depth).toBeGreaterThan(sheet.depth);
});
