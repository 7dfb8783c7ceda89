import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '../../controls/Button.tsx';
import { Icon } from '../../controls/Icon.tsx';
import { CHAPTER_NAMES, CHAPTERS, type ChapterId } from '../chapters.ts';
import styles from './ChapterEnd.module.css';

/** The way on at a chapter's end. */
export function ChapterEnd({
  chapter,
  onTurn,
}: {
  readonly chapter: ChapterId;
  readonly onTurn: (chapter: ChapterId) => void;
}) {
  const { t } = useLingui();
  const next = CHAPTERS[CHAPTERS.indexOf(chapter) + 1];
  if (next === undefined) return null;
  const name = t(CHAPTER_NAMES[next]);
  return (
    <p className={styles.end}>
      <Button onClick={() => onTurn(next)} icon={<Icon name="forward" />}>
        <Trans>Next: {name}</Trans>
      </Button>
    </p>
  );
}
