import { describe, expect, it } from 'vitest';
import {
  createAnnouncements,
  POLITE_GAP_MS,
  SUMMARY_GAP_MS,
} from '../../src/panels/announcements.ts';

/** A clock that moves when told, and everything said with the moment it was said at. */
function room() {
  let at = 0;
  const calls: { due: number; call: () => void }[] = [];
  const polite: [number, string][] = [];
  const urgent: [number, string][] = [];
  const announcements = createAnnouncements(
    (text) => polite.push([at, text]),
    (text) => urgent.push([at, text]),
    { now: () => at, later: (call, ms) => calls.push({ due: at + ms, call }) },
  );
  const passTo = (end: number) => {
    for (;;) {
      const next = calls.filter(({ due }) => due <= end).sort((a, b) => a.due - b.due)[0];
      if (!next) break;
      calls.splice(calls.indexOf(next), 1);
      at = next.due;
      next.call();
    }
    at = end;
  };
  return { announcements, polite, urgent, passTo, waiting: calls };
}

describe('the announcer', () => {
  it('speaks the first sentence at once and the rest in order, a quarter of a second apart', () => {
    const { announcements, polite, passTo } = room();
    for (const text of ['one', 'two', 'three']) announcements.say(text);
    passTo(5000);
    expect(polite).toEqual([
      [0, 'one'],
      [POLITE_GAP_MS, 'two'],
      [2 * POLITE_GAP_MS, 'three'],
    ]);
  });

  it('gives one summary in five seconds: the newest, and loses none for good', () => {
    const { announcements, polite, passTo } = room();
    announcements.summarise('week 1');
    passTo(1000);
    announcements.summarise('week 2');
    announcements.summarise('week 3');
    passTo(20_000);
    expect(polite).toEqual([
      [0, 'week 1'],
      [SUMMARY_GAP_MS, 'week 3'],
    ]);
  });

  it('does not make a sentence wait for a summary that is held back', () => {
    const { announcements, polite, passTo } = room();
    announcements.summarise('week 1');
    announcements.summarise('week 2');
    passTo(1000);
    announcements.say('tabled');
    passTo(20_000);
    expect(polite).toEqual([
      [0, 'week 1'],
      [1000, 'tabled'],
      [SUMMARY_GAP_MS, 'week 2'],
    ]);
  });

  it('interrupts at once, whatever is waiting', () => {
    const { announcements, urgent, passTo } = room();
    announcements.say('one');
    announcements.say('two');
    passTo(10);
    announcements.interrupt('The connection is lost.');
    expect(urgent).toEqual([[10, 'The connection is lost.']]);
  });

  it('keeps its distances whatever comes, and says every sentence once', () => {
    const { announcements, polite, passTo, waiting } = room();
    for (let n = 0; n < 40; n += 1) {
      announcements.say(`s${n}`);
      if (n % 3 === 0) announcements.summarise(`w${n}`);
      passTo(n * 97);
    }
    passTo(60_000);
    const times = polite.map(([at]) => at);
    const gaps = times.slice(1).map((at, before) => at - (times[before] ?? 0));
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(POLITE_GAP_MS);
    expect(polite.filter(([, text]) => text.startsWith('s'))).toHaveLength(40);
    const summaries = polite.filter(([, text]) => text.startsWith('w')).map(([at]) => at);
    const apart = summaries.slice(1).map((at, before) => at - (summaries[before] ?? 0));
    expect(Math.min(...apart)).toBeGreaterThanOrEqual(SUMMARY_GAP_MS);
    expect(polite.some(([, text]) => text === 'w39')).toBe(true);
    expect(waiting).toEqual([]);
  });
});
