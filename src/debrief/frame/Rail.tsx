import { Trans, useLingui } from '@lingui/react/macro';
import { Disclosure } from '../../controls/Disclosure.tsx';
import { CHAPTER_NAMES, CHAPTERS, type ChapterId } from '../chapters.ts';
import type { Story } from '../story.ts';
import { useMedia } from '../useMedia.ts';
import styles from './Rail.module.css';

interface Props {
  readonly story: Story;
  readonly chapter: ChapterId;
  readonly onTurn: (chapter: ChapterId) => void;
}

/** The chapters, and the words with which a role is laid down. On a small screen the list folds. */
export function Rail({ story, chapter, onTurn }: Props) {
  const { t } = useLingui();
  const wide = useMedia('(min-width: 1020px)');
  const list = (
    <ol className={styles.list}>
      {CHAPTERS.map((id, at) => (
        <li key={id}>
          <button
            type="button"
            aria-current={id === chapter ? 'step' : undefined}
            className={styles.entry}
            onClick={() => onTurn(id)}
          >
            <span aria-hidden="true" className={styles.number}>
              {at === 0 ? '' : at}
            </span>
            {t(CHAPTER_NAMES[id])}
          </button>
        </li>
      ))}
    </ol>
  );
  const name = t(CHAPTER_NAMES[chapter]);
  return (
    <div className={styles.rail}>
      <nav aria-label={t`Chapters of the debrief`}>
        {wide ? (
          list
        ) : (
          <Disclosure key={chapter} summary={<Trans>Chapters: {name}</Trans>}>
            {list}
          </Disclosure>
        )}
      </nav>
      {story.seat === null ? null : (
        <LaidDown
          name={story.scenario.parties[story.seat]?.short ?? story.names.party(story.seat)}
        />
      )}
    </div>
  );
}

function LaidDown({ name }: { readonly name: string }) {
  return (
    <p className={styles.laid}>
      <Trans>You have left the chair of {name}. You speak for yourself again.</Trans>
    </p>
  );
}
