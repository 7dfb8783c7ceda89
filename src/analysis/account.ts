import { compile } from '../engine/compiled.ts';
import { inForce } from '../engine/state.ts';
import { tasteOf } from '../engine/taste.ts';
import { textOf } from '../engine/worth.ts';
import { type Package, signatories } from '../negotiation/space.ts';
import { rounded, utility } from '../negotiation/utility.ts';
import type { Table } from '../table/opening.ts';
import { beatsOf } from '../table/transcript.ts';
import { aboutAgreements } from './aboutAgreements.ts';
import { aboutAnswers, aboutWeeks } from './aboutAnswers.ts';
import { aboutTalks } from './aboutTalks.ts';
import { beliefsOf } from './beliefs.ts';
import { commitmentsOf } from './commitments.ts';
import { anyAcceptable, eachPackage } from './outcomes.ts';
import { type GameRecord, recordOf } from './record.ts';
import { revealsOf } from './reveals.ts';
import type { Account, Statement } from './statement.ts';
import { decisionBehind, timelineOf } from './timeline.ts';

/** Everything the debrief says of one finished playout, as codes with the ids of what they speak of.
 * Reads the game and changes nothing; throws where the playout is not over. */
export function account(table: Table): Account {
  const record = recordOf(table);
  const { s, scenario, decisions, log } = record;
  const reveals = revealsOf(record, beatsOf(table));
  const statements = [
    ...aboutTalks(record, reveals),
    ...aboutAnswers(record),
    ...aboutWeeks(record),
    ...aboutAgreements(record),
    ...aboutRoom(record),
  ].sort((a, b) => a.week - b.week || b.weight - a.weight);
  const kind = scenario.endings.find((one) => one.id === s.ending)?.kind;
  const behind = new Map<string, string[]>();
  for (const one of log) {
    const made = decisionBehind(decisions, one);
    if (made !== null) behind.set(made.id, [...(behind.get(made.id) ?? []), one.id]);
  }
  return {
    ending: s.ending === null || kind === undefined ? null : { id: s.ending, kind },
    weeks: s.turn,
    timeline: timelineOf(record, statements),
    statements,
    commitments: commitmentsOf(record),
    reveals,
    beliefs: beliefsOf(record),
    decisions: decisions.map((decision) => ({
      decision,
      happenings: behind.get(decision.id) ?? [],
    })),
  };
}

/** What the package space says: was there ever room, and what was left on the table. */
function aboutRoom(record: GameRecord): Statement[] {
  const { table, scenario, log, last } = record;
  const first = log[0] ?? last;
  const best = better(record);
  return [
    ...(anyAcceptable(scenario, table.playout.seed)
      ? []
      : [
          {
            code: 'no-room-at-the-start' as const,
            week: first.week,
            happenings: [first.id],
            decisions: [],
            weight: 0.9,
          },
        ]),
    ...(best === null ? [] : [best]),
  ];
}

/** The package whose smallest gain over what stood in the end is largest, among those that are better for
 * everybody and cross no red line of those who would sign; null where there is none. */
function better({ scenario, s, last }: GameRecord): Statement | null {
  const c = compile(scenario);
  const end = inForce(c, s);
  const tastes = c.parties.map((party) => tasteOf(c, party));
  const now = tastes.map((taste) => utility(taste, end));
  const lines = c.parties.map((party) =>
    c.issues.map((issue, k) =>
      (s.redLines[party]?.[issue] ?? []).map((option) => c.optionIndex[k]?.get(option) ?? -1),
    ),
  );
  const crosses = (x: Package) => {
    const signers = signatories(c.space, end, x);
    return lines.some(
      (mine, p) =>
        (signers >> p) & 1 && x.some((option, k) => option !== end[k] && mine[k]?.includes(option)),
    );
  };
  let most = 0.01;
  let best: Package | null = null;
  eachPackage(c.space, (x) => {
    let least = Number.POSITIVE_INFINITY;
    for (let p = 0; p < tastes.length && least > most; p++) {
      const taste = tastes[p];
      if (taste !== undefined) least = Math.min(least, utility(taste, x) - (now[p] ?? 0));
    }
    if (least <= most || crosses(x)) return;
    most = least;
    best = x.slice();
  });
  const found: Package | null = best;
  if (found === null) return null;
  return {
    code: 'left-on-the-table',
    week: last.week,
    happenings: [last.id],
    decisions: [],
    weight: 0.75,
    package: textOf(c.space, end, found),
    gains: Object.fromEntries(
      c.parties.map((party, p) => {
        const taste = tastes[p];
        return [party, taste === undefined ? 0 : rounded(utility(taste, found) - (now[p] ?? 0))];
      }),
    ),
  };
}
