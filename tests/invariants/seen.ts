import fc, { type IProperty } from 'fast-check';
import { expect, it } from 'vitest';

/** A share, 0 to 1. Half come from a grid: drawn freely, most doubles lie next to zero and say little. */
export const share = (): fc.Arbitrary<number> =>
  fc.oneof(
    fc.integer({ min: 0, max: 20 }).map((step) => step / 20),
    fc.double({ min: 0, max: 1, noNaN: true }),
  );

/** A property of whatever stands in for the thing it speaks of, and a fault it must notice. */
export function invariant<T>(
  sentence: string,
  real: T,
  faults: Readonly<Record<string, T>>,
  property: (thing: T) => IProperty<unknown>,
  runs = 300,
): void {
  it(sentence, () => {
    fc.assert(property(real), { numRuns: runs });
  });
  it.each(Object.entries(faults))(`${sentence}: seen to fail where %s (planted)`, (_, fault) => {
    const run = fc.check(property(fault), { numRuns: 2000 }) as fc.RunDetails<unknown>;
    expect(run.failed).toBe(true);
  });
}
