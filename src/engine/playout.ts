import { holds } from './ask.ts';
import { closeWorld, openWorld, type Playout } from './beginning.ts';
import type { CloseReason } from './happening.ts';
import type { Move, Reply } from './move.ts';
import { putQuestions } from './questions.ts';
import { playReplies } from './replies.ts';
import { close, resolveAftermathWeek, resolveWeek } from './resolve.ts';
import { playMoves } from './step.ts';
import { happen } from './world.ts';

/** Weeks of the year after. */
export const AFTERMATH = 52;

/** Applies the first beat. What must now be answered is in `snapshot.questions`. */
export function applyMoves(
  playout: Playout,
  moves: Readonly<Record<string, readonly Move[]>>,
): Playout {
  if (playout.snapshot.beat !== 'initiative') throw new Error('moves out of their beat');
  const w = openWorld(playout);
  playMoves(w, moves);
  putQuestions(w);
  w.s.beat = 'replies';
  return closeWorld(playout, w);
}

/** Applies the second beat and resolves the week. */
export function applyReplies(
  playout: Playout,
  replies: Readonly<Record<string, readonly Reply[]>>,
): Playout {
  if (playout.snapshot.beat !== 'replies') throw new Error('replies out of their beat');
  const w = openWorld(playout);
  w.stage = 'replies';
  playReplies(w, replies);
  resolveWeek(w);
  return closeWorld(playout, w);
}

/** Writes down what a person says it believes: how likely `about` means to settle, 0..1. */
export function noteBelief(playout: Playout, by: string, about: string, value: number): Playout {
  const { snapshot } = playout;
  const belief = { by, about, value, week: snapshot.turn };
  return { ...playout, snapshot: { ...snapshot, beliefs: [...snapshot.beliefs, belief] } };
}

/** Ends talks at once: the person has stepped out. */
export function stepOut(playout: Playout): Playout {
  const w = openWorld(playout);
  const why: CloseReason = 'stepped-out';
  close(w, why);
  return closeWorld(playout, w);
}

const LIVE = new Set(['announced', 'conditioned', 'inForce', 'disputed', 'suspended']);

/** Plays the agreements forward a year, then judges: the first ending whose condition holds. */
export function runAftermath(playout: Playout): Playout {
  if (playout.snapshot.beat !== 'aftermath') throw new Error('the talks are not over');
  const w = openWorld(playout);
  while (w.s.aftermathWeek < AFTERMATH && w.s.agreements.some((a) => LIVE.has(a.is)))
    resolveAftermathWeek(w);
  w.s.aftermathWeek = AFTERMATH;
  const ending = playout.scenario.endings.find((e) => e.when === undefined || holds(w, e.when));
  w.s.ending = ending?.id ?? null;
  w.s.beat = 'over';
  w.stage = 'aftermath';
  if (ending !== undefined)
    happen(w, { kind: 'ended', ending: ending.id }, { public: true, cause: 'rule:endings' });
  return closeWorld(playout, w);
}
