import Phaser from 'phaser';
import { type Stage, startGame } from '../../../src/scene/game.ts';
import { mountScene, type SceneHandle } from '../../../src/scene/mountScene.ts';
import type { ScenePicture } from '../../../src/scene/picture.ts';

/** What one run of frames took: milliseconds from frame to frame, and those spent in the frame itself. */
export interface Frames {
  readonly between: readonly number[];
  readonly spent: readonly number[];
}
export interface SceneBench {
  frames(
    which: 'ours' | 'empty',
    pictures: readonly ScenePicture[],
    count: number,
  ): Promise<Frames>;
  start(): Promise<void>;
  rounds(pictures: readonly ScenePicture[], count: number): Promise<void>;
  kept(): { textures: number; shown: number; tweens: number };
  stop(): Promise<void>;
  mountAndLeave(): Promise<void>;
}

const place = (): HTMLElement => document.getElementById('at') as HTMLElement;
const SIZE = { width: 742, height: 584, ratio: 1 };
/** A new picture every so many frames: about as long as the longest motion. */
const EVERY = 36;
const frame = (): Promise<number> => new Promise((done) => requestAnimationFrame(done));

function emptyGame(): Promise<Phaser.Game> {
  return new Promise((resolve) => {
    const game = new Phaser.Game({
      type: Phaser.AUTO,
      parent: place(),
      scene: {},
      width: SIZE.width,
      height: SIZE.height,
      banner: false,
      audio: { noAudio: true },
      input: { keyboard: false, mouse: false, touch: false, gamepad: false },
    });
    game.events.once(Phaser.Core.Events.READY, () => resolve(game));
  });
}

async function measured(
  game: Phaser.Game,
  count: number,
  each: (i: number) => void,
): Promise<Frames> {
  const between: number[] = [];
  const spent: number[] = [];
  let began = 0;
  game.events.on(Phaser.Core.Events.PRE_STEP, () => {
    began = performance.now();
  });
  game.events.on(Phaser.Core.Events.POST_RENDER, () => spent.push(performance.now() - began));
  let last = await frame();
  for (let i = 0; i < count; i++) {
    each(i);
    const now = await frame();
    between.push(now - last);
    last = now;
  }
  return { between, spent };
}

let stage: Stage | null = null;
const settled = async (): Promise<void> => {
  while (place().dataset.scene !== 'still') await frame();
};

const bench: SceneBench = {
  async frames(which, pictures, count) {
    if (which === 'empty') {
      const game = await emptyGame();
      const taken = await measured(game, count, () => undefined);
      game.destroy(true);
      await frame();
      await frame();
      return taken;
    }
    const ours = await startGame(place(), SIZE);
    const picture = (i: number) => pictures[i % pictures.length] as ScenePicture;
    ours.scene.show(picture(0), null);
    const taken = await measured(ours.scene.game, count, (i) => {
      if (i % EVERY === 0) ours.scene.show(picture(i / EVERY + 1), picture(i / EVERY));
      ours.wake();
    });
    ours.destroy();
    return taken;
  },
  async start() {
    stage = await startGame(place(), SIZE);
  },
  async rounds(pictures, count) {
    for (let i = 0; i < count; i++) {
      const [before, now] = [pictures[i % pictures.length], pictures[(i + 1) % pictures.length]];
      stage?.scene.show(now as ScenePicture, before as ScenePicture);
      stage?.wake();
      await frame();
    }
    stage?.scene.settle();
    stage?.wake();
    await settled();
  },
  kept: () => ({
    textures: Object.keys(stage?.scene.textures.list ?? {}).length,
    shown: stage?.scene.children.length ?? 0,
    tweens: stage?.scene.tweens.getTweens().length ?? 0,
  }),
  async stop() {
    stage?.destroy();
    stage = null;
    await frame();
  },
  async mountAndLeave() {
    const handle: SceneHandle | null = await mountScene(place(), { reducedMotion: false });
    handle?.destroy();
    await frame();
    await frame();
  },
};
Object.assign(window, { sceneBench: bench });
