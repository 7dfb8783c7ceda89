import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Disclosure } from '../../controls/Disclosure.tsx';
import { Icon, type IconName } from '../../controls/Icon.tsx';
import { Sheet } from '../../controls/Sheet.tsx';
import type { Seat } from './cases.ts';
import styles from './Pages.module.css';

/** The page only this chair reads: a short brief, and behind it the longer one. */
export function BriefPage({
  seat,
  language,
  fictional,
}: {
  readonly seat: Seat;
  readonly language: string;
  readonly fictional: boolean;
}) {
  const { brief } = seat;
  const headings: { icon: IconName; name: ReactNode; text: string }[] = [
    { icon: 'forward', name: <Trans>What you want</Trans>, text: brief.want },
    { icon: 'close', name: <Trans>What you cannot give</Trans>, text: brief.cannot },
    { icon: 'note', name: <Trans>What you alone know</Trans>, text: brief.know },
    {
      icon: 'demand-bargained',
      name: <Trans>What could persuade you</Trans>,
      text: brief.persuade,
    },
  ];
  return (
    <Sheet as="article" className={styles.page}>
      <p className={styles.reader}>
        <Icon name="private" />
        <Trans>Private: only your chair reads this</Trans>
      </p>
      <h2>
        <Trans>Your brief</Trans>
      </h2>
      <p lang={language} data-prose="brief" className={styles.lead}>
        {brief.short}
      </p>
      {/* Keyed by the chair: what was opened in one chair begins closed in another. */}
      <div key={seat.id} className={styles.longer}>
        {headings.map(({ icon, name, text }) => (
          <Disclosure key={icon} icon={<Icon name={icon} />} summary={name}>
            <p lang={language}>{text}</p>
          </Disclosure>
        ))}
        <Disclosure icon={<Icon name="document" />} summary={<Trans>The brief in full</Trans>}>
          {brief.full.split(/\n\s*\n/).map((paragraph) => (
            <p key={paragraph} lang={language}>
              {paragraph}
            </p>
          ))}
        </Disclosure>
      </div>
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
