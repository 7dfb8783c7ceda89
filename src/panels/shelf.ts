import type { Sitting } from '../play/partners.ts';
import type { Cover } from '../scenario/cover.ts';
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
  /** What the library shows of the bundled cases, in a language where they have it. */
  covers(language: string): Promise<readonly Cover[]>;
  /** One bundled case, or null: the same promise each time, since a page waits on it. */
  scenario(id: string): Promise<Scenario | null>;
  /** A case to be read in a language; itself where it has no translation. */
  readable(scenario: Scenario, language: string): Promise<Scenario>;
  /** The game played last in this browser, if one is kept. */
  lastGame(): Promise<KeptGame | null>;
  /** Begins a game in one chair and keeps it; its id. */
  begin(scenario: Scenario, party: string, how?: Sitting): Promise<string>;
  /** Keeps a game that came as a file. */
  open(file: File): Promise<Opened>;
  /** Whether moves outlive the page here. */
  storage(): Promise<'kept' | 'blocked' | 'full'>;
}
