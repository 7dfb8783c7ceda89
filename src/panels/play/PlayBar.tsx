import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { TopBar } from '../../controls/TopBar.tsx';
import { say } from '../../locale/say.ts';
import { PROCESS } from '../../locale/states.ts';
import { libraryAddress } from '../addresses.ts';
import styles from './PlayBar.module.css';
import { StepOut } from './StepOut.tsx';
import { LastTurn, TurnName } from './Turn.tsx';
import { useFlow, useGame, useGameState, useView } from './useGame.tsx';

const STAGES = ['talksAboutTalks', 'substance', 'endgame'] as const;

/** The bar of a game: which week, how far the talks are, moves left, the way out. */
export function PlayBar() {
  const { t, i18n } = useLingui();
  const { scenario } = useGame();
  const view = useView();
  const flow = useFlow();
  const draft = useGameState((state) => state.draft);
  const left = Math.max(0, view.movesLeft - draft.length);
  const over = flow === 'aftermath' || flow === 'debrief';
  const day = new Date(`${view.day}T12:00:00Z`);
  return (
    <TopBar
      home={libraryAddress}
      subject={<span lang={scenario.language}>{scenario.title}</span>}
      className={styles.bar}
      end={<StepOut />}
    >
      {over ? (
        <p className={styles.when}>
          <b>
            <Trans>The year after</Trans>
          </b>
        </p>
      ) : (
        <p className={styles.when}>
          <b>
            <TurnName turn={view.turn} />
          </b>
          <em className={styles.last}>
            <LastTurn />
          </em>
          <time dateTime={view.day} className={styles.day}>
            {i18n.date(day, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })}
          </time>
          <time dateTime={view.day} className={styles.shortDay}>
            {i18n.date(day, { weekday: 'short', day: 'numeric', month: 'short' })}
          </time>
        </p>
      )}
      <ol className={styles.steps} aria-label={t`Stage of the talks`}>
        {STAGES.map((stage) => (
          <li key={stage} aria-current={view.process === stage ? 'step' : undefined}>
            {say(PROCESS[stage])}
          </li>
        ))}
      </ol>
      {view.beat === 'initiative' && flow !== 'frontPage' ? (
        <p className={styles.moves}>
          <span aria-hidden="true" className={styles.pips}>
            {Array.from({ length: view.movesPerTurn }, (_, i) => (
              <i
                // biome-ignore lint/suspicious/noArrayIndexKey: pips have no identity but their place
                key={i}
                data-spent={i >= left || undefined}
              />
            ))}
          </span>
          <span className={styles.movesWord}>
            <Plural value={left} one="# move left" other="# moves left" />
          </span>
          <span className={styles.movesShort} aria-hidden="true">
            <Plural value={left} one="# left" other="# left" />
          </span>
        </p>
      ) : view.beat === 'replies' ? (
        <p className={styles.moves}>
          <Trans>Answers</Trans>
        </p>
      ) : null}
    </TopBar>
  );
}
