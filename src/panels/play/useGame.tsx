import { useSelector } from '@xstate/react';
import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { useStore } from 'zustand';
import { type MarkIndex, markIndex } from '../../controls/PartyMark.tsx';
import type { View } from '../../engine/viewTypes.ts';
import { type Names, namesOf } from '../../locale/names.ts';
import type { FlowState } from '../../play/flow.ts';
import type { Game } from '../../play/games.ts';
import type { GameState } from '../../play/store.ts';

const Context = createContext<Game | null>(null);

/** Lends the game to everything on the page. */
export function GameProvider({
  game,
  children,
}: {
  readonly game: Game;
  readonly children: ReactNode;
}) {
  return <Context value={game}>{children}</Context>;
}

export function useGame(): Game {
  const game = useContext(Context);
  if (game === null) throw new Error('a panel stands outside a game');
  return game;
}
export function useGameState<T>(select: (state: GameState) => T): T {
  return useStore(useGame().store, select);
}
export const useView = (): View => useGameState((state) => state.now);
/** Where the game is: one of the states of `play/flow`. */
export function useFlow(): FlowState {
  return useSelector(useGame().flow, (snapshot) => snapshot.value);
}

/** What things are called for this seat. `most`: lines of a text that are named before the rest is counted. */
export function useNames(most?: number): Names {
  const { scenario } = useGame();
  const view = useView();
  return useMemo(() => namesOf(scenario, view, most), [scenario, view, most]);
}

/** The mark of each party: its position in the file. */
export function useMark(): (party: string) => MarkIndex {
  const { scenario } = useGame();
  return (party) => markIndex(Object.keys(scenario.parties).indexOf(party));
}
