import { Trans } from '@lingui/react/macro';
import { useCallback } from 'react';
import { useTitle } from '../controls/useTitle.ts';
import { openGame } from '../play/games.ts';
import { Missing } from './Missing.tsx';
import { Play } from './play/Play.tsx';
import { GameProvider } from './play/useGame.tsx';
import { useAnswer } from './useAnswer.ts';

/** One game, from its first question to the year after. */
export function PlayPage({ gameId }: { readonly gameId: string }) {
  const answer = useAnswer(useCallback(() => openGame(gameId), [gameId]));
  const game = answer.is === 'here' ? answer.value : null;
  useTitle(game?.scenario.title ?? '');
  if (answer.is === 'waiting')
    return (
      <main id="page" tabIndex={-1} aria-busy="true">
        <h1 className="spoken" tabIndex={-1}>
          <Trans>The table is being laid</Trans>
        </h1>
      </main>
    );
  if (game === null) return <Missing />;
  return (
    <GameProvider game={game}>
      <Play />
    </GameProvider>
  );
}
