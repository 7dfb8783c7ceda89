import { fairPoints, opposition } from '../../src/negotiation/fair.ts';
import { paretoSet } from '../../src/negotiation/frontier.ts';
import type { Outcomes } from '../../src/negotiation/payoffs.ts';
import { normalised } from '../../src/negotiation/utility.ts';
import { type Measures, plainDoubleLoop, plainFairPoints, plainSweep } from './plainFrontier.ts';
import type { Row } from './row.ts';

const RUNS = 7;
const SAMPLE = 400;

/** Additive utilities of `options ** issues` outcomes, from a seed. */
function additive(issues: number, options: number, parties: number): Outcomes {
  let state = 2025;
  const chance = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  const list = (n: number) => Array.from({ length: n }, chance);
  const likes = Array.from({ length: parties }, () => ({
    weights: normalised(list(issues)),
    values: Array.from({ length: issues }, () => list(options)),
  }));
  const n = options ** issues;
  const utilities = new Float64Array(n * parties);
  for (let i = 0; i < n; i++)
    likes.forEach(({ weights, values }, p) => {
      let sum = 0;
      for (let k = 0, rest = i; k < issues; k++, rest = Math.floor(rest / options))
        sum += (weights[k] ?? 0) * (values[k]?.[rest % options] ?? 0);
      utilities[i * parties + p] = sum;
    });
  return { parties, utilities };
}

const ours = (outcomes: Outcomes, floors: readonly number[]): Measures => ({
  pareto: paretoSet(outcomes),
  fair: Object.values(fairPoints(outcomes, floors)),
  opposition: opposition(outcomes) ?? Number.NaN,
});

function timed<T>(work: () => T): { value: T; ms: number } {
  const begin = performance.now();
  const value = work();
  return { value, ms: performance.now() - begin };
}
const median = (list: readonly number[]): number =>
  [...list].sort((a, b) => a - b)[list.length >> 1] ?? Number.NaN;

function compare(issues: number, options: number, parties: number): Row[] {
  const outcomes = additive(issues, options, parties);
  const n = options ** issues;
  const floors = Array.from({ length: parties }, () => 0.45);
  const rows = Array.from({ length: n }, (_, i) =>
    Array.from(outcomes.utilities.subarray(i * parties, (i + 1) * parties)),
  );
  const times = { own: [] as number[], sweep: [] as number[], loop: [] as number[] };
  let size = 0;
  for (let run = 0; run < RUNS; run++) {
    const own = timed(() => ours(outcomes, floors));
    const sweep = timed(() => ({ pareto: plainSweep(rows), ...plainFairPoints(rows, floors) }));
    const same = (m: Measures) => JSON.stringify([m.pareto, m.fair]);
    if (same(own.value) !== same(sweep.value)) throw new Error('the two frontiers differ');
    size = own.value.pareto.length;
    times.own.push(own.ms);
    times.sweep.push(sweep.ms);
    if (run < 3)
      times.loop.push((timed(() => plainDoubleLoop(rows, SAMPLE)).ms * n) / Math.min(n, SAMPLE));
  }
  const [own, sweep, loop] = [median(times.own), median(times.sweep), median(times.loop)];
  const what = `frontier and fair points of ${n} outcomes × ${parties}`;
  const row = (id: string, against: string, other: number, note: string): Row => ({
    id: `frontier-${parties}-vs-${id}`,
    what,
    against,
    value: Math.round(10_000 / own) / 10,
    unit: 'domains/s',
    ratio: Math.round((other / own) * 100) / 100,
    goal: '>= 3',
    met: other / own >= 3,
    note,
  });
  const own1 = `${own.toFixed(1)} ms, frontier of ${size}`;
  return [
    row(
      'sweep',
      'a sort-and-sweep on plain arrays',
      sweep,
      `${own1}; the sweep ${sweep.toFixed(0)} ms`,
    ),
    row(
      'double-loop',
      'a plain double loop',
      loop,
      `${own1}; the loop ${(loop / 1000).toFixed(1)} s, extrapolated from ${SAMPLE} of its rows against all, fair points not counted`,
    ),
  ];
}

/** The frontier and the fair points of 390,625 outcomes of two parties and 65,536 of four, against a
 * sort-and-sweep on plain arrays and a plain double loop: medians of interleaved runs. */
export const frontierRows = (): Row[] => [...compare(8, 5, 2), ...compare(8, 4, 4)];
