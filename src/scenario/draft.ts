import type { Document } from 'yaml';
import type { Path, Problem, Spot } from './problem.ts';

/** A scenario nobody has checked yet: what the author wrote, in three forms that say the same. */
export interface ScenarioDraft {
  text: string;
  /** The file as a tree that remembers comments and order; edits go through it. */
  document: Document;
  /** The same as plain values: every scalar is the text the author wrote. */
  data: unknown;
  /** False when the text could not be understood well enough to say anything about its contents. */
  readable: boolean;
  /** What reading already found; `check` repeats it, so its list is the whole list. */
  problems: Problem[];
  has(path: Path): boolean;
  /** Where a key (default) or its value stands; for a path that is not in the file, its nearest parent. */
  where(path: Path, part?: 'key' | 'value'): Spot;
}

/** One string per path, for maps and sets. */
export const pathKey = (path: Path): string => path.join('\u0001');
