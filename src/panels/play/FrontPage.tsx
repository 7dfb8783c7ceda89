import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useRef } from 'react';
import { Button } from '../../controls/Button.tsx';
import { Icon } from '../../controls/Icon.tsx';
import { Sheet } from '../../controls/Sheet.tsx';
import type { Happening } from '../../engine/happening.ts';
import { sayChange } from '../../locale/changes.ts';
import { sayHappening, sayHeadline } from '../../locale/happenings.ts';
import { sayTheirHold } from '../../locale/holdBacks.ts';
import { sentence } from '../../locale/say.ts';
import { frontPageOf, isSober } from '../../play/frontPage.ts';
import { useAnnouncer } from '../Announcer.tsx';
import { AnswersHad, sayAnswer } from './Asked.tsx';
import { BeliefQuestion } from './BeliefQuestion.tsx';
import { CableSlips } from './Cables.tsx';
import styles from './FrontPage.module.css';
import { leadTo } from './leadTo.ts';
import { OldLines } from './OldLine.tsx';
import { TurnName } from './Turn.tsx';
import { useGame, useNames, useView } from './useGame.tsx';

/** The week in the paper, the two cables, and what changed and why. */
export function FrontPage() {
  const { t, i18n } = useLingui();
  const { commands, scenario } = useGame();
  const view = useView();
  const names = useNames(3);
  const announcer = useAnnouncer();
  const closed = view.closed !== null;
  const week = closed ? view.turn : view.turn - 1;
  const page = frontPageOf(view, scenario, week);
  const { headline, answers, events, cables, changes, privately, briefs } = page;
  const title = useRef<HTMLHeadingElement>(null);
  const said = headline === null ? t`A quiet week` : sayHeadline(headline, names);
  const reason = (at: number, cause: string) => {
    if (page.above.has(cause)) return t`as told above`;
    return changes[at - 1]?.cause === cause ? t`for the same reason` : null;
  };
  const whys = changes.map((change, at) =>
    sayChange(change, view.log, names, (cause) => reason(at, cause)),
  );
  // Once, when the page has come: focus on what there is to read, and one sentence about it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only on arrival
  useEffect(() => {
    leadTo(title.current);
    const told = answers.map((h) => sayAnswer(h, names));
    announcer.summarise([...told, sentence(said), ...whys.slice(0, 1)].join(' '));
  }, []);
  const sober = events.filter(({ event }) => isSober(scenario, event));
  const atTable =
    briefs.length === 0 ? null : (
      <section className={styles.atTable} aria-labelledby="at-the-table">
        <h3 id="at-the-table">
          <Trans>At the table</Trans>
        </h3>
        <ul className={styles.briefs}>
          {briefs.map((h) => (
            <li key={h.id}>{sentence(sayHappening(h, names))}</li>
          ))}
        </ul>
      </section>
    );
  return (
    <div className={styles.page}>
      <AnswersHad answers={answers} />
      <Sheet as="article" className={styles.paper}>
        <p className={styles.over}>
          <TurnName turn={week} />
          <span lang={scenario.language}>{scenario.place}</span>
        </p>
        <h2 ref={title} tabIndex={-1} className={styles.headline} lang={scenario.language}>
          {said}
        </h2>
        <OldLines className={styles.oldLine} />
        <div className={styles.columns}>
          <div className={styles.news} lang={scenario.language}>
            {events.map((h) => (
              <EventNews key={h.id} happening={h} titled={h !== headline} />
            ))}
            {events.length === 0 ? atTable : null}
            <div className={styles.cables} lang={i18n.locale}>
              <CableSlips cables={cables} />
            </div>
            <BeliefQuestion />
            {page.empty ? (
              <p>
                <Trans>Nobody moved, and nothing was heard.</Trans>
              </p>
            ) : null}
          </div>
          <section className={styles.changes} aria-labelledby="what-changed">
            <h3 id="what-changed">
              <Trans>What changed, and why</Trans>
            </h3>
            {changes.length === 0 ? (
              <p>
                <Trans>Nothing that can be measured.</Trans>
              </p>
            ) : null}
            <ul>
              {changes.map((change, at) => (
                <li
                  key={`${change.what}${change.of}${change.in}`}
                  data-less={(change.what === 'trust' && change.to < change.from) || undefined}
                >
                  <Icon name={change.to < change.from ? 'down' : 'up'} />
                  <span>{whys[at]}</span>
                </li>
              ))}
              {privately.map((h) => (
                <li key={h.id} data-less>
                  <Icon name="private" />
                  <span>{sentence(sayHappening(h, names))}</span>
                </li>
              ))}
            </ul>
            {events.length > 0 ? atTable : null}
            {[...new Set(page.heldBy)].map((demand) => (
              <p key={demand} className={styles.held}>
                <Icon name="demand-voiced" />
                <span>{sayTheirHold(demand, view, names)}</span>
              </p>
            ))}
          </section>
        </div>
        {sober.map(({ id, event }) => (
          <p key={id} className={styles.apart}>
            <Trans>
              Told because it happened: <span lang={scenario.language}>{names.event(event)}</span>.
              Nothing in the game depends on it.
            </Trans>
          </p>
        ))}
      </Sheet>
      <p className={styles.on}>
        <Button kind="main" size="large" data-way="on" onClick={commands.goOn}>
          {closed ? (
            <Trans>See the year after</Trans>
          ) : (
            <Trans>
              Go on to <NextTurn turn={view.turn} />
            </Trans>
          )}
        </Button>
      </p>
    </div>
  );
}

function NextTurn({ turn }: { readonly turn: number }) {
  const unit = useGame().scenario.calendar.turn;
  if (unit === 'day') return <Trans>day {turn}</Trans>;
  if (unit === 'month') return <Trans>month {turn}</Trans>;
  return <Trans>week {turn}</Trans>;
}

/** An event as the paper has it: its text, and who says what about it. */
function EventNews({
  happening,
  titled,
}: {
  readonly happening: Extract<Happening, { kind: 'event' }>;
  readonly titled: boolean;
}) {
  const { scenario } = useGame();
  const event = scenario.events[happening.event];
  if (event === undefined) return null;
  return (
    <article className={styles.event}>
      {titled ? <h3>{event.title}</h3> : null}
      <p>{event.text}</p>
      {event.lines.map((line) => (
        <p key={line.id} className={styles.line}>
          <b>{line.by}:</b> {line.says}
        </p>
      ))}
    </article>
  );
}
