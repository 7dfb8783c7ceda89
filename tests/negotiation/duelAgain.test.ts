import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type DuelEnd, duel } from '../../src/negotiation/duel.ts';
import { bargainer, readTactic } from '../../src/negotiation/tactics.ts';
import { rounded } from '../../src/negotiation/utility.ts';
import { domains, payoffs } from './domains.ts';

// The rules of a session written a second time, as they are said, with nothing sorted and nothing kept.
type Player = { u: number[]; r: number; tactic: string };

const offer = (u: number[], target: number): number => {
  let found = -1;
  u.forEach((x, i) => {
    if (x >= target - 1e-9 && (found < 0 || x < (u[found] ?? 0))) found = i;
  });
  return found >= 0 ? found : u.indexOf(Math.max(...u));
};
const distinct = (list: number[]) => new Set(list).size;

function next({ u, r, tactic }: Player, t: number, made: number[], got: number[]): number {
  const pMax = Math.max(...u);
  if (tactic === 'micro') {
    const order = u.map((_, i) => i).filter((i) => (u[i] ?? 0) >= r);
    order.sort((a, b) => (u[b] ?? 0) - (u[a] ?? 0) || a - b);
    if (order.length === 0) order.push(u.indexOf(pMax));
    const fresh = order.find((i) => !made.includes(i));
    const last = made.at(-1);
    return fresh !== undefined && (last === undefined || distinct(made) <= distinct(got))
      ? fresh
      : (last ?? -1);
  }
  if (tactic === 'tit-for-tat') {
    let target = pMax;
    got.slice(1).forEach((y, n) => {
      target = Math.max(r, target - Math.max(0, (u[y] ?? 0) - (u[got[n] ?? 0] ?? 0)));
    });
    return offer(u, target);
  }
  const e = Number(tactic.slice(3));
  const pMin = Math.max(r, Math.min(...u));
  return offer(u, pMin + (pMax - pMin) * (1 - (e === 0 ? 0 : t ** (1 / e))));
}

function session(players: [Player, Player], turns: number): DuelEnd {
  const made: [number[], number[]] = [[], []];
  for (let n = 0; n < turns; n++) {
    const me = n % 2 === 0 ? 0 : 1;
    const got = made[1 - me] ?? [];
    const { u, r } = players[me];
    const x = next(players[me], n / (turns - 1), made[me], got);
    const y = got.at(-1);
    if (y !== undefined && (u[y] ?? 0) >= (u[x] ?? 0) - 1e-12 && (u[y] ?? 0) >= r - 1e-12)
      return { turn: n, outcome: y, utilities: [players[0].u[y] ?? -1, players[1].u[y] ?? -1] };
    made[me].push(x);
  }
  return { turn: null, outcome: null, utilities: [players[0].r, players[1].r] };
}

it('a session ends as the rules, written a second time, say', () => {
  const tactic = fc.constantFrom('td:0', 'td:0.2', 'td:1', 'td:2', 'tit-for-tat', 'micro');
  const reservation = fc.integer({ min: 0, max: 16 }).map((n) => n / 16);
  fc.assert(
    fc.property(
      domains(96),
      fc.tuple(tactic, tactic),
      fc.tuple(reservation, reservation),
      fc.integer({ min: 2, max: 30 }),
      (domain, tactics, reservations, turns) => {
        const { parties, utilities } = payoffs(domain);
        const player = (p: 0 | 1): Player => ({
          u: Array.from({ length: utilities.length / parties }, (_, i) =>
            rounded(utilities[i * parties + p] ?? 0),
          ),
          r: reservations[p],
          tactic: tactics[p],
        });
        const duelist = ({ u, r, tactic: text }: Player) => ({
          side: bargainer(Float64Array.from(u), r),
          tactic: readTactic(text) ?? { kind: 'micro' as const },
        });
        expect(duel(duelist(player(0)), duelist(player(1)), turns)).toEqual(
          session([player(0), player(1)], turns),
        );
      },
    ),
    { numRuns: 1000 },
  );
});
