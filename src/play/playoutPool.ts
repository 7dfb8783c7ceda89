import type { Wish } from '../analysis/playouts.ts';
import type { Outcome, Simulation } from '../analysis/tally.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Ask, Told } from './playoutShare.ts';

/** Games are told one by one, so how often news comes is a matter of how long a game takes. */
export interface PlayoutProgress {
  done: number;
  of: number;
  /** Ending → games that came out so, so far. */
  endings: Readonly<Record<string, number>>;
}
export interface Playouts {
  /** The sum of all games, the same as one run in Node; null if it was cancelled. Rejects if a worker fails. */
  done: Promise<Simulation | null>;
  cancel: () => void;
}
/** The part of a Web Worker that is used. */
export interface Hand {
  postMessage: (ask: Ask) => void;
  onmessage: ((event: { data: Told }) => void) | null;
  onerror: ((event: { message?: string }) => void) | null;
  terminate: () => void;
}
export interface PlayoutsWanted {
  scenario: Scenario;
  wish: Wish;
  onProgress?: (progress: PlayoutProgress) => void;
  /** Workers; at most two, and no more than the machine has processors, unless said otherwise. */
  workers?: number;
  hire?: () => Hand;
}

const MOST_WORKERS = 2;
const hireWorker = (): Hand =>
  new Worker(new URL('./playoutWorker.ts', import.meta.url), { type: 'module' }) as Hand;
const processors = (): number => globalThis.navigator?.hardwareConcurrency ?? 1;

/** Plays games between computer seats off the main thread, divided among workers. Every game has its own
 * seed, so who plays it makes no difference. Cancelling ends the workers at once. */
export function startPlayouts({
  scenario,
  wish,
  onProgress,
  workers = Math.min(MOST_WORKERS, processors()),
  hire = hireWorker,
}: PlayoutsWanted): Playouts {
  const hands = Array.from({ length: Math.max(1, Math.min(workers, wish.games)) }, hire);
  const outcomes: Outcome[] = [];
  const endings: Record<string, number> = {};
  let done = 0;
  let cancel = () => {};
  const end = () => {
    for (const hand of hands) hand.terminate();
  };
  const sum = new Promise<Simulation | null>((resolve, reject) => {
    cancel = () => {
      end();
      resolve(null);
    };
    const count = () =>
      hands[0]?.postMessage({ ask: 'count', scenario, seed: wish.seed, outcomes });
    const hear = ({ data }: { data: Told }) => {
      if (data.told === 'sum') {
        end();
        resolve(data.simulation);
        return;
      }
      const { ending } = data.outcome;
      outcomes[data.game] = data.outcome;
      endings[ending] = (endings[ending] ?? 0) + 1;
      done += 1;
      onProgress?.({ done, of: wish.games, endings: { ...endings } });
      if (done === wish.games) count();
    };
    hands.forEach((hand, first) => {
      hand.onmessage = hear;
      hand.onerror = ({ message }) => {
        end();
        reject(new Error(message ?? 'a worker failed'));
      };
      hand.postMessage({ ask: 'play', scenario, wish, first, step: hands.length });
    });
    if (wish.games < 1) count();
  });
  return { done: sum, cancel };
}
