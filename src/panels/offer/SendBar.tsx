import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useId } from 'react';
import { Button } from '../../controls/Button.tsx';
import { Icon } from '../../controls/Icon.tsx';
import { listed } from '../../locale/say.ts';
import type { ChannelSeen } from './channels.ts';
import type { Desk } from './desk.ts';
import type { Hindrance, Reading } from './reading.ts';
import styles from './SendBar.module.css';
import { shortWorth } from './words.ts';

interface Props {
  readonly reading: Reading;
  readonly desk: Desk;
  readonly channel: ChannelSeen;
  readonly hearers: readonly string[];
  /** Moves left before this one. */
  readonly left: number;
  readonly kind: 'offer' | 'counter' | 'single-text';
  readonly onTable: () => void;
  readonly onClose: () => void;
}

/** What comes of it, and the button. Sticks to the foot of the page on small screens. */
export function SendBar({ reading, desk, channel, hearers, left, kind, onTable, onClose }: Props) {
  const { t, i18n } = useLingui();
  const hint = useId();
  const { hindrance, warnings } = reading;
  return (
    <div className={styles.send}>
      <div id={hint} className={styles.hints}>
        {hindrance !== null ? (
          <p className={styles.hint}>
            <Icon name="note" />
            <Why hindrance={hindrance} desk={desk} />
          </p>
        ) : (
          <>
            <p className={styles.heard}>
              <Icon
                name={channel.hears === 'one' || channel.hears === 'some' ? 'private' : 'public'}
              />
              <Heard channel={channel} hearers={hearers} desk={desk} />
            </p>
            {warnings.some((one) => one.is === 'before-substance') ? (
              <p className={styles.hint}>
                <Icon name="note" />
                <Trans>
                  It touches a core issue: it can be tabled now, but not signed before the talks
                  turn to substance.
                </Trans>
              </p>
            ) : null}
            {warnings.some((one) => one.is === 'same-again') ? (
              <p className={styles.hint}>
                <Icon name="note" />
                <Trans>This is word for word what you have on the table.</Trans>
              </p>
            ) : null}
          </>
        )}
      </div>
      <p className={styles.short}>{shortWorth(reading, t, i18n.locale)}</p>
      <div className={styles.buttons}>
        <Button size="large" onClick={onClose} className={styles.keep}>
          <Trans>Keep as draft</Trans>
        </Button>
        <Button
          kind="main"
          size="large"
          aria-disabled={hindrance !== null || undefined}
          aria-describedby={hint}
          onClick={() => {
            if (hindrance === null) onTable();
          }}
          className={styles.table}
        >
          {kind === 'offer' ? (
            <Trans>Table this offer</Trans>
          ) : kind === 'counter' ? (
            <Trans>Table this answer</Trans>
          ) : (
            <Trans>Table the single text</Trans>
          )}
          <span className={styles.cost}>
            <Plural value={Math.max(1, left)} one="your last move" other="1 of # moves" />
          </span>
        </Button>
      </div>
    </div>
  );
}

function Why({ hindrance, desk }: { readonly hindrance: Hindrance; readonly desk: Desk }) {
  if (typeof hindrance === 'object') {
    const name = desk.names.party(hindrance.gone);
    return <Trans>{name} has left the table, and this needs its signature.</Trans>;
  }
  switch (hindrance) {
    case 'nothing-changed':
      return <Trans>Nothing is changed yet. Change at least one line.</Trans>;
    case 'no-moves-left':
      return <Trans>You have no move left this week. Take one back first.</Trans>;
    case 'chair-empty':
      return <Trans>You have left the table. Return first.</Trans>;
  }
}

type HeardProps = Pick<Props, 'channel' | 'hearers' | 'desk'>;
function Heard({ channel, hearers, desk }: HeardProps) {
  if (channel.hears === 'public')
    return <Trans>The whole table hears of it, and the public.</Trans>;
  if (channel.hears === 'all') return <Trans>The whole table hears of it.</Trans>;
  const who = listed(hearers.map((party) => desk.names.whom(party)));
  return <Trans>Heard only by {who}: whoever must sign hears of it in any case.</Trans>;
}
