import { type Bargainer, bargainer } from '../negotiation/tactics.ts';
import { rounded } from '../negotiation/utility.ts';
import { type Domain, outcomesOf } from './domain.ts';

/** Each side of a domain as a bargainer over row-major outcomes. Utilities are rounded to nine decimals, so
 * that sums taken in another order decide alike. */
export function bargainersOf(domain: Domain): Bargainer[] {
  const { parties, utilities } = outcomesOf(domain);
  return domain.sides.map(({ reservation }, p) => {
    const own = new Float64Array(domain.size);
    for (let i = 0; i < own.length; i++) own[i] = rounded(utilities[i * parties + p] as number);
    return bargainer(own, reservation);
  });
}
