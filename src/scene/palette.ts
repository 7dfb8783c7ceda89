import type { Mark, Posture } from './picture.ts';

/** Colours of the night. The scene keeps them in every theme: it is a window onto the room. */
export const INK = {
  desk: '#0f1216',
  paper: '#f3ecdc',
  ink: '#1d2430',
  brass: '#c79a4b',
  wax: '#9e2b25',
} as const;

const MARKS: Readonly<Record<Mark, string>> = {
  1: '#8fd0f5',
  2: '#a583e0',
  3: '#35a884',
  4: '#f2a65a',
  5: '#efe06a',
  6: '#b9bec7',
};

/** A party's colour in the dark; never without its shape. */
export const colourOf = (mark: Mark): string => MARKS[mark];

/** What a lamp says of its delegation: colour of the light, height of the stem, size and strength of the pool. */
export interface Light {
  readonly colour: string;
  readonly lift: number;
  readonly reach: number;
  readonly power: number;
}

const LIGHTS: Readonly<Record<Posture, Light>> = {
  open: { colour: '#ffc873', lift: 1, reach: 1.62, power: 1 },
  guarded: { colour: '#f2dcae', lift: 0.72, reach: 1.26, power: 0.8 },
  cold: { colour: '#8fb2cf', lift: 0.4, reach: 0.92, power: 0.62 },
  leaving: { colour: '#7d8aa0', lift: 0.16, reach: 0.62, power: 0.34 },
  gone: { colour: '#000000', lift: 0.1, reach: 0, power: 0 },
};

export const lightOf = (posture: Posture): Light => LIGHTS[posture];

const channel = (hex: string, at: number): number => Number.parseInt(hex.slice(at, at + 2), 16);

/** A colour between two hex colours, `t` from 0 to 1. */
export function mix(a: string, b: string, t: number): string {
  const part = (at: number): string =>
    Math.round(channel(a, at) * (1 - t) + channel(b, at) * t)
      .toString(16)
      .padStart(2, '0');
  return `#${part(1)}${part(3)}${part(5)}`;
}

/** A hex colour at an opacity from 0 to 1. */
export function veil(hex: string, alpha: number): string {
  return `rgba(${channel(hex, 1)},${channel(hex, 3)},${channel(hex, 5)},${alpha})`;
}
