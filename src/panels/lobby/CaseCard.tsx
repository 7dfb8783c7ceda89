import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { LinkButton } from '../../controls/Button.tsx';
import { Icon } from '../../controls/Icon.tsx';
import { PartyMark } from '../../controls/PartyMark.tsx';
import { Sheet } from '../../controls/Sheet.tsx';
import { Spoken } from '../../controls/Spoken.tsx';
import { caseAddress } from '../addresses.ts';
import styles from './CaseCard.module.css';
import type { CaseCard as Case } from './cases.ts';

/** One case of the library. The first lies nearest the lamp. */
export function CaseCard({ card, first }: { readonly card: Case; readonly first: boolean }) {
  const { i18n } = useLingui();
  const { minutes, parties, title } = card;
  const names = parties.map((party) => party.name).join(', ');
  return (
    <Sheet
      as="article"
      kind={first ? 'paper' : 'shade'}
      className={`${styles.card} ${first ? styles.first : ''}`}
    >
      <p className={styles.facts}>
        <span>
          {card.kind === 'real-case' ? (
            card.asOf ? (
              <Trans>
                Real case,{' '}
                {i18n.date(new Date(`${card.asOf}T12:00:00Z`), { month: 'long', year: 'numeric' })}
              </Trans>
            ) : (
              <Trans>Real case</Trans>
            )
          ) : (
            <Trans>Fictional</Trans>
          )}
        </span>
        <span>
          <Trans>{minutes} min</Trans>
        </span>
        {card.bestToStart ? (
          <b className={styles.start}>
            <Icon name="forward" />
            <Trans>Best to start with</Trans>
          </b>
        ) : null}
      </p>
      <h2 lang={card.language} className={styles.title}>
        {title}
      </h2>
      <p lang={card.language} className={styles.summary} data-prose="card">
        {card.summary}
      </p>
      <p className={styles.who}>
        <span className={styles.marks}>
          {parties.map((party) => (
            <PartyMark
              key={party.id}
              index={party.mark}
              name={party.name}
              naming="none"
              size={14}
            />
          ))}
        </span>
        <span>
          <Plural value={parties.length} one="# chair" other="# chairs" />
          <Spoken>
            : <span lang={card.language}>{names}</span>
          </Spoken>
        </span>
        {card.hasContentNote ? (
          <span className={styles.hint}>
            <Trans>Has a content note</Trans>
          </span>
        ) : null}
      </p>
      <LinkButton kind="dark" href={caseAddress(card.id)} className={styles.play}>
        <Trans>Play</Trans>
        <Spoken>
          {' '}
          <span lang={card.language}>{title}</span>
        </Spoken>
      </LinkButton>
    </Sheet>
  );
}
