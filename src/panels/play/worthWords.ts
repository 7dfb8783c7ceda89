import type { I18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { ChangesById } from '../../engine/move.ts';
import type { View } from '../../engine/viewTypes.ts';
import { type Worth, worth } from '../../engine/worth.ts';

// Smaller differences than this are not worth a word of their own (on V, 0..1).
const HARDLY = 0.015;
const WELL = 0.08;

const AGAINST_STANDING = {
  more: msg`More than the standing text,`,
  same: msg`As good as the standing text,`,
  less: msg`Less than the standing text,`,
};
const AGAINST_FLOOR = {
  below: msg`below your floor.`,
  narrow: msg`just above your floor.`,
  well: msg`well above your floor.`,
};
const AGAINST_TODAY = {
  below: msg`not better than today.`,
  narrow: msg`a little better than today.`,
  well: msg`much better than today.`,
};
const ALONE = {
  below: msg`Below your floor.`,
  narrow: msg`Just above your floor.`,
  well: msg`Well above your floor.`,
};
const ALONE_TODAY = {
  below: msg`Not better than today.`,
  narrow: msg`A little better than today.`,
  well: msg`Much better than today.`,
};

/** Whether a text is judged against the floor or against today (the bar of model.md §5). */
export const byFloor = (told: Worth): boolean => told.comprehensive || told.core;

const step = (told: Worth): 'below' | 'narrow' | 'well' =>
  told.value < told.bar ? 'below' : told.value < told.bar + WELL ? 'narrow' : 'well';

/** What a text is worth to this seat, as a sentence: against the standing text and against its bar. */
export function worthSentence(
  i18n: I18n,
  view: View,
  told: Worth,
  standing: ChangesById | null,
): string {
  const how = step(told);
  if (standing === null || Object.keys(standing).length === 0)
    return i18n._((byFloor(told) ? ALONE : ALONE_TODAY)[how]);
  const by = told.value - worth(view, standing).value;
  const relation = by > HARDLY ? 'more' : by < -HARDLY ? 'less' : 'same';
  const against = (byFloor(told) ? AGAINST_FLOOR : AGAINST_TODAY)[how];
  return `${i18n._(AGAINST_STANDING[relation])} ${i18n._(against)}`;
}

const AT_HOME = {
  safely: msg`would pass it.`,
  narrowly: msg`would pass it narrowly.`,
  edge: msg`could go either way.`,
  refuses: msg`would refuse it.`,
};

/** What the back table would say, after its name. */
export function homeSentence(i18n: I18n, told: Worth): { says: string; warn: boolean } {
  const margin = told.back - told.threshold;
  const how =
    margin >= 0.1 ? 'safely' : margin >= 0.03 ? 'narrowly' : margin >= -0.03 ? 'edge' : 'refuses';
  return { says: i18n._(AT_HOME[how]), warn: margin < 0.03 };
}
