import type { Bounds, Condition } from './conditions.ts';
import {
  AGREEMENT_STATES,
  DEADLINE_STATES,
  DEMAND_STATES,
  POSTURE_STATES,
  PROCESS_STATES,
} from './vocabulary.ts';

/** What something asked of may be, in one way a condition could hold: a set of states, or a range. */
type Domain =
  | { states: ReadonlySet<string> }
  | { low: number; high: number }
  /** Asked and answered: it must hold (true) or must not (false). */
  | { holds: boolean };
type Literal = [about: string, domain: Domain];
type Way = ReadonlyMap<string, Domain>;

// A condition with more ways to hold than this is taken to be possible.
const MAX_WAYS = 3_000;
const LEAST_STEP = 1e-9;

/** Whether a condition could hold at all, judged from its words alone: not when it asks one chart to be
 * in two states at once, a number to be above and below, or something both to be and not to be. `turns`
 * is the range of turns in which it is asked. */
export function possible(
  condition: Condition,
  turns: { low: number; high: number } = { low: 0, high: 1e6 },
): boolean {
  const ways = expand(condition, true, turns);
  return ways === null || ways.length > 0;
}

/** Every consistent way in which a condition holds (or, with `wanted` false, does not); null = too many. */
function expand(
  condition: Condition,
  wanted: boolean,
  turns: { low: number; high: number },
): Way[] | null {
  if ('not' in condition) return expand(condition.not, !wanted, turns);
  const [parts, joined] =
    'all' in condition
      ? [condition.all, wanted]
      : 'any' in condition
        ? [condition.any, !wanted]
        : [null, true];
  if (parts === null) {
    if ('was' in condition && wanted && !possible(condition.was, turns)) return [];
    return literals(condition, wanted, turns).flatMap(
      (literal) => meet(new Map(), [literal]) ?? [],
    );
  }
  let ways: Way[] = joined ? [new Map()] : [];
  for (const part of parts) {
    const more = expand(part, wanted, turns);
    if (more === null) return null;
    ways = joined
      ? ways.flatMap((way) => more.flatMap((other) => meet(way, other) ?? []))
      : [...ways, ...more];
    if (ways.length > MAX_WAYS) return null;
  }
  return ways;
}

/** Two ways at once, or null where they contradict each other. */
function meet(way: Way, other: Iterable<readonly [string, Domain]>): Way | null {
  const both = new Map(way);
  for (const [about, domain] of other) {
    const narrowed = narrow(both.get(about), domain);
    if (narrowed === null) return null;
    both.set(about, narrowed);
  }
  return both;
}

function narrow(a: Domain | undefined, b: Domain): Domain | null {
  if (a !== undefined && 'states' in a && 'states' in b) {
    const states = new Set([...a.states].filter((state) => b.states.has(state)));
    return states.size === 0 ? null : { states };
  }
  if (a !== undefined && 'low' in a && 'low' in b) {
    const range = { low: Math.max(a.low, b.low), high: Math.min(a.high, b.high) };
    return range.low > range.high ? null : range;
  }
  if (a !== undefined && 'holds' in a && 'holds' in b && a.holds !== b.holds) return null;
  if ('low' in b && b.low > b.high) return null;
  return 'states' in b && b.states.size === 0 ? null : b;
}

/** A simple condition, or its opposite, as the alternatives in which it holds. */
function literals(
  condition: Condition,
  wanted: boolean,
  turns: { low: number; high: number },
): Literal[] {
  const states = (about: string, named: readonly string[], all: readonly string[]): Literal[] => [
    [about, { states: new Set(wanted ? named : all.filter((state) => !named.includes(state))) }],
  ];
  const range = (about: string, bounds: Bounds, low: number, high: number, step = LEAST_STEP) => {
    const least = bounds['at-least'];
    const most = bounds['at-most'];
    if (wanted) {
      const inside = { low: Math.max(low, least ?? low), high: Math.min(high, most ?? high) };
      return [[about, inside]] satisfies Literal[];
    }
    const outside: Literal[] = [];
    if (least !== undefined) outside.push([about, { low, high: Math.min(high, least - step) }]);
    if (most !== undefined) outside.push([about, { low: Math.max(low, most + step), high }]);
    return outside;
  };
  if ('turn' in condition) return range('turn', condition.turn, turns.low, turns.high, 1);
  if ('momentum' in condition) return range('momentum', condition.momentum, -1, 1);
  if ('hurt' in condition) return range(`hurt ${condition.hurt.party}`, condition.hurt, 0, 1);
  if ('trust' in condition) {
    const { of, in: other } = condition.trust;
    return range(`trust ${of} ${other}`, condition.trust, 0, 1);
  }
  if ('credibility' in condition) {
    return range(`credibility ${condition.credibility.of}`, condition.credibility, 0, 1);
  }
  if ('demand' in condition) {
    return states(`demand ${condition.demand.id}`, condition.demand.is, DEMAND_STATES);
  }
  if ('deadline' in condition) {
    return states(`deadline ${condition.deadline.id}`, condition.deadline.is, DEADLINE_STATES);
  }
  if ('process' in condition) return states('process', condition.process, PROCESS_STATES);
  if ('posture' in condition) {
    return states(`posture ${condition.posture.party}`, condition.posture.is, POSTURE_STATES);
  }
  if ('walked' in condition) {
    return states(`posture ${condition.walked}`, ['gone'], POSTURE_STATES);
  }
  if ('agreement' in condition && condition.agreement.named !== undefined) {
    const { named, is } = condition.agreement;
    return states(`agreement ${named}`, is, AGREEMENT_STATES);
  }
  if ('belief' in condition || 'margin' in condition) {
    // Without a number it does not hold, so its opposite is always open.
    const [asked, low] = 'belief' in condition ? [condition.belief, 0] : [condition.margin, -1];
    const about = JSON.stringify({ ...asked, 'at-least': undefined, 'at-most': undefined });
    return wanted ? range(about, asked, low, 1) : [[JSON.stringify(condition), { holds: false }]];
  }
  return [[JSON.stringify(condition), { holds: wanted }]];
}
