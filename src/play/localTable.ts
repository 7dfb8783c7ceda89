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

/** An old line at a table. */
export interface OldLine {
  readonly party: string;
  readonly left: number | null;
}

/** A table in this very page, with one way to it for each person who sits at it. */
export interface LocalTable {
  link(seat: string): Link;
  /** The chairs that repeat an old line, and the week in which each no longer did; null while it does. */
  oldLines(): Promise<readonly OldLine[]>;
}

/** Solo play, and several people who pass one device on. What one of them sends comes back when all have
 * sent: the table does not move on before, and nobody sees what another has sealed. */
export function localTable(opened: Table): LocalTable {
  let table = opened;
  let waiting: (() => void)[] = [];
  const take = (next: Table): void => {
    const moved = next.beats !== table.beats;
    table = next;
    if (!moved) return;
    const all = waiting;
    waiting = [];
    for (const go of all) go();
  };
  /** Resolves once the table has left the beat that is open now. */
  const sealed = async (next: Table): Promise<void> => {
    const { beats } = table;
    take(next);
    if (table.beats === beats) await new Promise<void>((go) => waiting.push(go));
  };
  const link = (seat: string): Link => {
    const seen = (): View => view(table, seat);
    return {
      seat,
      view: seen,
      async sendMoves(moves) {
        const [{ submitMoves }] = await Promise.all([rules(), breath()]);
        const sent = submitMoves(table, seat, moves);
        if (!sent.ok) return sent;
        await sealed(sent.value);
        return ok(seen());
      },
      async sendReplies(replies) {
        const [{ submitReplies }] = await Promise.all([rules(), breath()]);
        const sent = submitReplies(table, seat, replies);
        if (!sent.ok) return sent;
        await sealed(sent.value);
        return ok(seen());
      },
      async believe(about, value) {
        const { believe } = await rules();
        take(believe(table, seat, about, value));
        return seen();
      },
      async stepOut() {
        const [{ stepOut }] = await Promise.all([rules(), breath()]);
        take(stepOut(table, seat));
        return seen();
      },
      transcript: () => writeSavedGame(table),
    };
  };
  return {
    link,
    async oldLines() {
      const lines = Object.entries(table.lines ?? {});
      if (lines.length === 0) return [];
      const { leftIn } = await import('../table/oldLine.ts');
      return lines.map(([party, line]) => ({ party, left: leftIn(table, party, line) }));
    },
  };
}
