import { SAVE_PROBLEMS } from '../locale/saves.ts';
import { say } from '../locale/say.ts';
import { keeping, lastGame } from '../play/drawer.ts';
import { coversIn, readableIn, scenarioById } from '../play/library.ts';
import type { Shelf } from './shelf.ts';

// Games run on the engine, which the library does not need: it comes when a game is asked for.
const games = () => import('../play/games.ts');

/** The shelf of this house: the bundled cases, and the games kept in this browser. */
export const houseShelf: Shelf = {
  covers: coversIn,
  scenario: scenarioById,
  readable: readableIn,
  lastGame,
  begin: async (scenario, party, how) => (await games()).newGame(scenario, party, how),
  open: async (file) => {
    const opened = await (await games()).importGame(await file.text());
    return opened.ok ? { gameId: opened.value } : { problem: say(SAVE_PROBLEMS[opened.error]) };
  },
  storage: keeping,
};
