import { describe, expect, it } from 'vitest';
import { inLesson } from '../../src/scenario/lesson.ts';
import { bundled, SLUGS } from '../scenarios/bundled.ts';

const flagship = bundled('talks-about-talks');

describe('a lesson', () => {
  it('is as long as the file says, with the moves it gives', () => {
    expect(inLesson(flagship, '45')?.calendar).toMatchObject({
      turns: { from: 4, to: 4 },
      moves: 1,
    });
    expect(inLesson(flagship, '90')?.calendar.moves).toBe(flagship.calendar.moves);
    expect(inLesson(flagship, '15')).toBeNull();
  });
  it('shrinks due dates and the turns that conditions name alike', () => {
    const short = inLesson(flagship, '60');
    expect(short?.deadlines['within-weeks']?.due).toBe(2);
    expect(flagship.deadlines['within-weeks']?.due).toBe(5);
    const latest = (events: unknown) =>
      Math.max(
        ...[...JSON.stringify(events).matchAll(/"at-least":(\d+)[,}]/g)].map((m) => Number(m[1])),
      );
    expect(latest(flagship.events)).toBeGreaterThanOrEqual(5);
    expect(latest(short?.events)).toBeLessThan(latest(flagship.events));
  });
  it('leaves everything that counts no turns as it was', () => {
    const short = inLesson(flagship, '60');
    expect(short?.issues).toBe(flagship.issues);
    expect(short?.parties).toBe(flagship.parties);
    for (const [id, { 'hold-back': holds }] of Object.entries(flagship.demands))
      expect(short?.demands[id]?.['hold-back'], id).toEqual(holds);
    expect(short?.events['envoy-visit']?.choices).toEqual(flagship.events['envoy-visit']?.choices);
  });
  it.each(SLUGS)('has something due in every length of %s', (slug) => {
    const whole = bundled(slug);
    for (const minutes of Object.keys(whole.lesson)) {
      const short = inLesson(whole, minutes);
      const last = short?.calendar.turns.to ?? 0;
      const due = Object.values(short?.deadlines ?? {}).flatMap((one) =>
        one.due === undefined ? [] : [typeof one.due === 'number' ? one.due : one.due.from],
      );
      expect(due.some((turn) => turn <= last)).toBe(true);
    }
  });
});
