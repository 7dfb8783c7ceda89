import { sequence } from '../../engine/random.ts';
import { type GateRow, pieces, type Work } from '../gateRow.ts';
import type { Played } from '../gateTask.ts';
import { type Shift, shiftOf } from './shift.ts';
import type { Variant } from './variant.ts';

/** How far the endings must move when a deadline is taken away. */
export const BINDS = 0.05;

/** One deadline in one length of play, with and without. */
export interface DeadlineShift extends Shift {
  deadline: string;
  /** Minutes of the lesson; null for the whole game. */
  lesson: string | null;
}

const NAMELESS = 'the whole game';

/** Every deadline taken away in every length of play, on paired seeds. `games` is how many of each. */
export async function deadlineShifts(work: Work, games: number): Promise<DeadlineShift[]> {
  const { scenario, seed } = work;
  const chance = sequence(`${seed}:deadlines`);
  const found: DeadlineShift[] = [];
  const played = async (variant: Variant): Promise<readonly Played[]> =>
    (await work.run(pieces({ do: 'play', seed, from: 0, games, variant }))).played;
  for (const lesson of [null, ...Object.keys(scenario.lesson)]) {
    const length: Variant = lesson === null ? {} : { lesson };
    const whole = await played(length);
    for (const deadline of Object.keys(scenario.deadlines)) {
      const bare = await played({ ...length, without: deadline });
      const pairs = whole.map((one, i) => ({
        with: one.ending,
        without: bare[i]?.ending ?? '',
        moment: i,
      }));
      found.push({ deadline, lesson, ...shiftOf(pairs, chance) });
    }
  }
  return found;
}

/** Row 8: no deadline is theatre: taken away, the endings move, in every length, or the checker says so. */
export async function deadlines(work: Work): Promise<GateRow> {
  const shifts = await deadlineShifts(work, work.size.pairs);
  const idle = shifts.filter((one) => one.distance <= BINDS);
  const never = Object.keys(work.scenario.deadlines).filter((id) =>
    shifts.every((one) => one.deadline !== id || one.distance <= BINDS),
  );
  return {
    scenario: work.scenario.id,
    gate: 8,
    what: 'deadlines that bind nobody',
    found: `${shifts.length - idle.length} of ${shifts.length} deadlines and lengths move the endings; ${never.length} in no length`,
    goal: `> ${BINDS} each, or the checker says so`,
    met: never.length === 0,
    notes: idle.map(
      ({ deadline, lesson, distance, low, high }) =>
        `${deadline}, ${lesson === null ? NAMELESS : `${lesson} minutes`}: ${distance.toFixed(3)} (${low.toFixed(3)} to ${high.toFixed(3)})`,
    ),
  };
}
