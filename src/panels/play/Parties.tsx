import { Plural, Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Icon, type IconName } from '../../controls/Icon.tsx';
import { Meter } from '../../controls/Meter.tsx';
import { PartyMark } from '../../controls/PartyMark.tsx';
import { Spoken } from '../../controls/Spoken.tsx';
import type { DeadlineSeen, DemandSeen, PartySeen } from '../../engine/viewTypes.ts';
import { hundredths, sayChange } from '../../locale/changes.ts';
import { say } from '../../locale/say.ts';
import {
  believedWord,
  DEADLINE,
  DEMAND,
  fifthOf,
  POSTURE,
  trustWord,
} from '../../locale/states.ts';
import { trustChange } from '../../play/news.ts';
import { BriefButton } from './BriefButton.tsx';
import { Term } from './codex.tsx';
import styles from './Parties.module.css';
import { TurnsLeft } from './Turn.tsx';
import { useFlow, useGame, useMark, useNames, useView } from './useGame.tsx';
import { useNarrow } from './useNarrow.ts';

const OPEN = new Set(['set', 'looming', 'due']);
const SETTLED: ReadonlySet<string> = new Set([
  ...['met', 'traded', 'parked', 'dropped', 'enforced', 'lapsed'],
]);
/** Lines of one delegation in the rail before the rest is folded away. */
const LINES = 3;
const FOLDERS: Readonly<Record<DemandSeen['state'], IconName>> = {
  latent: 'demand-dropped',
  voiced: 'demand-voiced',
  acknowledged: 'demand-acknowledged',
  bargained: 'demand-bargained',
  met: 'demand-met',
  traded: 'demand-traded',
  parked: 'demand-dropped',
  hardened: 'demand-hardened',
  dropped: 'demand-dropped',
};

/** Every delegation: its manner, its trust in you, what it demands, what it has put a date on. */
export function Parties() {
  const view = useView();
  return (
    <div className={styles.parties}>
      <CalendarDeadlines />
      <ul>
        {view.parties.map((party) => (
          <li key={party.id} id={`party-${party.id}`} tabIndex={-1} className={styles.party}>
            <Party party={party} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function Party({ party }: { readonly party: PartySeen }) {
  const { scenario } = useGame();
  const view = useView();
  const mark = useMark();
  const names = useNames();
  const you = party.id === view.seat;
  const demands = view.demands.filter((one) => one.party === party.id && one.state !== 'latent');
  const deadlines = view.deadlines.filter(
    (one) => one.setter === party.id && one.state !== 'unset',
  );
  const silent = view.turn - party.lastText;
  const narrow = useNarrow();
  const held = [
    ...demands.map((demand) => ({
      state: demand.state,
      line: (
        <Held
          key={demand.id}
          icon={FOLDERS[demand.state]}
          tone={demand.state === 'hardened' ? 'alarm' : demand.state === 'met' ? 'good' : null}
          state={say(DEMAND[demand.state])}
        >
          {names.demand(demand.id)}
        </Held>
      ),
    })),
    ...deadlines.map((deadline) => ({
      state: deadline.state,
      line: <Deadline key={deadline.id} deadline={deadline} />,
    })),
  ].sort((a, b) => pressing(a.state) - pressing(b.state));
  const live = held.filter(({ state }) => !SETTLED.has(state)).length;
  // A line that says there is one more would take the place of that one.
  const most = live > LINES ? LINES - 1 : live;
  const shown = narrow ? held.length : most;
  return (
    <>
      <div className={styles.head}>
        <h3 className={styles.name}>
          <Term place={`party:${party.id}`}>
            <PartyMark index={mark(party.id)} name={names.party(party.id)} />
          </Term>
          {you ? (
            <span className={styles.you} data-mark={mark(party.id)}>
              <Trans>you</Trans>
            </span>
          ) : null}
        </h3>
        {you ? <BriefButton /> : null}
        <p className={styles.posture}>
          {say(POSTURE[party.posture])}
          {!you && !party.gone && silent >= 3 ? <Trans>, no text for {silent} weeks</Trans> : null}
        </p>
      </div>
      {you ? (
        <Meter
          label={<Trans>Your word</Trans>}
          filled={fifthOf(party.word)}
          word={say(believedWord(party.word))}
        />
      ) : (
        <Meter
          label={<Trans>Trust in you</Trans>}
          filled={fifthOf(party.trustsYou ?? 0)}
          word={say(trustWord(party.trustsYou ?? 0))}
          change={<TrustMoved party={party.id} />}
        />
      )}
      <ul className={styles.held} lang={scenario.language}>
        {held.slice(0, shown).map(({ line }) => line)}
      </ul>
      {held.length > shown ? (
        <details className={styles.rest}>
          <summary>
            {shown === 0 ? (
              <Plural value={held.length} one="# settled" other="# settled" />
            ) : (
              <Plural value={held.length - shown} one="# more" other="# more" />
            )}
            <Icon name="next" size={14} />
          </summary>
          <ul className={styles.held} lang={scenario.language}>
            {held.slice(shown).map(({ line }) => line)}
          </ul>
        </details>
      ) : null}
    </>
  );
}

/** What presses comes first, what is settled last; otherwise the order of the file. */
function pressing(state: DemandSeen['state'] | DeadlineSeen['state']): number {
  if (state === 'hardened' || state === 'due') return 0;
  return SETTLED.has(state) ? 2 : 1;
}

function Held({
  icon,
  tone = null,
  state,
  children,
}: {
  readonly icon: IconName;
  readonly tone?: 'alarm' | 'good' | null;
  readonly state: ReactNode;
  readonly children: ReactNode;
}) {
  return (
    <li data-tone={tone ?? undefined}>
      <Icon name={icon} />
      <span>{children}</span>
      <em>{state}</em>
    </li>
  );
}

function Deadline({ deadline }: { readonly deadline: DeadlineSeen }) {
  const view = useView();
  const names = useNames();
  const open = OPEN.has(deadline.state) && deadline.due !== null;
  return (
    <Held
      icon="deadline"
      tone={deadline.state === 'due' ? 'alarm' : null}
      state={
        open ? (
          <>
            <TurnsLeft turns={(deadline.due ?? 0) - view.turn} />
            {deadline.setter === 'calendar' || deadline.setter === view.seat ? null : (
              <>, {say(believedWord(deadline.believed))}</>
            )}
          </>
        ) : (
          say(DEADLINE[deadline.state])
        )
      }
    >
      {names.deadline(deadline.id)}
    </Held>
  );
}

/** Dates nobody at the table has set. */
function CalendarDeadlines() {
  const view = useView();
  const dates = view.deadlines.filter((one) => one.setter === 'calendar' && OPEN.has(one.state));
  if (dates.length === 0) return null;
  return (
    <div className={styles.calendar}>
      <h3 className={styles.name}>
        <Icon name="calendar" />
        <Trans>The calendar</Trans>
      </h3>
      <ul className={styles.held}>
        {dates.map((deadline) => (
          <Deadline key={deadline.id} deadline={deadline} />
        ))}
      </ul>
    </div>
  );
}

/** How trust moved in the week that was last told, and why for those who listen. */
function TrustMoved({ party }: { readonly party: string }) {
  const view = useView();
  const names = useNames(2);
  const flow = useFlow();
  const told = flow === 'replies' || flow === 'resolving' ? view.turn : view.turn - 1;
  const change = trustChange(view, party, told);
  if (change === null || hundredths(change) === 0) return null;
  const less = change.to < change.from;
  return (
    <span className={less ? styles.less : styles.more} title={sayChange(change, view.log, names)}>
      <Icon name={less ? 'down' : 'up'} size={14} />
      <span aria-hidden="true">{hundredths(change)}</span>
      <Spoken>{sayChange(change, view.log, names)}</Spoken>
    </span>
  );
}
