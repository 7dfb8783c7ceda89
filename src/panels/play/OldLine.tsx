import { Trans } from '@lingui/react/macro';
import { capital } from '../../locale/say.ts';
import { useAnswer } from '../useAnswer.ts';
import { useGame, useNames } from './useGame.tsx';

/** What became of a line that a chair repeats. `left`: the week in which it no longer did. */
export function OldLineSaid({ who, left }: { readonly who: string; readonly left: number | null }) {
  if (left === null) return <Trans>{who}: your old line holds.</Trans>;
  if (left === 1)
    return <Trans>{who}: your old line did not fit from the start. The computer plays.</Trans>;
  const last = left - 1;
  return (
    <Trans>
      {who}: your old line held until week {last}. Since then the computer plays.
    </Trans>
  );
}

/** In a game against the line one played: which chairs still repeat it. */
export function OldLines({ className }: { readonly className: string | undefined }) {
  const { oldLines } = useGame();
  const names = useNames();
  const answer = useAnswer(oldLines);
  const lines = answer.is === 'here' ? answer.value : [];
  return lines.map(({ party, left }) => (
    <p key={party} className={className} data-old-line={left ?? 'holds'}>
      <OldLineSaid who={capital(names.party(party))} left={left} />
    </p>
  ));
}
