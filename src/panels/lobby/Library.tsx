import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import table from '../../../assets/art/table.svg';
import { DisplayButton } from '../../controls/DisplayDialog.tsx';
import { LanguageButton } from '../../controls/LanguageButton.tsx';
import { TopBar } from '../../controls/TopBar.tsx';
import { libraryAddress } from '../addresses.ts';
import { CaseCard } from './CaseCard.tsx';
import type { CaseCard as Case, GameToGoOnWith } from './cases.ts';
import { GoOnSlip } from './GoOnSlip.tsx';
import { HowItWorksButton } from './HowItWorks.tsx';
import styles from './Library.module.css';
import { OpenSavedGame } from './OpenSavedGame.tsx';

export interface LibraryProps {
  readonly cases: readonly Case[];
  readonly goOn?: GameToGoOnWith;
  /** Opens a game kept as a file; answers with what is wrong with it, or nothing. */
  readonly onOpenFile: (file: File) => Promise<string | undefined>;
  /** Said once under the cards: storage is blocked or full. */
  readonly notice?: ReactNode;
}

/** The first page: what can be played, and the game that was left. */
export function Library({ cases, goOn, onOpenFile, notice }: LibraryProps) {
  const { t } = useLingui();
  return (
    <div className={styles.room}>
      <div className={styles.picture} aria-hidden="true">
        <img src={table} alt="" decoding="async" fetchPriority="low" />
      </div>
      <TopBar
        home={libraryAddress}
        end={
          <nav aria-label={t`Help and display`} className={styles.menu}>
            <HowItWorksButton />
            <LanguageButton />
            <DisplayButton />
          </nav>
        }
      />
      <main id="page" tabIndex={-1} className={styles.main}>
        <div className={styles.hero}>
          <h1 tabIndex={-1}>
            <Trans>
              Get them to sign.
              <br />
              Make it hold.
            </Trans>
          </h1>
          <p>
            <Trans>Take one delegation’s chair. Time runs out.</Trans>
          </p>
        </div>
        <ul className={`${styles.cards} ${goOn ? styles.withSlip : ''}`}>
          {goOn ? (
            <li>
              <GoOnSlip game={goOn} />
            </li>
          ) : null}
          {cases.map((card, at) => (
            <li key={card.id}>
              <CaseCard card={card} first={at === 0} />
            </li>
          ))}
        </ul>
        <div className={styles.own}>
          {notice ? <p className={styles.notice}>{notice}</p> : null}
          <OpenSavedGame onOpenFile={onOpenFile} />
        </div>
      </main>
    </div>
  );
}
