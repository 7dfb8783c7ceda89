import { useSyncExternalStore } from 'react';

export const THEMES = ['night', 'daylight', 'contrast'] as const;
export type Theme = (typeof THEMES)[number];
export const TEXT_SIZES = [1, 1.15, 1.3, 1.5] as const;
export const LINE_HEIGHTS = [1, 1.15, 1.3] as const;
export const SPACINGS = ['usual', 'wider', 'widest'] as const;
export const MOTIONS = ['system', 'less'] as const;
export const SOUNDS = ['off', 'on'] as const;

/** How one reader wants the page. A theme of `null` leaves the choice to the page: night to play, daylight to think. */
export interface Display {
  readonly theme: Theme | null;
  /** Factor on every type size, one of TEXT_SIZES. */
  readonly size: number;
  /** Factor on every line height, one of LINE_HEIGHTS. */
  readonly line: number;
  /** Space between letters and words. */
  readonly spacing: (typeof SPACINGS)[number];
  readonly motion: (typeof MOTIONS)[number];
  readonly sound: (typeof SOUNDS)[number];
}

/** Where a display is remembered: `localStorage`, or anything with its two verbs. */
export interface Memory {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
}

export const PLAIN: Display = {
  ...{ theme: null, size: 1, line: 1, spacing: 'usual', motion: 'system', sound: 'off' },
};
const KEY = 'parley.display';

function oneOf<T>(list: readonly T[], value: unknown): T | undefined {
  return list.find((item) => item === value);
}

/** Reads what was remembered; anything unknown or unreadable falls back, key by key. */
export function recall(memory: Memory | null): Display {
  try {
    const kept: unknown = JSON.parse(memory?.getItem(KEY) ?? 'null');
    if (typeof kept !== 'object' || kept === null) return PLAIN;
    const { theme, size, line, spacing, motion, sound } = kept as Record<string, unknown>;
    return {
      theme: oneOf(THEMES, theme) ?? null,
      size: oneOf(TEXT_SIZES, size) ?? 1,
      line: oneOf(LINE_HEIGHTS, line) ?? 1,
      spacing: oneOf(SPACINGS, spacing) ?? 'usual',
      motion: oneOf(MOTIONS, motion) ?? 'system',
      sound: oneOf(SOUNDS, sound) ?? 'off',
    };
  } catch {
    return PLAIN;
  }
}

/** Keeps a display. False when storage is blocked or full: the choice then lasts until the page is closed. */
export function remember(memory: Memory | null, display: Display): boolean {
  try {
    if (!memory) return false;
    memory.setItem(KEY, JSON.stringify(display));
    return true;
  } catch {
    return false;
  }
}

function storage(): Memory | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}

let current: Display = PLAIN;
let stage: Theme = 'night';
const listeners = new Set<() => void>();

/** The theme to show: what the reader chose, else what the system asks for, else what the page is for. */
export function themeFor(display: Display, stageTheme: Theme, wantsContrast: boolean): Theme {
  return display.theme ?? (wantsContrast ? 'contrast' : stageTheme);
}

function apply() {
  const root = document.documentElement;
  const wantsContrast = window.matchMedia?.('(prefers-contrast: more)').matches ?? false;
  root.dataset.theme = themeFor(current, stage, wantsContrast);
  root.dataset.motion = current.motion;
  root.dataset.spacing = current.spacing;
  root.style.setProperty('--text-size', String(current.size));
  root.style.setProperty('--line-height', String(current.line));
}

/** Call once, before the first paint. */
export function startDisplay(): void {
  current = recall(storage());
  // Until the face of the controls is here, the serif that is stands in for it: one house, one hand.
  document.documentElement.dataset.faces = 'few';
  apply();
  window.matchMedia?.('(prefers-contrast: more)').addEventListener('change', apply);
}

/** A page says which light it is meant for; a reader who chose a theme keeps it. */
export function setStage(theme: Theme): void {
  stage = theme;
  apply();
}

/** Changes the display and remembers it. False when it could not be remembered. */
export function setDisplay(change: Partial<Display>): boolean {
  current = { ...current, ...change };
  apply();
  for (const tell of listeners) tell();
  return remember(storage(), current);
}

/** The display now, and again whenever it changes. */
export function useDisplay(): Display {
  return useSyncExternalStore(
    (tell) => {
      listeners.add(tell);
      return () => listeners.delete(tell);
    },
    () => current,
  );
}

/** Whether movement should be a cut: the reader's system asks, or the reader asked here. */
export function wantsLessMotion(): boolean {
  return (
    current.motion === 'less' ||
    (window.matchMedia?.('(prefers-reduced-motion: reduce)').matches ?? false)
  );
}

const FACES = 'parley.faces';

/** Fetches the faces that can wait. Call once a first decision can be made; never on a connection that saves data. */
export function showLaterFaces(): void {
  const network = (navigator as Navigator & { connection?: { saveData?: boolean } }).connection;
  if (network?.saveData) return;
  // Faces that stand in for them are quite readable: nothing to say, nothing to undo.
  import('./laterFaces.css')
    .then(() => document.fonts?.load('1em "Source Sans 3 Variable"'))
    .then(() => delete document.documentElement.dataset.faces)
    .catch(() => undefined);
  try {
    storage()?.setItem(FACES, 'here');
  } catch {
    // Full or blocked: they are asked for again as late as the first time.
  }
}

/** Whether the faces that can wait have been here before, so that they are quick to come again. */
export function knowsLaterFaces(): boolean {
  try {
    return storage()?.getItem(FACES) === 'here';
  } catch {
    return false;
  }
}
