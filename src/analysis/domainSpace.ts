import { type Domain, outcomesOf, packageAt } from '../genius/domain.ts';
import { fairPoints, opposition } from '../negotiation/fair.ts';
import { paretoSet } from '../negotiation/frontier.ts';
import { rounded } from '../negotiation/utility.ts';
import type { PackageSpace, Valued } from './outcomes.ts';

/** The outcome space of a Genius domain: `domain`'s JSON. What only a scenario can say is null. */
export type DomainSpace = Omit<PackageSpace, 'acceptable' | 'acceptableShare' | 'smallestDeal'> & {
  acceptable: null;
  acceptableShare: null;
  smallestDeal: null;
};

/** Looks at every outcome of a domain. The fair points are taken over the reservations; utilities are
 * rounded (to nine decimals) only after everything is compared. */
export function domainSpace(domain: Domain): DomainSpace {
  const outcomes = outcomesOf(domain);
  const floors = domain.sides.map((side) => side.reservation);
  const valued = (rows: readonly number[]): Valued[] =>
    rows.map((row) => ({
      package: packageAt(domain, row),
      utilities: Object.fromEntries(
        domain.sides.map(({ name }, p) => [
          name,
          rounded(outcomes.utilities[row * outcomes.parties + p] as number),
        ]),
      ),
    }));
  const fair = fairPoints(outcomes, floors);
  const far = opposition(outcomes);
  return {
    packages: domain.size,
    acceptable: null,
    acceptableShare: null,
    pareto: valued(paretoSet(outcomes)),
    nash: valued(fair.nash),
    kalaiSmorodinsky: valued(fair.kalaiSmorodinsky),
    egalitarian: valued(fair.egalitarian),
    utilitarian: valued(fair.utilitarian),
    opposition: far === null ? null : rounded(far),
    smallestDeal: null,
  };
}
