import { AFTERMATH } from '../../engine/playout.ts';
import { type GateRow, percent, shareOf, type Work } from '../gateRow.ts';
import type { Played } from '../gateTask.ts';

/** Games an ending must have been seen in before its mean says anything. */
const SEEN = 5;
const OVERLAP = 0.7;

/** Mean worth to each party in each ending that was seen often enough. */
function means(
  base: readonly Played[],
): { ending: string; mean: Record<string, number>; deal: number }[] {
  const by = new Map<string, Played[]>();
  for (const one of base) by.set(one.ending, [...(by.get(one.ending) ?? []), one]);
  return [...by].flatMap(([ending, games]) => {
    if (games.length < SEEN) return [];
    const parties = Object.keys(games[0]?.worth ?? {});
    const mean = Object.fromEntries(
      parties.map((party) => [
        party,
        games.reduce((sum, one) => sum + (one.worth[party] ?? 0), 0) / games.length,
      ]),
    );
    return [{ ending, mean, deal: shareOf(games, (one) => one.comprehensive || one.partial) }];
  });
}

/** Row 9: signing is not winning. */
export function signing({ scenario }: Work, base: readonly Played[]): GateRow {
  const whole = base.filter((one) => one.comprehensive);
  const fell = new Set(base.filter((one) => one.collapsed).map((one) => one.ending));
  const seen = means(base);
  const better = seen.some(
    (none) =>
      none.deal < 0.5 &&
      seen.some(
        (deal) =>
          deal.deal >= 0.5 &&
          Object.keys(deal.mean).some((party) => (none.mean[party] ?? 0) > (deal.mean[party] ?? 0)),
      ),
  );
  const unplayed = base.filter((one) => one.after !== AFTERMATH).length;
  const notes = [
    ...(fell.size > 0 ? [] : ['no signed deal collapses']),
    ...(better ? [] : ['every deal is better for everyone than none']),
    ...(unplayed === 0 ? [] : [`${unplayed} games without their year after`]),
  ];
  return {
    scenario: scenario.id,
    gate: 9,
    what: 'signing is winning',
    found: `${percent(shareOf(whole, (one) => one.collapsed))} of comprehensive deals collapse, in ${fell.size} endings; no deal beats a deal: ${better ? 'yes' : 'no'}`,
    goal: '≥ 1 ending, yes',
    met: notes.length === 0,
    notes,
  };
}

/** Row 10: no ending is the one correct one. */
export function severalEndings({ scenario }: Work, base: readonly Played[]): GateRow {
  const seen = means(base);
  const open = seen.filter(
    (one) =>
      !seen.some((other) => {
        const parties = Object.keys(one.mean);
        return (
          parties.every((party) => (other.mean[party] ?? 0) >= (one.mean[party] ?? 0)) &&
          parties.some((party) => (other.mean[party] ?? 0) > (one.mean[party] ?? 0))
        );
      }),
  );
  return {
    scenario: scenario.id,
    gate: 10,
    what: 'one correct ending',
    found: `${open.length} of ${seen.length} endings are better for everyone than no other: ${open.map((one) => one.ending).join(', ')}`,
    goal: '≥ 3',
    met: open.length >= 3,
    notes: [],
  };
}

/** Row 11: other seeds and other play bring other events. */
export async function events(work: Work): Promise<GateRow> {
  const { scenario, seed } = work;
  const ways = ['ai', 'greedy', 'random', 'td:2', 'always-refuse'] as const;
  const parties = Object.keys(scenario.parties);
  const sets: Set<string>[] = [];
  for (let i = 0; i < 10; i++) {
    const party = parties[i % parties.length] ?? '';
    const { played } = await work.run([
      {
        do: 'play',
        seed,
        games: [i],
        policies: { [party]: ways[i % ways.length] as 'ai' },
      },
    ]);
    sets.push(shingles(played[0]?.events ?? []));
  }
  const overlaps = sets.flatMap((a, i) => sets.slice(i + 1).map((b) => jaccard(a, b)));
  const mean = overlaps.reduce((sum, one) => sum + one, 0) / overlaps.length;
  return {
    scenario: scenario.id,
    gate: 11,
    what: 'the same events every run',
    found: `mean overlap ${mean.toFixed(2)} of ten games`,
    goal: `< ${OVERLAP}`,
    met: mean < OVERLAP,
    notes: [],
  };
}

/** A sequence as the set of its pairs of neighbours (Broder 1997), so that order counts. */
export const shingles = (sequence: readonly string[]): Set<string> =>
  new Set(['', ...sequence].map((one, i) => `${one} > ${sequence[i] ?? ''}`));

export const jaccard = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  const both = [...a].filter((one) => b.has(one)).length;
  const all = a.size + b.size - both;
  return all === 0 ? 1 : both / all;
};
