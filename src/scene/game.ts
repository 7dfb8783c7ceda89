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

// Drawn by the processor, WebGL takes ten times as long as a plain canvas. A browser asked to refuse such a
// context does not always, so its name is looked at too.
const BY_PROCESSOR = /swiftshader|llvmpipe|software|basic render/i;

/** WebGL where a graphics card does it, else a plain canvas. */
function renderer(): number {
  const trial = document.createElement('canvas');
  const gl = trial.getContext('webgl', { failIfMajorPerformanceCaveat: true });
  if (gl === null) return Phaser.CANVAS;
  const names = gl.getExtension('WEBGL_debug_renderer_info');
  const name = names === null ? '' : String(gl.getParameter(names.UNMASKED_RENDERER_WEBGL));
  // A page has few contexts; this one is given back at once.
  gl.getExtension('WEBGL_lose_context')?.loseContext();
  return BY_PROCESSOR.test(name) ? Phaser.CANVAS : Phaser.AUTO;
}

/** What Phaser listens to while the page is hidden, looked away from and seen again. It never lets go of it
 * by itself, and its whole game hangs on it. */
function attention(): { readonly watch: () => void; readonly letGo: () => void } {
  const heard: EventListenerOrEventListenerObject[] = [];
  return {
    // To be called right before Phaser begins to listen: it does so before anybody else has a turn.
    watch: () => {
      const add = document.addEventListener;
      document.addEventListener = (...given: Parameters<typeof add>) => {
        if (given[0] === 'visibilitychange') heard.push(given[1]);
        add.apply(document, given);
      };
      queueMicrotask(() => {
        document.addEventListener = add;
      });
    },
    letGo: () => {
      for (const one of heard) document.removeEventListener('visibilitychange', one);
      window.onblur = null;
      window.onfocus = null;
    },
  };
}

/** Starts Phaser in an element. Rejects where neither WebGL nor a canvas can be had. */
export function startGame(parent: HTMLElement, size: Size): Promise<Stage> {
  return new Promise((resolve, reject) => {
    const scene = new TableScene();
    const noticed = attention();
    const game = new Phaser.Game({
      type: renderer(),
      parent,
      scene,
      backgroundColor: '#0f1216',
      banner: false,
      // The page keeps its focus, its keys and its touch; clicks come through the canvas's own listener.
      autoFocus: false,
      input: { keyboard: false, mouse: false, touch: false, gamepad: false },
      audio: { noAudio: true },
      disableContextMenu: false,
      callbacks: { postBoot: noticed.watch },
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
      noticed.letGo();
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
