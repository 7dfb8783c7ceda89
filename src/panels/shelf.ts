import type { Partners } from '../play/partners.ts';
import type { Scenario } from '../scenario/scenario.ts';

/** A kept game, as little of it as the library shows. */
export interface KeptGame {
  readonly gameId: string;
  readonly scenarioId: string;
  /** The chair of the person who played it. */
  readonly party: string;
  readonly week: number;
  readonly over: boolean;
}

/** What came of opening a file: the game it holds, or why not, in a sentence. */
export type Opened = { readonly gameId: string } | { readonly problem: string };

/** What the lobby asks of the house: the cases it has, the games it keeps, a new game. */
export interface Shelf {
  /** The bundled cases, read and checked: the same promise each time, since a page waits on it. */
  scenarios(): Promise<readonly Scenario[]>;
  /** The game played last in this browser, if one is kept. */
  lastGame(): Promise<KeptGame | null>;
  /** Begins a game in one chair and keeps it; its id. */
  begin(scenario: Scenario, party: string, partners?: Partners): Promise<string>;
  /** Keeps a game that came as a file. */
  open(file: File): Promise<Opened>;
  /** Whether moves outlive the page here. */
  storage(): Promise<'kept' | 'blocked' | 'full'>;
}
