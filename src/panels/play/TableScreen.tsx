import { useLingui } from '@lingui/react/macro';
import { lazy, Suspense, useCallback, useEffect, useRef, useState } from 'react';
import type { GroupId } from '../../play/moveGroups.ts';
import type { Pick } from '../../scene/picture.ts';
import { useAnnouncer } from '../Announcer.tsx';
import { Cables } from './Cables.tsx';
import { EndOfWeek, PhoneBar } from './EndOfWeek.tsx';
import { FirstQuestion } from './FirstQuestion.tsx';
import { later } from './later.ts';
import { leadTo } from './leadTo.ts';
import { MoveList } from './MoveList.tsx';
import { moreBelow } from './moreBelow.ts';
import { Pad } from './Pad.tsx';
import { Parties } from './Parties.tsx';
import type { PhoneTab } from './PhoneTabs.tsx';
import { Stage } from './Stage.tsx';
import { StandingText } from './StandingText.tsx';
import styles from './TableScreen.module.css';
import { useFlow, useGame, useGameState, useView } from './useGame.tsx';
import { useNarrow } from './useNarrow.ts';

interface Props {
  readonly onOffer: (answers: string | null) => void;
  readonly onChangeOffer: (index: number) => void;
}

export const MoveDialog = later(async () => (await import('./MoveDialog.tsx')).MoveDialog);
const Proposed = later(async () => (await import('./Proposed.tsx')).Proposed);
export const Replies = later(async () => (await import('./Replies.tsx')).Replies);
// Tabs are only for small screens, and so is the library they come from.
const PhoneTabs = lazy(async () => ({ default: (await import('./PhoneTabs.tsx')).PhoneTabs }));

/** The table: who sits at it, what lies on it, what can be done, what came in. */
export function TableScreen({ onOffer, onChangeOffer }: Props) {
  const { t } = useLingui();
  const view = useView();
  const { hands } = useGame();
  const flow = useFlow();
  const narrow = useNarrow();
  const draft = useGameState((state) => state.draft);
  const [group, setGroup] = useState<GroupId | 'all' | null>(null);
  // Once opened it stays, closed: so the way back of the focus is kept.
  const opened = useRef(false);
  opened.current ||= group !== null;
  const [tab, setTab] = useState<PhoneTab>('text');
  const answering = flow === 'replies' || flow === 'resolving';
  const week = answering ? view.turn : view.turn - 1;
  const announcer = useAnnouncer();
  const arrived = useRef(flow);
  // Own moves are in: what was put to this seat comes next, as soon as it is there.
  const toAnswers = useRef(false);
  const goToAnswers = useCallback(() => {
    const heading = document.getElementById('put-to-you');
    if (!toAnswers.current || heading === null) return;
    toAnswers.current = false;
    requestAnimationFrame(() => leadTo(heading));
  }, []);
  const answers = (
    <Suspense>
      <Replies.Part onShown={goToAnswers} />
    </Suspense>
  );
  useEffect(() => {
    if (arrived.current === flow) return;
    arrived.current = flow;
    if (flow !== 'replies') return;
    setTab('text');
    toAnswers.current = true;
    goToAnswers();
    announcer.summarise(
      t`The week’s moves are in. Questions put to you: ${view.questions.length}.`,
    );
  }, [flow, announcer, t, view.questions.length, goToAnswers]);

  const pick = (what: Pick) => {
    if (what.kind === 'place') {
      if (narrow) setTab('parties');
      requestAnimationFrame(() => document.getElementById(`party-${what.party}`)?.focus());
      return;
    }
    if (answering) return;
    if (what.kind === 'sheet') {
      const theirs = view.texts.find(({ id, author }) => id === what.text && author !== view.seat);
      onOffer(theirs?.id ?? null);
    } else
      setGroup(
        what.kind === 'folder' ? 'demands' : what.kind === 'glass' ? 'deadlines' : 'monitoring',
      );
  };
  const offer = () => onOffer(null);
  const question =
    flow === 'briefing' && draft.length === 0 ? (
      <FirstQuestion onOffer={narrow ? null : offer} />
    ) : null;
  const moves = (
    <>
      <StandingText />
      <MoveList onOffer={offer} onGroup={setGroup} />
    </>
  );
  const dialog = opened.current ? (
    <Suspense>
      <MoveDialog.Part group={group} onGroup={setGroup} onOffer={onOffer} />
    </Suspense>
  ) : null;

  const proposed =
    hands === null || answering ? null : (
      <Suspense>
        <Proposed.Part />
      </Suspense>
    );

  if (narrow)
    return (
      <div className={styles.phone}>
        <div className={styles.strip}>
          <Stage onPick={pick} />
        </div>
        {proposed}
        <Suspense fallback={<div className={styles.panel}>{question}</div>}>
          <PhoneTabs tab={tab} onTab={setTab} onChangeOffer={onChangeOffer} week={week}>
            {question}
            {answering ? answers : null}
          </PhoneTabs>
        </Suspense>
        <PhoneBar onOffer={offer} onMoves={() => setGroup('all')} />
        {dialog}
      </div>
    );
  return (
    <div className={styles.wide}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached without a mouse */}
      <section ref={moreBelow} className={styles.left} tabIndex={0} aria-label={t`Delegations`}>
        <Parties />
      </section>
      <Stage onPick={pick} />
      {proposed}
      <div className={styles.right}>
        <div ref={moreBelow} className={styles.scroll}>
          {answering ? answers : moves}
        </div>
        <EndOfWeek />
      </div>
      <div className={styles.bottom}>
        {question ?? (
          <>
            <Cables week={week} most={(draft.length > 0 ? 1 : 2) - (hands === null ? 0 : 1)} />
            <Pad onChange={onChangeOffer} />
          </>
        )}
      </div>
      {dialog}
    </div>
  );
}
