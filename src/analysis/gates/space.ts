import { type GateRow, percent, type Work } from '../gateRow.ts';
import { anyAcceptable, outcomes } from '../outcomes.ts';

/** Row 4: no empty treaty passes. */
export function space({ scenario, seed }: Work): GateRow {
  const found = outcomes(scenario, seed);
  const share = found.acceptableShare;
  const least = found.smallestDeal?.changes ?? 0;
  const bare = outcomes(withoutVetoes(scenario, 'red-lines'), seed).acceptable;
  const free = outcomes(withoutVetoes(scenario, 'hold-back'), seed).acceptable;
  const lifted = Object.values(scenario.demands)
    .flatMap((demand) => demand['hold-back'])
    .every((hold) => hold.until !== undefined);
  const notes = [
    ...(share < 0.003 || share > 0.05 ? [`${percent(share)} of the space is acceptable`] : []),
    ...(least > 1 ? [] : [`the smallest deal changes ${least} issue`]),
    ...(bare > found.acceptable || free > found.acceptable ? [] : ['no veto bars anything']),
    ...(lifted ? [] : ['a hold-back nothing lifts']),
    ...(anyAcceptable(scenario, seed) ? [] : ['no deal at all']),
  ];
  return {
    scenario: scenario.id,
    gate: 4,
    what: 'empty treaties',
    found: `${percent(share)} acceptable (${bare} without red lines, ${free} without hold-backs, ${found.acceptable} with both); smallest changes ${least}`,
    goal: '0.3–5 %, > 1 issue, vetoes bind',
    met: notes.length === 0,
    notes,
  };
}

/** The case with one sort of veto taken out, to see whether it binds. */
function withoutVetoes(
  scenario: Work['scenario'],
  which: 'red-lines' | 'hold-back',
): Work['scenario'] {
  const parties = Object.entries(scenario.parties).map(([id, party]) => [
    id,
    which === 'red-lines' ? { ...party, 'red-lines': {} } : party,
  ]);
  const demands = Object.entries(scenario.demands).map(([id, demand]) => [
    id,
    which === 'hold-back' ? { ...demand, 'hold-back': [] } : demand,
  ]);
  return {
    ...scenario,
    parties: Object.fromEntries(parties),
    demands: Object.fromEntries(demands),
  };
}
