import { sequence } from '../../engine/random.ts';
import { type GateRow, numbered, oneSeat, pieces, type Work } from '../gateRow.ts';
import type { Played } from '../gateTask.ts';
import { type Shift, shiftOf } from './shift.ts';
import type { Variant } from './variant.ts';

/** How far the endings must move when a deadline is taken away. */
export const BINDS = 0.05;
/** Share of the games asked for in which a deadline must have been set for its shift to be worth stating. */
const FEWEST = 0.1;
/** Where computer seats set it in fewer than this, its setter is made to set it as soon as it may. */
const SELDOM = 0.3;

/** Deadlines that may be there for the story, tagged as such, as a share of all. */
const FLAVOUR = 1 / 3;

/** One deadline in one length of play, with and without, over the games in which it was set. */
export interface DeadlineShift extends Shift {
  deadline: string;
  /** Minutes of the lesson; null for the whole game. */
  lesson: string | null;
  /** Games of how many in which it was set. */
  of: number;
  /** Whether its setter was made to set it as soon as it may. */
  made: boolean;
  /** Whether it moves the endings, as far as these games can tell. */
  binds: boolean;
}

/** Every deadline taken away in every length of play, on paired seeds: `games` of each at most.
 *
 * Only games in which somebody set it are compared. Where nobody did, its absence is no news: over all
 * games a deadline set in one of twenty could never move more than a twentieth of the endings, however
 * hard it bound those whom it met. Up to that moment both games of a pair are the same. One that computer
 * seats seldom set is there for people who will: its setter is made to set it. */
export async function deadlineShifts(work: Work, games: number): Promise<DeadlineShift[]> {
  const { scenario, seed } = work;
  const found: DeadlineShift[] = [];
  const play = async (variant: Variant, policies: Policies, numbers: readonly number[]) =>
    (await work.run(pieces({ do: 'play', seed, games: numbers, variant, policies }))).played;
  const all = numbered(games);
  for (const lesson of [null, ...Object.keys(scenario.lesson)]) {
    const length: Variant = lesson === null ? {} : { lesson };
    const usual = await play(length, {}, all);
    for (const [deadline, { setter }] of Object.entries(scenario.deadlines)) {
      const made = setter !== 'calendar' && setIn(usual, deadline).length < games * SELDOM;
      const policies: Policies = made ? oneSeat(setter, `sets:${deadline}`) : {};
      const whole = made ? await play(length, policies, all) : usual;
      const numbers = setIn(whole, deadline);
      const bare = await play({ ...length, without: deadline }, policies, numbers);
      const pairs = numbers.map((game, i) => ({
        with: whole[game]?.ending ?? '',
        without: bare[i]?.ending ?? '',
        moment: game,
      }));
      // A stream of its own: mending one deadline must not move the bounds of another.
      const chance = sequence(`${seed}:deadlines:${lesson ?? ''}:${deadline}`);
      const shift = shiftOf(pairs, chance);
      const binds = pairs.length >= games * FEWEST && shift.distance > BINDS;
      found.push({ deadline, lesson, of: games, made, binds, ...shift });
    }
  }
  return found;
}

type Policies = ReturnType<typeof oneSeat>;

const setIn = (whole: readonly Played[], deadline: string): number[] =>
  whole.flatMap((one, game) => (one.set.includes(deadline) ? [game] : []));

/** Row 8: no deadline is theatre: taken away, the endings of the games in which it was set move, in some
 * length at least; the checker names the lengths in which they do not. A date that is there for the story is
 * tagged as such, and such dates are few. */
export async function deadlines(work: Work): Promise<GateRow> {
  const shifts = await deadlineShifts(work, work.size.pairs);
  const { deadlines: dates } = work.scenario;
  const all = Object.entries(dates);
  const told = all.filter(([, { flavour }]) => flavour);
  const never = all.filter(
    ([id, { flavour }]) => !flavour && shifts.every((one) => one.deadline !== id || !one.binds),
  );
  const bind = shifts.filter((one) => one.binds);
  return {
    scenario: work.scenario.id,
    gate: 8,
    what: 'deadlines that bind nobody',
    found: `${bind.length} of ${shifts.length} deadlines and lengths move the endings; ${never.length} in no length, ${told.length} of ${all.length} flavour`,
    goal: `> ${BINDS} where set in some length, flavour ≤ a third`,
    met: never.length === 0 && told.length <= all.length * FLAVOUR,
    notes: shifts.map(
      ({ deadline, lesson, distance, low, high, pairs, of, made, binds }) =>
        `${binds ? 'moves' : dates[deadline]?.flavour ? 'story' : 'idle '} ${deadline}, ${lesson === null ? 'the whole game' : `${lesson} minutes`}: ${distance.toFixed(3)} (${low.toFixed(3)} to ${high.toFixed(3)}), set in ${pairs} of ${of}${made ? ', as soon as may be' : ''}`,
    ),
  };
}
