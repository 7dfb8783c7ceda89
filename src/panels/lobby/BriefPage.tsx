import { Trans } from '@lingui/react/macro';
import { Icon } from '../../controls/Icon.tsx';
import { Sheet } from '../../controls/Sheet.tsx';
import { BriefText } from './BriefText.tsx';
import type { Seat } from './cases.ts';
import styles from './Pages.module.css';

/** The page only this chair reads. */
export function BriefPage({
  seat,
  language,
  fictional,
}: {
  readonly seat: Seat;
  readonly language: string;
  readonly fictional: boolean;
}) {
  return (
    <Sheet as="article" className={styles.page}>
      <p className={styles.reader}>
        <Icon name="private" />
        <Trans>Private: only your chair reads this</Trans>
      </p>
      <h2>
        <Trans>Your brief</Trans>
      </h2>
      {/* Keyed by the chair: what was opened in one chair begins closed in another. */}
      <BriefText key={seat.id} brief={seat.brief} language={language} />
      <p className={styles.folio}>
        <span>
          {fictional ? (
            <Trans>Invented for the game</Trans>
          ) : (
            <Trans>Written for the game, not reported</Trans>
          )}
        </span>
        <span aria-hidden="true">2</span>
      </p>
    </Sheet>
  );
}
