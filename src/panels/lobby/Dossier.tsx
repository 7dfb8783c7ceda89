import { Trans, useLingui } from '@lingui/react/macro';
import { type ReactNode, useState } from 'react';
import { Button, LinkButton } from '../../controls/Button.tsx';
import { DisplayButton } from '../../controls/DisplayDialog.tsx';
import { Icon } from '../../controls/Icon.tsx';
import { LanguageButton } from '../../controls/LanguageButton.tsx';
import { TopBar } from '../../controls/TopBar.tsx';
import type { Sitting } from '../../play/partners.ts';
import { libraryAddress } from '../addresses.ts';
import { BriefPage } from './BriefPage.tsx';
import { CasePage } from './CasePage.tsx';
import type { Dossier as Case } from './cases.ts';
import styles from './Dossier.module.css';
import { longDay } from './dates.ts';
import { Folder } from './Folder.tsx';
import { Seats } from './Seats.tsx';
import { SparringButton } from './Sparring.tsx';

export interface DossierProps {
  readonly dossier: Case;
  /** Sits the player down: the first decision comes next. */
  readonly onSitDown: (partyId: string, how?: Sitting) => void;
  /** Why sitting down did not work. */
  readonly problem?: ReactNode;
}

/** One case before it begins: what everyone knows, which chair, and what only that chair knows. */
export function Dossier({ dossier, onSitDown, problem }: DossierProps) {
  const { i18n } = useLingui();
  const { title, place, opens, contentNote, seats, language } = dossier;
  const [chosen, setChosen] = useState(seats[0]?.id ?? '');
  const seat = seats.find(({ id }) => id === chosen) ?? seats[0];
  if (!seat) return null;
  return (
    <div className={styles.room}>
      <TopBar
        home={libraryAddress}
        className={styles.top}
        end={
          <>
            <LanguageButton />
            <DisplayButton />
            <Button
              size="dense"
              icon={<Icon name="print" />}
              className={styles.print}
              onClick={() => window.print()}
            >
              <Trans>Print the brief</Trans>
            </Button>
            <LinkButton size="dense" href={libraryAddress}>
              <Trans>Step out</Trans>
            </LinkButton>
          </>
        }
      />
      <main id="page" tabIndex={-1} className={styles.main}>
        <div className={styles.side}>
          <div>
            <h1 tabIndex={-1} lang={language} className={styles.title}>
              {title}
            </h1>
            <p className={styles.when}>
              {place ? <span lang={language}>{place}, </span> : null}
              {longDay(i18n, opens)}
            </p>
          </div>
          {contentNote ? (
            <p className={styles.note} lang={language} data-prose="note">
              {contentNote}
            </p>
          ) : null}
          <Seats seats={seats} language={language} chosen={seat.id} onChoose={setChosen} />
          {dossier.mindsDrawn ? (
            <p className={styles.device} data-prose="device">
              <Trans>
                What drives each computer seat is drawn by chance: a device of the game, no claim
                about anyone.
              </Trans>
            </p>
          ) : null}
        </div>
        <Folder seat={seat} language={language}>
          <CasePage dossier={dossier} />
          <BriefPage seat={seat} language={language} fictional={dossier.kind === 'fictional'} />
        </Folder>
        <div className={styles.begin}>
          <p role="alert">{problem}</p>
          <Button kind="main" size="large" data-way="sit" onClick={() => onSitDown(seat.id)}>
            <Trans>Sit down</Trans>
          </Button>
          <SparringButton
            key={seat.id}
            others={seats.filter(({ id }) => id !== seat.id)}
            language={language}
            onSitDown={(partners) => onSitDown(seat.id, { partners })}
          />
          <Button
            kind="quiet"
            size="dense"
            data-way="room"
            onClick={() => onSitDown(seat.id, { room: true })}
          >
            <Trans>On a projector, by show of hands</Trans>
          </Button>
        </div>
      </main>
    </div>
  );
}
