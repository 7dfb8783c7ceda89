import { inLesson } from '../../scenario/lesson.ts';
import type { Scenario } from '../../scenario/scenario.ts';

/** A scenario with one thing about it changed, for comparison. Plain data, so that a worker can make it. */
export interface Variant {
  /** Minutes of a lesson of the file. */
  lesson?: string | undefined;
  /** A deadline taken away: it stands on paper, but nobody can set it, and one that is set from the start
   * aims at nobody, costs nothing and never comes due. */
  without?: string | undefined;
  /** A party that gives way late, with no deadline aimed at it. */
  hard?: string | undefined;
}

/** A turn no game reaches. */
const NEVER = 100_000;
/** Exponent of the concession curve of a side that hardly gives before the end (model.md §4). */
export const HARD = 0.2;

export function variantOf(scenario: Scenario, { lesson, without, hard }: Variant): Scenario {
  const timed = lesson === undefined ? scenario : inLesson(scenario, lesson);
  if (timed === null) throw new Error(`no lesson of ${lesson} minutes`);
  const idle = Object.entries(timed.deadlines).map(([id, deadline]) => {
    const gone = id === without || (hard !== undefined && deadline['aimed-at'].includes(hard));
    if (!gone) return [id, deadline];
    return [
      id,
      {
        ...deadline,
        'aimed-at': [],
        cost: 0,
        due: NEVER,
        'met-when': undefined,
        'if-met': [],
        'may-set-when': { turn: { 'at-least': NEVER } },
        public: false,
      },
    ];
  });
  const parties = Object.entries(timed.parties).map(([id, party]) => [
    id,
    id === hard ? { ...party, tactic: { ...party.tactic, exponent: HARD } } : party,
  ]);
  return {
    ...timed,
    deadlines: Object.fromEntries(idle),
    parties: Object.fromEntries(parties),
  } as Scenario;
}
