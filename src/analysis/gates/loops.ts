import { MOVE_IDS, type MoveId } from '../../engine/move.ts';
import { sequence } from '../../engine/random.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { GOOD_KINDS } from '../../scenario/vocabulary.ts';
import {
  type GateRow,
  numbered,
  oneSeat,
  percent,
  pieces,
  shareOf,
  type Work,
} from '../gateRow.ts';
import type { Played } from '../gateTask.ts';

/** The share of games a cycle of verbs may win. */
const MOST = 0.1;
/** z of a two-sided 99.9 % interval: a run is stopped early only where the rest can hardly matter. */
const SURE = 3.29;
const STAGE = 200;

export const isGood = (one: Played): boolean =>
  one.kind !== null && (GOOD_KINDS as readonly string[]).includes(one.kind);

/** Row 2: no loop of verbs wins. */
export async function loops(work: Work): Promise<GateRow> {
  const { scenario, size } = work;
  const notes: string[] = [];
  let tried = 0;
  let top = { share: 0, name: '–' };
  for (const party of work.seats ?? Object.keys(scenario.parties)) {
    const cycles = cyclesOf(scenario, party, size.ofThree, work.seed);
    tried += cycles.length;
    const first = await shares(work, party, cycles, size.cycle);
    const best = [...first].sort((a, b) => b.good - a.good).slice(0, size.best);
    for (const { cycle, good } of best) {
      const share = size.again > 0 ? await again(work, party, cycle) : good;
      if (share > top.share) top = { share, name: `${party} ${cycle}` };
      if (share > MOST) notes.push(`${party} ${cycle}: good in ${percent(share)}`);
    }
  }
  return {
    scenario: scenario.id,
    gate: 2,
    what: 'loops of verbs that win',
    found: `best of ${tried}: ${top.name}, ${percent(top.share)}`,
    goal: 'good ≤ 10 %',
    met: notes.length === 0,
    notes,
  };
}

async function shares(
  work: Work,
  party: string,
  cycles: readonly string[],
  games: number,
): Promise<{ cycle: string; good: number }[]> {
  const found: { cycle: string; good: number }[] = [];
  // Many cycles at once keep every worker busy; each comes back with its own games, in order.
  const tasks = cycles.map((cycle) => ({
    do: 'play' as const,
    seed: work.seed,
    games: numbered(games),
    policies: oneSeat(party, cycle),
  }));
  const { played } = await work.run(tasks);
  cycles.forEach((cycle, i) => {
    const mine = played.slice(i * games, (i + 1) * games);
    found.push({ cycle, good: shareOf(mine, isGood) });
  });
  return found;
}

/** A cycle looked at again, until it is plain on which side of the gate it lies or the games are played. */
async function again(work: Work, party: string, cycle: string): Promise<number> {
  let played: readonly Played[] = [];
  while (played.length < work.size.again) {
    const games = Math.min(STAGE, work.size.again - played.length);
    const more = await work.run(
      pieces({
        do: 'play',
        seed: `${work.seed}:again`,
        games: numbered(games, played.length),
        policies: oneSeat(party, cycle),
      }),
    );
    played = [...played, ...more.played];
    const share = shareOf(played, isGood);
    const margin =
      SURE * Math.sqrt(Math.max(MOST * (1 - MOST), share * (1 - share)) / played.length);
    if (Math.abs(share - MOST) > margin) break;
  }
  return shareOf(played, isGood);
}

/** Verbs a seat could ever use: what it may do, and what there is to do it with. */
function verbsOf(scenario: Scenario, party: string): MoveId[] {
  const may: readonly string[] = scenario.parties[party]?.may ?? [];
  const bound = new Set(['deadline', 'extend', 'enforce', 'induce', 'press', 'single-text']);
  const powers = Object.values(scenario.powers).some((power) => power.party === party);
  return MOVE_IDS.filter((verb) => {
    if (bound.has(verb)) return may.includes(verb);
    if (verb === 'power') return powers;
    if (verb === 'ask') return Object.keys(scenario.probes).length > 0;
    return true;
  });
}

/** Every cycle of one or two verbs of a seat, and seeded ones of three, as policies. */
export function cyclesOf(
  scenario: Scenario,
  party: string,
  ofThree: number,
  seed: string,
): string[] {
  const verbs = verbsOf(scenario, party);
  const one = verbs.map((verb) => [verb]);
  const two = verbs.flatMap((a, i) => verbs.slice(i + 1).map((b) => [a, b]));
  const chance = sequence(`${seed}:${party}:cycles`);
  const pick = () => verbs[Math.floor(chance() * verbs.length)] ?? 'hold';
  const three = Array.from({ length: ofThree }, () => [pick(), pick(), pick()]);
  const all = [...one, ...two, ...three].map((cycle) => `cycle:${cycle.join(',')}`);
  return [...new Set([...all, 'greedy'])];
}
