import Phaser from 'phaser';
import { animate } from './animate.ts';
import { type Frame, frameFor } from './camera.ts';
import { compose } from './compose.ts';
import { project } from './geometry.ts';
import { type Motion, plan } from './motion.ts';
import { pickAt } from './pick.ts';
import type { Pick, ScenePicture } from './picture.ts';
import type { Piece } from './piece.ts';
import { DEPTH } from './piece.ts';
import { dusk } from './pieces/dusk.ts';
import { sheetAt } from './pieces/sheet.ts';
import { seatsFor } from './seating.ts';
import { stillBelow } from './still.ts';

/** A piece on the screen. */
export interface Sprite {
  readonly piece: Piece;
  readonly image: Phaser.GameObjects.Image;
  /** Where it lies when nothing moves, in device pixels of the box. */
  readonly home: { readonly x: number; readonly y: number };
}

/** Size of the box in CSS pixels, and device pixels per CSS pixel. */
export interface Size {
  readonly width: number;
  readonly height: number;
  readonly ratio: number;
}

/** Keeps the screen equal to a picture: one image for each piece, redrawn only when its look changes. */
export class TableScene extends Phaser.Scene {
  private sprites = new Map<string, Sprite>();
  private leaving: Phaser.GameObjects.Image[] = [];
  private group: Phaser.GameObjects.Container | null = null;
  private groupHome = { x: 0, y: 0 };
  /** What lies still under all that moves, drawn as one; null while nothing moves. */
  private flat: Phaser.GameObjects.Image | null = null;
  private veil: Phaser.GameObjects.Image | null = null;
  private picture: ScenePicture | null = null;
  private size: Size = { width: 1, height: 1, ratio: 1 };
  private serial = 0;

  constructor() {
    super('table');
  }

  /** Runs once, when the game is ready to draw. */
  create(): void {
    // game.destroy() does not emit SHUTDOWN, so the same broom hangs on both.
    this.events.once(Phaser.Scenes.Events.SHUTDOWN, this.sweep, this);
    this.events.once(Phaser.Scenes.Events.DESTROY, this.sweep, this);
  }

  private get frame(): Frame {
    return frameFor(this.size.width, this.size.height);
  }

  /** Device pixels per unit of the design. */
  get px(): number {
    return this.frame.scale * this.size.ratio;
  }

  /** Shows a picture, moving from the one before when there is one to move from. */
  show(now: ScenePicture, before: ScenePicture | null): void {
    this.settle();
    const motions = plan(before, now);
    const moved = new Set(motions.flatMap((m) => m.targets));
    const pieces = compose(now);
    const kept = new Set(pieces.map((p) => p.id));
    this.picture = now;
    // Old looks stay on the screen, under the new, until everything is still.
    const fading = new Map<string, Phaser.GameObjects.Image>();
    const ghosts: Piece[] = [];
    const retire = (id: string, { image, piece }: Sprite): void => {
      this.sprites.delete(id);
      if (!moved.has(id)) {
        image.destroy();
        return;
      }
      fading.set(id, image);
      ghosts.push(piece);
      this.leaving.push(image);
    };
    for (const [id, sprite] of [...this.sprites]) if (!kept.has(id)) retire(id, sprite);
    this.placeGroup(now);
    for (const piece of pieces) {
      const old = this.sprites.get(piece.id);
      if (old?.piece.look === piece.look) continue;
      if (old !== undefined) retire(piece.id, old);
      this.sprites.set(piece.id, this.sprite(piece));
    }
    this.goHome();
    this.group?.sort('depth');
    if (motions.length > 0) this.flatten(moved, ghosts);
    this.move(motions, before, fading);
  }

  private move(
    motions: readonly Motion[],
    before: ScenePicture | null,
    fading: ReadonlyMap<string, Phaser.GameObjects.Image>,
  ): void {
    for (const motion of motions) {
      animate(this, motion, {
        sprite: (id) => this.sprites.get(id)?.image ?? null,
        old: (id) => fading.get(id) ?? null,
        group: this.group,
        home: (place) => this.homeOf(place, motion, before),
        px: this.px,
      });
    }
    // Old pictures of things go when the last motion ends.
    const end = motions.reduce((latest, m) => Math.max(latest, m.at + m.ms), 0);
    if (end > 0) this.time.delayedCall(end + 20, () => this.settle());
  }

  /** Draws what lies still into one image, so that a frame of a motion draws little else. `ghosts` are old
   * looks of things, on their way out. */
  private flatten(moved: ReadonlySet<string>, ghosts: readonly Piece[]): void {
    const { width, height, ratio } = this.size;
    const sprites = [...this.sprites.values()].sort((a, b) => a.piece.depth - b.piece.depth);
    const pieces = [...sprites.map(({ piece }) => piece), ...ghosts];
    const fading = new Set(ghosts);
    const still = stillBelow(
      pieces.sort((a, b) => a.depth - b.depth),
      (piece) =>
        fading.has(piece) ||
        moved.has(piece.id) ||
        (piece.group !== undefined && moved.has(piece.group)),
    );
    this.flat = this.canvas('flat', Math.ceil(width * ratio), Math.ceil(height * ratio), (g) => {
      for (const { piece, image, home } of sprites) {
        if (!still.has(piece.id)) continue;
        g.globalCompositeOperation = piece.light ? 'screen' : 'source-over';
        const source = image.texture.getSourceImage() as HTMLCanvasElement;
        g.drawImage(source, home.x - image.width / 2, home.y - image.height / 2);
        image.setVisible(false);
      }
    });
    this.flat.setOrigin(0, 0).setDepth(DEPTH.room - 1);
  }

  /** Where the sheet starts its way from, as an offset in device pixels. */
  private homeOf(
    place: number,
    motion: Motion,
    before: ScenePicture | null,
  ): { x: number; y: number } {
    const now = this.picture;
    if (now === null || now.sheet === null) return { x: 0, y: 0 };
    const seats = seatsFor(now.places.length);
    const [tx, ty] = project(sheetAt(now.sheet, seats)(0, 0));
    const seat = seats[place];
    const from =
      motion.kind === 'refused' && before?.sheet
        ? project(sheetAt(before.sheet, seats)(0, 0))
        : project([(seat?.at[0] ?? 0) * 0.7, (seat?.at[1] ?? 0) * 0.7]);
    return { x: (from[0] - tx) * this.px, y: (from[1] - ty) * this.px };
  }

  /** Ends whatever moves, at once, where it was going. */
  settle(): void {
    // Killing a tween leaves its thing on the way, so everything is put home after.
    this.tweens.killAll();
    this.time.removeAllEvents();
    for (const image of this.leaving) image.destroy();
    this.leaving = [];
    this.flat?.destroy();
    this.flat = null;
    this.goHome();
  }

  private goHome(): void {
    const at = this.groupHome;
    this.group?.setPosition(at.x, at.y).setAngle(0).setAlpha(1);
    for (const { piece, image, home } of this.sprites.values()) {
      const inGroup = piece.group !== undefined;
      image.setPosition(home.x - (inGroup ? at.x : 0), home.y - (inGroup ? at.y : 0));
      image.setAlpha(1).setScale(1).setAngle(0).setCrop().setVisible(true);
    }
  }

  /** True while something moves. */
  get moving(): boolean {
    return this.tweens.getTweens().length > 0 || this.leaving.length > 0;
  }

  /** Redraws everything for another box. */
  fitTo(size: Size): void {
    this.size = size;
    this.settle();
    for (const { image } of this.sprites.values()) image.destroy();
    this.sprites.clear();
    this.drawVeil();
    if (this.picture !== null) this.show(this.picture, null);
  }

  /** What is at a point of the box, in CSS pixels. */
  at(x: number, y: number): Pick | null {
    return pickAt(
      [...this.sprites.values()].map((s) => s.piece),
      this.frame,
      [x, y],
    );
  }

  private sprite(piece: Piece): Sprite {
    const { frame, px } = this;
    const { ratio } = this.size;
    // Whole device pixels, so that a still picture is drawn one to one.
    const left = Math.floor((piece.box.x * frame.scale + frame.x) * ratio);
    const top = Math.floor((piece.box.y * frame.scale + frame.y) * ratio);
    const width = Math.max(1, Math.ceil(piece.box.w * px) + 1);
    const height = Math.max(1, Math.ceil(piece.box.h * px) + 1);
    const image = this.canvas(piece.id, width, height, (g) => {
      g.translate(frame.x * ratio - left, frame.y * ratio - top);
      g.scale(px, px);
      piece.draw({ g, px });
    });
    image.setDepth(piece.depth);
    if (piece.light) image.setBlendMode(Phaser.BlendModes.SCREEN);
    if (piece.group !== undefined) this.group?.add(image);
    return { piece, image, home: { x: left + width / 2, y: top + height / 2 } };
  }

  private canvas(
    name: string,
    width: number,
    height: number,
    draw: (g: CanvasRenderingContext2D) => void,
  ): Phaser.GameObjects.Image {
    this.serial += 1;
    const key = `${name} #${this.serial}`;
    const texture = this.textures.createCanvas(key, width, height);
    if (texture !== null) {
      draw(texture.getContext());
      texture.refresh();
    }
    const image = this.add.image(0, 0, key);
    // The texture is this image's alone and goes with it.
    image.once(Phaser.GameObjects.Events.DESTROY, () => {
      if (this.textures.exists(key)) this.textures.remove(key);
    });
    return image;
  }

  private placeGroup(now: ScenePicture): void {
    if (now.sheet === null) return;
    const [x, y] = project(sheetAt(now.sheet, seatsFor(now.places.length))(0, 0));
    const { frame } = this;
    const { ratio } = this.size;
    this.groupHome = {
      x: Math.round((x * frame.scale + frame.x) * ratio),
      y: Math.round((y * frame.scale + frame.y) * ratio),
    };
    this.group ??= this.add.container(0, 0).setDepth(DEPTH.sheet);
  }

  private drawVeil(): void {
    this.veil?.destroy();
    const { width, height, ratio } = this.size;
    const [w, h] = [Math.ceil(width * ratio), Math.ceil(height * ratio)];
    this.veil = this.canvas('dusk', w, h, (g) => {
      g.scale(ratio, ratio);
      dusk({ g, px: ratio }, width, height, this.frame);
    });
    this.veil.setOrigin(0, 0).setDepth(DEPTH.dusk);
  }

  private sweep(): void {
    this.events.off(Phaser.Scenes.Events.SHUTDOWN, this.sweep, this);
    this.events.off(Phaser.Scenes.Events.DESTROY, this.sweep, this);
    this.sprites.clear();
    this.leaving = [];
    this.group = null;
    this.flat = null;
    this.veil = null;
    this.picture = null;
  }
}
