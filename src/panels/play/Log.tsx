import { Trans } from '@lingui/react/macro';
import { sayHappening } from '../../locale/happenings.ts';
import { capital } from '../../locale/say.ts';
import { saidAlready } from '../../play/news.ts';
import { useSaid } from '../Announcer.tsx';
import styles from './Log.module.css';
import { TurnName } from './Turn.tsx';
import { useGame, useNames, useView } from './useGame.tsx';

/** Everything this seat has heard, week by week, the newest week first; then whatever was announced. */
export function Log() {
  return (
    <>
      <Weeks />
      <Announced />
    </>
  );
}

function Announced() {
  const said = [...useSaid().entries()].reverse();
  if (said.length === 0) return null;
  return (
    <section className={styles.log} aria-labelledby="announced">
      <h3 id="announced">
        <Trans>What was announced</Trans>
      </h3>
      <ol reversed>
        {said.map(([at, sentence]) => (
          <li key={at}>{sentence}</li>
        ))}
      </ol>
    </section>
  );
}

function Weeks() {
  const { scenario } = useGame();
  const view = useView();
  const names = useNames();
  const weeks = new Map<number, typeof view.log>();
  for (const h of view.log) {
    if (h.kind === 'week' || saidAlready(view.log, h)) continue;
    weeks.set(h.week, [...(weeks.get(h.week) ?? []), h]);
  }
  if (weeks.size === 0)
    return (
      <p className={styles.empty}>
        <Trans>Nothing has happened yet. Everything you hear will stand here.</Trans>
      </p>
    );
  return (
    <ol className={styles.log} reversed>
      {[...weeks].reverse().map(([week, lines]) => (
        <li key={week}>
          <h3>{week === 0 ? <Trans>Before the talks</Trans> : <TurnName turn={week} />}</h3>
          <ol lang={scenario.language}>
            {lines.map((h) => (
              <li key={h.id}>{capital(sayHappening(h, names))}</li>
            ))}
          </ol>
        </li>
      ))}
    </ol>
  );
}
