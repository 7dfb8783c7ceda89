import Phaser from 'phaser';
import { type Size, TableScene } from './TableScene.ts';

/** A running game with its one scene, and the switch that lets it sleep. */
export interface Stage {
  readonly scene: TableScene;
  readonly canvas: HTMLCanvasElement;
  readonly fitTo: (size: Size) => void;
  /** Draws again until everything is still, then stops the loop. */
  readonly wake: () => void;
  readonly destroy: () => void;
}

// Frames drawn after the last change before the loop stops: one to draw, one to be sure it is shown.
const AFTERGLOW = 3;

/** Starts Phaser in an element. Rejects where neither WebGL nor a canvas can be had. */
export function startGame(parent: HTMLElement, size: Size): Promise<Stage> {
  return new Promise((resolve, reject) => {
    const scene = new TableScene();
    const game = new Phaser.Game({
      type: Phaser.AUTO,
      parent,
      scene,
      backgroundColor: '#0f1216',
      banner: false,
      // The page keeps its focus, its keys and its touch; clicks come through the canvas's own listener.
      autoFocus: false,
      input: { keyboard: false, mouse: false, touch: false, gamepad: false },
      audio: { noAudio: true },
      disableContextMenu: false,
      render: { antialias: true, powerPreference: 'low-power' },
      scale: {
        mode: Phaser.Scale.NONE,
        width: Math.ceil(size.width * size.ratio),
        height: Math.ceil(size.height * size.ratio),
        zoom: 1 / size.ratio,
      },
    });
    let quiet = 0;
    let current = size;
    const wake = (): void => {
      quiet = 0;
      parent.dataset.scene = 'moving';
      if (game.loop.running) return;
      // Time asleep is no time: without this the first step would finish every tween.
      game.loop.resetDelta();
      game.loop.wake();
    };
    const rest = (): void => {
      quiet = scene.moving ? 0 : quiet + 1;
      if (quiet < AFTERGLOW || game.isPaused) return;
      parent.dataset.scene = 'still';
      game.loop.sleep();
    };
    const fitTo = (to: Size): void => {
      current = to;
      game.scale.setZoom(1 / to.ratio);
      game.scale.resize(Math.ceil(to.width * to.ratio), Math.ceil(to.height * to.ratio));
      // Phaser leaves an old style in place when the zoom is 1.
      game.canvas.style.width = `${to.width}px`;
      game.canvas.style.height = `${to.height}px`;
      scene.fitTo(to);
      wake();
    };
    const destroy = (): void => {
      game.events.off(Phaser.Core.Events.POST_RENDER, rest);
      game.destroy(true);
      // Destruction happens in the next step, and a sleeping loop has none: waking takes one at once.
      game.loop.sleep();
      game.loop.wake();
      delete parent.dataset.scene;
    };
    game.events.once(Phaser.Core.Events.READY, () => {
      if (game.canvas === null || game.renderer === null) {
        reject(new Error('no renderer'));
        return;
      }
      scene.fitTo(size);
      game.events.on(Phaser.Core.Events.POST_RENDER, rest);
      // A graphics driver may take its memory back; what was drawn is drawn again.
      game.renderer.on(Phaser.Renderer.Events.RESTORE_WEBGL, () => fitTo(current));
      resolve({ scene, canvas: game.canvas, fitTo, wake, destroy });
    });
  });
}
