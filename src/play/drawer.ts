import { type Drawer, type Keeping, openDrawer } from './saved.ts';

/** A game of this browser, as little of it as a list shows. */
export interface GameLeft {
  readonly gameId: string;
  readonly scenarioId: string;
  readonly party: string;
  readonly week: number;
  readonly over: boolean;
}

let drawer: Drawer | null = null;
/** The one drawer of this page. */
export const drawerOf = (): Drawer => {
  drawer ??= openDrawer();
  return drawer;
};

/** The game that was left last. */
export async function lastGame(): Promise<GameLeft | null> {
  const kept = await drawerOf().newest();
  if (kept === null) return null;
  const { id, scenarioId, party, week, over } = kept;
  return { gameId: id, scenarioId, party, week, over };
}

/** Whether games are kept in the browser, or why not; tried, not guessed. */
export async function keeping(): Promise<Keeping> {
  await drawerOf().newest();
  return drawerOf().keeping();
}
