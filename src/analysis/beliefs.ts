import { viewOf } from '../engine/view.ts';
import { doubts } from '../minds/doubt.ts';
import { brier } from './calibration.ts';
import { type BeliefAt, evidenceOver, priorOf, settlingIn, signsOf } from './evidence.ts';
import type { GameRecord } from './record.ts';
import type { BeliefBeside } from './statement.ts';

/** The evidence's posterior of one party, week by week from the prior (week 0); null where it has only one
 * way to be, or a person played it: the likelihoods describe computer seats only. */
export function evidenceSeries(
  { scenario, s, decisions, humans }: GameRecord,
  party: string,
): BeliefAt[] | null {
  const prior = priorOf(scenario, party);
  if (prior === null || humans.has(party)) return null;
  return evidenceOver(prior, signsOf(decisions, s.watched, party), s.turn);
}

/** What people said they believed, beside what was so, what the evidence said, and what could be made of
 * what their own seat had seen. Each is scored by Brier over the weeks in which something was said, the
 * last two as they stood when that week began. */
export function beliefsOf(record: GameRecord): BeliefBeside[] {
  const { table, s, scenario, humans } = record;
  const asked = new Map<string, { by: string; about: string }>();
  for (const one of s.beliefs) asked.set(`${one.by} ${one.about}`, one);
  return [...asked.values()].flatMap(({ by, about }): BeliefBeside[] => {
    const mind = s.minds[about];
    const prior = priorOf(scenario, about);
    const settles = settlingIn(scenario, about);
    if (mind === undefined || prior === null || settles === null) return [];
    const stated = s.beliefs
      .filter((one) => one.by === by && one.about === about)
      .map(({ week, value }) => ({ week, value }));
    const of = (series: readonly BeliefAt[]) =>
      series.map(({ week, belief }) => ({ week, value: belief[settles] ?? 0 }));
    const evidence = evidenceSeries(record, about);
    const yardstick = humans.has(about) ? null : of(doubts(viewOf(table.playout, by), about));
    const truth = mind === settles ? 1 : 0;
    return [
      {
        by,
        about,
        stated,
        prior: prior[settles] ?? 0,
        mind,
        truth,
        evidence: evidence === null ? null : of(evidence),
        yardstick,
        brier: {
          stated: score(stated, truth),
          evidence: evidence === null ? null : score(before(of(evidence), stated), truth),
          yardstick: yardstick === null ? null : score(before(yardstick, stated), truth),
        },
      },
    ];
  });
}

type Series = readonly { week: number; value: number }[];
/** A series as it stood when each of some weeks began. */
const before = (series: Series, weeks: Series): Series =>
  weeks.map(({ week }) => ({
    week,
    value: series.findLast((one) => one.week < week)?.value ?? series[0]?.value ?? 0,
  }));
const score = (series: Series, truth: 0 | 1): number | null =>
  brier(series.map(({ value }) => ({ p: value, came: truth === 1 })));
