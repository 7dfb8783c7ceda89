import { capital } from '../../locale/say.ts';
import { OldLineSaid } from '../OldLineSaid.tsx';
import { useAnswer } from '../useAnswer.ts';
import { useGame, useNames } from './useGame.tsx';

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
