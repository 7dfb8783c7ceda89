// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { mountScene } from '../../src/scene/mountScene.ts';

test('resolves to nothing, and leaves nothing behind, where there is no canvas to draw on', async () => {
  HTMLCanvasElement.prototype.getContext = () => null;
  const parent = document.createElement('div');
  document.body.append(parent);
  expect(await mountScene(parent, { reducedMotion: true })).toBeNull();
  expect(parent.childElementCount).toBe(0);
  // Phaser is a large file to load on a busy machine.
}, 60_000);
