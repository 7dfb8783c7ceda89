import type { Move, Reply } from '../engine/move.ts';
import type { View } from '../engine/viewTypes.ts';
import type { Result } from '../result.ts';
import type { MoveRefused, ReplyRefused } from '../table/table.ts';

/** The way from one seat to its table, wherever that stands. All of it is asynchronous, because a table
 * elsewhere is. What comes back is this seat's view after whatever the act set off. */
export interface Link {
  readonly seat: string;
  view(): View;
  sendMoves(moves: readonly Move[]): Promise<Result<View, readonly MoveRefused[]>>;
  sendReplies(replies: readonly Reply[]): Promise<Result<View, readonly ReplyRefused[]>>;
  believe(about: string, value: number): Promise<View>;
  stepOut(): Promise<View>;
  /** The game so far as the text of a `*.parley-game.json`. */
  transcript(): string;
}
