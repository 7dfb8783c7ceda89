import { Trans } from '@lingui/react/macro';
import { Course } from '../charts/Course.tsx';
import type { Story } from '../story.ts';
import { Brief } from './Brief.tsx';
import styles from './Wanted.module.css';
import { Weights } from './Weights.tsx';

/** The hidden briefs, back tables, floors and minds of everyone, side by side. */
export function Wanted({ story }: { readonly story: Story }) {
  return (
    <>
      <p className={styles.lead}>
        <Trans>
          What each delegation kept to itself, opened now that the chairs are empty. The numbers are
          devices of the game.
        </Trans>
      </p>
      <div className={styles.sheets}>
        {story.account.reveals.map((reveal) => (
          <Brief key={reveal.party} story={story} reveal={reveal} />
        ))}
      </div>
      <Weights story={story} />
      <Course story={story} />
    </>
  );
}
