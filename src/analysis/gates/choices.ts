import { sequence } from '../../engine/random.ts';
import { type GateRow, numbered, oneSeat, percent, pieces, type Work } from '../gateRow.ts';
import type { Played } from '../gateTask.ts';
import type { Branched } from './branch.ts';
import { type Pair, type Shift, shiftOf } from './shift.ts';

/** Lower end of the interval a choice must clear, and the share at which an ending counts as reachable. */
const MOVES = 0.02;
const REACHABLE = 0.01;
/** Choices that may be there for flavour, as a share of all. */
const FLAVOUR = 0.2;

/** Row 1: no fake choices. Every choice is played on against the other choices of its question, from the
 * same moments and with the same chance. */
export async function choices(work: Work, base: readonly Played[]): Promise<GateRow> {
  const { scenario } = work;
  const asked = new Set(base.flatMap((one) => one.asked));
  const branched = [...(await branch(work, base, {}))];
  // What computer seats never come to is looked for where somebody plays carelessly.
  for (const party of Object.keys(scenario.parties))
    for (const policy of ['greedy', 'always-accept', 'first-option']) {
      const rest = Object.entries(scenario.events).some(
        ([id, event]) => event.choices.length > 0 && !asked.has(id),
      );
      if (!rest) break;
      const policies = oneSeat(party, policy);
      const games = Math.ceil(base.length / 4);
      const { played } = await work.run(
        pieces({ do: 'play', seed: work.seed, games: numbered(games), policies }),
      );
      const fresh = played.map((one) => ({
        ...one,
        asked: one.asked.filter((event) => !asked.has(event)),
      }));
      branched.push(...(await branch(work, fresh, policies)));
      for (const event of fresh.flatMap((one) => one.asked)) asked.add(event);
    }
  const notes: string[] = [];
  const count = { all: 0, flavour: 0, idle: 0, unseen: 0 };
  for (const [id, event] of Object.entries(scenario.events)) {
    const those = branched.filter((one) => one.event === id);
    for (const choice of event.choices) {
      count.all += 1;
      if (choice.flavour) {
        count.flavour += 1;
        continue;
      }
      const pairs = pairsOf(those, choice.id);
      // A stream of its own: tagging one choice must not move the bounds of another.
      const shift = shiftOf(pairs, sequence(`${work.seed}:choices:${id}:${choice.id}`));
      if (pairs.length === 0) count.unseen += 1;
      else if (shift.low > MOVES || opens(pairs)) continue;
      else count.idle += 1;
      notes.push(`${id} / ${choice.id}: ${said(shift)}`);
    }
  }
  const share = count.all === 0 ? 0 : count.flavour / count.all;
  return {
    scenario: scenario.id,
    gate: 1,
    what: 'choices that change nothing',
    found: `${count.idle} of ${count.all}, ${count.unseen} never asked, ${percent(share)} flavour`,
    goal: '0 but for flavour ≤ 20 %',
    met: count.idle === 0 && count.unseen === 0 && share <= FLAVOUR,
    notes,
  };
}

/** Plays on from the moments at which some games were asked something. */
async function branch(
  work: Work,
  games: readonly Played[],
  policies: ReturnType<typeof oneSeat>,
): Promise<readonly Branched[]> {
  const times = timesOf(games, work.size.pairs);
  const cut = pieces({ do: 'play', seed: work.seed, games: numbered(games.length) });
  const { branched } = await work.run(
    cut.map((piece) => ({
      do: 'branch' as const,
      seed: work.seed,
      games: piece.games,
      policies,
      times: Object.fromEntries(piece.games.map((game) => [game, times[game] ?? {}])),
    })),
  );
  return branched;
}

/** Which moments are played on how often, so that every event that was asked about gets as many pairs:
 * some moments of a common one once, every moment of a rare one several times. */
function timesOf(base: readonly Played[], pairs: number): Record<string, number>[] {
  const asking = new Map<string, number[]>();
  base.forEach(({ asked }, game) => {
    for (const event of new Set(asked)) asking.set(event, [...(asking.get(event) ?? []), game]);
  });
  const times: Record<string, number>[] = base.map(() => ({}));
  for (const [event, games] of asking)
    games.forEach((game, i) => {
      const often = Math.floor(pairs / games.length) + (i < pairs % games.length ? 1 : 0);
      if (often > 0) (times[game] as Record<string, number>)[event] = often;
    });
  return times;
}

const said = ({ pairs, distance, low, high }: Shift): string =>
  pairs === 0
    ? 'never asked'
    : `moves ${distance.toFixed(3)} (${low.toFixed(3)} to ${high.toFixed(3)}), ${pairs} pairs`;

/** The choice against each of the others in turn. */
export function pairsOf(branched: readonly Branched[], choice: string): Pair[] {
  let turn = 0;
  return branched.flatMap(({ game, endings }) =>
    endings.flatMap((by) => {
      const others = Object.keys(by).filter((one) => one !== choice);
      const other = others[turn++ % Math.max(1, others.length)];
      const [mine, its] = [by[choice], other === undefined ? undefined : by[other]];
      return mine === undefined || its === undefined
        ? []
        : [{ with: mine, without: its, moment: game }];
    }),
  );
}

/** Some ending is reached with the choice in one game of a hundred, and never without it. */
function opens(pairs: readonly Pair[]): boolean {
  const without = new Set(pairs.map((pair) => pair.without));
  const counts = new Map<string, number>();
  for (const pair of pairs) counts.set(pair.with, (counts.get(pair.with) ?? 0) + 1);
  return [...counts].some(([ending, n]) => !without.has(ending) && n / pairs.length >= REACHABLE);
}
