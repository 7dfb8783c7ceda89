import { Trans } from '@lingui/react/macro';
import { useCallback, useMemo } from 'react';
import { useTitle } from '../controls/useTitle.ts';
import { type Game, openGame } from '../play/games.ts';
import { readableIn } from '../play/library.ts';
import { Missing } from './Missing.tsx';
import { Play } from './play/Play.tsx';
import { GameProvider } from './play/useGame.tsx';
import { useAnswer } from './useAnswer.ts';
import { useReadable } from './useReadable.ts';

/** One game, from its first question to the year after. */
export function PlayPage({ gameId }: { readonly gameId: string }) {
  const answer = useAnswer(useCallback(() => openGame(gameId), [gameId]));
  if (answer.is === 'waiting')
    return (
      <main id="page" tabIndex={-1} aria-busy="true">
        <h1 className="spoken" tabIndex={-1}>
          <Trans>The table is being laid</Trans>
        </h1>
      </main>
    );
  const game = answer.is === 'here' ? answer.value : null;
  return game === null ? <Missing /> : <Found game={game} />;
}

function Found({ game }: { readonly game: Game }) {
  const scenario = useReadable(game.scenario, readableIn);
  useTitle(scenario.title);
  const shown = useMemo(() => ({ ...game, scenario }), [game, scenario]);
  return (
    <GameProvider game={shown}>
      <Play />
    </GameProvider>
  );
}
