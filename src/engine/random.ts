/** What chance is asked for. Each purpose has streams of its own, so that another choice shifts no other draw. */
export type Purpose =
  | 'mind'
  | 'due'
  | 'momentum'
  | 'end'
  | 'event'
  | 'event-choice'
  | 'ratify'
  | 'violation'
  | 'report'
  | 'false-report'
  | 'repair'
  | 'kind'
  | 'probe'
  | 'policy';

// Counter-based: the number is a hash of its key (FNV-1a over the text, then two rounds of the murmur3
// finalizer), so it can be asked for in any order and never depends on how often chance was asked before.
function mix(h: number): number {
  let x = h;
  x ^= x >>> 16;
  x = Math.imul(x, 0x85ebca6b);
  x ^= x >>> 13;
  x = Math.imul(x, 0xc2b2ae35);
  x ^= x >>> 16;
  return x >>> 0;
}
function hash(text: string, basis: number): number {
  let h = basis;
  for (let i = 0; i < text.length; i++) {
    h ^= text.charCodeAt(i);
    h = Math.imul(h, 0x01000193);
  }
  return mix(mix(h) ^ basis);
}

/** A number in [0, 1) that depends on nothing but its key. The only door chance comes in by. */
export function draw(
  seed: string,
  purpose: Purpose,
  week: number,
  party = '',
  ordinal: number | string = 0,
): number {
  const key = `${seed}|${purpose}|${week}|${party}|${ordinal}`;
  const high = hash(key, 0x811c9dc5) >>> 5;
  const low = hash(key, 0x9747b28c) >>> 6;
  return (high * 67_108_864 + low) / 9_007_199_254_740_992;
}

/** A draw from N(0, 1): twelve uniforms less six (Irwin–Hall), so that no logarithm can differ between engines. */
export function normal(seed: string, purpose: Purpose, week: number): number {
  let sum = -6;
  for (let i = 0; i < 12; i++) sum += draw(seed, purpose, week, '', i);
  return sum;
}

/** The key of a table of odds that a draw falls on; odds need not sum to 1. The last key for a draw of 1. */
export function pick<K extends string>(
  odds: readonly (readonly [K, number])[],
  u: number,
): K | null {
  const total = odds.reduce((sum, [, weight]) => sum + weight, 0);
  let left = u * total;
  for (const [key, weight] of odds) {
    left -= weight;
    if (left < 0 && weight > 0) return key;
  }
  return odds.findLast(([, weight]) => weight > 0)?.[0] ?? null;
}

/** Numbers in [0, 1) one after another, for resampling: quick, and the same for the same seed. */
export function sequence(seed: string): () => number {
  let at = hash(seed, 0x811c9dc5);
  return () => {
    at = (at + 0x9e3779b9) >>> 0;
    return mix(at) / 4_294_967_296;
  };
}
