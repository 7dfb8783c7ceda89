import fc from 'fast-check';
import type { Outcomes } from '../../src/negotiation/payoffs.ts';

/** A domain with additive preferences: how many options each issue has, and for each party weights and
 * values, as whole numbers. */
export interface Domain {
  sizes: readonly number[];
  parties: readonly { weights: readonly number[]; values: readonly (readonly number[])[] }[];
}

/** Every combination, the last issue turning fastest. */
export const packagesOf = (sizes: readonly number[]): number[][] =>
  sizes.reduce<number[][]>(
    (all, size) => all.flatMap((x) => Array.from({ length: size }, (_, option) => [...x, option])),
    [[]],
  );

/** Utilities of all packages, each scaled to 0..1. Few distinct numbers go in, so that ties are common. */
export function payoffs({ sizes, parties }: Domain): Outcomes {
  const rows = packagesOf(sizes).map((x) =>
    parties.map(({ weights, values }) => {
      const total = weights.reduce((sum, w) => sum + w, 0);
      return x.reduce(
        (sum, option, k) => sum + ((weights[k] ?? 0) / total) * ((values[k]?.[option] ?? 0) / 8),
        0,
      );
    }),
  );
  return { parties: parties.length, utilities: Float64Array.from(rows.flat()) };
}

const exactly = (length: number) => ({ minLength: length, maxLength: length });

/** Domains of 2–5 parties and at most `most` packages. */
export const domains = (most = 128): fc.Arbitrary<Domain> =>
  fc
    .tuple(
      fc.integer({ min: 2, max: 5 }),
      fc.array(fc.integer({ min: 2, max: 5 }), { minLength: 1, maxLength: 6 }),
    )
    .map(([parties, sizes]) => {
      while (sizes.reduce((n, size) => n * size, 1) > most) sizes.pop();
      return { parties, sizes };
    })
    .chain(({ parties, sizes }) =>
      fc.record({
        sizes: fc.constant(sizes),
        parties: fc.array(
          fc.record({
            weights: fc.array(fc.integer({ min: 1, max: 6 }), exactly(sizes.length)),
            values: fc.tuple(
              ...sizes.map((n) => fc.array(fc.integer({ min: 0, max: 8 }), exactly(n))),
            ),
          }),
          exactly(parties),
        ),
      }),
    );

/** Rows on a grid, with the noise that sums of products leave behind: ties everywhere. */
export const grids: fc.Arbitrary<Outcomes> = fc.integer({ min: 1, max: 5 }).chain((parties) =>
  fc
    .array(
      fc.array(
        fc
          .tuple(fc.integer({ min: 0, max: 8 }), fc.integer({ min: -3, max: 3 }))
          .map(([step, noise]) => step / 8 + noise * 1e-16),
        exactly(parties),
      ),
      { minLength: 1, maxLength: 60 },
    )
    .map((rows) => ({ parties, utilities: Float64Array.from(rows.flat()) })),
);

/** The numbers 0..n−1 in another order. */
export const orders = (n: number): fc.Arbitrary<number[]> =>
  fc.shuffledSubarray(
    Array.from({ length: n }, (_, i) => i),
    exactly(n),
  );

/** The same domain with its parties, its issues and the options of each issue in other orders. */
export const reordered = (domain: Domain) =>
  fc
    .record({
      parties: orders(domain.parties.length),
      issues: orders(domain.sizes.length),
      options: fc.tuple(...domain.sizes.map(orders)),
    })
    .map((to) => {
      const issues = to.issues.map((k) => ({ k, options: to.options[k] ?? [] }));
      const turned: Domain = {
        sizes: issues.map(({ options }) => options.length),
        parties: to.parties.map((p) => ({
          weights: issues.map(({ k }) => domain.parties[p]?.weights[k] ?? 0),
          values: issues.map(({ k, options }) =>
            options.map((o) => domain.parties[p]?.values[k]?.[o] ?? 0),
          ),
        })),
      };
      const places = new Map(packagesOf(domain.sizes).map((x, row) => [x.join(), row]));
      /** Which row of the domain each row of the turned one is. */
      const rows = packagesOf(turned.sizes).map((x) => {
        const back: number[] = [];
        issues.forEach(({ k, options }, place) => {
          back[k] = options[x[place] ?? 0] ?? 0;
        });
        return places.get(back.join()) ?? -1;
      });
      return { turned, rows, parties: to.parties };
    });

export const table = (rows: readonly (readonly number[])[]): Outcomes => ({
  parties: rows[0]?.length ?? 0,
  utilities: Float64Array.from(rows.flat()),
});

export const rowsOf = ({ parties, utilities }: Outcomes): number[][] =>
  Array.from({ length: utilities.length / parties }, (_, i) =>
    Array.from(utilities.subarray(i * parties, (i + 1) * parties)),
  );

export const ascending = (rows: readonly number[]): number[] => [...rows].sort((a, b) => a - b);

/** Does the property notice what is wrong with what it was given? */
export const notices = <T>(property: fc.IProperty<T>): boolean =>
  fc.check(property, { numRuns: 500, seed: 1 }).failed;
