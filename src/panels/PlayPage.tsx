import { Trans } from '@lingui/react/macro';
import { lazy, Suspense, useCallback, useMemo } from 'react';
import { useTitle } from '../controls/useTitle.ts';
import { type Game, openSeats } from '../play/games.ts';
import { readableIn } from '../play/library.ts';
import { Missing } from './Missing.tsx';
import { Play } from './play/Play.tsx';
import { GameProvider } from './play/useGame.tsx';
import { useAnswer } from './useAnswer.ts';
import { useReadable } from './useReadable.ts';

// Only where several people share a device.
const PassAndPlay = lazy(async () => ({
  default: (await import('./play/PassAndPlay.tsx')).PassAndPlay,
}));
// The letters of a projector, for those who have one.
const Room = lazy(async () => ({ default: (await import('./play/Room.tsx')).Room }));

/** One game, from its first question to the year after. */
export function PlayPage({ gameId }: { readonly gameId: string }) {
  const answer = useAnswer(useCallback(() => openSeats(gameId), [gameId]));
  if (answer.is === 'waiting') return <Laying />;
  const games = answer.is === 'here' ? answer.value : null;
  const [first] = games ?? [];
  if (games === null || first === undefined) return <Missing />;
  return games.length > 1 ? <Passed games={games} /> : <Found game={first} />;
}

function Laying() {
  return (
    <main id="page" tabIndex={-1} aria-busy="true">
      <h1 className="spoken" tabIndex={-1}>
        <Trans>The table is being laid</Trans>
      </h1>
    </main>
  );
}

/** One device for several people. */
function Passed({ games }: { readonly games: readonly Game[] }) {
  return (
    <Suspense fallback={<Laying />}>
      <PassAndPlay games={games}>{(game) => <Found key={game.seat} game={game} />}</PassAndPlay>
    </Suspense>
  );
}

function Found({ game }: { readonly game: Game }) {
  const scenario = useReadable(game.scenario, readableIn);
  useTitle(scenario.title);
  const shown = useMemo(() => ({ ...game, scenario }), [game, scenario]);
  return (
    <GameProvider game={shown}>
      {game.hands === null ? (
        <Play />
      ) : (
        <Suspense>
          <Room>
            <Play />
          </Room>
        </Suspense>
      )}
    </GameProvider>
  );
}
