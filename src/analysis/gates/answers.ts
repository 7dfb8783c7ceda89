import type { Reply } from '../../engine/move.ts';
import type { Purpose } from '../../engine/random.ts';
import type { View } from '../../engine/viewTypes.ts';
import { tacticOf } from '../../minds/tactics.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { view } from '../../table/opening.ts';
import { decided, play } from '../../table/table.ts';
import { computerTable } from '../playouts.ts';

/** How answers to texts, conditions and calls came about. */
export interface Answers {
  /** Questions looked at. */
  asked: number;
  /** Numbers drawn while answering, other than those probes and events are drawn by. */
  drawn: number;
  /** Answers that were another one under another seed. */
  differed: number;
}

const BY_LOT: ReadonlySet<Purpose> = new Set(['probe', 'event-choice']);
/** Seeds an answer is asked for again under. */
const SEEDS = 20;

/** Answers every question of some computer games again under other seeds, in the same state and after the
 * same kind of week, and counts the numbers drawn (quality.md §1, row 5). */
export function answersOf(scenario: Scenario, seeds: readonly string[]): Answers {
  const sum = { asked: 0, drawn: 0, differed: 0 };
  for (const seed of seeds) {
    let table = computerTable(scenario, seed);
    while (table.playout.snapshot.beat !== 'over') {
      if (table.playout.snapshot.beat === 'replies')
        for (const { party } of table.seats) {
          const seen = view(table, party);
          const first = answered(seen, 0, sum);
          sum.asked += first.length;
          for (let n = 1; n < SEEDS; n++) {
            const again = answered(seen, n, sum);
            sum.differed += first.filter((reply, i) => !same(reply, again[i])).length;
          }
        }
      table = play(table, decided(table).said, false);
    }
  }
  return sum;
}

const same = (a: Reply, b: Reply | undefined): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The answers that must not hang on chance, with a draw that counts what it is asked for. */
function answered(seen: View, n: number, sum: { drawn: number }): Reply[] {
  const { replies } = tacticOf('ai').decideReplies(seen, (purpose) => {
    if (!BY_LOT.has(purpose)) sum.drawn += 1;
    return (n + 0.5) / SEEDS;
  });
  const lot = new Set(
    seen.questions.flatMap((one) => (one.kind === 'probe' || one.kind === 'event' ? [one.id] : [])),
  );
  return replies.filter((reply) => !lot.has(reply.question));
}
