import { type GateRow, numbered, percent, type Work } from '../gateRow.ts';
import type { Played } from '../gateTask.ts';

/** What a side that gives way late may have given by half-time. */
const MOST_GIVEN = 0.2;

/** Row 5: no text is accepted or refused by lot. */
export async function noLots({ scenario, size, seed, run }: Work): Promise<GateRow> {
  const { answers } = await run([{ do: 'answers', seed, games: numbered(size.answers) }]);
  const { asked, drawn, differed } = answers ?? { asked: 0, drawn: 0, differed: 0 };
  return {
    scenario: scenario.id,
    gate: 5,
    what: 'answers by lot',
    found: `${asked} answers, each under 20 seeds: ${drawn} numbers drawn, ${differed} differed`,
    goal: '0 and 0',
    met: asked > 0 && drawn === 0 && differed === 0,
    notes: [],
  };
}

/** Row 6: a side that need not hurry is no pushover, and nobody drops below its bar. */
export async function noPushover(work: Work, base: readonly Played[]): Promise<GateRow> {
  const { scenario, size, seed } = work;
  const below = base.reduce((sum, one) => sum + one.shortfalls, 0);
  const notes: string[] = [];
  let most = 0;
  for (const party of Object.keys(scenario.parties)) {
    const { given } = await work.run([
      { do: 'hard', seed, games: numbered(size.hard), variant: { hard: party }, party },
    ]);
    const worst = Math.max(0, ...given);
    most = Math.max(most, worst);
    if (given.length === 0) notes.push(`${party}: nothing lies between its best and its floor`);
    if (worst >= MOST_GIVEN) notes.push(`${party} has given ${percent(worst)} by half-time`);
  }
  return {
    scenario: scenario.id,
    gate: 6,
    what: 'pushovers',
    found: `≤ ${percent(most)} given by half-time; ${below} signatures below a bar in ${base.length} games`,
    goal: '< 20 %, 0',
    met: below === 0 && most < MOST_GIVEN && notes.length === 0,
    notes,
  };
}

/** Row 12: every change of state has a cause that resolves. */
export function causes({ scenario }: Work, base: readonly Played[]): GateRow {
  const without = base.reduce((sum, one) => sum + one.causeless, 0);
  return {
    scenario: scenario.id,
    gate: 12,
    what: 'opaque causes',
    found: `${without} without a cause in ${base.length} games`,
    goal: '0',
    met: base.length > 0 && without === 0,
    notes: [],
  };
}
