import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useRef, useState } from 'react';
import { Button } from '../../controls/Button.tsx';
import type { Playouts } from '../../play/playoutPool.ts';
import type { Story } from '../story.ts';
import styles from './OtherGames.module.css';

/** Games that are played when somebody asks. */
const GAMES = 100;

/** How the same case ends when computer delegations play all chairs: for whoever asks. Played beside the
 * page, shown as it comes, stopped at a word. */
export function OtherGames({ story }: { readonly story: Story }) {
  const { i18n, t } = useLingui();
  const { scenario, snapshot } = story;
  const [state, setState] = useState<'unasked' | 'playing' | 'done' | 'failed'>('unasked');
  const [endings, setEndings] = useState<Readonly<Record<string, number>>>({});
  const running = useRef<Playouts | null>(null);
  useEffect(() => () => running.current?.cancel(), []);
  const done = Object.values(endings).reduce((sum, n) => sum + n, 0);

  const start = async () => {
    setState('playing');
    setEndings({});
    const { startPlayouts } = await import('../../play/playoutPool.ts');
    const seed = story.table.playout.seed;
    running.current = startPlayouts({
      scenario,
      wish: { games: GAMES, seed: `${seed}:others` },
      onProgress: (progress) => setEndings(progress.endings),
    });
    try {
      await running.current.done;
      setState('done');
    } catch {
      setState('failed');
    }
  };
  return (
    <section className={styles.others} data-state={state}>
      <h3>
        <Trans>How other games end</Trans>
      </h3>
      {state === 'unasked' ? (
        <>
          <p>
            <Trans>
              Computer delegations can play this case {GAMES} more times, with other minds and other
              chance. It says what this game’s rules tend to, and nothing about the world.
            </Trans>
          </p>
          <Button onClick={start}>
            <Trans>Play {GAMES} games</Trans>
          </Button>
        </>
      ) : (
        <>
          <p role="status">
            {state === 'failed' ? (
              <Trans>The games could not be played here.</Trans>
            ) : state === 'playing' ? (
              <Plural value={done} one="# game so far" other="# games so far" />
            ) : (
              <Plural value={done} one="# game" other="# games" />
            )}
          </p>
          <ul className={styles.list} aria-label={t`Endings of the other games`}>
            {scenario.endings
              .filter(({ id }) => (endings[id] ?? 0) > 0 || id === snapshot.ending)
              .sort((a, b) => (endings[b.id] ?? 0) - (endings[a.id] ?? 0))
              .map(({ id, title }) => (
                <li key={id}>
                  <span lang={scenario.language}>{title}</span>
                  <b>
                    {i18n.number((endings[id] ?? 0) / Math.max(1, done), {
                      style: 'percent',
                      maximumFractionDigits: 0,
                    })}
                  </b>
                  {id === snapshot.ending ? (
                    <em>
                      <Trans>this game</Trans>
                    </em>
                  ) : null}
                </li>
              ))}
          </ul>
          {state === 'playing' ? (
            <Button size="dense" onClick={() => running.current?.cancel()}>
              <Trans>Stop</Trans>
            </Button>
          ) : null}
        </>
      )}
    </section>
  );
}
