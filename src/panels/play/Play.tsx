import { Trans } from '@lingui/react/macro';
import { useEffect, useRef, useState } from 'react';
import { Aftermath } from './Aftermath.tsx';
import { FrontPage } from './FrontPage.tsx';
import { OfferBuilder } from './OfferBuilder.tsx';
import styles from './Play.module.css';
import { PlayBar } from './PlayBar.tsx';
import { type Sketch, sketchFrom, sketchOf } from './sketch.ts';
import { TableScreen } from './TableScreen.tsx';
import { TurnName } from './Turn.tsx';
import { useFlow, useGame, useGameState, useView } from './useGame.tsx';

/** A game in play: the bar, and under it whatever the flow is at. */
export function Play() {
  const { scenario, commands } = useGame();
  const view = useView();
  const flow = useFlow();
  const draft = useGameState((state) => state.draft);
  const [sketch, setSketch] = useState<Sketch | null>(null);
  const [writing, setWriting] = useState<{ replacing: number | null } | null>(null);
  const opener = useRef<Element | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);

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

  // Whatever comes next begins at its top.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the flow and the sheet are what it is about
  useEffect(() => window.scrollTo(0, 0), [flow, writing === null]);

  const write = (answers: string | null = null) => {
    opener.current = document.activeElement;
    if (sketch === null || answers !== null) setSketch(sketchOf(view, answers));
    commands.start();
    setWriting({ replacing: null });
  };
  const change = (index: number) => {
    const move = draft[index];
    const again = move === undefined ? null : sketchFrom(move);
    if (again === null) return;
    opener.current = document.activeElement;
    setSketch(again);
    setWriting({ replacing: index });
  };
  const close = (to?: string) => {
    setWriting(null);
    // The table is drawn again first; then focus has somewhere to go back to.
    requestAnimationFrame(() => {
      const target = to === undefined ? opener.current : document.getElementById(to);
      if (target instanceof HTMLElement && target.isConnected) target.focus();
      else heading.current?.focus();
    });
  };

  const atTable = flow !== 'frontPage' && flow !== 'aftermath' && flow !== 'debrief';
  return (
    <div className={styles.room} data-at={atTable ? 'table' : 'page'}>
      <PlayBar />
      <main id="page" tabIndex={-1} className={styles.main}>
        <h1 ref={heading} tabIndex={-1} className="spoken">
          {scenario.title}:{' '}
          {flow === 'aftermath' ? <Trans>the year after</Trans> : <TurnName turn={view.turn} />}
        </h1>
        <Keeping />
        {flow === 'frontPage' ? <FrontPage key={view.turn} /> : null}
        {flow === 'aftermath' || flow === 'debrief' ? <Aftermath /> : null}
        {atTable ? (
          <div className={styles.table} hidden={writing !== null}>
            <TableScreen onOffer={write} onChangeOffer={change} hasSketch={sketch !== null} />
          </div>
        ) : null}
        {atTable && writing !== null && sketch !== null ? (
          <OfferBuilder
            sketch={sketch}
            replacing={writing.replacing}
            onSketch={setSketch}
            onClose={() => close()}
            onTabled={() => {
              setSketch(null);
              close('your-pad');
            }}
          />
        ) : null}
      </main>
    </div>
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
