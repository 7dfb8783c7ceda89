import { Trans, useLingui } from '@lingui/react/macro';
import { Icon } from '../../controls/Icon.tsx';
import { PartyMark } from '../../controls/PartyMark.tsx';
import type { ChangesById, WantsById } from '../../engine/move.ts';
import { capital, listed } from '../../locale/say.ts';
import { Checks } from '../offer/Checks.tsx';
import { deskOf } from '../offer/desk.ts';
import { readingOf } from '../offer/reading.ts';
import { shortWorth } from '../offer/words.ts';
import { StakesWords } from './MovePrice.tsx';
import styles from './QuestionCard.module.css';
import { useGame, useMark, useNames, useView } from './useGame.tsx';

/** The lines of a text that is to be answered, and what it would mean to this seat. */
export function TextAsked({ text }: { readonly text: string }) {
  const view = useView();
  const names = useNames();
  const mark = useMark();
  const seen = view.texts.find(({ id }) => id === text);
  if (seen === undefined) return null;
  const signed = seen.signed.filter((id) => id !== view.seat);
  const others = seen.needs.filter((id) => id !== view.seat && !seen.signed.includes(id));
  return (
    <>
      <Lines changes={seen.changes} />
      <p className={styles.signers}>
        {signed.map((id) => (
          <PartyMark key={id} index={mark(id)} name="" naming="none" size={12} />
        ))}
        <span>
          {signed.length > 0 ? (
            <Trans>{capital(listed(signed.map(names.who)))} sealed. </Trans>
          ) : null}
          {others.length > 0 ? (
            <Trans>It also needs {listed(others.map(names.who))}.</Trans>
          ) : (
            <Trans>Yours is the last signature it needs.</Trans>
          )}
        </span>
      </p>
      <Meaning changes={seen.changes} />
    </>
  );
}

/** What a condition asks for, and what that would mean. */
export function WantsAsked({ wants }: { readonly wants: WantsById }) {
  const first = Object.fromEntries(
    Object.entries(wants).map(([issue, options]) => [issue, options[0] ?? '']),
  );
  return <Meaning changes={first} />;
}

function Lines({ changes }: { readonly changes: ChangesById }) {
  const { scenario } = useGame();
  const view = useView();
  const names = useNames();
  return (
    <dl className={styles.lines} lang={scenario.language}>
      {view.case.space.issues
        .filter(({ id }) => changes[id] !== undefined)
        .map((issue, _, all) => (
          <div key={issue.id} data-few={all.length < 4 || undefined}>
            <dt>{names.issue(issue.id)}</dt>
            <dd>{names.option(issue.id, changes[issue.id] ?? '')}</dd>
          </div>
        ))}
    </dl>
  );
}

/** What a text would mean to this seat: its worth, its red lines, those at home. */
export function Meaning({ changes }: { readonly changes: ChangesById }) {
  const { t } = useLingui();
  const { scenario } = useGame();
  const view = useView();
  const names = useNames();
  const reading = readingOf(view, changes, 1);
  return (
    <div className={styles.meaning}>
      <p className={styles.worth}>
        <Trans>Worth to you: {shortWorth(reading, t)}.</Trans>
      </p>
      <Checks
        reading={reading}
        seat={view.seat}
        who={scenario.parties[view.seat]?.['back-table'].who ?? []}
        desk={deskOf(scenario, names)}
      />
      {reading.warnings.some(({ is }) => is === 'before-substance') ? (
        <p className={styles.note}>
          <Icon name="note" />
          <Trans>
            Not to be signed yet: these are still talks about talks. They turn to substance once
            each core demand is acknowledged, or a text on a core issue has stood for a week.
          </Trans>
        </p>
      ) : null}
    </div>
  );
}

/** What follows from one way out of a deadline, as far as this seat knows. */
export function Stakes({
  deadline,
  answer,
}: {
  readonly deadline: string;
  readonly answer: 'enforce' | 'extend' | 'lapse';
}) {
  const view = useView();
  const own = view.case.deadlines.find(({ id }) => id === deadline);
  if (own === undefined) return null;
  return (
    <span className={styles.stakes}>
      {answer === 'enforce' ? <Trans>Your word counts for more. </Trans> : null}
      {answer === 'extend' ? <Trans>Your word counts for a little less. </Trans> : null}
      {answer === 'lapse' ? <Trans>Your word counts for much less. </Trans> : null}
      <StakesWords stakes={own[answer]} />
    </span>
  );
}
