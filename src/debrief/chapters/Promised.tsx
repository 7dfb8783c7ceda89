import { Trans, useLingui } from '@lingui/react/macro';
import type { Commitment } from '../../analysis/statement.ts';
import { Icon } from '../../controls/Icon.tsx';
import { PartyMark } from '../../controls/PartyMark.tsx';
import { Tag } from '../../controls/Tag.tsx';
import { sayStatement } from '../../locale/account.ts';
import { capital } from '../../locale/say.ts';
import type { Guide } from '../chapters.ts';
import { FATES, SORTS, toneOf } from '../fates.ts';
import type { Story } from '../story.ts';
import styles from './Promised.module.css';

const ORDER = ['agreement', 'condition', 'deadline', 'never', 'willing'] as const;

/** The ledger: who bound itself to what, in public or in private, and how it fared. */
export function Promised({ story, guide }: { readonly story: Story; readonly guide: Guide }) {
  const { t } = useLingui();
  const { account, names } = story;
  const dates = account.statements.filter(
    ({ code }) => code === 'deadline-ended' || code === 'deadline-extended',
  );
  if (account.commitments.length === 0) {
    return (
      <p className={styles.lead}>
        <Trans>Nobody bound itself to anything in this game.</Trans>
      </p>
    );
  }
  return (
    <>
      <p className={styles.lead}>
        <Trans>
          Every commitment of the game. An agreement counts as broken when it collapsed, not when
          somebody reported it; a date counts as kept when it was met or carried out.
        </Trans>
      </p>
      {dates.length === 0 ? null : (
        <ul className={styles.dates}>
          {dates.map((statement) => (
            <li key={statement.happenings[0]}>
              <Icon name="deadline" />
              <span lang={story.scenario.language}>{sayStatement(statement, names)}</span>
            </li>
          ))}
        </ul>
      )}
      {ORDER.map((sort) => {
        const lines = account.commitments.filter(({ kind }) => kind === sort);
        if (lines.length === 0) return null;
        return (
          <section key={sort} className={styles.section}>
            <h3>{t(SORTS[sort])}</h3>
            <table className={styles.ledger}>
              <thead>
                <tr>
                  <th scope="col">
                    <Trans>What</Trans>
                  </th>
                  <th scope="col">
                    <Trans>Who</Trans>
                  </th>
                  <th scope="col">
                    <Trans>Made</Trans>
                  </th>
                  <th scope="col">
                    <Trans>How it fared</Trans>
                  </th>
                </tr>
              </thead>
              <tbody>
                {lines.map((line) => (
                  <Line key={line.id} story={story} line={line} guide={guide} />
                ))}
              </tbody>
            </table>
          </section>
        );
      })}
    </>
  );
}

function whatOf(line: Commitment, { names }: Story): string {
  switch (line.kind) {
    case 'agreement':
      return capital(names.agreement(line.of));
    case 'condition':
      return capital(names.agreementOfCondition(line.of));
    case 'deadline':
      return names.deadline(line.of);
    default:
      return `${names.issue(line.of)}: ${line.option === null ? '' : names.option(line.of, line.option)}`;
  }
}

function Line({
  story,
  line,
  guide,
}: {
  readonly story: Story;
  readonly line: Commitment;
  readonly guide: Guide;
}) {
  const { t } = useLingui();
  const { names, mark, talks, account, scenario } = story;
  const week = (of: number) =>
    of > talks ? t`the year after` : of < 1 ? t`before the talks` : t`week ${of}`;
  const logged = (id: string | null) =>
    id !== null && account.timeline.some(({ happening }) => happening.id === id);
  const when = (of: number, id: string | null) =>
    logged(id) ? (
      <button type="button" className={styles.link} onClick={() => guide.showMoment(id ?? '')}>
        {week(of)}
      </button>
    ) : (
      week(of)
    );
  return (
    <tr>
      <th scope="row" lang={scenario.language}>
        {whatOf(line, story)}
      </th>
      <td>
        {line.by.length === 0 ? (
          <Trans>the calendar</Trans>
        ) : (
          <ul className={styles.who}>
            {line.by.map((id) => (
              <li key={id}>
                <PartyMark index={mark(id)} name={names.party(id)} size={12} />
              </li>
            ))}
          </ul>
        )}
      </td>
      <td>{when(line.madeWeek, line.made)}</td>
      <td>
        <Tag tone={toneOf(line.fate)}>{t(FATES[line.fate])}</Tag>
        {line.fateWeek === null ? null : <>, {when(line.fateWeek, line.fateHappening)}</>}
      </td>
    </tr>
  );
}
