import type Phaser from 'phaser';
import { ease } from './ease.ts';
import type { Motion } from './motion.ts';

type Image = Phaser.GameObjects.Image;

/** What a motion may take hold of. */
export interface Stage {
  readonly sprite: (id: string) => Image | null;
  /** How the thing looked before, still on the screen until everything is still. */
  readonly old: (id: string) => Image | null;
  readonly group: Phaser.GameObjects.Container | null;
  readonly home: (place: number) => { readonly x: number; readonly y: number };
  readonly px: number;
}

function crossFade(scene: Phaser.Scene, motion: Motion, stage: Stage, id: string): void {
  const [image, old] = [stage.sprite(id), stage.old(id)];
  const { at: delay, ms: duration } = motion;
  if (image !== null) {
    image.setAlpha(0);
    scene.tweens.add({ targets: image, alpha: 1, delay, duration: duration * 0.7, ease });
  }
  if (old !== null) {
    scene.tweens.add({
      targets: old,
      alpha: 0,
      delay: delay + duration * 0.4,
      duration: duration * 0.6,
      ease,
    });
  }
}

function slide(scene: Phaser.Scene, motion: Motion, stage: Stage): void {
  const { group } = stage;
  if (group === null) return;
  const { x, y } = stage.home(motion.place ?? 0);
  const [toX, toY] = [group.x, group.y];
  group.setPosition(toX + x, toY + y).setAngle(4);
  if (motion.kind === 'tabled') group.setAlpha(0);
  scene.tweens.add({
    targets: group,
    x: toX,
    y: toY,
    angle: 0,
    delay: motion.at,
    duration: motion.ms,
    ease,
  });
  scene.tweens.add({ targets: group, alpha: 1, delay: motion.at, duration: motion.ms * 0.3, ease });
}

function inkIn(scene: Phaser.Scene, motion: Motion, image: Image): void {
  image.setCrop(0, 0, 0, image.height);
  scene.tweens.addCounter({
    from: 0,
    to: image.width,
    delay: motion.at,
    duration: motion.ms,
    ease,
    onUpdate: (tween) => image.setCrop(0, 0, tween.getValue() ?? 0, image.height),
  });
}

/** Plays one motion on what is already drawn for the picture now. */
export function animate(scene: Phaser.Scene, motion: Motion, stage: Stage): void {
  const { at: delay, ms: duration, kind } = motion;
  if (kind === 'tabled' || kind === 'refused') {
    slide(scene, motion, stage);
    return;
  }
  for (const id of motion.targets) {
    const image = stage.sprite(id);
    if (kind === 'agreed' && image !== null) {
      inkIn(scene, motion, image);
    } else if (kind === 'conditioned' && image !== null && id.startsWith('slip')) {
      const x = image.x;
      image.setAlpha(0).setX(x + 26 * stage.px);
      scene.tweens.add({ targets: image, x, alpha: 1, delay, duration, ease });
    } else if (kind === 'clipped' && image !== null) {
      const y = image.y;
      image.setAlpha(0).setY(y - 6 * stage.px);
      scene.tweens.add({ targets: image, y, alpha: 1, delay, duration, ease });
    } else if (kind === 'sealed' && image !== null) {
      crossFade(scene, motion, stage, id);
      image.setScale(1.08);
      scene.tweens.add({ targets: image, scale: 1, delay, duration, ease });
    } else if (kind === 'turned' && image !== null) {
      const old = stage.old(id);
      image.setAlpha(0);
      scene.tweens.add({
        targets: image,
        alpha: 1,
        delay: delay + duration * 0.7,
        duration: duration * 0.3,
        ease,
      });
      if (old !== null)
        scene.tweens.add({ targets: old, angle: 180, alpha: 0, delay, duration, ease });
    } else if (kind === 'spoke' && image !== null) {
      // A lamp leans in and back again; light added to light would be a flash.
      scene.tweens.add({
        targets: image,
        scale: 1.1,
        yoyo: true,
        delay,
        duration: duration / 2,
        ease,
      });
    } else if (kind === 'paper' && image !== null) {
      const y = image.y;
      image.setAlpha(0).setY(y + 22 * stage.px);
      scene.tweens.add({ targets: image, y, alpha: 1, delay, duration, ease });
    } else if (kind === 'report') {
      crossFade(scene, { ...motion, at: delay + duration / 2, ms: duration / 2 }, stage, id);
    } else {
      crossFade(scene, motion, stage, id);
    }
  }
}
