import { playout } from '../../src/analysis/playouts.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { scenarioSchema } from '../../src/scenario/schema.ts';
import type { Row } from './row.ts';
import { median, three } from './timing.ts';

interface Size {
  parties: number;
  turns: number;
  issues: number;
  options: number;
}
const USUAL: Size = { parties: 4, turns: 8, issues: 6, options: 3 };

const range = (n: number) => Array.from({ length: n }, (_, i) => i);
const dict = <T>(n: number, name: string, of: (i: number) => T): Record<string, T> =>
  Object.fromEntries(range(n).map((i) => [`${name}${i}`, of(i)]));

/** A case of any size: every issue has two signatories who like its options the other way round, so that
 * there is always something to trade. It was not checked by the checker, only by the schema. */
export function caseOf({ parties, turns, issues, options }: Size): Scenario {
  const text = (what: string) => ({ full: `${what} at length.`, short: `${what}.` });
  const signs = (k: number) => [k % parties, (k + 1) % parties];
  return scenarioSchema.parse({
    parley: '1',
    id: `grown-${parties}-${turns}-${issues}-${options}`,
    title: 'A case of any size',
    kind: 'fictional',
    minutes: '10',
    hook: 'So many sides.',
    summary: 'So many issues.',
    question: 'What now?',
    language: 'en',
    licence: 'CC-BY-SA-4.0',
    authors: ['us'],
    sources: {},
    learning: {},
    calendar: { start: '2031-06-02', turns: { from: `${turns}`, to: `${turns}` }, moves: '2' },
    'at-start': { process: 'substance', demands: dict(parties, 'd', () => 'voiced') },
    parties: dict(parties, 'p', (p) => ({
      name: `Party ${p}`,
      office: 'council',
      brief: {
        public: text('In public'),
        private: { ...text('Among us'), want: 'W.', cannot: 'C.', know: 'K.', persuade: 'P.' },
      },
      // High enough that nothing is settled early: every game lasts all its turns.
      floor: { base: '0.9' },
      tactic: { exponent: '1' },
      'back-table': { weights: dict(issues, 'i', () => '1'), threshold: '0', who: ['all'] },
      minds: { 'seeks-a-deal': '0.5', 'plays-for-time': '0.5' },
    })),
    issues: dict(issues, 'i', (k) => ({
      title: `Issue ${k}`,
      'status-quo': 'o0',
      core: k % 3 === 0 ? 'true' : 'false',
      signatories: signs(k).map((p) => `p${p}`),
      options: dict(options, 'o', (o) => ({ title: `Option ${o}` })),
      values: dict(parties, 'p', (p) =>
        dict(options, 'o', (o) => `${(p % 2 === 0 ? o : options - 1 - o) / (options - 1)}`),
      ),
      weights: dict(parties, 'p', (p) => `${1 + ((p * 7 + k * 3) % 5)}`),
    })),
    comprehensive: dict(issues, 'i', () => [`o${options - 1}`]),
    demands: dict(parties, 'd', (p) => ({
      party: `p${p}`,
      title: `Demand ${p}`,
      core: 'true',
      'satisfied-by': { [`i${p % issues}`]: [p % 2 === 0 ? `o${options - 1}` : 'o0'] },
    })),
    channels: { table: { title: 'At the table', 'heard-by': 'all' } },
    endings: [
      {
        id: 'open',
        kind: 'stalled',
        title: 'Open',
        text: 'Open.',
        'what-it-leaves-out': 'All.',
        'who-bears-it': {},
      },
    ],
  }) as Scenario;
}

const GAMES = 12;
/** Milliseconds a game of each size takes, and the decisions in it: sizes take turns. */
function costs(sizes: readonly Size[]): number[] {
  const cases = sizes.map(caseOf);
  const taken = sizes.map((): number[] => []);
  for (let game = -6; game < GAMES; game++)
    cases.forEach((scenario, i) => {
      const start = performance.now();
      playout(scenario, `grown:${game}`);
      if (game >= 0) taken[i]?.push(performance.now() - start);
    });
  return taken.map(median);
}

/** Slope of log cost over log size, by least squares: 1 = twice the size costs twice as much. */
export function exponent(sizes: readonly number[], costs: readonly number[]): number {
  const x = sizes.map(Math.log);
  const y = costs.map(Math.log);
  const mean = (list: readonly number[]) => list.reduce((a, b) => a + b, 0) / list.length;
  const [mx, my] = [mean(x), mean(y)];
  const over = x.reduce((sum, xi, i) => sum + (xi - mx) * ((y[i] ?? 0) - my), 0);
  return over / x.reduce((sum, xi) => sum + (xi - mx) ** 2, 0);
}

function row(
  id: string,
  what: string,
  sizes: readonly Size[],
  of: (size: Size) => number,
  note: string,
): Row {
  const cost = costs(sizes);
  const found = three(exponent(sizes.map(of), cost));
  const met = found <= 1.15;
  const told = sizes.map((size, i) => `${of(size)}: ${three(cost[i] ?? 0)} ms`).join(', ');
  return {
    id,
    what,
    against: '–',
    value: found,
    unit: 'exponent',
    ratio: found,
    goal: '<= 1.15',
    met,
    note: met ? told : `${told}. ${note}`,
  };
}

/** How the cost of a game grows when the case does. */
export function growthRows(): Row[] {
  return [
    row(
      'growth-parties',
      'cost of a game over parties',
      [2, 4, 8].map((parties) => ({ ...USUAL, parties })),
      (size) => size.parties,
      'Each seat guesses what every other wants and hears what every other says, so the work in a week grows with the pairs of parties.',
    ),
    row(
      'growth-turns',
      'cost of a game over turns',
      [8, 16, 32].map((turns) => ({ ...USUAL, turns })),
      (size) => size.turns,
      'A seat weighs all it has heard so far, which is more every week.',
    ),
    row(
      'growth-issues',
      'cost of a game over issues, 65,536 packages either way (8 of 4 options, 16 of 2)',
      [
        { ...USUAL, issues: 8, options: 4 },
        { ...USUAL, issues: 16, options: 2 },
      ],
      (size) => size.issues,
      'The search leaves out branches by what the issues still open can add; with two options each, half as much is left out by every choice.',
    ),
  ];
}
