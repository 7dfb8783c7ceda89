import type { Statement } from '../analysis/statement.ts';

/** As many as can be read in a minute. */
const MOST = 10;
/** No more than this many of one sort, so that the few are about different things. */
const PER_CODE = 2;

/** The statements that say most about how the game went, in the order of weeks. */
export function leading(statements: readonly Statement[]): Statement[] {
  const taken = new Map<string, number>();
  const best = [...statements]
    .sort((a, b) => b.weight - a.weight)
    .filter(({ code }) => {
      const times = taken.get(code) ?? 0;
      taken.set(code, times + 1);
      return times < PER_CODE;
    })
    .slice(0, MOST);
  return statements.filter((statement) => best.includes(statement));
}
