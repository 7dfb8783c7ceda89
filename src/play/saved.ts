import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

/** A game as it is kept in the browser: what a list needs, and the file's text. */
export interface KeptGame {
  id: string;
  scenarioId: string;
  party: string;
  week: number;
  over: boolean;
  /** Milliseconds since 1970, by this machine's clock. */
  at: number;
  text: string;
  /** A room decides by show of hands. Beside the file, not in it: what is played is the same. */
  way?: 'room';
}

/** Where games go: kept in the browser; or only held in this page because storage is blocked or full. */
export type Keeping = 'kept' | 'blocked' | 'full';

interface Schema extends DBSchema {
  games: { key: string; value: KeptGame; indexes: { at: number } };
}

/** A drawer of games. Nothing here throws: what cannot be kept is held in memory, and said. */
export interface Drawer {
  keep(game: KeptGame): Promise<Keeping>;
  find(id: string): Promise<KeptGame | null>;
  newest(): Promise<KeptGame | null>;
  /** How the last attempt to keep something went. */
  keeping(): Keeping;
}

const isFull = (problem: unknown): boolean =>
  problem instanceof DOMException && problem.name === 'QuotaExceededError';

/** Opens the drawer in IndexedDB. Each call to the database stands alone, so that one that was closed
 * underneath us (a cleared site, a browser short of disk) is opened again. */
export function openDrawer(name = 'parley'): Drawer {
  const held = new Map<string, KeptGame>();
  let state: Keeping = 'kept';
  let opening: Promise<IDBPDatabase<Schema>> | null = null;

  const open = (): Promise<IDBPDatabase<Schema>> => {
    opening ??= openDB<Schema>(name, 1, {
      upgrade: (db) => {
        db.createObjectStore('games', { keyPath: 'id' }).createIndex('at', 'at');
      },
      terminated: () => {
        opening = null;
      },
    });
    return opening;
  };
  const attempt = async <T>(ask: (db: IDBPDatabase<Schema>) => Promise<T>): Promise<T | null> => {
    try {
      return await ask(await open());
    } catch (problem) {
      opening = null;
      state = isFull(problem) ? 'full' : 'blocked';
      return null;
    }
  };

  return {
    async keep(game) {
      held.set(game.id, game);
      if ((await attempt((db) => db.put('games', game))) !== null) state = 'kept';
      return state;
    },
    async find(id) {
      return held.get(id) ?? (await attempt(async (db) => (await db.get('games', id)) ?? null));
    },
    async newest() {
      const kept = await attempt(async (db) => {
        const cursor = await db.transaction('games').store.index('at').openCursor(null, 'prev');
        return cursor?.value ?? null;
      });
      return [kept, ...held.values()]
        .filter((game) => game !== null)
        .reduce<KeptGame | null>((best, game) => (best && best.at >= game.at ? best : game), null);
    },
    keeping: () => state,
  };
}
