import { Plural, Trans } from '@lingui/react/macro';
import { useGame, useView } from './useGame.tsx';

/** `Week 4`, in the case's own unit. */
export function TurnName({ turn }: { readonly turn: number }) {
  const unit = useGame().scenario.calendar.turn;
  switch (unit) {
    case 'day':
      return <Trans>Day {turn}</Trans>;
    case 'month':
      return <Trans>Month {turn}</Trans>;
    default:
      return <Trans>Week {turn}</Trans>;
  }
}

/** `1 week left`, in the case's own unit. */
export function TurnsLeft({ turns }: { readonly turns: number }) {
  const unit = useGame().scenario.calendar.turn;
  if (turns <= 0) return <Trans>due now</Trans>;
  if (unit === 'day') return <Plural value={turns} one="# day left" other="# days left" />;
  if (unit === 'month') return <Plural value={turns} one="# month left" other="# months left" />;
  return <Plural value={turns} one="# week left" other="# weeks left" />;
}

/** Which turn may be the last is public: talks end after one from `turns.from` to `turns.to`. */
export function LastTurn() {
  const unit = useGame().scenario.calendar.turn;
  const { turn, turns, closed } = useView();
  if (closed !== null || turn < turns.from) return null;
  if (turn < turns.to) return <Trans>may be the last</Trans>;
  if (unit === 'day') return <Trans>last day</Trans>;
  if (unit === 'month') return <Trans>last month</Trans>;
  return <Trans>last week</Trans>;
}
