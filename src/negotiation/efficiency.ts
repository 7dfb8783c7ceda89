import { paretoSet } from './frontier.ts';
import { type Outcomes, rowsOf, TIE } from './payoffs.ts';

/** How far an outcome is from the nearest one that nobody can improve for free: Euclidean, in utility
 * space, 0 for an efficient one. `front` saves finding the Pareto set again. */
export function distanceToPareto(
  outcomes: Outcomes,
  row: number,
  front: readonly number[] = paretoSet(outcomes),
): number {
  const { parties, utilities: u } = outcomes;
  let least = Number.POSITIVE_INFINITY;
  for (const i of front) {
    let sum = 0;
    for (let p = 0; p < parties; p++)
      sum += ((u[i * parties + p] as number) - (u[row * parties + p] as number)) ** 2;
    if (sum < least) least = sum;
  }
  return Math.sqrt(least);
}

/** Value left on the table (Raiffa 1982): the most the sum of utilities could rise without anybody getting
 * less than in this outcome. 0 for an efficient one, and for no other. */
export function leftOnTable(outcomes: Outcomes, row: number): number {
  const { parties, utilities: u } = outcomes;
  const n = rowsOf(outcomes);
  let most = 0;
  for (let i = 0, at = 0; i < n; i++, at += parties) {
    let sum = 0;
    let p = 0;
    for (; p < parties; p++) {
      const more = (u[at + p] as number) - (u[row * parties + p] as number);
      if (more < -TIE) break;
      sum += more;
    }
    if (p === parties && sum > most) most = sum;
  }
  return most > TIE ? most : 0;
}
