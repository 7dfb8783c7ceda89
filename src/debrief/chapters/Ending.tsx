import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Icon } from '../../controls/Icon.tsx';
import { PartyMark } from '../../controls/PartyMark.tsx';
import { Sheet } from '../../controls/Sheet.tsx';
import { sayHappening } from '../../locale/happenings.ts';
import { sentence } from '../../locale/say.ts';
import { CLOSED, ENDING } from '../../locale/states.ts';
import { Day } from '../Day.tsx';
import type { Story } from '../story.ts';
import { yearLines } from '../yearAfter.ts';
import styles from './Ending.module.css';
import { OtherGames } from './OtherGames.tsx';

/** The ending first: what it is, who bears it, what it leaves out, and the year in which it was tried. */
export function Ending({ story }: { readonly story: Story }) {
  const { t } = useLingui();
  const { scenario, snapshot, names, mark, parties, talks } = story;
  const ending = scenario.endings.find(({ id }) => id === snapshot.ending);
  const language = scenario.language;
  if (ending === undefined) return null;
  const bearers = ending['who-bears-it'];
  const outside = bearers['outside-the-room'];
  return (
    <div className={styles.spread}>
      <Sheet as="section" className={styles.sheet}>
        <p className={styles.kind}>
          {t(ENDING[ending.kind])}
          {snapshot.closed === null ? null : <>. {t(CLOSED[snapshot.closed])}.</>}
        </p>
        <p lang={language} className={styles.text}>
          {ending.text}
        </p>
        <h3>
          <Trans>What it leaves out</Trans>
        </h3>
        <p lang={language} className={styles.text}>
          {ending['what-it-leaves-out']}
        </p>
        <p className={styles.note}>
          <Trans>
            One of {scenario.endings.length} endings this case can come to. None is a score: each is
            a trade, and somebody bears it.
          </Trans>
        </p>
      </Sheet>
      <section className={styles.column}>
        <h3>
          <Trans>Who bears it</Trans>
        </h3>
        <dl className={styles.bearers}>
          {parties
            .filter((id) => bearers[id] !== undefined)
            .map((id) => (
              <div key={id}>
                <dt>
                  <PartyMark index={mark(id)} name={names.party(id)} />
                </dt>
                <dd lang={language}>{bearers[id]}</dd>
              </div>
            ))}
          {outside === undefined ? null : (
            <div className={styles.outside}>
              <dt>
                <Icon name="public" />
                <Trans>People with no chair at the table</Trans>
              </dt>
              <dd lang={language}>{outside}</dd>
            </div>
          )}
        </dl>
      </section>
      <section className={styles.column}>
        <h3>
          <Trans>The year after</Trans>
        </h3>
        <ol className={styles.year}>
          <li>
            <Day day={story.day(talks)} />
            <span>
              {snapshot.closed === null ? (
                <Trans>The talks closed.</Trans>
              ) : (
                <>{t(CLOSED[snapshot.closed])}.</>
              )}
            </span>
          </li>
          {yearLines(story).map(({ week, happening, reports }) => (
            <li key={happening.id}>
              <Day day={story.day(week)} />
              <span>
                {sentence(sayHappening(happening, names))}{' '}
                {reports > 1 ? (
                  <Plural
                    value={reports - 1}
                    one="One more report like it followed."
                    other="# more reports like it followed."
                  />
                ) : null}
              </span>
            </li>
          ))}
          <li>
            <Day day={story.day(talks + 52)} />
            <span lang={language}>{ending.title}.</span>
          </li>
        </ol>
        <OtherGames story={story} />
      </section>
    </div>
  );
}
