import type { Policy } from '../../src/minds/policy.ts';
import { tacticOf } from '../../src/minds/tactics.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { openTable, type Table, view } from '../../src/table/opening.ts';
import { believe, submitMoves, submitReplies } from '../../src/table/table.ts';

/** A whole game with a person in one chair, who decides as a random but lawful player would, or as another
 * policy does, and says now and then what it believes. Same seed, same game. */
export function finishedTable(
  scenario: Scenario,
  seat: string,
  seed: string,
  policy: Policy = 'random',
): Table {
  const tactic = tacticOf(policy);
  const others = Object.keys(scenario.parties).filter((id) => id !== seat);
  const about = others.find((id) => Object.keys(scenario.parties[id]?.minds ?? {}).length > 1);
  let table = openTable({
    scenario,
    seed,
    seats: Object.keys(scenario.parties).map((party) =>
      party === seat ? { party, player: 'human' } : { party, player: 'ai' },
    ),
  });
  let drawn = 0;
  // A sequence that fills 0..1 evenly: the person's own chance, outside the table's.
  const chance = () => {
    drawn += 1;
    return (drawn * 0.618_034) % 1;
  };
  while (table.playout.snapshot.beat !== 'over') {
    const seen = view(table, seat);
    if (about !== undefined && seen.beat === 'initiative' && seen.turn % 3 === 0)
      table = believe(table, seat, about, chance());
    const sent =
      seen.beat === 'initiative'
        ? submitMoves(table, seat, tactic.decideMoves(seen, chance).moves)
        : submitReplies(table, seat, tactic.decideReplies(seen, chance).replies);
    if (!sent.ok) throw new Error(JSON.stringify(sent.error));
    table = sent.value;
  }
  return table;
}
