import { rounded } from '../negotiation/utility.ts';
import type { Compiled, Runner } from './compiled.ts';
import type { Change, Happening, News } from './happening.ts';
import type { Snapshot } from './snapshot.ts';

/** One event of one chart, as it was: enough for plain XState to walk the exported machine again. */
export interface ChartStep {
  chart: string;
  event: string;
  guards: readonly { type: string; params: Record<string, unknown>; answer: boolean }[];
  from: string;
  to: string;
}

type Open<T> = { -readonly [K in keyof T]: T[K] };
/** A snapshot being worked on. Fields are replaced, never changed inside, so that older snapshots stay
 * what they were; only `log` and `changes` are fresh arrays that may be pushed to. */
export type Draft = Omit<Open<Snapshot>, 'log' | 'changes'> & {
  log: Happening[];
  changes: Change[];
};

/** What a step works with. Lives for one step only. */
export interface World {
  readonly c: Compiled;
  readonly seed: string;
  readonly humans: ReadonlySet<string>;
  readonly runner: Runner;
  readonly s: Draft;
  /** Where chart events are written down; null when nobody asked. */
  readonly trace: ChartStep[] | null;
  stage: Happening['beat'];
}

export const draftOf = (s: Snapshot): Draft => ({
  ...s,
  log: s.log.slice(),
  changes: s.changes.slice(),
});

/** Weeks count on through the aftermath, so that ages and streams never repeat. */
export const weekOf = (s: Pick<Snapshot, 'turn' | 'aftermathWeek'>): number =>
  s.turn + s.aftermathWeek;

/** Where the lines of a week begin in a log; weeks only ever grow. */
export function since(log: readonly Happening[], week: number): number {
  let at = log.length;
  while (at > 0 && (log[at - 1] as Happening).week >= week) at--;
  return at;
}

export interface Told {
  by?: string | null;
  addressee?: string | null;
  channel?: string | null;
  heardBy?: readonly string[] | undefined;
  public?: boolean;
  cause?: string;
}

/** Writes down what happened and returns its id, to be named as the cause of what follows. */
export function happen(w: World, news: News, told: Told = {}): string {
  const id = `h${w.s.log.length + 1}`;
  w.s.log.push({
    ...news,
    id,
    week: weekOf(w.s),
    beat: w.stage,
    by: told.by ?? null,
    addressee: told.addressee ?? null,
    channel: told.channel ?? null,
    heardBy: told.heardBy ?? w.c.parties,
    public: told.public ?? false,
    cause: told.cause ?? 'rule:calendar',
  } as Happening);
  return id;
}

/** Writes down that a number moved. Nothing is written where nothing moved. */
export function changed(
  w: World,
  what: Change['what'],
  of: string | null,
  from: number,
  to: number,
  cause: string,
  more: { in?: string | null; heardBy?: readonly string[] } = {},
): void {
  if (from === to) return;
  w.s.changes.push({
    week: weekOf(w.s),
    what,
    of,
    in: more.in ?? null,
    from,
    to,
    cause,
    heardBy: more.heardBy ?? w.c.parties,
  });
}

export const round = rounded;
/** Rounded and kept within bounds: what every number of a playout is before it is written down. */
export const clip = (x: number, low: number, high: number): number =>
  rounded(Math.min(high, Math.max(low, x)));
