import type { Move } from '../engine/move.ts';
import type { Stakes, View } from '../engine/viewTypes.ts';
import { worth } from '../engine/worth.ts';
import { rounded } from '../negotiation/utility.ts';
import type { Kind } from '../scenario/vocabulary.ts';
import { type Beside, bestOf } from './beside.ts';
import { doubtOf } from './doubt.ts';
import { openMoves } from './openMoves.ts';
import { movesOf } from './publicRecord.ts';
import type { Weighed } from './reasons.ts';
import { costOf, dateToSet, gainOf, measureToPlace } from './setter.ts';

/** Weeks before the same sort of gesture is made again. */
const REST = 3;
/** Back-table slack under which a seat talks to its friends first. */
const THIN = 0.1;
/** What a friendly gesture and a show of strength may cost on balance, in V. */
const GESTURE_AT_MOST = -0.015;
const SHOW_AT_MOST = -0.04;

const did = (view: View, weeks: number, what: (move: Move) => boolean): boolean =>
  movesOf(view, view.seat, view.turn - weeks + 1).some(({ move }) => what(move));

/** A date, a measure: by the setter's rules, whatever the kind of week. */
export const toPress = (view: View): Beside[] =>
  [
    measureToPlace(view, [...openMoves(view, 'press'), ...openMoves(view, 'induce')]),
    dateToSet(view, openMoves(view, 'deadline')),
  ].filter((one) => one !== null);

/** A red line that a text has just crossed is named to its author, in private. */
export function lineToName(view: View): Beside | null {
  for (const text of view.texts) {
    if (text.author === view.seat || text.week < view.turn - 1) continue;
    const crossed = worth(view, text.changes).crossed[0];
    if (crossed === undefined) continue;
    const move = openMoves(view, 'envoy').find(
      (one) =>
        one.id === 'envoy' &&
        one.to === text.author &&
        one.says?.about === 'never' &&
        one.says.issue === crossed.issue &&
        one.says.option === crossed.option,
    );
    if (move !== undefined) return bestOf('red-line', [{ move, score: 1 }], 0);
  }
  return null;
}

/** What a power would do for this seat: others readier to sign, its own no-deal better, trust won or lost,
 * the price at home. */
function netOf(view: View, stakes: Stakes): number {
  const { seat, floor } = view.case;
  const won = stakes.trust.reduce((sum, by) => sum + Math.max(0, by), 0);
  const own = Math.max(0, stakes.floors[seat] ?? 0) + Math.max(0, floor.momentum * stakes.momentum);
  return gainOf(stakes, seat) + own + 0.25 * won - costOf(stakes);
}
const hostile = (stakes: Stakes): boolean => stakes.trust.reduce((sum, by) => sum + by, 0) < -1e-9;

/** A power away from the table. One that costs trust is a show of strength: only in a week of holding back
 * or of new conditions, and dearer ones not at all. */
export function powerToUse(view: View, kind: Kind | null): Beside | null {
  const open = openMoves(view, 'power');
  if (open.length === 0 || did(view, REST + 1, (move) => move.id === 'power')) return null;
  const strong = kind === 'hold' || kind === 'retract' || kind === 'recondition';
  const considered: Weighed[] = [];
  for (const move of open) {
    if (move.id !== 'power') continue;
    const stakes = view.case.powers.find((one) => one.id === move.power)?.stakes;
    if (stakes === undefined) continue;
    const net = rounded(netOf(view, stakes));
    const fits = hostile(stakes) ? strong && net > SHOW_AT_MOST : net > GESTURE_AT_MOST;
    if (fits) considered.push({ move, score: net });
  }
  return bestOf('power', considered, SHOW_AT_MOST);
}

/** One call a fortnight or so: on a friend while the back table is thin, else on whoever it trusts least. */
export function callToMake(view: View): Beside | null {
  if (did(view, REST, (move) => move.id === 'consult' || move.id === 'envoy')) return null;
  const trust = (id: string | undefined) =>
    view.parties.find((one) => one.id === id)?.youTrust ?? 0;
  const last = view.texts.findLast((text) => text.author === view.seat);
  const slack = last === undefined ? 1 : worth(view, last.changes).back - view.own.threshold;
  if (slack < THIN) {
    const friends = openMoves(view, 'consult').map((move) => ({ move, score: trust(move.to) }));
    if (friends.length > 0) return bestOf('friend', friends, -1);
  }
  const calls = openMoves(view, 'envoy').flatMap((move) =>
    move.id === 'envoy' && !move.says ? [{ move, score: rounded(1 - trust(move.to)) }] : [],
  );
  return bestOf('least-trusted', calls, -1);
}

/** Whom to ask: the side of whose mind this seat is least sure, by its own posterior; one that has a single
 * way to be last. A question it has asked lately is not asked again. */
export function questionToAsk(view: View): Beside | null {
  const open = openMoves(view, 'ask');
  if (open.length === 0) return null;
  const lately = new Set(
    movesOf(view, view.seat, view.turn - REST).flatMap(({ move }) =>
      move.id === 'ask' ? [move.probe] : [],
    ),
  );
  const doubt = new Map<string, number>();
  const fresh = open.filter((move) => move.id === 'ask' && !lately.has(move.probe));
  const considered = fresh.flatMap((move) => {
    const of = move.to ?? '';
    const score = doubt.get(of) ?? rounded(1 - Math.max(...Object.values(doubtOf(view, of)), 0));
    doubt.set(of, score);
    return [{ move, score: score === 1 ? 0 : score }];
  });
  return bestOf('least-sure', considered, -1);
}
