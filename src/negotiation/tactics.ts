import { given } from './target.ts';

/** One side of a session over numbered outcomes. */
export interface Bargainer {
  /** Own utility of each outcome. */
  utilities: Float64Array;
  /** What no deal is worth to it. */
  reservation: number;
  /** Outcomes by rising utility, ties by lowest number. */
  rising: Int32Array;
  /** Outcomes by falling utility, ties by lowest number too. */
  falling: Int32Array;
}

/** Reference tactics: time-dependent (Faratin, Sierra & Jennings 1998), relative tit-for-tat (the same, on
 * the other's last concession), MiCRO (de Jonge 2022). */
export type Tactic =
  | { kind: 'time-dependent'; exponent: number }
  | { kind: 'tit-for-tat' }
  | { kind: 'micro' };

/** `td:E` with E from 0, `tit-for-tat` or `micro`; null for anything else. */
export function readTactic(text: string): Tactic | null {
  if (text === 'tit-for-tat' || text === 'micro') return { kind: text };
  const exponent = /^td:(\d+(?:\.\d+)?|\.\d+)$/.exec(text)?.[1];
  return exponent === undefined || Number(exponent) > 1000
    ? null
    : { kind: 'time-dependent', exponent: Number(exponent) };
}

/** Outcomes are sorted once; needs at least one. */
export function bargainer(utilities: Float64Array, reservation: number): Bargainer {
  const at = (i: number) => utilities[i] as number;
  const all = new Int32Array(utilities.length).map((_, i) => i);
  return {
    utilities,
    reservation,
    rising: all.slice().sort((a, b) => at(a) - at(b) || a - b),
    falling: all.sort((a, b) => at(b) - at(a) || a - b),
  };
}

const worth = ({ utilities }: Bargainer, outcome: number): number => utilities[outcome] as number;

/** The first place in `rising` with a utility of at least `least`; its length where there is none. */
function placeOf({ utilities, rising }: Bargainer, least: number): number {
  let low = 0;
  let high = rising.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((utilities[rising[middle] as number] as number) >= least) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The lowest number among the best. */
const best = ({ falling }: Bargainer): number => falling[0] as number;
const most = (side: Bargainer): number => worth(side, best(side));
const least = (side: Bargainer): number => worth(side, side.rising[0] as number);

/** The outcome of lowest own utility ≥ target − 1e-9, ties by lowest number; the best where there is none. */
export const offerAt = (side: Bargainer, target: number): number =>
  side.rising[placeOf(side, target - 1e-9)] ?? best(side);

/** P_min + (P_max − P_min)(1 − F(t)): P_max the best utility, P_min the reservation or the worst, whichever
 * is higher; t from 0 at the first turn to 1 at the last. */
export function timeTarget(side: Bargainer, t: number, exponent: number): number {
  const low = Math.max(side.reservation, least(side));
  return low + (most(side) - low) * (1 - given(t, exponent));
}

/** Starts at the best utility; falls by what each offer received is better, to oneself, than the one before
 * it; never below the reservation, never up again. */
export function titForTatTarget(side: Bargainer, received: readonly number[]): number {
  let target = most(side);
  for (let n = 1; n < received.length; n++) {
    const gain = worth(side, received[n] as number) - worth(side, received[n - 1] as number);
    target = Math.max(side.reservation, target - Math.max(0, gain));
  }
  return target;
}

/** What a side has seen of a session when it moves: the clock 0..1, its own proposals, the other's. */
export interface Seen {
  t: number;
  made: readonly number[];
  received: readonly number[];
}

/** Own outcomes at or above the reservation from the best down, one new one for each distinct offer
 * received, else the last again; the best alone where none reaches the reservation. */
function micro(side: Bargainer, { made, received }: Seen): number {
  const distinct = new Set(made).size;
  if (distinct === 0) return best(side);
  const next = side.falling[distinct];
  const fresh =
    next !== undefined &&
    distinct <= new Set(received).size &&
    worth(side, next) >= side.reservation;
  return fresh ? next : (made.at(-1) as number);
}

/** The outcome a side would propose next. */
export function proposal(tactic: Tactic, side: Bargainer, seen: Seen): number {
  if (tactic.kind === 'micro') return micro(side, seen);
  return offerAt(
    side,
    tactic.kind === 'tit-for-tat'
      ? titForTatTarget(side, seen.received)
      : timeTarget(side, seen.t, tactic.exponent),
  );
}

/** Takes the standing offer y instead of proposing x: as good as x, and as the reservation (within 1e-12). */
export const takes = (side: Bargainer, y: number, x: number): boolean =>
  worth(side, y) >= worth(side, x) - 1e-12 && worth(side, y) >= side.reservation - 1e-12;
