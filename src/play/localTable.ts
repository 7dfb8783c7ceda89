import type { View } from '../engine/viewTypes.ts';
import { ok } from '../result.ts';
import { believe, stepOut, submitMoves, submitReplies, type Table, view } from '../table/table.ts';
import { writeSavedGame } from '../table/transcript.ts';
import type { Link } from './link.ts';

/** Lets the page draw what was pressed before the table thinks. */
const breath = (): Promise<void> => new Promise((done) => setTimeout(done));

/** A table in this very page: solo play. */
export function localTable(opened: Table, seat: string): Link {
  let table = opened;
  const take = (next: Table): View => {
    table = next;
    return view(table, seat);
  };
  return {
    seat,
    view: () => view(table, seat),
    async sendMoves(moves) {
      await breath();
      const sent = submitMoves(table, seat, moves);
      return sent.ok ? ok(take(sent.value)) : sent;
    },
    async sendReplies(replies) {
      await breath();
      const sent = submitReplies(table, seat, replies);
      return sent.ok ? ok(take(sent.value)) : sent;
    },
    async believe(about, value) {
      return take(believe(table, seat, about, value));
    },
    async stepOut() {
      await breath();
      return take(stepOut(table, seat));
    },
    transcript: () => writeSavedGame(table),
  };
}
