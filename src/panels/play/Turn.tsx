import { Plural, Trans } from '@lingui/react/macro';
import { useGame } from './useGame.tsx';

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
