import { Trans, useLingui } from '@lingui/react/macro';
import { Icon } from '../../controls/Icon.tsx';
import { sayHappening } from '../../locale/happenings.ts';
import { shortTurn } from '../../locale/turns.ts';
import { iconOf } from '../lanes.ts';
import type { Story } from '../story.ts';
import { turningPoints } from '../turningPoints.ts';
import styles from './Strip.module.css';

interface Props {
  readonly story: Story;
  /** The happening that is open in the first chapter. */
  readonly shown: string | null;
  readonly onShow: (happening: string) => void;
}

/** The turning points along the bottom of the page; each leads to its line of the log. */
export function Strip({ story, shown, onShow }: Props) {
  const { t } = useLingui();
  const points = turningPoints(story);
  if (points.length === 0) return null;
  return (
    <nav aria-label={t`Turning points`} className={styles.strip}>
      <span aria-hidden="true" className={styles.name}>
        <Trans>Turning points</Trans>
      </span>
      <ol className={styles.list}>
        {points.map((item) => {
          const { happening, week } = item;
          return (
            <li key={happening.id}>
              <button
                type="button"
                className={styles.point}
                aria-current={happening.id === shown ? 'true' : undefined}
                onClick={() => onShow(happening.id)}
              >
                <span className={styles.disc}>
                  <Icon name={iconOf(item)} />
                </span>
                <span className={styles.label} lang={story.scenario.language}>
                  {shortTurn(happening, story.names) ?? sayHappening(happening, story.names)}
                </span>
                <span className={styles.week}>
                  {week > story.talks ? <Trans>the year after</Trans> : <Trans>week {week}</Trans>}
                </span>
              </button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
