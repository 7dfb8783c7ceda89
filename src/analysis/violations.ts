import type { Happening } from '../engine/happening.ts';
import type { Effect } from '../scenario/conditions.ts';
import type { Scenario } from '../scenario/scenario.ts';

/** What took place, what of it was reported, and what was reported though nothing had taken place. */
export interface Violations {
  actual: number;
  reported: number;
  falseReports: number;
}

/** The effects an event or a choice made, as far as they put a report on the table. */
function effectsBehind(scenario: Scenario, cause: Happening | undefined): readonly Effect[] {
  if (cause?.kind === 'event') return scenario.events[cause.event]?.then ?? [];
  if (cause?.kind !== 'chosen') return [];
  const choices = scenario.events[cause.event]?.choices ?? [];
  return choices.find((choice) => choice.id === cause.choice)?.then ?? [];
}

/** Counts violations and reports of a whole log, or of one agreement. A report made by a side at the table
 * says what that side says; it is counted as false where no violation by the accused is on record. */
export function violationsOf(
  scenario: Scenario,
  log: readonly Happening[],
  agreement?: string,
): Violations {
  const byId = new Map(log.map((one) => [one.id, one]));
  const count: Violations = { actual: 0, reported: 0, falseReports: 0 };
  const broke = new Set<string>();
  for (const one of log) {
    if (one.kind === 'conduct' && (agreement ?? one.agreement) === one.agreement) {
      count.actual += 1;
      if (one.reported) count.reported += 1;
      broke.add(`${one.agreement} ${one.by}`);
    }
    if (one.kind !== 'report' || (agreement ?? one.agreement) !== one.agreement) continue;
    const cause = byId.get(one.cause);
    if (cause?.kind === 'conduct') continue;
    const staged = effectsBehind(scenario, cause).flatMap((effect) =>
      'violation' in effect && effect.violation.of === one.against ? [effect.violation.true] : [],
    );
    if (staged.includes(true)) {
      count.actual += 1;
      count.reported += 1;
    } else if (one.by !== null && broke.has(`${one.agreement} ${one.against}`)) count.reported += 1;
    else count.falseReports += 1;
  }
  return count;
}
