import { saveFile } from '../panels/saveFile.ts';
import { exportGame, importGame } from '../play/games.ts';
import { scenarioById } from '../play/library.ts';
import { lineOf } from '../table/oldLine.ts';
import { openTable } from '../table/opening.ts';
import { readSavedGame } from '../table/readSavedGame.ts';
import { writeSavedGame } from '../table/savedGame.ts';
import { fork, retrace } from '../table/transcript.ts';
import { type Story, storyOf } from './story.ts';

/** What stands at a debrief's address. */
export type Finished =
  | { readonly is: 'story'; readonly story: Story }
  /** Still being played: nothing of it may be opened. */
  | { readonly is: 'not-over' }
  | { readonly is: 'missing' };

/** Opens a kept game for its debrief. Computer seats decide anew, so that their records are there. */
export async function finishedGame(gameId: string): Promise<Finished> {
  const text = await exportGame(gameId);
  const saved = text === null ? null : readSavedGame(text);
  if (saved === null || !saved.ok) return { is: 'missing' };
  const scenario = await scenarioById(saved.value.scenario.id);
  const table = scenario === null ? null : retrace(scenario, saved.value);
  if (table === null || !table.ok) return { is: 'missing' };
  if (table.value.playout.snapshot.beat !== 'over') return { is: 'not-over' };
  return { is: 'story', story: storyOf(gameId, table.value) };
}

/** A new game that leaves this one at the start of a week; its id, or null where that fails. */
export async function forkFrom({ table }: Story, week: number): Promise<string | null> {
  const { scenario } = table.playout;
  const saved = readSavedGame(writeSavedGame(table));
  const forked = saved.ok ? fork(scenario, saved.value, week) : saved;
  if (!forked.ok) return null;
  const kept = await importGame(writeSavedGame(forked.value));
  return kept.ok ? kept.value : null;
}

/** A new game of the same case and chance from another chair, against what was done in this one's; its id,
 * or null where that fails. */
export async function sidesChanged({ table, seat }: Story, party: string): Promise<string | null> {
  const { scenario, seed, assumptions } = table.playout;
  if (seat === null || seat === party) return null;
  const opened = openTable({
    scenario,
    seed,
    assumptions,
    seats: table.seats.map((one) =>
      one.party === party
        ? { party, player: 'human' }
        : { party: one.party, player: one.player === 'human' ? 'ai' : one.player },
    ),
    lines: Object.fromEntries(
      table.seats
        .filter((one) => one.player === 'human' && one.party !== party)
        .map((one) => [one.party, lineOf(table, one.party)]),
    ),
  });
  const kept = await importGame(writeSavedGame(opened));
  return kept.ok ? kept.value : null;
}

/** Hands the reader the game as a file. */
export const saveGameFile = ({ table, scenario, gameId }: Story): void =>
  saveFile(`${scenario.id}-${gameId}.parley-game.json`, writeSavedGame(table));
