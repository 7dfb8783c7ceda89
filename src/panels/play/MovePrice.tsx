import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { Move } from '../../engine/move.ts';
import type { Stakes, View } from '../../engine/viewTypes.ts';
import { capital, listed } from '../../locale/say.ts';
import styles from './MovePrice.module.css';
import { useGame, useNames, useView } from './useGame.tsx';

function stakesOf(view: View, move: Move): Stakes | null {
  switch (move.id) {
    case 'power':
      return view.case.powers.find((one) => one.id === move.power)?.stakes ?? null;
    case 'induce':
    case 'press':
      return view.case.measures.find((one) => one.id === move.measure)?.stakes ?? null;
    case 'extend':
      return view.case.deadlines.find((one) => one.id === move.deadline)?.extend ?? null;
    case 'enforce':
      return view.case.deadlines.find((one) => one.id === move.deadline)?.enforce ?? null;
    default:
      return null;
  }
}

/** What a move is known to cost or to do, in a line under it. Only what this seat may know. */
export function MovePrice({ move }: { readonly move: Move }) {
  const view = useView();
  const { scenario } = useGame();
  const names = useNames();
  const says = move.id === 'power' ? scenario.powers[move.power]?.says : undefined;
  const demand =
    move.id === 'acknowledge' ? view.demands.find((one) => one.id === move.demand) : undefined;
  const home =
    move.id === 'acknowledge'
      ? (view.case.stated.find((one) => one.id === move.demand)?.homeCost ?? 0)
      : 0;
  const stakes = stakesOf(view, move);
  const parts: ReactNode[] = [];
  if (says !== undefined) parts.push(<Trans>It will be said: {says}</Trans>);
  if (demand !== undefined) {
    const owner = capital(names.who(demand.party));
    parts.push(<Trans>{owner} will trust you more.</Trans>);
    if (demand.core && view.process === 'talksAboutTalks')
      parts.push(<Trans>A core demand: it brings the talks nearer to substance.</Trans>);
  }
  if (home > 0.005) parts.push(<Trans>Your back table would not like it.</Trans>);
  if (move.id === 'drop') parts.push(<Trans>All trust you more; home asks for more.</Trans>);
  if (move.id === 'consult') parts.push(<Trans>A little trust, and an easier back table.</Trans>);
  if (move.id === 'walk')
    parts.push(<Trans>Everybody trusts you less. You can return once, at a price.</Trans>);
  if (move.id === 'adjourn' && view.process === 'talksAboutTalks')
    parts.push(<Trans>Holds the talks back: everybody trusts you a little less.</Trans>);
  if (move.id === 'condition')
    parts.push(<Trans>Those who signed with you will trust you less.</Trans>);
  if (stakes !== null) parts.push(<StakesWords stakes={stakes} />);
  if (parts.length === 0) return null;
  return (
    <small className={styles.price}>
      {parts.map((part, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one line never move
        <span key={i}>{part} </span>
      ))}
    </small>
  );
}

/** Stakes in words: who becomes readier to settle or to leave, who trusts you less, what home says. */
export function StakesWords({ stakes }: { readonly stakes: Stakes }) {
  const view = useView();
  const names = useNames();
  const ids = view.case.space.parties;
  const pick = (row: readonly number[], test: (by: number) => boolean) =>
    ids.filter((_, p) => test(row[p] ?? 0)).map((id) => names.whom(id));
  const settle = pick(stakes.floors, (by) => by < -0.005);
  const leave = pick(stakes.floors, (by) => by > 0.005);
  const more = pick(stakes.trust, (by) => by > 0.005);
  const less = pick(stakes.trust, (by) => by < -0.005);
  return (
    <>
      {settle.length > 0 ? (
        <Trans>{capital(listed(settle))}: worse off without a deal. </Trans>
      ) : null}
      {leave.length > 0 ? <Trans>{capital(listed(leave))}: better off without one. </Trans> : null}
      {more.length > 0 ? <Trans>More trust: {listed(more)}. </Trans> : null}
      {less.length > 0 ? <Trans>Less trust: {listed(less)}. </Trans> : null}
      {stakes.home > 0.005 ? <Trans>Dearer at home. </Trans> : null}
      {stakes.home < -0.005 ? <Trans>Welcome at home. </Trans> : null}
      {stakes.intensity > 0.005 ? <Trans>More fighting. </Trans> : null}
      {stakes.intensity < -0.005 ? <Trans>Less fighting. </Trans> : null}
    </>
  );
}
