import { Trans, useLingui } from '@lingui/react/macro';
import { Suspense, useEffect, useRef, useState } from 'react';
import { showLaterFaces } from '../../controls/display.ts';
import { keepOffline } from '../../controls/offline.ts';
import type { Move } from '../../engine/move.ts';
import type { RefusalCode } from '../../engine/refusal.ts';
import { sayMove } from '../../locale/moves.ts';
import { rules } from '../../play/localTable.ts';
import { useAnnouncer } from '../Announcer.tsx';
import type { OfferDraft } from '../OfferPanel.tsx';
import { BriefDialog } from './BriefButton.tsx';
import { CodexProvider } from './codex.tsx';
import { Unanswered } from './EndOfWeek.tsx';
import { later } from './later.ts';
import styles from './Play.module.css';
import { PlayBar } from './PlayBar.tsx';
import { StepOutWays } from './StepOut.tsx';
import { MoveDialog, Replies, TableScreen } from './TableScreen.tsx';
import { TurnName } from './Turn.tsx';
import { useFlow, useGame, useGameState, useNames, useView } from './useGame.tsx';
import { useNarrow } from './useNarrow.ts';

const OfferPanel = later(async () => (await import('../OfferPanel.tsx')).OfferPanel);
const FrontPage = later(async () => (await import('./FrontPage.tsx')).FrontPage);
const Aftermath = later(async () => (await import('./Aftermath.tsx')).Aftermath);
const Keys = later(async () => (await import('./Keys.tsx')).Keys);

/** Asks for all that can wait. What fails now is asked for again when it is needed. */
function fetchTheRest(): void {
  showLaterFaces();
  keepOffline();
  const parts = [{ fetch: rules }, MoveDialog, Replies, OfferPanel, FrontPage, Aftermath];
  for (const { fetch } of [...parts, BriefDialog, StepOutWays, Unanswered])
    fetch().catch(() => undefined);
}

interface Writing {
  /** The text that is answered, if it is an answer. */
  readonly answers: string | null;
  /** The place on the pad of the move that is being changed. */
  readonly replacing: number | null;
}

/** A game in play: the bar, and under it whatever the flow is at. */
export function Play() {
  const { scenario, commands, hands } = useGame();
  const view = useView();
  const flow = useFlow();
  const narrow = useNarrow();
  const draft = useGameState((state) => state.draft);
  const { t } = useLingui();
  const { say: announce, forget } = useAnnouncer();
  const names = useNames();
  // What was written of an offer, kept while other things are looked at.
  const [sketch, setSketch] = useState<OfferDraft | null>(null);
  const [writing, setWriting] = useState<Writing | null>(null);
  const [refused, setRefused] = useState<RefusalCode | null>(null);
  const opener = useRef<Element | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);

  const [settled, setSettled] = useState(false);
  useEffect(() => {
    fetchTheRest();
    setSettled(true);
  }, []);
  // What was said here is for this chair alone, and stays with it.
  useEffect(() => forget, [forget]);
  // A game opens after its page: whoever came by a link stands at its heading.
  useEffect(() => {
    const at = document.activeElement;
    if (at === null || at === document.body) heading.current?.focus({ preventScroll: true });
  }, []);
  // A new week, a new sheet.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the turn is what it is about
  useEffect(() => {
    setSketch(null);
    setWriting(null);
  }, [view.turn, view.beat]);

  // What was pressed may be gone with its page: then focus stands at the heading of the next one.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the flow is what it is about
  useEffect(() => {
    const wait = requestAnimationFrame(() => {
      if (document.activeElement === document.body) heading.current?.focus({ preventScroll: true });
    });
    return () => cancelAnimationFrame(wait);
  }, [flow]);
  // Whatever comes next begins at its top.
  // (In braces: newer browsers answer a scroll with a promise, which is no clean-up.)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the flow and the sheet are what it is about
  useEffect(() => {
    window.scrollTo(0, 0);
  }, [flow, writing === null]);

  const write = (answers: string | null = null) => {
    opener.current = document.activeElement;
    commands.start();
    setWriting({ answers, replacing: null });
  };
  const change = (index: number) => {
    opener.current = document.activeElement;
    setSketch(null);
    setWriting({ answers: null, replacing: index });
  };
  const table = (move: Move) => {
    const at = writing?.replacing ?? null;
    const code = at === null ? commands.addMove(move) : null;
    setRefused(code);
    if (code !== null) return;
    if (at !== null) commands.replaceMove(at, move);
    const what = sayMove(move, names);
    announce(t`On your pad: ${what}`);
    setSketch(null);
    close('your-pad');
  };
  const close = (to?: string) => {
    setWriting(null);
    setRefused(null);
    // The table is drawn again first; then focus has somewhere to go back to.
    requestAnimationFrame(() => {
      const target = to === undefined ? opener.current : document.getElementById(to);
      if (target instanceof HTMLElement && target.isConnected) target.focus();
      else heading.current?.focus();
    });
  };

  const atTable = flow !== 'frontPage' && flow !== 'aftermath' && flow !== 'debrief';
  return (
    <CodexProvider>
      <div
        className={styles.room}
        data-at={atTable ? 'table' : 'page'}
        data-narrow={narrow || undefined}
      >
        <PlayBar />
        <main id="page" tabIndex={-1} className={styles.main}>
          <h1 ref={heading} tabIndex={-1} className="spoken">
            {scenario.title}:{' '}
            {flow === 'aftermath' ? <Trans>the year after</Trans> : <TurnName turn={view.turn} />}
          </h1>
          <Keeping />
          <Suspense>{settled ? <Keys.Part /> : null}</Suspense>
          <Suspense>
            {flow === 'frontPage' ? <FrontPage.Part key={view.turn} /> : null}
            {flow === 'aftermath' || flow === 'debrief' ? <Aftermath.Part /> : null}
          </Suspense>
          {atTable ? (
            <div className={styles.table} hidden={writing !== null}>
              <TableScreen onOffer={write} onChangeOffer={change} />
            </div>
          ) : null}
          {atTable && writing !== null ? (
            <Suspense>
              <OfferPanel.Part
                view={view}
                scenario={scenario}
                names={names}
                start="standing"
                kind={writing.answers === null ? 'offer' : 'counter'}
                answers={writing.answers ?? undefined}
                movesUsed={draft.length}
                draft={sketch}
                onDraft={setSketch}
                editing={writing.replacing === null ? null : (draft[writing.replacing] ?? null)}
                refused={refused}
                onTable={table}
                hands={hands}
                onProposed={() => {
                  setSketch(null);
                  close('before-the-room');
                }}
                onClose={() => close()}
              />
            </Suspense>
          ) : null}
        </main>
      </div>
    </CodexProvider>
  );
}

/** Said once, when the browser does not keep the game. The game goes on. */
function Keeping() {
  const keeping = useGameState((state) => state.keeping);
  if (keeping === 'kept') return null;
  return (
    <p role="alert" className={styles.keeping}>
      {keeping === 'full' ? (
        <Trans>
          This browser’s storage is full: the game goes on, but only in this page. Save a copy under
          “Step out”.
        </Trans>
      ) : (
        <Trans>
          This browser keeps nothing: the game goes on, but only in this page. Save a copy under
          “Step out”.
        </Trans>
      )}
    </p>
  );
}
