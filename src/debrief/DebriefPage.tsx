import { Trans, useLingui } from '@lingui/react/macro';
import { useCallback, useEffect, useMemo } from 'react';
import { setStage, showLaterFaces } from '../controls/display.ts';
import { TopBar } from '../controls/TopBar.tsx';
import { useTitle } from '../controls/useTitle.ts';
import { gameAddress, libraryAddress } from '../panels/addresses.ts';
import { Missing } from '../panels/Missing.tsx';
import { useAnswer } from '../panels/useAnswer.ts';
import { useReadable } from '../panels/useReadable.ts';
import { readableIn } from '../play/library.ts';
import { Debrief } from './Debrief.tsx';
import styles from './DebriefPage.module.css';
import { finishedGame } from './finished.ts';
import { type Story, storyOf } from './story.ts';

/** The debrief of one game: lights on, roles laid down. */
export function DebriefPage({ gameId }: { readonly gameId: string }) {
  const ask = useCallback(() => finishedGame(gameId), [gameId]);
  const answer = useAnswer(ask);
  useEffect(() => setStage('daylight'), []);
  useEffect(showLaterFaces, []);
  if (answer.is === 'waiting') return <Waiting />;
  if (answer.is === 'failed' || answer.value.is === 'missing') return <Missing />;
  if (answer.value.is === 'not-over') {
    return (
      <Missing>
        <Trans>
          This game is not over yet. Its debrief opens when the year after the talks has been told.{' '}
          <a href={gameAddress(gameId)}>Go on playing</a>
        </Trans>
      </Missing>
    );
  }
  return <Found opened={answer.value.story} />;
}

function Found({ opened }: { readonly opened: Story }) {
  const { t } = useLingui();
  const scenario = useReadable(opened.scenario, readableIn);
  const story = useMemo(() => storyOf(opened.gameId, opened.table, scenario), [opened, scenario]);
  useTitle(t`${story.scenario.title}, debrief`);
  // The page was waited for, so its heading takes the focus only now; nothing was focused before it.
  useEffect(() => {
    document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
  }, []);
  return <Debrief story={story} />;
}

function Waiting() {
  const { t } = useLingui();
  useTitle(t`Debrief`);
  return (
    <div className={styles.waiting}>
      <TopBar home={libraryAddress} />
      <main id="page" tabIndex={-1} aria-busy="true">
        <h1 tabIndex={-1}>
          <Trans>The game is being laid open</Trans>
        </h1>
      </main>
    </div>
  );
}
