import type { Move } from '../engine/move.ts';
import type { Stakes, View } from '../engine/viewTypes.ts';
import { worth } from '../engine/worth.ts';
import type { Kind } from '../scenario/vocabulary.ts';
import { openMoves } from './plans.ts';
import { movesOf } from './publicRecord.ts';
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
export const toPress = (view: View): Move[] =>
  [
    measureToPlace(view, [...openMoves(view, 'press'), ...openMoves(view, 'induce')]),
    dateToSet(view, openMoves(view, 'deadline')),
  ].filter((move) => move !== null);

/** A red line that a text has just crossed is named to its author, in private. */
export function lineToName(view: View): Move | null {
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
    if (move !== undefined) return move;
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
export function powerToUse(view: View, kind: Kind | null): Move | null {
  const strong = kind === 'hold' || kind === 'retract' || kind === 'recondition';
  let best: { move: Move; net: number } | null = null;
  for (const move of openMoves(view, 'power')) {
    if (move.id !== 'power' || did(view, REST + 1, (m) => m.id === 'power')) continue;
    const stakes = view.case.powers.find((one) => one.id === move.power)?.stakes;
    if (stakes === undefined) continue;
    const net = netOf(view, stakes);
    const fits = hostile(stakes) ? strong && net > SHOW_AT_MOST : net > GESTURE_AT_MOST;
    if (fits && (best === null || net > best.net)) best = { move, net };
  }
  return best?.move ?? null;
}

/** One call a fortnight or so: on a friend while the back table is thin, else on whoever it trusts least. */
export function callToMake(view: View): Move | null {
  if (did(view, REST, (move) => move.id === 'consult' || move.id === 'envoy')) return null;
  const trust = (id: string | undefined) =>
    view.parties.find((one) => one.id === id)?.youTrust ?? 0;
  const last = view.texts.findLast((text) => text.author === view.seat);
  const slack = last === undefined ? 1 : worth(view, last.changes).back - view.own.threshold;
  if (slack < THIN) {
    const friends = [...openMoves(view, 'consult')].sort((a, b) => trust(b.to) - trust(a.to));
    if (friends[0] !== undefined) return friends[0];
  }
  const calls = openMoves(view, 'envoy').filter((move) => move.id === 'envoy' && !move.says);
  return [...calls].sort((a, b) => trust(a.to) - trust(b.to))[0] ?? null;
}
