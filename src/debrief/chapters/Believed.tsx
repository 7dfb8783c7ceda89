import { Trans, useLingui } from '@lingui/react/macro';
import type { BeliefBeside } from '../../analysis/statement.ts';
import { Icon } from '../../controls/Icon.tsx';
import { sayDecision } from '../../locale/decisions.ts';
import { BeliefChart } from '../charts/BeliefChart.tsx';
import type { Story } from '../story.ts';
import styles from './Believed.module.css';

/** Less than this many hundredths is no movement. */
const STILL = 3;

/** What was thought of another delegation while it was played, beside what had been drawn for it. */
export function Believed({ story }: { readonly story: Story }) {
  const beliefs = story.account.beliefs.filter(
    ({ by, stated }) => by === story.seat && stated.length > 0,
  );
  if (beliefs.length === 0) {
    return (
      <p className={styles.lead}>
        <Trans>
          You wrote down no estimate in this game, so nothing can be laid beside what was drawn. The
          minds themselves stand in the chapter before this one.
        </Trans>
      </p>
    );
  }
  return beliefs.map((belief) => <One key={belief.about} story={story} belief={belief} />);
}

function One({ story, belief }: { readonly story: Story; readonly belief: BeliefBeside }) {
  const { i18n } = useLingui();
  const { names, scenario } = story;
  const { about, stated, truth, mind, prior } = belief;
  const whom = names.whom(about);
  const share = (value: number) => i18n.number(value, { style: 'percent' });
  const first = stated[0]?.value ?? 0;
  const last = stated.at(-1)?.value ?? 0;
  const moved = Math.round((last - first) * 100);
  const towards = truth === 1 ? moved : -moved;
  const title = story.mindName(mind);
  return (
    <div className={styles.spread}>
      <section>
        <p className={styles.lead}>
          <Trans>How likely it is that {whom} means to settle.</Trans>{' '}
          {stated.length === 1 ? (
            <Trans>You said {share(first)}, once.</Trans>
          ) : Math.abs(moved) < STILL ? (
            <Trans>You began at {share(first)} and ended where you began.</Trans>
          ) : towards > 0 ? (
            <Trans>
              You began at {share(first)} and ended at {share(last)}: towards what had been drawn.
            </Trans>
          ) : (
            <Trans>
              You began at {share(first)} and ended at {share(last)}: away from what had been drawn.
            </Trans>
          )}
        </p>
        <p className={styles.drawn}>
          <Icon name="demand-bargained" />
          <span>
            <Trans>
              Drawn for this run: <b lang={scenario.language}>{title}</b>. A device of the game, not
              a claim.
            </Trans>
          </span>
        </p>
        <BeliefChart story={story} belief={belief} />
        <p className={styles.note}>
          <Trans>
            What is shown: your own estimates, the odds of {share(prior)} from which the mind was
            drawn, and what was drawn. What the moves themselves suggested, week by week, is not
            worked out in this version, so nothing here says whether you moved too little or too
            much.
          </Trans>
        </p>
      </section>
      <Seen story={story} belief={belief} />
    </div>
  );
}

/** The estimates one by one, each with what the other side had done since the one before. */
function Seen({ story, belief }: { readonly story: Story; readonly belief: BeliefBeside }) {
  const { i18n } = useLingui();
  const { table, names } = story;
  const { about, stated } = belief;
  return (
    <section>
      <h3>
        <Trans>As a table, with what you could have gone by</Trans>
      </h3>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">
              <Trans>Week</Trans>
            </th>
            <th scope="col">
              <Trans>You said</Trans>
            </th>
            <th scope="col">
              <Trans>What it had done since the last time</Trans>
            </th>
          </tr>
        </thead>
        <tbody>
          {stated.map(({ week, value }, at) => {
            const since = stated[at - 1]?.week ?? 0;
            const done = table.decisions.filter(
              (d) =>
                d.party === about &&
                d.week >= since &&
                d.week < week &&
                (d.decision === 'kind' || d.decision === 'probe' || d.decision === 'event'),
            );
            return (
              // A person may answer twice in a week; the later one stands below.
              <tr key={`${week}-${value}`}>
                <td>{week}</td>
                <td>{i18n.number(value, { style: 'percent' })}</td>
                <td>
                  <ul>
                    {done.map((d) => (
                      <li key={d.id}>
                        <Trans>
                          Week {d.week}: {sayDecision(d, names, story.asked(d))}
                        </Trans>
                      </li>
                    ))}
                  </ul>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
