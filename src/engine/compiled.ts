import type { Changes, IssueSpec, Package, Space } from '../negotiation/space.ts';
import type { Condition } from '../scenario/conditions.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { DeadlineFile, DemandFile } from '../scenario/schema.ts';
import type { Chart, ChartMachine } from './charts/chart.ts';
import { compileCharts } from './charts/compile.ts';
import { machineChart } from './charts/machines.ts';
import { tableChart, tableOf } from './charts/tables.ts';
import { deadlineKey, demandKey } from './keys.ts';
import { latchesOf } from './latches.ts';
import type { ChangesById } from './move.ts';

interface Listed<F> {
  id: string;
  key: string;
  file: F;
}
/** Live play runs the machines themselves; playouts by the hundred run the same, flattened to tables. */
export type Runner = 'machines' | 'tables';

/** A scenario made ready to run: names as indexes, charts as machines, every `was` in a list. */
export interface Compiled {
  scenario: Scenario;
  parties: readonly string[];
  issues: readonly string[];
  partyIndex: ReadonlyMap<string, number>;
  issueIndex: ReadonlyMap<string, number>;
  optionIndex: readonly ReadonlyMap<string, number>[];
  space: Space;
  machines: ReadonlyMap<string, ChartMachine>;
  /** The same charts as each runner runs them, made when first asked for. */
  charts: Record<Runner, Map<string, Chart>>;
  /** The file's demands and deadlines in its order, each with the key of its chart. */
  demands: readonly Listed<DemandFile>[];
  deadlines: readonly Listed<DeadlineFile>[];
  /** `was` conditions by their own text, to be latched when they first hold. */
  was: ReadonlyMap<string, Condition>;
}

function includedBy(
  options: Record<string, { includes: readonly string[] }>,
  id: string,
): string[] {
  const seen = new Set<string>();
  const walk = (o: string) => {
    for (const inner of options[o]?.includes ?? []) {
      if (seen.has(inner) || inner === id) continue;
      seen.add(inner);
      walk(inner);
    }
  };
  walk(id);
  return [...seen];
}

function spaceOf(scenario: Scenario, parties: readonly string[]): Space {
  const at = (party: string) => parties.indexOf(party);
  const issues = Object.entries(scenario.issues).map(([issueId, issue]): IssueSpec => {
    const ids = Object.keys(issue.options);
    const signatories = issue.signatories.map(at);
    const named = scenario.comprehensive[issueId];
    return {
      id: issueId,
      core: issue.core,
      statusQuo: ids.indexOf(issue['status-quo']),
      signatories,
      comprehensive: named === undefined ? null : named.map((o) => ids.indexOf(o)),
      options: Object.entries(issue.options).map(([optionId, option]) => ({
        id: optionId,
        vague: option.vague,
        monitors: option.monitors,
        guarantees: option.guarantees,
        breach: option.breach === undefined ? null : ids.indexOf(option.breach),
        includes: includedBy(issue.options, optionId).map((o) => ids.indexOf(o)),
        needs: option.needs.map(at),
        binds: option.binds?.map(at) ?? signatories,
      })),
    };
  });
  return { parties, issues };
}

const cache = new WeakMap<Scenario, Compiled>();

/** Makes a scenario ready to run, once per scenario object. */
export function compile(scenario: Scenario): Compiled {
  const known = cache.get(scenario);
  if (known !== undefined) return known;
  const parties = Object.keys(scenario.parties);
  const issues = Object.keys(scenario.issues);
  const compiled: Compiled = {
    scenario,
    parties,
    issues,
    partyIndex: new Map(parties.map((p, i) => [p, i])),
    issueIndex: new Map(issues.map((k, i) => [k, i])),
    optionIndex: issues.map(
      (k) => new Map(Object.keys(scenario.issues[k]?.options ?? {}).map((o, i) => [o, i])),
    ),
    space: spaceOf(scenario, parties),
    machines: compileCharts(scenario),
    charts: { machines: new Map(), tables: new Map() },
    demands: Object.entries(scenario.demands).map(([id, file]) => ({
      id,
      key: demandKey(id),
      file,
    })),
    deadlines: Object.entries(scenario.deadlines).map(([id, file]) => ({
      id,
      key: deadlineKey(id),
      file,
    })),
    was: latchesOf(scenario),
  };
  cache.set(scenario, compiled);
  return compiled;
}

const indexed = new WeakMap<Compiled, WeakMap<ChangesById, Changes>>();
/** Changes by id as changes by index; names that do not exist are left out. */
export function changesOf(c: Compiled, changes: ChangesById): Changes {
  let known = indexed.get(c);
  if (known === undefined) {
    known = new WeakMap();
    indexed.set(c, known);
  }
  const before = known.get(changes);
  if (before !== undefined) return before;
  const now = index(c, changes);
  known.set(changes, now);
  return now;
}
function index(c: Compiled, changes: ChangesById): Changes {
  const out = new Map<number, number>();
  for (const [issue, option] of Object.entries(changes)) {
    const k = c.issueIndex.get(issue);
    if (k === undefined) continue;
    const o = c.optionIndex[k]?.get(option);
    if (o !== undefined) out.set(k, o);
  }
  return out;
}

/** A package as issue id → option id. */
export const namesOf = (c: Compiled, x: Package): Record<string, string> =>
  Object.fromEntries(
    c.space.issues.map((issue, k) => [issue.id, issue.options[x[k] ?? 0]?.id ?? '']),
  );

/** Whether a package holds every named issue at one of the named options. */
export function holdsAt(
  c: Compiled,
  x: Package,
  wants: Readonly<Record<string, readonly string[]>>,
): boolean {
  for (const issue in wants) if (!holdsOne(c, x, issue, wants[issue] ?? [])) return false;
  return true;
}
function holdsOne(c: Compiled, x: Package, issue: string, options: readonly string[]): boolean {
  const k = c.issueIndex.get(issue);
  if (k === undefined) return false;
  const now = c.space.issues[k]?.options[x[k] ?? 0];
  if (now === undefined) return false;
  for (const o of options) {
    if (now.id === o) return true;
    // A larger option keeps what a smaller one promised.
    const index = c.optionIndex[k]?.get(o);
    if (index !== undefined && now.includes.includes(index)) return true;
  }
  return false;
}

/** One chart of a scenario, to be run by one of the two runners. */
export function chartFor(c: Compiled, key: string, runner: Runner): Chart {
  const known = c.charts[runner].get(key);
  if (known !== undefined) return known;
  const machine = c.machines.get(key);
  if (machine === undefined) throw new Error(`no chart ${key}`);
  const chart = runner === 'machines' ? machineChart(machine) : tableChart(tableOf(machine));
  c.charts[runner].set(key, chart);
  return chart;
}
