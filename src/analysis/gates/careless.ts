import { BAD_KINDS } from '../../scenario/vocabulary.ts';
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
import { isGood } from './loops.ts';

const CARELESS = ['random', 'first-option', 'always-accept'] as const;
const MOST_GOOD = 0.05;
const LEAST_BAD = 0.5;
const LEAST_GOOD = 0.1;

const isBad = ({ kind }: Played): boolean =>
  kind !== null && (kind === 'stalled' || (BAD_KINDS as readonly string[]).includes(kind));

/** Row 3: careless play fails, and the case can be solved. */
export async function careless(work: Work, base: readonly Played[]): Promise<GateRow> {
  const { scenario, size, seed } = work;
  const notes: string[] = [];
  let [most, least] = [0, 1];
  for (const party of Object.keys(scenario.parties))
    for (const policy of CARELESS) {
      const { played } = await work.run(
        pieces({
          do: 'play',
          seed,
          games: numbered(size.careless),
          policies: oneSeat(party, policy),
        }),
      );
      const [good, bad] = [shareOf(played, isGood), shareOf(played, isBad)];
      most = Math.max(most, good);
      least = Math.min(least, bad);
      if (good > MOST_GOOD || bad < LEAST_BAD)
        notes.push(`${party} ${policy}: good ${percent(good)}, bad or stalled ${percent(bad)}`);
    }
  const model = shareOf(base, isGood);
  return {
    scenario: scenario.id,
    gate: 3,
    what: 'careless play',
    found: `good ≤ ${percent(most)}, bad or stalled ≥ ${percent(least)}; by the model good ${percent(model)}`,
    goal: 'good ≤ 5 %, bad or stalled ≥ 50 %; by the model good ≥ 10 %',
    met: notes.length === 0 && model >= LEAST_GOOD,
    notes,
  };
}
