import type { BesidesDecision, Weighed } from './reasons.ts';

/** A move that a rule of the seat's own asks for, with all it had to choose from. */
export type Beside = Pick<BesidesDecision, 'rule' | 'move' | 'considered' | 'least'>;

/** The move with the highest score over `least`, of equals the first. */
export function highest(considered: readonly Weighed[], least: number): Weighed | null {
  let best: Weighed | null = null;
  for (const one of considered)
    if (one.score > least && (best === null || one.score > best.score)) best = one;
  return best;
}

export function bestOf(
  rule: Beside['rule'],
  considered: readonly Weighed[],
  least: number,
): Beside | null {
  const best = highest(considered, least);
  return best === null ? null : { rule, move: best.move, considered, least };
}
