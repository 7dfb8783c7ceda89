import { type Bargainer, proposal, type Tactic, takes } from './tactics.ts';

export interface Duelist {
  side: Bargainer;
  tactic: Tactic;
}
/** How a session ended: the turn of acceptance and the outcome, both null without a deal, and what each
 * side has of it; its reservation where there is none. */
export interface DuelEnd {
  turn: number | null;
  outcome: number | null;
  utilities: readonly [number, number];
}

/** One session of alternating offers. Turns n = 0 … turns − 1 alternate, the first duelist begins,
 * t = n/(turns − 1). The mover finds its next offer first, then takes the other's standing one if that is as
 * good, else proposes its own. `turns` (2 or more) is what both believe; talks are cut off after `cut` turns
 * if that is fewer. Discounts play no part. */
export function duel(a: Duelist, b: Duelist, turns: number, cut: number = turns): DuelEnd {
  const proposals: [number[], number[]] = [[], []];
  for (let n = 0; n < Math.min(turns, cut); n++) {
    const mover = n % 2 === 0 ? 0 : 1;
    const { side, tactic } = mover === 0 ? a : b;
    const made = proposals[mover];
    const received = proposals[1 - mover] as number[];
    const next = proposal(tactic, side, { t: n / (turns - 1), made, received });
    const standing = received.at(-1);
    if (standing !== undefined && takes(side, standing, next)) {
      const worth = ({ side: { utilities } }: Duelist) => utilities[standing] as number;
      return { turn: n, outcome: standing, utilities: [worth(a), worth(b)] };
    }
    made.push(next);
  }
  return { turn: null, outcome: null, utilities: [a.side.reservation, b.side.reservation] };
}
