import type { Scenario } from '../scenario/scenario.ts';
import type { configOf } from './charts/chart.ts';
import { type ChartKind, compileCharts, lives } from './charts/compile.ts';

/** The charts as plain XState JSON, guards and actions by name, read off the machines that run. */
export function exportCharts(
  scenario: Scenario,
): { kind: ChartKind; id: string; party?: string; machine: ReturnType<typeof configOf> }[] {
  const machines = compileCharts(scenario);
  return lives(scenario).map(({ kind, id, party, key }) => ({
    kind,
    id,
    ...(party === undefined ? {} : { party }),
    machine: machines.get(key)?.config as ReturnType<typeof configOf>,
  }));
}
