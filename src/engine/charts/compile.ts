import type { Scenario } from '../../scenario/scenario.ts';
import { agreementLife } from './agreement.ts';
import { type ChartMachine, type Life, machineOf } from './chart.ts';
import { deadlineLife } from './deadline.ts';
import { demandLife } from './demand.ts';
import { postureLife } from './posture.ts';
import { processLife } from './process.ts';

export type ChartKind = 'demand' | 'deadline' | 'agreement' | 'posture' | 'process';
interface Named {
  kind: ChartKind;
  id: string;
  party?: string;
  key: string;
  life: Life;
}

/** The key under which an agreement's chart runs when the case did not begin with it. */
export const ANY_AGREEMENT = 'agreement';

/** Every chart of a scenario: what kind it is, what it is called, whose it is, its key and its life. */
export function lives(scenario: Scenario): Named[] {
  const start = scenario['at-start'];
  return [
    ...Object.entries(scenario.demands).map(
      ([id, demand]): Named => ({
        kind: 'demand',
        id,
        party: demand.party,
        key: `demand:${id}`,
        life: demandLife(scenario, id, start.demands[id] ?? 'latent'),
      }),
    ),
    ...Object.entries(scenario.deadlines).map(
      ([id, deadline]): Named => ({
        kind: 'deadline',
        id,
        ...(deadline.setter === 'calendar' ? {} : { party: deadline.setter }),
        key: `deadline:${id}`,
        life: deadlineLife(scenario, id),
      }),
    ),
    {
      kind: 'agreement',
      id: 'agreement',
      key: ANY_AGREEMENT,
      life: agreementLife('agreement', 'tabled'),
    },
    ...Object.entries(start.agreements).map(
      ([id, agreement]): Named => ({
        kind: 'agreement',
        id,
        key: `agreement:${id}`,
        life: agreementLife(`agreement:${id}`, agreement.is),
      }),
    ),
    ...Object.keys(scenario.parties).map(
      (id): Named => ({
        kind: 'posture',
        id,
        party: id,
        key: `posture:${id}`,
        life: postureLife(id, start.postures[id] ?? 'guarded'),
      }),
    ),
    { kind: 'process', id: 'process', key: 'process', life: processLife(start.process) },
  ];
}

/** Every chart of a scenario as an XState machine, by key. Live play runs these very machines. */
export const compileCharts = (scenario: Scenario): ReadonlyMap<string, ChartMachine> =>
  new Map(lives(scenario).map(({ key, life }) => [key, machineOf(life)]));
