import { useLingui } from '@lingui/react/macro';
import type { BeliefBeside } from '../../analysis/statement.ts';
import type { Story } from '../story.ts';
import styles from './BeliefChart.module.css';

const WIDTH = 400;
const HEIGHT = 290;
const LEFT = 8;
const RIGHT = 340;
const TOP = 14;
const BOTTOM = 256;

/** Estimates over the weeks, between “no” and “sure”; what the moves said, all of them and those this seat
 * saw; the odds they began from; and what was drawn. The numbers stand in the table beside it. */
export function BeliefChart({
  story,
  belief,
}: {
  readonly story: Story;
  readonly belief: BeliefBeside;
}) {
  const { i18n, t } = useLingui();
  const { talks, names } = story;
  const { stated, prior, truth, about, evidence, yardstick } = belief;
  const x = (week: number) => LEFT + ((week - 1) / Math.max(1, talks - 1)) * (RIGHT - LEFT);
  const y = (value: number) => BOTTOM - value * (BOTTOM - TOP);
  const share = (value: number) => i18n.number(value, { style: 'percent' });
  const points = (series: readonly { week: number; value: number }[]) =>
    series.map(({ week, value }) => `${x(Math.max(1, week))},${y(value)}`).join(' ');
  const whom = names.whom(about);
  const last = stated.at(-1);
  // The words for the odds stand on the side where the first estimate is not.
  const under = (stated[0]?.value ?? 0) > prior;
  // The line's own word keeps clear of the words for what was drawn, at top and bottom.
  const wordAt = Math.min(BOTTOM - 24, Math.max(TOP + 28, y(last?.value ?? 0.5) - 12));
  return (
    <svg
      className={styles.chart}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={t`Your estimates that ${whom} means to settle, over the weeks`}
    >
      {[
        [1, t`sure`],
        [0.5, t`even`],
        [0, t`no`],
      ].map(([value, word]) => (
        <g key={word}>
          <line
            x1={LEFT}
            x2={RIGHT}
            y1={y(Number(value))}
            y2={y(Number(value))}
            className={styles.grid}
          />
          <text x={RIGHT + 8} y={y(Number(value)) + 5}>
            {word}
          </text>
        </g>
      ))}
      <line x1={LEFT} x2={RIGHT} y1={y(prior)} y2={y(prior)} className={styles.prior} />
      <text x={LEFT + 4} y={y(prior) + (under ? 18 : -6)} className={styles.faint}>
        {t`drawn from odds of ${share(prior)}`}
      </text>
      <line x1={LEFT} x2={RIGHT} y1={y(truth)} y2={y(truth)} className={styles.truth} />
      <text x={LEFT + 4} y={truth === 1 ? y(1) + 20 : y(0) - 8} className={styles.strong}>
        {t`what was drawn`}
      </text>
      {yardstick === null ? null : <polyline points={points(yardstick)} className={styles.seen} />}
      {evidence === null ? null : (
        <polyline points={points(evidence)} className={styles.evidence} />
      )}
      <polyline points={points(stated)} className={styles.you} />
      {stated.map(({ week, value }) => (
        <circle
          key={`${week}-${value}`}
          cx={x(week)}
          cy={y(value)}
          r="5.5"
          className={styles.dot}
        />
      ))}
      {last === undefined ? null : (
        <text x={Math.min(x(last.week), RIGHT - 28)} y={wordAt} className={styles.word}>
          {t`you`}
        </text>
      )}
      <text x={LEFT} y={HEIGHT - 12}>
        {t`week 1`}
      </text>
      <text x={RIGHT} y={HEIGHT - 12} textAnchor="end">
        {t`week ${talks}`}
      </text>
    </svg>
  );
}
