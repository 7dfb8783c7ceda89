import { Trans, useLingui } from '@lingui/react/macro';
import { LANES, type TimelineItem } from '../../analysis/statement.ts';
import { Spoken } from '../../controls/Spoken.tsx';
import { LANE_NAMES } from '../lanes.ts';
import type { Story } from '../story.ts';
import styles from './Lanes.module.css';

/** What happened when, at a glance: one row per sort of happening, one column per week. A picture that is
 * a table: each cell says its number to those who listen. */
export function Lanes({ story }: { readonly story: Story }) {
  const { t } = useLingui();
  const { account, talks } = story;
  const columns = Array.from({ length: talks + 1 }, (_, at) => at + 1);
  const inColumn = (item: TimelineItem) => Math.min(item.week, talks + 1);
  const lanes = LANES.filter((lane) => account.timeline.some((item) => item.lane === lane));
  return (
    <table className={styles.lanes}>
      <caption>
        <Trans>What happened when. Large dots are turning points.</Trans>
      </caption>
      <thead>
        <tr>
          <td />
          {columns.map((week) => (
            <th key={week} scope="col">
              {week > talks ? (
                <>
                  <span aria-hidden="true">+</span>
                  <Spoken>
                    <Trans>the year after</Trans>
                  </Spoken>
                </>
              ) : (
                <>
                  <Spoken>
                    <Trans>week</Trans>
                  </Spoken>{' '}
                  {week}
                </>
              )}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lanes.map((lane) => (
          <tr key={lane}>
            <th scope="row">{t(LANE_NAMES[lane])}</th>
            {columns.map((week) => {
              const here = account.timeline.filter(
                (item) => item.lane === lane && inColumn(item) === week,
              );
              return <Cell key={week} items={here} />;
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Cell({ items }: { readonly items: readonly TimelineItem[] }) {
  const count = items.length;
  if (count === 0) return <td />;
  const turning = items.some((item) => item.turning);
  const radius = turning ? 6 : Math.min(4.5, 2 + count * 0.5);
  return (
    <td>
      <svg width="100%" height="18" viewBox="-9 -9 18 18" aria-hidden="true">
        <circle r={radius} className={turning ? styles.turning : styles.usual} />
      </svg>
      <Spoken>{turning ? <Trans>{count}, a turning point</Trans> : count}</Spoken>
    </td>
  );
}
