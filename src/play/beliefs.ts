import type { View } from '../engine/viewTypes.ts';

const EVERY = 3;

/** The delegation a person is asked about this week: one with more than one mind, not their own, always
 * the same, so that estimates can be laid beside each other; null in weeks without the question. */
export function askedAbout(
  view: Pick<View, 'turn' | 'seat' | 'beat' | 'beliefs' | 'case' | 'parties'>,
): string | null {
  if (view.beat !== 'initiative' || view.turn < EVERY || view.turn % EVERY !== 0) return null;
  const about = view.parties.find(
    ({ id }) => id !== view.seat && Object.keys(view.case.priors[id] ?? {}).length > 1,
  );
  if (about === undefined) return null;
  const asked = view.beliefs.some((one) => one.week === view.turn && one.about === about.id);
  return asked ? null : about.id;
}
