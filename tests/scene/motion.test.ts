import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ease } from '../../src/scene/ease.ts';
import { AT_ONCE, LONGEST, type MotionKind, plan } from '../../src/scene/motion.ts';
import type { Place, ScenePicture, Sheet } from '../../src/scene/picture.ts';
import { sample } from './samplePicture.ts';

const kinds = (before: ScenePicture | null, now: ScenePicture): MotionKind[] =>
  plan(before, now).map((motion) => motion.kind);

const withSheet = (change: Partial<Sheet>): ScenePicture => ({
  ...sample,
  sheet: { ...sample.sheet!, ...change },
});

const withPlace = (index: number, change: Partial<Place>): ScenePicture => ({
  ...sample,
  places: sample.places.map((p, i) => (i === index ? { ...p, ...change } : p)),
});

describe('a plan of motion', () => {
  test('is empty without a picture before, and between equal pictures', () => {
    expect(plan(null, sample)).toEqual([]);
    expect(plan(sample, structuredClone(sample))).toEqual([]);
  });

  test('slides a new text from the place that tabled it', () => {
    const [motion] = plan(sample, withSheet({ text: 'text-2', from: 2 }));
    expect(motion).toMatchObject({ kind: 'tabled', targets: ['sheet'], place: 2, ms: 420 });
  });

  test('takes a refused text back the way it came', () => {
    expect(kinds(sample, withSheet({ state: 'refused' }))).toEqual(['refused']);
  });

  test('inks agreed lines one after another', () => {
    const rows = sample.sheet!.rows.map((row) => ({ ...row, state: 'agreed' as const, by: null }));
    expect(kinds(sample, withSheet({ rows }))).toEqual(['agreed', 'agreed', 'agreed']);
  });

  test('slides the slip before it drops the clip', () => {
    const rows = sample.sheet!.rows.map((row) =>
      row.issue === 'quay' ? { ...row, state: 'conditioned' as const, by: 2 as const } : row,
    );
    const [slip, clip] = plan(sample, withSheet({ rows }));
    expect(slip?.kind).toBe('conditioned');
    expect(clip?.kind).toBe('clipped');
    expect(clip!.at).toBeGreaterThanOrEqual(slip!.at);
  });

  test('presses a seal that was awaited', () => {
    const seals = sample.sheet!.seals.map((seal) => ({ ...seal, pressed: true }));
    expect(plan(sample, withSheet({ seals }))[0]).toMatchObject({
      kind: 'sealed',
      targets: ['seal east'],
    });
  });

  test('turns the chair after the lamp', () => {
    const motions = plan(sample, withPlace(2, { posture: 'cold', stalling: true }));
    expect(motions.map((m) => m.kind)).toEqual(['posture', 'chair']);
    expect(motions[1]!.at).toBeGreaterThanOrEqual(motions[0]!.at);
  });

  test('lets nothing else move when a delegation walks out', () => {
    const now = { ...withPlace(1, { posture: 'gone' }), sheet: null, glasses: [] };
    const motions = plan(sample, now);
    expect(motions.map((m) => m.kind)).toEqual(['lampOff', 'pushedBack']);
    expect(motions[1]!.at).toBeGreaterThanOrEqual(motions[0]!.at + motions[0]!.ms);
  });

  test('turns a glass when its deadline is extended and cracks it when it lapses', () => {
    const glass = sample.glasses[0]!;
    const extended = { ...sample, glasses: [{ ...glass, turns: 1, left: 1 }] };
    const lapsed = { ...sample, glasses: [{ ...glass, state: 'lapsed' as const, left: 0 }] };
    expect(kinds(sample, extended)).toEqual(['turned']);
    expect(kinds(sample, lapsed)).toEqual(['cracked']);
  });
});

describe('any plan', () => {
  const posture = fc.constantFrom('open', 'guarded', 'cold', 'leaving', 'gone');
  const state = fc.constantFrom('voiced', 'acknowledged', 'bargained', 'met', 'hardened');
  const row = fc.constantFrom('agreed', 'open', 'rest', 'conditioned');
  const zone = fc.constantFrom('inForce', 'disputed', 'none');
  const picture: fc.Arbitrary<ScenePicture> = fc
    .record({
      postures: fc.array(posture, { minLength: 4, maxLength: 4 }),
      stalling: fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }),
      states: fc.array(state, { minLength: 8, maxLength: 8 }),
      rows: fc.array(row, { minLength: 8, maxLength: 8 }),
      pressed: fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }),
      text: fc.constantFrom('a', 'b'),
      zones: fc.array(zone, { minLength: 3, maxLength: 3 }),
      left: fc.constantFrom(1, 0.5, 0),
    })
    .map((r) => ({
      ...sample,
      places: sample.places.map((p, i) => ({
        ...p,
        posture: r.postures[i]!,
        stalling: r.stalling[i]!,
        folders: [0, 1].map((n) => ({
          demand: `${p.party}-${n}`,
          state: r.states[i * 2 + n]!,
          to: null,
        })),
      })),
      sheet: {
        ...sample.sheet!,
        text: r.text,
        rows: r.rows.map((s, i) => ({ issue: `issue-${i}`, state: s, by: null })),
        seals: r.pressed.map((p, i) => ({
          ...sample.sheet!.seals[0]!,
          party: `p${i}`,
          pressed: p,
        })),
      },
      glasses: [{ ...sample.glasses[0]!, left: r.left }],
      zones: r.zones.map((s, i) => ({ ...sample.zones[0]!, id: `z${i}`, state: s })),
    }));

  test('lasts at most 600 ms and moves at most two things at once', () => {
    fc.assert(
      fc.property(picture, picture, (before, now) => {
        const motions = plan(before, now);
        for (const { at, ms } of motions) {
          expect(at).toBeGreaterThanOrEqual(0);
          expect(ms).toBeGreaterThan(0);
          expect(at + ms).toBeLessThanOrEqual(LONGEST);
        }
        for (const { at } of motions) {
          const moving = motions.filter((m) => m.at <= at && at < m.at + m.ms);
          expect(moving.length).toBeLessThanOrEqual(AT_ONCE);
        }
      }),
      { seed: 7, numRuns: 300 },
    );
  });

  test('never starts an effect before its cause', () => {
    const order: readonly MotionKind[] = ['tabled', 'agreed', 'conditioned', 'clipped', 'sealed'];
    fc.assert(
      fc.property(picture, picture, (before, now) => {
        const ranked = plan(before, now).filter((m) => order.includes(m.kind));
        const starts = ranked.map((m) => m.at);
        expect(ranked.map((m) => order.indexOf(m.kind))).toEqual(
          ranked.map((m) => order.indexOf(m.kind)).sort((a, b) => a - b),
        );
        expect(starts).toEqual([...starts].sort((a, b) => a - b));
      }),
      { seed: 7, numRuns: 300 },
    );
  });
});

test('the ease starts and ends where it should and never goes back', () => {
  const steps = Array.from({ length: 51 }, (_, i) => ease(i / 50));
  expect(steps[0]).toBeCloseTo(0, 4);
  expect(steps[50]).toBeCloseTo(1, 4);
  for (let i = 1; i < steps.length; i++) expect(steps[i]!).toBeGreaterThanOrEqual(steps[i - 1]!);
});
