import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Icon } from '../../controls/Icon.tsx';
import { Spoken } from '../../controls/Spoken.tsx';
import { sayOwnHold } from '../../locale/holdBacks.ts';
import { listed } from '../../locale/say.ts';
import type { Desk } from './desk.ts';
import type { Held, Reading } from './reading.ts';
import styles from './side.module.css';
import { backWords } from './words.ts';

interface Props {
  readonly reading: Reading;
  readonly seat: string;
  /** Who sits at the back table. */
  readonly who: readonly string[];
  readonly desk: Desk;
}

/** Red lines, one's own demands, and those at home. */
export function Checks({ reading, seat, who, desk }: Props) {
  const { t } = useLingui();
  const { worth, back, warnings } = reading;
  const { language } = desk;
  const crossed = listed(worth.crossed.map(({ issue, option }) => desk.option(issue, option)));
  const signs = worth.signatories.includes(seat);
  const passes = back === 'easily' || back === 'passes';
  const people = listed(who);
  const verdict = backWords(reading, t);
  return (
    <ul className={styles.checks}>
      <Check fine={worth.crossed.length === 0}>
        {worth.crossed.length === 0 ? (
          <Trans>
            <b>Red lines:</b> none crossed.
          </Trans>
        ) : (
          <Trans>
            <b>Your red line:</b> <span lang={language}>{crossed}</span>.
          </Trans>
        )}
      </Check>
      <Check fine={passes}>
        <Trans>
          <b>Your back table</b>{' '}
          <span className={styles.who} lang={language}>
            ({people})
          </span>{' '}
          {verdict}.
        </Trans>{' '}
        {signs || worth.changes === 0 ? null : (
          <Trans>It is not asked: you do not sign this one.</Trans>
        )}
      </Check>
      {warnings.map((warning) =>
        warning.is === 'held-back' ? (
          <Check key={warning.demand} fine={false}>
            <Trans>
              <b>Held back.</b> <span lang={language}>{holdOf(warning, desk)}</span>
            </Trans>
          </Check>
        ) : null,
      )}
    </ul>
  );
}

const holdOf = (held: Held, desk: Desk): string =>
  sayOwnHold(
    held,
    desk.untils(held.demand).filter((_, i) => held.which.includes(i)),
    desk.names,
    held.stands,
  );

/** One thing looked at: a tick or a warning sign, with its word. */
export function Check({
  fine,
  children,
}: {
  readonly fine: boolean;
  readonly children: ReactNode;
}) {
  return (
    <li>
      <span className={fine ? styles.fine : styles.warn}>
        <Icon name={fine ? 'check' : 'warning'} />
        {fine ? null : (
          <Spoken>
            <Trans>Mind:</Trans>{' '}
          </Spoken>
        )}
      </span>
      <span>{children}</span>
    </li>
  );
}
