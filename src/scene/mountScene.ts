import type { Pick, ScenePicture } from './picture.ts';

/** The scene in the page. It shows and it is clicked; it decides nothing. */
export interface SceneHandle {
  /** Shows a picture; moves there from `before` unless that is null or the player asked for less motion. */
  readonly show: (picture: ScenePicture, before: ScenePicture | null) => void;
  /** Ends whatever moves. */
  readonly settle: () => void;
  /** To be called when the parent's size may have changed without its own notice. */
  readonly resize: () => void;
  readonly destroy: () => void;
}

export interface SceneOptions {
  readonly reducedMotion: boolean;
  readonly onPick?: (what: Pick) => void;
}

// Larger canvases cost memory and show nothing more.
const WIDEST = 3200;

function sizeOf(parent: HTMLElement): { width: number; height: number; ratio: number } {
  const width = Math.max(1, parent.clientWidth);
  const height = Math.max(1, parent.clientHeight);
  return { width, height, ratio: Math.min(window.devicePixelRatio || 1, 2, WIDEST / width) };
}

/**
 * Puts the scene into an element, loading Phaser on the way.
 * The canvas is decoration: hidden from assistive technology, never focused, and the game plays on without it.
 * @returns null where neither WebGL nor a 2D canvas can be had.
 */
export async function mountScene(
  parent: HTMLElement,
  options: SceneOptions,
): Promise<SceneHandle | null> {
  try {
    const { startGame } = await import('./game.ts');
    let size = sizeOf(parent);
    const stage = await startGame(parent, size);
    const { canvas, scene } = stage;
    canvas.setAttribute('aria-hidden', 'true');
    canvas.tabIndex = -1;
    let gone = false;
    const resize = (): void => {
      const now = sizeOf(parent);
      const same =
        now.width === size.width && now.height === size.height && now.ratio === size.ratio;
      if (gone || same || parent.clientWidth === 0 || parent.clientHeight === 0) return;
      size = now;
      stage.fitTo(size);
    };
    const click = (event: MouseEvent): void => {
      const box = canvas.getBoundingClientRect();
      const what = scene.at(event.clientX - box.left, event.clientY - box.top);
      if (what !== null) options.onPick?.(what);
    };
    const hover = (event: MouseEvent): void => {
      const box = canvas.getBoundingClientRect();
      const what = scene.at(event.clientX - box.left, event.clientY - box.top);
      canvas.style.cursor = what !== null && options.onPick !== undefined ? 'pointer' : '';
    };
    canvas.addEventListener('click', click);
    canvas.addEventListener('pointermove', hover);
    const observer = new ResizeObserver(resize);
    observer.observe(parent);
    return {
      show: (picture, before) => {
        if (gone) return;
        scene.show(picture, options.reducedMotion ? null : before);
        stage.wake();
      },
      settle: () => {
        if (gone) return;
        scene.settle();
        stage.wake();
      },
      resize,
      destroy: () => {
        if (gone) return;
        gone = true;
        observer.disconnect();
        canvas.removeEventListener('click', click);
        canvas.removeEventListener('pointermove', hover);
        stage.destroy();
      },
    };
  } catch {
    // A missing chunk or a missing renderer: the panels say everything the scene shows.
    parent.querySelector('canvas')?.remove();
    return null;
  }
}
