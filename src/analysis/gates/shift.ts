/** Two endings that came of one moment played on twice with the same chance: once with the thing in
 * question, once without. `moment` groups pairs that began at the same moment. */
export interface Pair {
  with: string;
  without: string;
  moment: number;
}
/** How far the endings move: total variation between the two sets, less what it would be on average if
 * the labels were dealt at random within the pairs; `low` and `high` bound it with 95 % confidence. */
export interface Shift {
  pairs: number;
  distance: number;
  low: number;
  high: number;
}

const PERMUTATIONS = 200;
const RESAMPLES = 400;
/** Permutations inside each resample; their mean is all that is used. */
const INNER = 12;

/** Coded pairs: only those whose two endings differ can move a distance. */
interface Coded {
  a: Int32Array;
  b: Int32Array;
  endings: number;
}

/** Total variation of the endings in paired games (quality.md §1, row 1). `chance` is a sequence of
 * numbers in [0, 1). No pairs give a distance of 0 that nothing bounds. */
export function shiftOf(pairs: readonly Pair[], chance: () => number): Shift {
  if (pairs.length === 0) return { pairs: 0, distance: 0, low: 0, high: 1 };
  const coded = code(pairs);
  const all = Int32Array.from(pairs, (_, i) => i);
  const distance = variation(coded, all) - permuted(coded, all, PERMUTATIONS, chance);
  const moments = byMoment(pairs);
  const seen: number[] = [];
  for (let r = 0; r < RESAMPLES; r++) {
    const rows: number[] = [];
    for (let m = 0; m < moments.length; m++)
      rows.push(...(moments[Math.floor(chance() * moments.length)] ?? []));
    const some = Int32Array.from(rows);
    seen.push(variation(coded, some) - permuted(coded, some, INNER, chance));
  }
  seen.sort((x, y) => x - y);
  const at = (share: number) => seen[Math.floor(share * (seen.length - 1))] ?? 0;
  return { pairs: pairs.length, distance, low: at(0.025), high: at(0.975) };
}

function code(pairs: readonly Pair[]): Coded {
  const ids = new Map<string, number>();
  const of = (ending: string) => {
    const known = ids.get(ending) ?? ids.size;
    ids.set(ending, known);
    return known;
  };
  const a = Int32Array.from(pairs, (pair) => of(pair.with));
  const b = Int32Array.from(pairs, (pair) => of(pair.without));
  return { a, b, endings: ids.size };
}

const byMoment = (pairs: readonly Pair[]): number[][] => {
  const moments = new Map<number, number[]>();
  pairs.forEach((pair, i) => {
    const known = moments.get(pair.moment);
    if (known === undefined) moments.set(pair.moment, [i]);
    else known.push(i);
  });
  return [...moments.values()];
};

const half = (difference: Int32Array, n: number): number => {
  let sum = 0;
  for (const by of difference) sum += Math.abs(by);
  return sum / (2 * n);
};

function variation({ a, b, endings }: Coded, rows: Int32Array): number {
  const difference = new Int32Array(endings);
  for (const i of rows) {
    difference[a[i] as number] = (difference[a[i] as number] as number) + 1;
    difference[b[i] as number] = (difference[b[i] as number] as number) - 1;
  }
  return half(difference, rows.length);
}

/** Mean total variation when which is which is drawn for each pair. */
function permuted(
  { a, b, endings }: Coded,
  rows: Int32Array,
  times: number,
  chance: () => number,
): number {
  const apart = rows.filter((i) => a[i] !== b[i]);
  let sum = 0;
  for (let t = 0; t < times; t++) {
    const difference = new Int32Array(endings);
    for (const i of apart) {
      const by = chance() < 0.5 ? 1 : -1;
      difference[a[i] as number] = (difference[a[i] as number] as number) + by;
      difference[b[i] as number] = (difference[b[i] as number] as number) - by;
    }
    sum += half(difference, rows.length);
  }
  return sum / times;
}
