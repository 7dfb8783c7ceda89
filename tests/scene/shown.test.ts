import { describe, expect, it } from 'vitest';
import { computerTable } from '../../src/analysis/playouts.ts';
import type { NewsKind } from '../../src/engine/happening.ts';
import type { View } from '../../src/engine/viewTypes.ts';
import { sayHappening } from '../../src/locale/happenings.ts';
import { namesOf } from '../../src/locale/names.ts';
import '../../src/locale/words.ts';
import { plan, wishes } from '../../src/scene/motion.ts';
import { pictureOf } from '../../src/scene/pictureOf.ts';
import { SHOWN } from '../../src/scene/shown.ts';
import { view } from '../../src/table/opening.ts';
import { advance } from '../../src/table/table.ts';
import { bundled, SLUGS } from '../scenarios/bundled.ts';

const KINDS = Object.keys(SHOWN) as NewsKind[];
/** What a seat hears between two moments and does not see move. A walk-out, or the end, hides all else. */
function unseen(before: View, now: View, board: Parameters<typeof pictureOf>[1]): NewsKind[] {
  const known = new Set(before.log.map((one) => one.id));
  const [was, is] = [pictureOf(before, board), pictureOf(now, board)];
  if (plan(was, is).some((one) => one.kind === 'lampOff')) return [];
  const moved = new Set(wishes(was, is).map((one) => one.kind));
  return now.log
    .filter((one) => !known.has(one.id) && !SHOWN[one.kind].some((kind) => moved.has(kind)))
    .map((one) => one.kind);
}

describe('whatever happens', () => {
  it('moves something on the table, and has a sentence, for every seat that hears of it', () => {
    const met = new Set<NewsKind>();
    const still: string[] = [];
    for (const slug of SLUGS) {
      const scenario = bundled(slug);
      for (let game = 0; game < 12; game++) {
        let table = computerTable(scenario, `shown:${game}`, {
          policies: game % 3 === 2 ? { [Object.keys(scenario.parties)[0] ?? '']: 'random' } : {},
        });
        while (table.playout.snapshot.beat !== 'over') {
          const next = advance(table);
          for (const party of Object.keys(scenario.parties)) {
            const [before, now] = [view(table, party), view(next, party)];
            still.push(...unseen(before, now, scenario.board).map((kind) => `${slug} ${kind}`));
            const known = new Set(before.log.map((one) => one.id));
            for (const one of now.log) {
              if (known.has(one.id)) continue;
              met.add(one.kind);
              expect(sayHappening(one, namesOf(scenario, now))).toMatch(/\p{L}{2}/u);
            }
          }
          table = next;
        }
      }
    }
    expect(still).toEqual([]);
    expect(KINDS.filter((kind) => !met.has(kind))).toEqual([]);
  });
  it('and the check notices what does not move (planted)', () => {
    const scenario = bundled('quiet-hours');
    const table = computerTable(scenario, 'planted');
    const next = advance(table);
    const [before, now] = [view(table, 'clinic'), view(next, 'clinic')];
    // The same moment twice, but for what was heard: the table has nothing to move by.
    const deaf = { ...before, log: now.log.map((one) => ({ ...one, by: null, week: -9 })) };
    expect(unseen(before, deaf as View, scenario.board)).not.toEqual([]);
  });
});
