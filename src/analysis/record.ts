import { type Compiled, compile } from '../engine/compiled.ts';
import type { Happening, NewsKind } from '../engine/happening.ts';
import type { Snapshot } from '../engine/snapshot.ts';
import type { Decision } from '../minds/reasons.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Table } from '../table/opening.ts';

/** A finished playout laid out for reading: what every part of the account starts from. */
export interface GameRecord {
  table: Table;
  scenario: Scenario;
  c: Compiled;
  /** As it stood when all was over. */
  s: Snapshot;
  log: readonly Happening[];
  byId: ReadonlyMap<string, Happening>;
  /** Cause → what names it as its cause. */
  ledTo: ReadonlyMap<string, readonly Happening[]>;
  decisions: readonly Decision[];
  humans: ReadonlySet<string>;
  /** The happening that closed the talks, and the very last one. */
  closed: Happening;
  last: Happening;
}

/** A happening of one kind. Two kinds may share one shape, so `Extract` would not do. */
export type Of<K extends NewsKind, H = Happening> = H extends { kind: infer Kinds }
  ? K extends Kinds
    ? H
    : never
  : never;

/** Lays a finished playout out for reading; throws where it is not over yet. */
export function recordOf(table: Table): GameRecord {
  const { scenario, snapshot: s } = table.playout;
  const last = s.log.at(-1);
  if (s.beat !== 'over' || last === undefined) throw new Error('the playout is not over');
  const ledTo = new Map<string, Happening[]>();
  for (const one of s.log) ledTo.set(one.cause, [...(ledTo.get(one.cause) ?? []), one]);
  return {
    table,
    scenario,
    c: compile(scenario),
    s,
    log: s.log,
    byId: new Map(s.log.map((one) => [one.id, one])),
    ledTo,
    decisions: table.decisions,
    humans: new Set(
      table.seats.filter((seat) => seat.player === 'human').map((seat) => seat.party),
    ),
    closed: s.log.find((one) => one.kind === 'closed') ?? last,
    last,
  };
}

/** Everything of one kind, in order. */
export const all = <K extends NewsKind>(log: readonly Happening[], kind: K): Of<K>[] =>
  log.filter((one): one is Of<K> => one.kind === kind);
