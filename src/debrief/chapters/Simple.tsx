import { Trans } from '@lingui/react/macro';
import { Day } from '../Day.tsx';
import type { Story } from '../story.ts';
import { Assumptions } from './Assumptions.tsx';
import styles from './Simple.module.css';
import { CitedFor, SourceList } from './SourceList.tsx';

/** What to doubt, what really happened, where it is from, and what to talk about. */
export function Simple({ story }: { readonly story: Story }) {
  const { scenario } = story;
  const { afterwards, debrief, goals } = scenario.learning;
  const language = scenario.language;
  const asOf = scenario['as-of'];
  return (
    <div className={styles.spread}>
      <div>
        <section>
          <h3>
            <Trans>What it made too simple</Trans>
          </h3>
          <Assumptions fictional={scenario.kind === 'fictional'} />
        </section>
        {debrief.length === 0 ? null : (
          <section>
            <h3>
              <Trans>To talk about</Trans>
            </h3>
            <ol className={styles.questions} lang={language}>
              {debrief.map(({ id, text }) => (
                <li key={id}>{text}</li>
              ))}
            </ol>
          </section>
        )}
        {goals.length === 0 ? null : (
          <section>
            <h3>
              <Trans>What this case is for</Trans>
            </h3>
            <ul className={styles.goals} lang={language}>
              {goals.map(({ id, text }) => (
                <li key={id}>{text}</li>
              ))}
            </ul>
          </section>
        )}
      </div>
      <div>
        <section>
          <h3>
            <Trans>What really happened after</Trans>
          </h3>
          {afterwards.length === 0 ? (
            <p className={styles.prose}>
              {scenario.kind === 'fictional' ? (
                <Trans>Nothing: this case is invented, and so are its places and offices.</Trans>
              ) : (
                <Trans>This case says nothing of it.</Trans>
              )}
            </p>
          ) : (
            <>
              {asOf === undefined ? null : (
                <p className={styles.note}>
                  <Trans>
                    The case left history on <Day day={asOf} />. Nothing below came out of your
                    game, and your game says nothing of it.
                  </Trans>
                </p>
              )}
              <ol className={styles.after}>
                {afterwards.map(({ id, date, text, sources }) => (
                  <li key={id}>
                    <Day day={date} />
                    <p lang={language}>{text}</p>
                    <CitedFor ids={sources} scenario={scenario} />
                  </li>
                ))}
              </ol>
            </>
          )}
        </section>
        <SourceList scenario={scenario} />
      </div>
    </div>
  );
}
