import { Trans, useLingui } from '@lingui/react/macro';
import type { Reveal } from '../../analysis/statement.ts';
import { Disclosure } from '../../controls/Disclosure.tsx';
import { PartyMark } from '../../controls/PartyMark.tsx';
import type { Story } from '../story.ts';
import styles from './Course.module.css';

const WIDTH = 240;
const HEIGHT = 132;
const EDGE = { left: 4, right: 4, top: 8, bottom: 8 };

/** Where each delegation's floor and target stood, week by week: one small picture each, all on one scale. */
export function Course({ story }: { readonly story: Story }) {
  const { i18n, t } = useLingui();
  const { names, mark, account, talks } = story;
  const { reveals } = account;
  const number = (value: number) => i18n.number(value, { maximumFractionDigits: 2 });
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
          Each on its own scale of 0 to 1.
        </Trans>
      </p>
      <div className={styles.charts}>
        {reveals.map((reveal) => (
          <figure key={reveal.party}>
            <figcaption>
              <PartyMark index={mark(reveal.party)} name={names.party(reveal.party)} />
            </figcaption>
            <Lines reveal={reveal} talks={talks} mark={mark(reveal.party)} />
          </figure>
        ))}
      </div>
      <Disclosure summary={<Trans>As a table</Trans>}>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
        <section
          className={styles.scroll}
          aria-label={t`Floors and targets as a table`}
          tabIndex={0}
        >
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
        </section>
      </Disclosure>
    </section>
  );
}

function Lines({
  reveal,
  talks,
  mark,
}: {
  readonly reveal: Reveal;
  readonly talks: number;
  readonly mark: number;
}) {
  const { t } = useLingui();
  const x = (week: number) =>
    EDGE.left + ((week - 1) / Math.max(1, talks - 1)) * (WIDTH - EDGE.left - EDGE.right);
  const y = (value: number) => HEIGHT - EDGE.bottom - value * (HEIGHT - EDGE.top - EDGE.bottom);
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
      {[0, 0.5, 1].map((value) => (
        <line key={value} x1="0" x2={WIDTH} y1={y(value)} y2={y(value)} className={styles.grid} />
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
