import { describe, expect, test } from 'vitest';
import type { AgreementSeen, TextSeen } from '../../src/engine/viewTypes.ts';
import {
  type BoardZone,
  daylightOn,
  pictureOf,
  type SceneView,
} from '../../src/scene/pictureOf.ts';

const option = (id: string) => ({
  id,
  vague: 0,
  monitors: 0,
  guarantees: 0,
  breach: null,
  includes: [],
  needs: [],
  binds: [],
});
const issue = (id: string) => ({
  id,
  core: false,
  statusQuo: 0,
  signatories: [0, 1],
  options: [option('as-now'), option('new')],
  comprehensive: null,
});
const party = (id: string) => ({
  id,
  posture: 'open' as const,
  trustsYou: null,
  youTrust: null,
  word: 0.5,
  hurt: 0,
  gone: false,
  leaving: false,
  never: {},
  willing: {},
  lastText: 3,
});

const view: SceneView = {
  seat: 'island',
  turn: 4,
  day: '2031-06-20',
  movesPerTurn: 2,
  log: [],
  closed: null,
  movesLeft: 1,
  intensity: 0,
  parties: [party('port'), party('island'), party('council')],
  demands: [
    { id: 'quay', party: 'port', core: true, state: 'hardened' },
    { id: 'secret', party: 'port', core: false, state: 'latent' },
  ],
  deadlines: [],
  texts: [],
  agreements: [],
  inForce: [0, 0, 0],
  case: {
    space: {
      parties: ['port', 'island', 'council'],
      issues: [issue('ferry'), issue('tolls'), issue('light')],
    },
    roles: [
      { id: 'port', role: 'principal', may: [] },
      { id: 'island', role: 'principal', may: [] },
      { id: 'council', role: 'mediator', may: [] },
    ],
  },
};
const text: TextSeen = {
  id: 't1',
  author: 'port',
  week: 4,
  changes: { ferry: 'new' },
  needs: ['port', 'island'],
  signed: ['port'],
  answers: null,
  single: false,
  is: 'standing',
};
const agreement: AgreementSeen = {
  id: 'a1',
  named: null,
  covers: { tolls: 'new' },
  signatories: ['port', 'island'],
  is: 'inForce',
  signedWeek: 2,
  inForceSince: 2,
  until: null,
  conditions: [],
  reports: [],
  comprehensive: false,
};
const board: BoardZone[] = [{ id: 'pay', title: 'Pay', drawn: 'lane', covers: { tolls: ['new'] } }];

describe('a picture of a view', () => {
  test('seats the one who looks first and keeps every party its own shape', () => {
    const { places } = pictureOf(view, board);
    expect(places.map((p) => [p.party, p.mark, p.you])).toEqual([
      ['island', 2, true],
      ['port', 1, false],
      ['council', 3, false],
    ]);
  });

  test('shows no folder for a demand that was never voiced', () => {
    const folders = pictureOf(view, board).places.flatMap((p) => p.folders);
    expect(folders).toEqual([{ demand: 'quay', state: 'hardened', to: null }]);
  });

  test('turns the chair of a principal that has long tabled nothing, never the mediator’s', () => {
    const quiet = view.parties.map((p) => ({ ...p, lastText: 0 }));
    const { places } = pictureOf({ ...view, parties: quiet }, board);
    expect(places.map((p) => p.stalling)).toEqual([true, true, false]);
  });

  test('lays the standing text in the middle with a line for each issue', () => {
    const now = pictureOf(
      { ...view, texts: [text], agreements: [agreement], inForce: [0, 1, 0] },
      board,
    );
    expect(now.sheet).toMatchObject({ text: 't1', from: 1, state: 'stands' });
    expect(now.sheet?.rows.map((row) => row.state)).toEqual(['open', 'agreed', 'rest']);
    expect(now.sheet?.seals.map((s) => s.pressed)).toEqual([true, false]);
  });

  test('lays a refused text before its author, for a week', () => {
    const refused: TextSeen = { ...text, is: 'refused' };
    expect(pictureOf({ ...view, texts: [refused] }, board).sheet?.state).toBe('refused');
    expect(pictureOf({ ...view, turn: 6, texts: [refused] }, board).sheet).toBeNull();
  });

  test('lays what all have signed over a text that came after it, until it has been voted on', () => {
    const signed = { ...text, id: 't0', is: 'signed' as const, signed: text.needs };
    const announced = { ...agreement, covers: text.changes, is: 'announced' as const };
    const at = { ...view, texts: [signed, { ...text, changes: { light: 'new' } }] };
    const waiting = pictureOf({ ...at, agreements: [announced] }, board);
    expect(waiting.sheet?.text).toBe('t0');
    expect(waiting.sheet?.seals.every((seal) => seal.pressed)).toBe(true);
    const voted = pictureOf({ ...at, agreements: [{ ...announced, is: 'inForce' }] }, board);
    expect(voted.sheet?.text).toBe('t1');
  });

  test('clips an open condition to the line its agreement covers, with its owner’s shape', () => {
    const conditions = [{ id: 'c', by: 'port', wants: { light: ['new'] }, is: 'open' as const }];
    const held: AgreementSeen = { ...agreement, is: 'conditioned', conditions };
    const { sheet, zones } = pictureOf({ ...view, agreements: [held] }, board);
    expect(sheet?.rows[1]).toEqual({ issue: 'tolls', state: 'conditioned', by: 1 });
    expect(zones[0]?.state).toBe('conditioned');
  });

  test.each([
    ['inForce', 'inForce'],
    ['disputed', 'disputed'],
    ['suspended', 'suspended'],
    ['announced', 'conditioned'],
    ['collapsed', 'none'],
  ] as const)('shows a zone whose agreement is %s as %s', (is, state) => {
    const { zones } = pictureOf({ ...view, agreements: [{ ...agreement, is }] }, board);
    expect(zones).toEqual([{ id: 'pay', label: 'Pay', figure: 'lane', state }]);
  });

  test('fills a sand-glass with the share of its time that is left', () => {
    const deadline = {
      id: 'spring',
      setter: 'council',
      aimedAt: ['port'],
      public: true,
      state: 'set' as const,
      set: 2,
      due: 6,
      extensions: 1,
      extensionsLeft: 0,
      cost: 0,
      believed: 0.5,
    };
    const { glasses } = pictureOf({ ...view, deadlines: [deadline] }, board);
    expect(glasses).toEqual([{ deadline: 'spring', owner: 3, left: 0.5, state: 'set', turns: 1 }]);
    const unset = { ...deadline, state: 'unset' as const, set: null, due: null };
    expect(pictureOf({ ...view, deadlines: [unset] }, board).glasses).toEqual([]);
  });

  test('is lighter in June than in December', () => {
    expect(daylightOn('2031-06-20')).toBeGreaterThan(0.95);
    expect(daylightOn('2031-12-20')).toBeLessThan(0.05);
  });
});
