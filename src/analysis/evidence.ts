import { compile } from '../engine/compiled.ts';
import { mindSeen } from '../engine/seatCase.ts';
import type { Snapshot, Watched } from '../engine/snapshot.ts';
import { type Belief, bayes, settling, shares } from '../minds/posterior.ts';
import type { Decision } from '../minds/reasons.ts';
import type { Scenario } from '../scenario/scenario.ts';

/** One thing that speaks for or against a mind, and how likely it was under each. */
export interface Sign {
  week: number;
  what: 'kind' | 'probe' | 'event' | 'report';
  likelihood: Readonly<Record<string, number>>;
}
/** A belief after everything of a week; week 0 is the prior. */
export interface BeliefAt {
  week: number;
  belief: Belief;
}

/** The minds of a party with two or more, and the share of games in which each is drawn; else null. */
export function priorOf(scenario: Scenario, party: string): Belief | null {
  const minds = scenario.parties[party]?.minds ?? {};
  return Object.keys(minds).length < 2 ? null : shares(minds);
}

/** Which of a party's minds means to settle; null where it has none. */
export function settlingIn(scenario: Scenario, party: string): string | null {
  const c = compile(scenario);
  const minds = Object.keys(scenario.parties[party]?.minds ?? {});
  return settling(Object.fromEntries(minds.map((mind) => [mind, mindSeen(c, mind)])));
}

/** Everything a finished game says of a party's mind, in the order in which it happened: the kinds of week
 * it drew with that week's menu, its answers to questions, its choices in events, and reports or none.
 * Exact for these; signing is not counted (model.md §7). */
export function signsOf(
  decisions: readonly Decision[],
  watched: readonly Watched[],
  party: string,
): Sign[] {
  const signs = decisions.flatMap((one): Sign[] => {
    if (one.party !== party) return [];
    if (one.decision === 'kind')
      return [{ week: one.week, what: 'kind', likelihood: of(one.byMind, one.drawn) }];
    if (one.decision === 'probe' || one.decision === 'event') {
      const odds = Object.fromEntries(
        Object.entries(one.byMind).map(([mind, row]) => [mind, shares(row)]),
      );
      return [{ week: one.week, what: one.decision, likelihood: of(odds, one.drawn) }];
    }
    return [];
  });
  const reports = watched.flatMap((one): Sign[] => {
    if (one.party !== party) return [];
    const likelihood = Object.fromEntries(
      Object.entries(one.odds).map(([mind, p]) => [mind, one.reported ? p : 1 - p]),
    );
    return [{ week: one.week, what: 'report', likelihood }];
  });
  // A week's reports come when it resolves: after all that was decided in it.
  return [...signs, ...reports].sort((a, b) => a.week - b.week);
}

const of = (
  rows: Readonly<Record<string, Readonly<Partial<Record<string, number>>>>>,
  drawn: string,
): Record<string, number> =>
  Object.fromEntries(Object.entries(rows).map(([mind, row]) => [mind, row[drawn] ?? 0]));

/** The evidence's posterior, week by week from the prior (week 0). `weeks` is how many there were. */
export function evidenceOver(prior: Belief, signs: readonly Sign[], weeks: number): BeliefAt[] {
  let belief = prior;
  const series: BeliefAt[] = [{ week: 0, belief }];
  for (let week = 1, i = 0; week <= weeks; week++) {
    for (; i < signs.length && (signs[i]?.week ?? 0) <= week; i++)
      belief = bayes(belief, signs[i]?.likelihood ?? {});
    series.push({ week, belief });
  }
  return series;
}

/** What the evidence says of one party in one game: after its first kind of week, and when talks end.
 * Null where the party has only one way to be. */
export function evidenceOf(
  scenario: Scenario,
  snapshot: Pick<Snapshot, 'watched'>,
  decisions: readonly Decision[],
  party: string,
): { first: Belief; last: Belief } | null {
  const prior = priorOf(scenario, party);
  if (prior === null) return null;
  let belief = prior;
  let first: Belief | null = null;
  for (const sign of signsOf(decisions, snapshot.watched, party)) {
    belief = bayes(belief, sign.likelihood);
    if (sign.what === 'kind') first ??= belief;
  }
  return { first: first ?? prior, last: belief };
}
