import type { Change, Happening } from '../engine/happening.ts';
import { mean } from '../engine/trust.ts';
import { all, type GameRecord } from './record.ts';
import type { Reveal, Statement } from './statement.ts';

const said = (weight: number, ...about: readonly Happening[]) => ({
  week: about[0]?.week ?? 0,
  happenings: about.map((one) => one.id),
  decisions: [],
  weight,
});

const DEALT_WITH = new Set(['acknowledged', 'bargained', 'met', 'traded', 'parked']);
const OVER = new Set(['met', 'traded', 'parked', 'hardened', 'dropped']);

function aboutDemands({ log, scenario, closed }: GameRecord): Statement[] {
  const acknowledged = all(log, 'moved').flatMap((one): Statement[] =>
    one.move.id !== 'acknowledge'
      ? []
      : [
          {
            code: 'acknowledged',
            ...said(0.5, one),
            party: one.by ?? '',
            demand: one.move.demand,
            owner: scenario.demands[one.move.demand]?.party ?? '',
          },
        ],
  );
  const fates = Object.entries(scenario.demands).flatMap(([id, file]): Statement[] => {
    const own = all(log, 'demand').filter((one) => one.demand === id);
    const start = scenario['at-start'].demands[id] ?? 'latent';
    const states = [start, ...own.map((one) => one.to)];
    const last = own.at(-1);
    const out: Statement[] = [];
    if (file.core && states.includes('voiced') && !states.some((state) => DEALT_WITH.has(state)))
      out.push({ code: 'never-acknowledged', ...said(0.6, closed), demand: id, owner: file.party });
    if (last !== undefined && OVER.has(last.to))
      out.push({
        code: 'demand-ended',
        ...said(last.to === 'hardened' || last.to === 'met' ? 0.45 : 0.35, last),
        demand: id,
        owner: file.party,
        state: last.to,
      });
    return out;
  });
  return [...acknowledged, ...fates];
}

const ENDS = new Set(['met', 'enforced', 'lapsed']);
const WEIGHTS: Readonly<Record<string, number>> = { enforced: 0.75, lapsed: 0.7, met: 0.65 };

function aboutDeadlines({ log, s, scenario }: GameRecord): Statement[] {
  return Object.entries(scenario.deadlines).flatMap(([id, file]): Statement[] => {
    const own = all(log, 'deadline').filter((one) => one.deadline === id);
    const end = own.find((one) => ENDS.has(one.to));
    const moved = own.filter((one, at) => at > 0 && one.to === 'set');
    const extensions = s.deadlines[id]?.extensions ?? moved.length;
    const out: Statement[] = [];
    const first = moved[0];
    if (first !== undefined)
      out.push({
        code: 'deadline-extended',
        ...said(0.5, first, ...moved.slice(1)),
        deadline: id,
        setter: file.setter,
        times: moved.length,
      });
    if (end !== undefined) {
      const [before, after] = wordAround(
        s.changes,
        file.setter,
        end,
        mean(s.record[file.setter] ?? [1, 0]),
      );
      out.push({
        code: 'deadline-ended',
        ...said(WEIGHTS[end.to] ?? 0.6, end),
        deadline: id,
        setter: file.setter,
        how: end.to as 'met' | 'enforced' | 'lapsed',
        extensions,
        wordBefore: before,
        wordAfter: after,
      });
    }
    return out;
  });
}

/** How far a setter's deadlines were believed before and after one of them ended. */
function wordAround(
  changes: readonly Change[],
  setter: string,
  end: Happening,
  now: number,
): [number, number] {
  const own = changes.filter((one) => one.what === 'credibility' && one.of === setter);
  const by = own.find((one) => one.cause === end.id);
  if (by !== undefined) return [by.from, by.to];
  const before = own.findLast((one) => one.week <= end.week)?.to;
  const same = before ?? own.find((one) => one.week > end.week)?.from ?? now;
  return [same, same];
}

/** The largest rise and fall of one side's trust in another over the talks, with what moved it most. */
function aboutTrust({ s, closed }: GameRecord): Statement[] {
  const pairs = new Map<string, Change[]>();
  for (const one of s.changes)
    if (one.what === 'trust' && one.of !== null && one.in !== null)
      pairs.set(`${one.of} ${one.in}`, [...(pairs.get(`${one.of} ${one.in}`) ?? []), one]);
  const moves = [...pairs.values()].map((steps) => {
    const [first, last] = [steps[0], steps.at(-1)] as [Change, Change];
    return { of: first.of ?? '', in: first.in ?? '', from: first.from, to: last.to, steps };
  });
  const most = [...moves].sort((a, b) => b.to - b.from - (a.to - a.from));
  const [up, down] = [most[0], most.at(-1)];
  return [up, down].flatMap((move, at): Statement[] => {
    if (move === undefined || (at === 0 ? move.to - move.from : move.from - move.to) < 0.05)
      return [];
    const sign = at === 0 ? 1 : -1;
    const causes = [...move.steps]
      .sort((a, b) => sign * (b.to - b.from - (a.to - a.from)))
      .map((one) => one.cause)
      .filter((cause) => !cause.startsWith('rule:'));
    const happenings = [...new Set(causes)].slice(0, 3);
    return [
      {
        code: 'trust-moved',
        week: closed.week,
        happenings: happenings.length > 0 ? happenings : [closed.id],
        decisions: [],
        weight: Math.min(0.6, Math.abs(move.to - move.from) * 2),
        party: move.of,
        in: move.in,
        from: move.from,
        to: move.to,
      },
    ];
  });
}

/** Where each floor went, and what moved it: the course of events, what the conflict cost, and the rest,
 * which is deadlines and measures. */
function aboutFloors(record: GameRecord, reveals: readonly Reveal[]): Statement[] {
  const { s, scenario, closed } = record;
  const total = (what: Change['what'], of: string | null): number =>
    s.changes
      .filter((one) => one.what === what && one.of === of && one.week < closed.week)
      .reduce((sum, one) => sum + one.to - one.from, 0);
  return reveals.flatMap(({ party, course }): Statement[] => {
    const [first, last] = [course[0], course.at(-1)];
    const file = scenario.parties[party];
    if (first === undefined || last === undefined || file === undefined) return [];
    const by = last.floor - first.floor;
    if (Math.abs(by) < 0.02) return [];
    const momentum = file.floor.momentum * total('momentum', null);
    const hurt = -file.floor.hurt * total('hurt', party);
    return [
      {
        code: 'floor-moved',
        ...said(Math.min(0.6, Math.abs(by) * 4), closed),
        party,
        from: first.floor,
        to: last.floor,
        momentum,
        hurt,
        deadlines: by - momentum - hurt,
      },
    ];
  });
}

/** How the talks went: process, demands, deadlines, words, doors, trust and floors. */
export function aboutTalks(record: GameRecord, reveals: readonly Reveal[]): Statement[] {
  const { log, s, scenario, closed, last } = record;
  const kind = scenario.endings.find((one) => one.id === s.ending)?.kind;
  const moved = all(log, 'process').filter((one) => one.to !== 'closed');
  const words = all(log, 'said').map(
    (one): Statement => ({
      code: 'said-aloud',
      ...said(0.3, one),
      party: one.by ?? '',
      says: one.says,
    }),
  );
  const doors = all(log, 'posture').flatMap((one): Statement[] =>
    one.to !== 'gone'
      ? []
      : [
          {
            code: 'walked',
            ...said(0.9, one),
            party: one.party,
            returned: all(log, 'posture').some(
              (two) => two.party === one.party && two.from === 'gone' && two.week > one.week,
            ),
          },
        ],
  );
  return [
    ...(s.ending === null || kind === undefined
      ? []
      : [
          {
            code: 'ended' as const,
            ...said(1, last),
            ending: s.ending,
            kind,
            agreementsStanding: s.agreements.filter((one) => one.is === 'inForce').length,
          },
        ]),
    ...(s.closed === null
      ? []
      : [{ code: 'closed' as const, ...said(0.8, closed), why: s.closed }]),
    ...moved.map(
      (one): Statement => ({ code: 'process', ...said(0.65, one), from: one.from, to: one.to }),
    ),
    ...aboutDemands(record),
    ...aboutDeadlines(record),
    ...words,
    ...doors,
    ...aboutTrust(record),
    ...aboutFloors(record, reveals),
  ];
}
