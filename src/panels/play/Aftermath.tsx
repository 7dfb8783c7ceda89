import { Plural, Trans } from '@lingui/react/macro';
import { useEffect, useRef } from 'react';
import { LinkButton } from '../../controls/Button.tsx';
import { PartyMark } from '../../controls/PartyMark.tsx';
import { Sheet } from '../../controls/Sheet.tsx';
import { capital, say } from '../../locale/say.ts';
import { AGREEMENT, CLOSED, ENDING } from '../../locale/states.ts';
import { type YearOf, yearOf } from '../../play/yearAfter.ts';
import { useAnnouncer } from '../Announcer.tsx';
import { debriefAddress } from '../addresses.ts';
import styles from './Aftermath.module.css';
import { useGame, useMark, useNames, useView } from './useGame.tsx';

/** The agreement played forward a year: what held, how it ended, who bears it, what that leaves out. */
export function Aftermath() {
  const { scenario, id } = useGame();
  const view = useView();
  const names = useNames();
  const mark = useMark();
  const announcer = useAnnouncer();
  const title = useRef<HTMLHeadingElement>(null);
  const ending = scenario.endings.find((one) => one.id === view.ending);
  const year = yearOf(view);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only on arrival
  useEffect(() => {
    title.current?.focus({ preventScroll: true });
    announcer.summarise(ending?.title ?? '');
  }, []);
  return (
    <div className={styles.page}>
      <Sheet as="article" className={styles.paper}>
        <p className={styles.over}>
          {view.closed === null ? null : say(CLOSED[view.closed])}
          {ending === undefined ? null : <b>{say(ENDING[ending.kind])}</b>}
        </p>
        <h2 ref={title} tabIndex={-1} className={styles.title} lang={scenario.language}>
          {ending?.title ?? <Trans>The year after</Trans>}
        </h2>
        <div className={styles.columns}>
          <div>
            <p className={styles.text} lang={scenario.language}>
              {ending?.text}
            </p>
            <h3>
              <Trans>The year, in a few lines</Trans>
            </h3>
            <ul className={styles.year}>
              {year.length === 0 ? (
                <li>
                  <Trans>Nothing that was signed was left to keep.</Trans>
                </li>
              ) : null}
              {year.map((one) => (
                <li key={one.agreement}>
                  <b>{capital(names.agreement(one.agreement))}</b> <YearLine year={one} />
                </li>
              ))}
            </ul>
          </div>
          <div className={styles.side} lang={scenario.language}>
            <h3>
              <Trans>Who bears it</Trans>
            </h3>
            <dl className={styles.bears}>
              {Object.entries(ending?.['who-bears-it'] ?? {}).map(([party, what]) => (
                <div key={party}>
                  <dt>
                    {scenario.parties[party] === undefined ? (
                      <Trans>Outside the room</Trans>
                    ) : (
                      <PartyMark index={mark(party)} name={names.party(party)} size={14} />
                    )}
                  </dt>
                  <dd>{what}</dd>
                </div>
              ))}
            </dl>
            <h3>
              <Trans>What it leaves out</Trans>
            </h3>
            <p>{ending?.['what-it-leaves-out']}</p>
          </div>
        </div>
      </Sheet>
      <p className={styles.on}>
        <LinkButton kind="main" size="large" data-way="debrief" href={debriefAddress(id)}>
          <Trans>Lay down the role, open the debrief</Trans>
        </LinkButton>
      </p>
    </div>
  );
}

function YearLine({ year }: { readonly year: YearOf }) {
  const state = say(AGREEMENT[year.is]);
  return (
    <>
      {year.reports === 0 ? (
        <Trans>No report in the year.</Trans>
      ) : (
        <Plural value={year.reports} one="# report in the year." other="# reports in the year." />
      )}{' '}
      {year.repairs > 0 ? (
        <>
          <Plural value={year.repairs} one="Mended once." other="Mended # times." />{' '}
        </>
      ) : null}
      {year.is === 'inForce' ? (
        <Trans>It still holds.</Trans>
      ) : year.since === null ? (
        <Trans>It is {state}.</Trans>
      ) : (
        <Trans>
          {capital(state)} in week {year.since} of the year.
        </Trans>
      )}
    </>
  );
}
