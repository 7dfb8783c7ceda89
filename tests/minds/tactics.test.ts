import { describe, expect, it } from 'vitest';
import { playout } from '../../src/analysis/playouts.ts';
import { worth } from '../../src/engine/worth.ts';
import { type Policy, readPolicy } from '../../src/minds/policy.ts';
import { tacticOf } from '../../src/minds/tactics.ts';
import { openTable, type Table, view } from '../../src/table/opening.ts';
import { readSavedGame } from '../../src/table/readSavedGame.ts';
import { writeSavedGame } from '../../src/table/savedGame.ts';
import { decided, play } from '../../src/table/table.ts';
import { bundled, SLUGS } from '../scenarios/bundled.ts';

const clinic = bundled('quiet-hours');

/** What every text a party tabled was worth to it that week, as a share of the best it could have tabled,
 * in a game against seats that refuse everything. */
function course(policy: Policy, seed = 'course'): { week: number; value: number }[] {
  const [me = '', ...others] = Object.keys(clinic.parties);
  let table: Table = openTable({
    scenario: clinic,
    seed,
    seats: [
      { party: me, player: policy },
      ...others.map((party) => ({ party, player: 'always-refuse' as const })),
    ],
  });
  const values: { week: number; value: number }[] = [];
  while (
    table.playout.snapshot.beat === 'initiative' ||
    table.playout.snapshot.beat === 'replies'
  ) {
    const { said } = decided(table);
    const seen = view(table, me);
    for (const move of table.playout.snapshot.beat === 'initiative' ? (said.moves[me] ?? []) : [])
      if ('changes' in move)
        values.push({
          week: seen.turn,
          value: Math.round((100 * worth(seen, move.changes).value) / seen.own.best) / 100,
        });
    table = play(table, said, false);
  }
  return values;
}

describe('a policy', () => {
  it.each([
    'ai',
    'random',
    'first-option',
    'always-accept',
    'always-refuse',
    'greedy',
    'tit-for-tat',
    'micro',
    'td:0',
    'td:0.2',
    'td:2',
    'cycle:offer',
    'cycle:ask,hold,offer',
    'sets:licence-word',
  ])('%s is read and can fill a seat', (text) => {
    const policy = readPolicy(text);
    expect(policy).toBe(text);
    if (policy !== null) expect(tacticOf(policy).decideMoves).toBeTypeOf('function');
  });
  it.each([
    '',
    'Ai',
    'td:',
    'td:-1',
    'td:x',
    'cycle:',
    'cycle:offer,win',
    'cycle:a,b',
    'human',
    'sets:',
    'sets:A b',
  ])('“%s” is none', (text) => {
    expect(readPolicy(text)).toBeNull();
  });
  it('that sets a date sets that one and no other, and otherwise does what the model does', () => {
    const { table } = playout(clinic, 'a date', { policies: { clinic: 'sets:licence-word' } });
    const { log } = table.playout.snapshot;
    const set = log.filter(
      (one) =>
        one.kind === 'deadline' && one.from === 'unset' && one.deadline.startsWith('licence'),
    );
    expect(set).toMatchObject([{ deadline: 'licence-word' }]);
    const { table: usual } = playout(clinic, 'a date');
    const first = set[0]?.week ?? 0;
    const before = (one: { week: number }) => one.week < first;
    expect(log.filter(before)).toEqual(usual.playout.snapshot.log.filter(before));
  });
  it('is kept in a saved game, and one that is none is refused', () => {
    const { table } = playout(clinic, 'kept', { policies: { clinic: 'td:0.2' } });
    const text = writeSavedGame(table);
    expect(readSavedGame(text).ok).toBe(true);
    expect(readSavedGame(text.replace('td:0.2', 'td:soft')).ok).toBe(false);
  });
});

describe('a reference tactic', () => {
  it.each(['td:0', 'td:0.2', 'td:1', 'td:2', 'tit-for-tat', 'micro'] as const)(
    '%s signs and tables nothing below its bar, its back table or across a red line',
    (policy) => {
      for (const slug of SLUGS) {
        const scenario = bundled(slug);
        const [party = ''] = Object.keys(scenario.parties);
        for (let i = 0; i < 2; i++)
          expect(
            playout(scenario, `tactic:${i}`, { policies: { [party]: policy } }).shortfalls,
          ).toEqual([]);
      }
    },
  );
  it('gives way late, evenly or early, by its exponent; a hardliner never', () => {
    const sum = (policy: Policy) => {
      const values = course(policy);
      return values.reduce((total, one) => total + one.value, 0) / Math.max(1, values.length);
    };
    const [never, late, evenly, early] = [sum('td:0'), sum('td:0.2'), sum('td:1'), sum('td:2')];
    expect(never).toBeGreaterThanOrEqual(late);
    expect(late).toBeGreaterThan(evenly);
    expect(evenly).toBeGreaterThan(early);
    expect(new Set(course('td:0').map((one) => one.value)).size).toBe(1);
  });
  it('mirrors: who is given nothing gives nothing', () => {
    for (const policy of ['tit-for-tat', 'micro'] as const)
      expect(new Set(course(policy).map((one) => one.value)).size).toBe(1);
  });
  it('gives when it is given: against an early conceder it ends lower than it began', () => {
    for (const policy of ['tit-for-tat', 'micro'] as const) {
      const { table } = playout(clinic, 'given', { policies: { clinic: policy, hall: 'td:2' } });
      const texts = table.playout.snapshot.texts.filter((text) => text.author === 'clinic');
      expect(new Set(texts.map((text) => JSON.stringify(text.changes))).size).toBeGreaterThan(1);
    }
  });
  it('greedy tables its best, and a cycle plays its verbs in turn', () => {
    const [first] = course('greedy');
    expect(first?.value).toBe(1);
    const { table } = playout(clinic, 'cycle', { policies: { clinic: 'cycle:adjourn,hold' } });
    const own = table.entries.flatMap(({ party, beat, move }) =>
      party === 'clinic' && beat === 'initiative' ? [move.id] : [],
    );
    expect(own.slice(0, 4)).toEqual(['adjourn', 'hold', 'adjourn', 'hold']);
  });
});
