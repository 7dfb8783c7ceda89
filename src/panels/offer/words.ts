import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { capital } from '../../locale/say.ts';
import type { Learned } from '../../play/learned.ts';
import type { BackWord, Compared, Reading, Step } from './reading.ts';

type Say = (sentence: MessageDescriptor) => string;

const BESIDE_FLOOR: Readonly<Record<Step, MessageDescriptor>> = {
  'far-above': msg`well above your floor`,
  above: msg`above your floor`,
  'just-above': msg`just above your floor`,
  'just-below': msg`just below your floor`,
  below: msg`below your floor`,
  'far-below': msg`far below your floor`,
};
const BESIDE_NOW: Readonly<Record<Step, MessageDescriptor>> = {
  'far-above': msg`far better than things as they are`,
  above: msg`better than things as they are`,
  'just-above': msg`a little better than things as they are`,
  'just-below': msg`hardly better than things as they are`,
  below: msg`worse than things as they are`,
  'far-below': msg`far worse than things as they are`,
};
const BESIDE_STANDING: Readonly<Record<Compared, MessageDescriptor>> = {
  more: msg`more than the standing text`,
  same: msg`about as much as the standing text`,
  less: msg`less than the standing text`,
};
const BESIDE_TODAY: Readonly<Record<Compared, MessageDescriptor>> = {
  more: msg`better than things as they are`,
  same: msg`about as good as things as they are`,
  less: msg`worse than things as they are`,
};
const BACK: Readonly<Record<BackWord, MessageDescriptor>> = {
  easily: msg`would pass it easily`,
  passes: msg`would probably pass it`,
  narrowly: msg`would pass it a little more often than not`,
  doubtful: msg`would probably refuse it`,
  refuses: msg`would refuse it`,
};
const IF_KEPT: Readonly<Record<Reading['ifKept'], MessageDescriptor>> = {
  'much-more': msg`If it were kept in full: much more.`,
  more: msg`If it were kept in full: a little more.`,
  same: msg`If it were kept in full: about the same.`,
  less: msg`If it were kept in full: less.`,
};
const ENOUGH: Readonly<Record<Learned['word'], MessageDescriptor>> = {
  'not-enough': msg`probably not enough`,
  'hard-to-tell': msg`hard to tell`,
  enough: msg`probably enough`,
};
const NOTHING = msg`nothing changes yet`;

/** `well above your floor`: beside the line that decides. */
export const besideBar = (reading: Reading, say: Say): string =>
  reading.worth.changes === 0
    ? say(NOTHING)
    : say((reading.byFloor ? BESIDE_FLOOR : BESIDE_NOW)[reading.step]);

/** The same at a beginning, without a full stop. */
export const shortWorth = (reading: Reading, say: Say): string => capital(besideBar(reading, say));

/** `More than the standing text, well above your floor.` */
export function worthSentence(reading: Reading, say: Say): string {
  const bar = besideBar(reading, say);
  if (reading.worth.changes === 0 || reading.compared === null) return capital(say(msg`${bar}.`));
  const { how, to } = reading.compared;
  const beside = say((to === 'standing' ? BESIDE_STANDING : BESIDE_TODAY)[how]);
  return capital(say(msg`${beside}, ${bar}.`));
}

export const backWords = (reading: Reading, say: Say): string => say(BACK[reading.back]);
export const ifKeptWords = (reading: Reading, say: Say): string => say(IF_KEPT[reading.ifKept]);
export const enoughWords = (learned: Learned, say: Say): string => say(ENOUGH[learned.word]);

const ORDINALS: readonly MessageDescriptor[] = [
  msg`Your first offer`,
  msg`Your second offer`,
  msg`Your third offer`,
  msg`Your fourth offer`,
  msg`Your fifth offer`,
  msg`Your sixth offer`,
  msg`Your seventh offer`,
  msg`Your eighth offer`,
  msg`Your ninth offer`,
  msg`Your tenth offer`,
];
/** `Your fourth offer`; past the tenth it is only yours. */
export const offerTitle = (before: number, say: Say): string =>
  say(ORDINALS[before] ?? msg`Your offer`);
