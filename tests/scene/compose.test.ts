import { describe, expect, it, test } from 'vitest';
import { compose } from '../../src/scene/compose.ts';
import type { FolderState, Posture, ScenePicture, ZoneState } from '../../src/scene/picture.ts';
import { place, sample } from './samplePicture.ts';

const lookOf = (picture: ScenePicture, id: string): string | undefined =>
  compose(picture).find((piece) => piece.id === id)?.look;

describe('a composed picture', () => {
  test('names each thing once', () => {
    const ids = compose(sample).map((piece) => piece.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('is drawn far to near', () => {
    const depths = compose(sample).map((piece) => piece.depth);
    expect(depths).toEqual([...depths].sort((a, b) => a - b));
  });

  test('of the same picture has the same looks', () => {
    const looks = (picture: ScenePicture): string[] => compose(picture).map((piece) => piece.look);
    expect(looks(structuredClone(sample))).toEqual(looks(sample));
  });

  test('holds one folder for each demand and one line for each issue', () => {
    const ids = compose(sample).map((piece) => piece.id);
    expect(ids.filter((id) => id.startsWith('folder '))).toHaveLength(5);
    expect(ids.filter((id) => id.startsWith('row '))).toHaveLength(4);
    expect(ids.filter((id) => id.startsWith('clip '))).toEqual(['clip light']);
  });

  test('has no light where a delegation has walked out', () => {
    const [first, ...rest] = sample.places;
    const walked = { ...sample, places: [...rest, { ...first!, posture: 'gone' as const }] };
    const ids = compose(walked).map((piece) => piece.id);
    expect(ids).not.toContain('pool north');
    expect(ids).toContain('lamp north');
    expect(ids).toContain('chair north');
  });

  test('moves a traded demand to the stack of who has it now', () => {
    const owner = place('north', 1, 'open', ['traded']);
    const folder = owner.folders[0]!;
    const at = (to: number | null): number => {
      const places = [{ ...owner, folders: [{ ...folder, to }] }, ...sample.places.slice(1)];
      return compose({ ...sample, places }).find((p) => p.id === 'folder north-0')!.box.x;
    };
    expect(at(1)).toBeLessThan(at(null));
  });

  test('lays a refused text elsewhere than one that stands', () => {
    const refused = { ...sample, sheet: { ...sample.sheet!, state: 'refused' as const } };
    const box = (picture: ScenePicture) => compose(picture).find((p) => p.id === 'sheet')!.box;
    expect(box(refused)).not.toEqual(box(sample));
  });
});

describe('every state has a look of its own', () => {
  const postures: readonly Posture[] = ['open', 'guarded', 'cold', 'leaving', 'gone'];
  const folders: readonly FolderState[] = [
    'voiced',
    'acknowledged',
    'bargained',
    'met',
    'traded',
    'parked',
    'hardened',
    'dropped',
  ];
  const zones: readonly ZoneState[] = ['inForce', 'disputed', 'conditioned', 'suspended', 'none'];

  test('lamps and chairs', () => {
    const rest = sample.places.slice(1);
    const looks = (id: string) =>
      postures.map((posture) =>
        lookOf({ ...sample, places: [place('north', 1, posture, []), ...rest] }, id),
      );
    expect(new Set(looks('lamp north')).size).toBe(postures.length);
    expect(new Set(looks('chair north')).size).toBe(postures.length);
  });

  test('folders', () => {
    const looks = folders.map((state) =>
      lookOf({ ...sample, places: [place('north', 1, 'open', [state])] }, 'folder north-0'),
    );
    expect(new Set(looks).size).toBe(folders.length);
  });

  test('zones of the board', () => {
    const looks = zones.map((state) =>
      lookOf({ ...sample, zones: [{ ...sample.zones[0]!, state }] }, 'zone grid'),
    );
    expect(new Set(looks).size).toBe(zones.length);
  });
});

describe('threads of trust', () => {
  const threadsOf = (picture: typeof sample) =>
    compose(picture).filter(({ id }) => id.startsWith('thread'));

  it('are there when asked for, one for each other delegation', () => {
    expect(threadsOf(sample)).toEqual([]);
    expect(
      threadsOf({ ...sample, threads: true })
        .map(({ id }) => id)
        .sort(),
    ).toEqual(['thread east', 'thread south', 'thread west']);
  });
  it('look otherwise when trust does', () => {
    const places = sample.places.map((one) => ({ ...one, trust: one.trust && 0.9 }));
    const looks = (picture: typeof sample) => threadsOf(picture).map(({ look }) => look);
    const now = looks({ ...sample, threads: true, places });
    expect(now.some((look) => looks({ ...sample, threads: true }).includes(look))).toBe(false);
  });
});
