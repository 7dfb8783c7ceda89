import { Trans, useLingui } from '@lingui/react/macro';
import type { Reveal } from '../../analysis/statement.ts';
import { Disclosure } from '../../controls/Disclosure.tsx';
import { PartyMark } from '../../controls/PartyMark.tsx';
import type { Story } from '../story.ts';
import styles from './Course.module.css';
import { Sideways } from './Sideways.tsx';

const WIDTH = 240;
const HEIGHT = 132;
const EDGE = { left: 2, right: 34, top: 8, bottom: 8 };

/** The one scale of all the pictures: from the lowest to the highest value, to the next tenth. */
function scaleOf(reveals: readonly Reveal[]): Scale {
  const values = reveals.flatMap(({ course }) =>
    course.flatMap(({ floor, target }) => (target === null ? [floor] : [floor, target])),
  );
  const low = Math.floor(Math.min(...values, 0.5) * 10) / 10;
  const high = Math.ceil(Math.max(...values, 0.5) * 10) / 10;
  return { low, high: Math.max(high, low + 0.1) };
}
interface Scale {
  readonly low: number;
  readonly high: number;
}

/** Where each delegation's floor and target stood, week by week: one small picture each, all on one scale. */
export function Course({ story }: { readonly story: Story }) {
  const { i18n, t } = useLingui();
  const { names, mark, account, talks } = story;
  const { reveals } = account;
  const number = (value: number) => i18n.number(value, { maximumFractionDigits: 2 });
  const scale = scaleOf(reveals);
  const weeks = Array.from({ length: talks }, (_, at) => at + 1);
  return (
    <section className={styles.section}>
      <h3>
        <Trans>Floors and targets, week by week</Trans>
      </h3>
      <p className={styles.lead}>
        <Trans>
          The thick line is the floor: what a delegation expected without a deal. The thin one is
          its target: the least it aimed at. A text between the two could be held, not yet signed.
        </Trans>
      </p>
      <div className={styles.charts}>
        {reveals.map((reveal) => (
          <figure key={reveal.party}>
            <figcaption>
              <PartyMark index={mark(reveal.party)} name={names.party(reveal.party)} />
            </figcaption>
            <Lines reveal={reveal} talks={talks} mark={mark(reveal.party)} scale={scale} />
          </figure>
        ))}
      </div>
      <Disclosure summary={<Trans>As a table</Trans>}>
        <Sideways label={t`Floors and targets as a table`}>
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">
                  <Trans>Week</Trans>
                </th>
                {reveals.map(({ party }) => (
                  <th key={party} scope="col">
                    <Trans>{names.party(party)}, floor and target</Trans>
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {weeks.map((week) => (
                <tr key={week}>
                  <th scope="row">{week}</th>
                  {reveals.map(({ party, course }) => {
                    const here = course.find((one) => one.week === week);
                    return (
                      <td key={party}>
                        {here === undefined ? '' : number(here.floor)}
                        {here === undefined || here.target === null
                          ? ''
                          : `, ${number(here.target)}`}
                      </td>
                    );
                  })}
                </tr>
              ))}
            </tbody>
          </table>
        </Sideways>
      </Disclosure>
    </section>
  );
}

function Lines({
  reveal,
  talks,
  mark,
  scale,
}: {
  readonly reveal: Reveal;
  readonly talks: number;
  readonly mark: number;
  readonly scale: Scale;
}) {
  const { i18n, t } = useLingui();
  const x = (week: number) =>
    EDGE.left + ((week - 1) / Math.max(1, talks - 1)) * (WIDTH - EDGE.left - EDGE.right);
  const y = (value: number) =>
    HEIGHT -
    EDGE.bottom -
    ((value - scale.low) / (scale.high - scale.low)) * (HEIGHT - EDGE.top - EDGE.bottom);
  const line = (points: readonly (readonly [number, number])[]) =>
    points.map(([week, value]) => `${x(week).toFixed(1)},${y(value).toFixed(1)}`).join(' ');
  const floor = reveal.course.map(({ week, floor: value }) => [week, value] as const);
  const target = reveal.course.flatMap(({ week, target: value }) =>
    value === null ? [] : [[week, value] as const],
  );
  return (
    <svg
      className={styles.lines}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={t`Floor and target of each week; the numbers are in the table`}
    >
      {[scale.low, (scale.low + scale.high) / 2, scale.high].map((value) => (
        <g key={value}>
          <line x1="0" x2={WIDTH - 32} y1={y(value)} y2={y(value)} className={styles.grid} />
          <text x={WIDTH - 28} y={y(value) + 4}>
            {i18n.number(value, { maximumFractionDigits: 2 })}
          </text>
        </g>
      ))}
      <polyline
        points={line(floor)}
        className={styles.floor}
        style={{ stroke: `var(--mark-${mark})` }}
      />
      <polyline points={line(target)} className={styles.target} />
    </svg>
  );
}
