import { msg } from '@lingui/core/macro';

/** The debrief, in the order in which it is read: the ending first, then what it came from. */
export const CHAPTERS = [
  'ending',
  'happened',
  'why',
  'wanted',
  'believed',
  'promised',
  'simple',
] as const;
export type ChapterId = (typeof CHAPTERS)[number];

export const CHAPTER_NAMES = {
  ending: msg`How it ended`,
  happened: msg`What happened`,
  why: msg`Why they answered so`,
  wanted: msg`What everyone wanted`,
  believed: msg`What you believed`,
  promised: msg`What was promised`,
  simple: msg`What the game made too simple`,
} satisfies Record<ChapterId, unknown>;

/** What a chapter may do to the page it stands in. */
export interface Guide {
  /** Turns to a chapter. */
  turnTo(chapter: ChapterId): void;
  /** Shows a happening in the first chapter. */
  showMoment(happening: string): void;
  /** Shows a decision's record in the second. */
  showRecord(decision: string): void;
}
