import { account } from '../analysis/account.ts';
import type { Account } from '../analysis/statement.ts';
import { type MarkIndex, markIndex } from '../controls/PartyMark.tsx';
import { compile } from '../engine/compiled.ts';
import type { Happening } from '../engine/happening.ts';
import type { Snapshot } from '../engine/snapshot.ts';
import { dayOf } from '../engine/view.ts';
import { type Asked, MINDS } from '../locale/decisions.ts';
import { type Names, namesOf } from '../locale/names.ts';
import { say } from '../locale/say.ts';
import type { Decision } from '../minds/reasons.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Table } from '../table/opening.ts';

/** A finished game with everything in it laid open: the chairs are empty now, so nothing is hidden. */
export interface Story {
  readonly gameId: string;
  readonly table: Table;
  readonly scenario: Scenario;
  readonly snapshot: Snapshot;
  readonly account: Account;
  /** The party a person played; null if nobody did. */
  readonly seat: string | null;
  readonly names: Names;
  /** Parties in the order of the file. */
  readonly parties: readonly string[];
  /** Weeks the talks took; what comes later is the year after. */
  readonly talks: number;
  mark(party: string): MarkIndex;
  happening(id: string): Happening | undefined;
  decision(id: string): Decision | undefined;
  /** What a record of chance was asked about. */
  asked(decision: Decision): Asked;
  /** What a mind is called. */
  mindName(mind: string): string;
  /** ISO day on which a week of the playout began. */
  day(week: number): string;
}

/** Lays a finished game open. `scenario`: the case in the reader's language, if not in its own. */
export function storyOf(gameId: string, table: Table, scenario = table.playout.scenario): Story {
  const { snapshot } = table.playout;
  const seat = table.seats.find(({ player }) => player === 'human')?.party ?? null;
  const parties = Object.keys(scenario.parties);
  const told = account(table);
  const happenings = new Map(snapshot.log.map((h) => [h.id, h]));
  const decisions = new Map(table.decisions.map((d) => [d.id, d]));
  const questions = new Map(
    snapshot.log.flatMap((h) =>
      h.kind === 'replied' ? [[h.question.id, h.question] as const] : [],
    ),
  );
  const compiled = compile(scenario);
  return {
    gameId,
    table,
    scenario,
    snapshot,
    account: told,
    seat,
    names: namesOf(scenario, {
      seat: seat ?? '',
      texts: snapshot.texts,
      agreements: snapshot.agreements,
      everything: true,
    }),
    parties,
    talks: snapshot.turn,
    mark: (party) => markIndex(Math.max(0, parties.indexOf(party))),
    happening: (id) => happenings.get(id),
    decision: (id) => decisions.get(id),
    asked: (decision) => {
      const question = 'question' in decision ? questions.get(decision.question) : undefined;
      if (question?.kind === 'probe') return { kind: 'probe', probe: question.probe };
      if (question?.kind === 'event') return { kind: 'event', event: question.event };
      return { kind: 'other' };
    },
    mindName: (mind) => {
      const builtIn = MINDS[mind];
      return scenario.minds[mind]?.title ?? (builtIn === undefined ? mind : say(builtIn));
    },
    day: (week) => dayOf(compiled, week),
  };
}
