import { useLingui } from '@lingui/react/macro';
import { type ReactNode, useEffect, useState } from 'react';
import { Believed } from './chapters/Believed.tsx';
import { Ending } from './chapters/Ending.tsx';
import { Happened } from './chapters/Happened.tsx';
import { Promised } from './chapters/Promised.tsx';
import { Simple } from './chapters/Simple.tsx';
import { Wanted } from './chapters/Wanted.tsx';
import { Why } from './chapters/Why.tsx';
import { CHAPTER_NAMES, CHAPTERS, type ChapterId, type Guide } from './chapters.ts';
import styles from './Debrief.module.css';
import { Actions } from './frame/Actions.tsx';
import { ChapterEnd } from './frame/ChapterEnd.tsx';
import { Rail } from './frame/Rail.tsx';
import { Strip } from './frame/Strip.tsx';
import type { Story } from './story.ts';
import { usePrinting } from './useMedia.ts';

interface Shown {
  readonly chapter: ChapterId;
  readonly moment: string | null;
  readonly record: string | null;
  /** Where the reader asked to be taken: an element that exists once the chapter is drawn. */
  readonly arriveAt: string | null;
}

/** The whole debrief: the ending on top, one chapter under it, the turning points along the bottom. On
 * paper every chapter stands after the other. */
export function Debrief({ story }: { readonly story: Story }) {
  const { t } = useLingui();
  const { scenario, snapshot, names } = story;
  const [shown, setShown] = useState<Shown>({
    chapter: 'ending',
    moment: null,
    record: null,
    arriveAt: null,
  });
  const printing = usePrinting();
  useEffect(() => {
    if (shown.arriveAt === null) return;
    const place = document.getElementById(shown.arriveAt);
    place?.focus({ preventScroll: true });
    place?.scrollIntoView({ block: 'start' });
  }, [shown]);
  const guide: Guide = {
    turnTo: (chapter) => {
      setShown((was) => ({ ...was, chapter, arriveAt: `chapter-${chapter}` }));
    },
    showMoment: (moment) => {
      const arriveAt = `moment-${moment}`;
      setShown((was) => ({ ...was, chapter: 'happened', moment, arriveAt }));
    },
    showRecord: (record) => {
      const arriveAt = `record-${record}`;
      setShown((was) => ({ ...was, chapter: 'why', record, arriveAt }));
    },
  };
  const ending = scenario.endings.find(({ id }) => id === snapshot.ending);
  const chapters: Record<ChapterId, ReactNode> = {
    ending: <Ending story={story} />,
    happened: <Happened story={story} guide={guide} moment={shown.moment} />,
    why: <Why story={story} record={shown.record} whole={printing} />,
    wanted: <Wanted story={story} />,
    believed: <Believed story={story} />,
    promised: <Promised story={story} guide={guide} />,
    simple: <Simple story={story} />,
  };
  return (
    <div className={styles.room}>
      <Actions story={story} />
      <div className={styles.body}>
        <Rail story={story} chapter={shown.chapter} onTurn={guide.turnTo} />
        <main id="page" tabIndex={-1} className={styles.main}>
          <header className={styles.lead}>
            <h1 tabIndex={-1} lang={scenario.language}>
              {ending?.title ?? names.ending(snapshot.ending ?? '')}
            </h1>
          </header>
          {CHAPTERS.filter((id) => printing || id === shown.chapter).map((id) => (
            <section key={id} aria-labelledby={`chapter-${id}`} className={styles.chapter}>
              <h2 id={`chapter-${id}`} tabIndex={-1}>
                {t(CHAPTER_NAMES[id])}
              </h2>
              {chapters[id]}
              {printing ? null : <ChapterEnd chapter={id} onTurn={guide.turnTo} />}
            </section>
          ))}
          <Strip story={story} shown={shown.moment} onShow={guide.showMoment} />
        </main>
      </div>
    </div>
  );
}
