import type { Condition } from '../scenario/conditions.ts';
import type { DemandFile, MindFile, PartyFile } from '../scenario/schema.ts';
import { holds } from './ask.ts';
import type { Compiled } from './compiled.ts';
import { oddsByMindOf, oddsFor } from './oddsByMind.ts';
import type { Snapshot } from './snapshot.ts';
import { stakesOf } from './stakes.ts';
import { tasteOf } from './taste.ts';
import type { HoldBackSeen, MindSeen, SeatCase } from './viewTypes.ts';

type Clause = readonly (readonly [issue: number, options: readonly number[]])[];

const indexed = (c: Compiled, wants: Readonly<Record<string, readonly string[]>>): Clause =>
  Object.entries(wants).flatMap(([issue, options]) => {
    const k = c.issueIndex.get(issue);
    if (k === undefined) return [];
    const at = options.flatMap((o) => c.optionIndex[k]?.get(o) ?? []);
    return [[k, at] as const];
  });

/** What a release asks of the package itself, as alternatives; what it asks of the world is answered now. */
function clausesOf(c: Compiled, until: Condition, answer: (asked: Condition) => boolean): Clause[] {
  if ('offer' in until) return [indexed(c, until.offer)];
  if ('any' in until) return until.any.flatMap((inner) => clausesOf(c, inner, answer));
  if ('all' in until)
    return until.all.reduce<Clause[]>(
      (sofar, inner) =>
        sofar.flatMap((left) => clausesOf(c, inner, answer).map((right) => [...left, ...right])),
      [[]],
    );
  return answer(until) ? [[]] : [];
}

const RELEASED = new Set(['met', 'traded', 'parked', 'dropped']);

/** What of the world a party's hold-backs depend on: its demands' states and the conditions of the file. */
interface Vetoes {
  demands: readonly { id: string; key: string; file: DemandFile }[];
  asked: readonly Condition[];
}
function vetoesOf(c: Compiled, party: string): Vetoes {
  const demands = c.demands.filter(
    ({ file }) => file.party === party && file['hold-back'].length > 0,
  );
  const asked: Condition[] = [];
  for (const { file } of demands)
    for (const hold of file['hold-back'])
      clausesOf(c, hold.until, (condition) => {
        if (!asked.includes(condition)) asked.push(condition);
        return true;
      });
  return { demands, asked };
}

function holdBacksOf(
  c: Compiled,
  { demands, asked }: Vetoes,
  released: readonly boolean[],
  held: readonly boolean[],
): HoldBackSeen[] {
  return demands.flatMap(({ id, file }, d) =>
    file['hold-back'].map((hold): HoldBackSeen => {
      const unless = clausesOf(c, hold.until, (one) => held[asked.indexOf(one)] ?? false);
      return {
        demand: id,
        at: indexed(c, hold.option),
        unless,
        lifted: (released[d] ?? false) || unless.some((clause) => clause.length === 0),
      };
    }),
  );
}

const BUILT_IN: Readonly<Record<string, MindSeen>> = {
  'seeks-a-deal': { like: 'seeks-a-deal', lean: {}, bonus: 0, violates: 0 },
  'plays-for-time': { like: 'plays-for-time', lean: {}, bonus: 0.1, violates: 1 },
};
/** A mind as the file has it, or a built-in one. */
export const mindSeen = (c: Compiled, id: string): MindSeen => {
  const file: MindFile | undefined = c.scenario.minds[id];
  if (file !== undefined)
    return { like: file.like, lean: file.lean, bonus: file.bonus, violates: file.violates };
  return BUILT_IN[id] ?? { like: 'seeks-a-deal', lean: {}, bonus: 0, violates: 0 };
};

function build(
  c: Compiled,
  party: string,
  mind: string | null,
  holdBacks: HoldBackSeen[],
): SeatCase {
  const { scenario, parties } = c;
  const files = Object.entries(scenario.parties);
  const own = scenario.parties[party] as PartyFile;
  const stakes = (effects: Parameters<typeof stakesOf>[0], cost?: Parameters<typeof stakesOf>[4]) =>
    stakesOf(effects, party, parties, scenario.measures, cost);
  return {
    space: c.space,
    seat: c.partyIndex.get(party) ?? 0,
    ...tasteOf(c, party),
    holdBacks,
    mind: mind === null ? null : { name: mind, ...mindSeen(c, mind) },
    minds: Object.fromEntries(
      files.map(([p, file]) => [
        p,
        Object.fromEntries(Object.keys(file.minds ?? {}).map((m) => [m, mindSeen(c, m)])),
      ]),
    ),
    priors: Object.fromEntries(
      files.flatMap(([p, file]) => (file.minds === undefined ? [] : [[p, file.minds]])),
    ),
    roles: files.map(([id, { role, may }]) => ({ id, role, may })),
    probeOdds: Object.fromEntries(
      Object.entries(scenario.probes)
        .filter(([, probe]) => probe.to.includes(party))
        .map(([id, probe]) => [
          id,
          Object.fromEntries(
            Object.entries(probe.answers).map(([a, { odds }]) => [a, oddsFor(odds, mind)]),
          ),
        ]),
    ),
    eventOdds: Object.fromEntries(
      Object.entries(scenario.events)
        .filter(([, event]) => event.seat?.includes(party) ?? false)
        .map(([id, event]) => [
          id,
          Object.fromEntries(event.choices.map((x) => [x.id, oddsFor(x.odds, mind)])),
        ]),
    ),
    oddsByMind: oddsByMindOf(c),
    stated: Object.entries(scenario.demands).map(([id, demand]) => ({
      id,
      party: c.partyIndex.get(demand.party) ?? 0,
      core: demand.core,
      satisfiedBy: demand['satisfied-by'] ?? {},
      tradedBy: demand['traded-by'],
      homeCost: -(demand.acknowledging?.['back-table']?.[party] ?? 0),
    })),
    floor: own.floor,
    powers: Object.entries(scenario.powers)
      .filter(([, power]) => power.party === party)
      .map(([id, power]) => ({ id, stakes: stakes(power.then, power.cost) })),
    deadlines: Object.entries(scenario.deadlines)
      .filter(([, deadline]) => deadline.setter === party)
      .map(([id, deadline]) => ({
        id,
        audience: deadline.public ? own['back-table'].audience : 0,
        enforce: stakes(deadline['if-enforced']),
        extend: stakes(deadline['if-extended']),
        lapse: stakes(deadline['if-lapsed']),
      })),
    measures: Object.entries(scenario.measures).map(([id, file]) => ({
      id,
      means: file.means,
      by: file.by,
      on: file.on,
      homeCost: -(file.cost?.['back-table']?.[party] ?? 0),
      stakes: stakes(file.then, file.cost),
    })),
  };
}

interface Cases {
  vetoes: Vetoes;
  /** By mind and hold-backs, and by what these depend on. */
  byContent: Map<string, SeatCase>;
  byWorld: Map<string, SeatCase>;
}
const cache = new WeakMap<Compiled, Map<string, Cases>>();
function casesOf(c: Compiled, party: string): Cases {
  const known = cache.get(c) ?? new Map<string, Cases>();
  cache.set(c, known);
  const mine = known.get(party) ?? {
    vetoes: vetoesOf(c, party),
    byContent: new Map<string, SeatCase>(),
    byWorld: new Map<string, SeatCase>(),
  };
  known.set(party, mine);
  return mine;
}

/** What of a scenario one seat may use in arithmetic: one object as long as its hold-backs stand as they
 * are, so that what is worked out from it can be kept. */
export function seatCaseOf(c: Compiled, s: Snapshot, party: string): SeatCase {
  const mind = s.minds[party] ?? null;
  const { vetoes, byContent, byWorld } = casesOf(c, party);
  const released = vetoes.demands.map(({ key }) => RELEASED.has(s.charts[key] ?? ''));
  const held = vetoes.asked.map((condition) => holds({ c, s }, condition));
  const bits = (list: readonly boolean[]) => list.map(Number).join('');
  const world = `${mind}|${bits(released)}|${bits(held)}`;
  const before = byWorld.get(world);
  if (before !== undefined) return before;
  const holdBacks = holdBacksOf(c, vetoes, released, held);
  const content = `${mind}|${JSON.stringify(holdBacks)}`;
  const mine = byContent.get(content) ?? build(c, party, mind, holdBacks);
  byContent.set(content, mine);
  byWorld.set(world, mine);
  return mine;
}
