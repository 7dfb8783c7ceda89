import { describe, expect, it } from 'vitest';
import type { Playout } from '../../src/engine/beginning.ts';
import { viewOf } from '../../src/engine/view.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { openTable, type Table } from '../../src/table/opening.ts';
import { advance, play } from '../../src/table/table.ts';
import { bundled } from '../scenarios/bundled.ts';
import { game } from './games.ts';

type Open = { -readonly [K in keyof Scenario]: Scenario[K] };

/** The scenario with every private text and number of every seat made unmistakable. */
function salted(scenario: Scenario): { scenario: Scenario; texts: Record<string, string[]> } {
  const copy = structuredClone(scenario) as Open;
  const texts: Record<string, string[]> = {};
  let n = 0;
  const odd = () => {
    n += 1;
    return (n * 7919 + 1_000_003) / 1e11;
  };
  for (const [party, file] of Object.entries(copy.parties)) {
    const salt = (what: string) => {
      const word = `canary-${party}-${what}`;
      texts[party] = [...(texts[party] ?? []), word];
      return word;
    };
    const { private: own } = file.brief;
    for (const key of ['full', 'short', 'want', 'cannot', 'know', 'persuade'] as const)
      own[key] = salt(key);
    own['secret-words'] = [salt('secret')];
    for (const mind of Object.keys(own.minds))
      own.minds[mind] = { full: salt(`${mind}-f`), short: salt(`${mind}-s`) };
    file['back-table'].who = [salt('who')];
    file.floor.base += odd();
    file['back-table'].threshold += odd();
    for (const issue of Object.keys(copy.issues)) {
      const it = copy.issues[issue];
      if (it === undefined) continue;
      it.weights[party] = (it.weights[party] ?? 0) + odd() * 1e6;
      file['back-table'].weights[issue] = (file['back-table'].weights[issue] ?? 0) + odd();
    }
  }
  return { scenario: copy as Scenario, texts };
}

/** Numbers only their own seat may see, as they would read in JSON; short ones could be anybody's. */
function numbersOf(playout: Playout, party: string): string[] {
  const view = viewOf(playout, party);
  const { floor, threshold, target, best, redLines: _ } = view.own;
  return [floor, threshold, target, best, ...view.case.weights, ...view.case.backWeights]
    .map((x) => JSON.stringify(x))
    .filter((x) => x.length > 8);
}

describe('a view keeps the secrets of the others', () => {
  const { scenario, texts } = salted(bundled('talks-about-talks'));
  const parties = Object.keys(scenario.parties);

  it('over 200 seeded games and all seats no private text or number of another seat is in it, nor the seed', () => {
    let looked = 0;
    for (let i = 0; i < 200; i++) {
      const seed = `canary-seed-${i}`;
      let table: Table = openTable({
        scenario,
        seed,
        seats: parties.map((party) => ({ party, player: i % 2 === 0 ? 'ai' : 'random' })),
      });
      while (table.playout.snapshot.beat !== 'over') {
        table = advance(table);
        // One beat in five is looked at, another one in each game, and always the last.
        if ((table.beats + i) % 5 !== 0 && table.playout.snapshot.beat !== 'over') continue;
        for (const seat of parties) {
          const text = JSON.stringify(viewOf(table.playout, seat));
          expect(text.includes('canary-seed')).toBe(false);
          for (const other of parties) {
            if (other === seat) continue;
            for (const word of texts[other] ?? []) expect(text.includes(word), word).toBe(false);
            for (const number of numbersOf(table.playout, other))
              expect(text.includes(number), `${number} of ${other} seen by ${seat}`).toBe(false);
          }
          looked += 1;
        }
      }
    }
    expect(looked).toBeGreaterThan(2000);
  }, 600_000);

  it('the search finds a number that was let out (planted)', () => {
    const { playout } = game(scenario, 'planted');
    const [seat = '', other = ''] = parties;
    const leaky = { ...viewOf(playout, seat), slip: viewOf(playout, other).own.floor };
    const text = JSON.stringify(leaky);
    expect(numbersOf(playout, other).some((number) => text.includes(number))).toBe(true);
  });
});

describe.each(['quiet-hours', 'talks-about-talks'] as const)('invariant 11 in %s', (slug) => {
  const scenario = bundled(slug);
  const parties = Object.keys(scenario.parties);

  it('two games that differ only in another seat’s mind, with equal happenings, give a seat identical views', () => {
    let compared = 0;
    for (const other of parties) {
      const minds = Object.keys(scenario.parties[other]?.minds ?? {});
      for (let i = 0; i < 4; i++) {
        const one = game(scenario, `pair:${i}`, { minds: { [other]: minds[0] ?? '' } });
        const runs = minds.map((mind) => ({
          mind,
          table: openTable({
            scenario,
            seed: `pair:${i}`,
            seats: one.seats,
            assumptions: { minds: { [other]: mind } },
          }),
        }));
        let alive = true;
        while (alive) {
          const { turn, beat } = runs[0]?.table.playout.snapshot ?? { turn: 0, beat: 'over' };
          if (beat !== 'initiative' && beat !== 'replies') break;
          const lines = one.entries.filter((e) => e.week === turn && e.beat === beat);
          const by = (kind: 'move' | 'reply') =>
            Object.fromEntries(
              parties.map((party) => [
                party,
                lines
                  .filter(
                    (e) => e.party === party && (e.move.id === 'reply') === (kind === 'reply'),
                  )
                  .map((e) => e.move),
              ]),
            );
          for (const run of runs)
            run.table = play(
              run.table,
              { moves: by('move') as never, replies: by('reply') as never },
              false,
            );
          for (const seat of parties.filter((p) => p !== other)) {
            const [first, ...rest] = runs.map((run) => viewOf(run.table.playout, seat));
            for (const view of rest) {
              if (JSON.stringify(view.log) !== JSON.stringify(first?.log)) {
                alive = false;
                continue;
              }
              compared += 1;
              expect(JSON.stringify(view)).toBe(JSON.stringify(first));
            }
          }
        }
      }
    }
    expect(compared).toBeGreaterThan(50);
  }, 600_000);
});
