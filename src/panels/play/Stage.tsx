import { Trans } from '@lingui/react/macro';
import { useEffect, useMemo, useRef, useState } from 'react';
import { wantsLessMotion } from '../../controls/display.ts';
import { PartyMark } from '../../controls/PartyMark.tsx';
import { say } from '../../locale/say.ts';
import { AGREEMENT } from '../../locale/states.ts';
import { anchors, figureWidth, zoneWidth } from '../../scene/camera.ts';
import { mountScene, type SceneHandle } from '../../scene/mountScene.ts';
import type { Pick, ScenePicture, ZoneState } from '../../scene/picture.ts';
import { pictureOf } from '../../scene/pictureOf.ts';
import styles from './Stage.module.css';
import { TurnsLeft } from './Turn.tsx';
import { useGame, useGameState, useMark, useNames, useView } from './useGame.tsx';
import { useSound } from './useSound.ts';

/** The table as a picture. Decoration: hidden from those who listen, never focused, and everything it
 * shows stands in words beside it. Clicking a thing does what its button does. */
export function Stage({ onPick }: { readonly onPick: (what: Pick) => void }) {
  const { scenario } = useGame();
  const view = useView();
  const before = useGameState((state) => state.before);
  const place = useRef<HTMLDivElement>(null);
  const [scene, setScene] = useState<SceneHandle | null>(null);
  const pick = useRef(onPick);
  pick.current = onPick;

  useEffect(() => {
    const parent = place.current;
    if (parent === null) return;
    let left = false;
    let mounted: SceneHandle | null = null;
    mountScene(parent, {
      reducedMotion: wantsLessMotion(),
      onPick: (what) => pick.current(what),
    }).then((handle) => {
      if (left) handle?.destroy();
      else {
        mounted = handle;
        setScene(handle);
      }
    });
    return () => {
      left = true;
      mounted?.destroy();
      setScene(null);
    };
  }, []);

  const [threads, setThreads] = useState(false);
  const picture = useMemo(
    () => pictureOf(view, scenario.board, threads),
    [view, scenario, threads],
  );
  const earlier = useMemo(
    () => (before === null ? null : pictureOf(before, scenario.board)),
    [before, scenario],
  );
  const shown = useRef<ScenePicture | null>(null);
  // Whether to move is asked each time: movement may have been turned off since the scene was put up. Only
  // threads came or went: what happened before has been seen.
  useEffect(() => {
    const same = shown.current !== null && shown.current.threads !== picture.threads;
    shown.current = picture;
    scene?.show(picture, same || wantsLessMotion() ? null : earlier);
  }, [scene, picture, earlier]);
  useSound(picture, earlier);

  return (
    <div className={styles.stage} data-stage>
      <div aria-hidden="true">
        <div ref={place} className={styles.canvas} />
        <Words picture={picture} />
      </div>
      <button
        type="button"
        className={styles.threads}
        aria-pressed={threads}
        onClick={() => setThreads(!threads)}
      >
        <Trans>Trust as threads</Trans>
      </button>
    </div>
  );
}

/** A plate has room for about sixteen letters; on a strip, for ten. */
const plateName = (name: string, short: string, narrow: boolean): string =>
  name.length > (narrow ? 10 : 16) ? short : name;

/** Nameplates and captions, by the same camera that draws. */
function Words({ picture }: { readonly picture: ScenePicture }) {
  const box = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState({ width: 0, height: 0 });
  const names = useNames();
  const mark = useMark();
  const view = useView();
  useEffect(() => {
    const parent = box.current;
    if (parent === null) return;
    const watch = new ResizeObserver(() =>
      setSize({ width: parent.clientWidth, height: parent.clientHeight }),
    );
    watch.observe(parent);
    return () => watch.disconnect();
  }, []);
  const at =
    size.width === 0 || size.height === 0
      ? null
      : anchors(size.width, size.height, {
          places: picture.places.length,
          zones: picture.zones.length,
          glasses: picture.glasses.length,
        });
  const narrow = size.width < 560;
  if (at === null) return <div ref={box} className={styles.words} />;
  return (
    <div ref={box} className={styles.words}>
      {picture.places.map((place, i) => {
        const [x, y] = at.places[i] ?? [0, 0];
        return (
          <span key={place.party} className={styles.plate} style={{ insetInlineStart: x, top: y }}>
            <PartyMark
              index={mark(place.party)}
              size={12}
              name={
                narrow && place.you ? (
                  <Trans>You</Trans>
                ) : (
                  plateName(names.party(place.party), names.short(place.party), narrow)
                )
              }
            />
          </span>
        );
      })}
      {at.wall && !narrow
        ? picture.zones.map((zone, i) => {
            const [x, y] = at.zones[i] ?? [0, 0];
            // Words keep to their column of the board: from the edge of the figure to the line beside it.
            const w = zoneWidth(picture.zones.length);
            const inlineSize = ((w + figureWidth(w)) / 2) * at.scale - 3;
            return (
              <span
                key={zone.id}
                className={styles.caption}
                style={{ insetInlineStart: x, top: y, inlineSize }}
              >
                <b>{zone.label}</b>
                <ZoneWord state={zone.state} />
              </span>
            );
          })
        : null}
      {picture.glasses.map((glass, i) => {
        const [x, y] = at.glasses[i] ?? [0, 0];
        const deadline = view.deadlines.find((one) => one.id === glass.deadline);
        if (deadline === undefined || narrow) return null;
        const running = ['set', 'looming', 'due'].includes(deadline.state);
        if (!running) return null;
        return (
          <span
            key={glass.deadline}
            className={styles.glass}
            style={{ insetInlineStart: x, top: y }}
          >
            <b>{names.deadline(glass.deadline)}</b>
            <TurnsLeft turns={(deadline.due ?? 0) - view.turn} />
          </span>
        );
      })}
    </div>
  );
}

function ZoneWord({ state }: { readonly state: ZoneState }) {
  if (state === 'none') return <Trans>nothing agreed</Trans>;
  return <>{say(AGREEMENT[state])}</>;
}
