import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Move, Reply } from '../engine/move.ts';
import type { View } from '../engine/viewTypes.ts';
import type { MoveRefused, ReplyRefused } from '../table/table.ts';
import type { Keeping } from './saved.ts';

/** One game as the page knows it. Read by panels and scene; changed by `commands` alone. */
export interface GameState {
  readonly now: View;
  /** The view before the last step, from which the scene moves; null after a reload. */
  readonly before: View | null;
  /** Moves chosen for this week, not sent yet. */
  readonly draft: readonly Move[];
  /** Answers chosen, not sent yet, by question. */
  readonly answers: Readonly<Record<string, Reply>>;
  readonly refusedMoves: readonly MoveRefused[];
  readonly refusedReplies: readonly ReplyRefused[];
  readonly sending: boolean;
  readonly keeping: Keeping;
}
export type GameStore = StoreApi<GameState>;

/** A store that begins with what the seat sees now. */
export const createGameStore = (now: View, keeping: Keeping): GameStore =>
  createStore<GameState>()(() => ({
    now,
    before: null,
    draft: [],
    answers: {},
    refusedMoves: [],
    refusedReplies: [],
    sending: false,
    keeping,
  }));
