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
  const { about, stated, truth, mind } = belief;
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
        <Scored belief={belief} />
        <p className={styles.note}>
          <Trans>
            The whole line is what everything that happened says by the odds of this game: the kinds
            of week, answers to questions, choices and reports; the broken line what your own seat
            could see of it. Signing is not counted. The odds describe this game’s computer seats
            and nobody else.
          </Trans>
        </p>
      </section>
      <Seen story={story} belief={belief} />
    </div>
  );
}

/** How far each of the three lay from what was drawn, week for week. */
function Scored({ belief: { brier } }: { readonly belief: BeliefBeside }) {
  const { i18n } = useLingui();
  const off = (score: number | null) =>
    score === null ? null : i18n.number(Math.sqrt(score), { style: 'percent' });
  const [you, seen, all] = [off(brier.stated), off(brier.yardstick), off(brier.evidence)];
  if (you === null || seen === null || all === null) return null;
  return (
    <p className={styles.lead}>
      <Trans>
        In the weeks you were asked you lay {you} from what was drawn, by root mean square (Brier
        1950). By what your seat could see one would have lain {seen} from it, by everything that
        happened {all}. A guess of one half lies 50 % off.
      </Trans>
    </p>
  );
}

/** The estimates one by one, each with what the other side had done since the one before. */
function Seen({ story, belief }: { readonly story: Story; readonly belief: BeliefBeside }) {
  const { i18n } = useLingui();
  const { table, names } = story;
  const { about, stated, yardstick } = belief;
  const told = (week: number) => {
    const value = yardstick?.findLast((one) => one.week < week)?.value;
    return value === undefined ? '–' : i18n.number(value, { style: 'percent' });
  };
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
              <Trans>Your seat’s evidence</Trans>
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
                <td>{told(week)}</td>
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
