import type { View } from '../engine/viewTypes.ts';
import { ok } from '../result.ts';
import { type Table, view } from '../table/opening.ts';
import { writeSavedGame } from '../table/savedGame.ts';
import type { Link } from './link.ts';

/** The rules of the week, and the computer negotiators: what a first look at a table does not need. To be
 * called while that look is taken, so that they are here when a first move is sent. */
export const rules = () => import('../table/table.ts');

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
      const [{ submitMoves }] = await Promise.all([rules(), breath()]);
      const sent = submitMoves(table, seat, moves);
      return sent.ok ? ok(take(sent.value)) : sent;
    },
    async sendReplies(replies) {
      const [{ submitReplies }] = await Promise.all([rules(), breath()]);
      const sent = submitReplies(table, seat, replies);
      return sent.ok ? ok(take(sent.value)) : sent;
    },
    async believe(about, value) {
      const { believe } = await rules();
      return take(believe(table, seat, about, value));
    },
    async stepOut() {
      const [{ stepOut }] = await Promise.all([rules(), breath()]);
      return take(stepOut(table, seat));
    },
    transcript: () => writeSavedGame(table),
  };
}
