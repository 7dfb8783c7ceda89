import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useId } from 'react';
import { Button } from '../../controls/Button.tsx';
import { Icon } from '../../controls/Icon.tsx';
import { say } from '../../locale/say.ts';
import { PROCESS } from '../../locale/states.ts';
import type { Desk } from './desk.ts';
import type { Hindrance, Reading } from './reading.ts';
import styles from './SendBar.module.css';
import { shortWorth } from './words.ts';

interface Props {
  readonly reading: Reading;
  readonly desk: Desk;
  /** Moves left before this one. */
  readonly left: number;
  readonly kind: 'offer' | 'counter' | 'single-text';
  /** It takes the place of a move on the pad. */
  readonly changing: boolean;
  /** Why it was not taken, when it was tried. */
  readonly refused: string | null;
  /** Puts it to the room instead; null where no room decides. */
  readonly onPropose: (() => void) | null;
  readonly onTable: () => void;
  readonly onClose: () => void;
}

/** What comes of it, and the button. Sticks to the foot of the page on small screens. */
export function SendBar(props: Props) {
  const { reading, desk, left, kind, onTable, onClose } = props;
  const { t } = useLingui();
  const hint = useId();
  const { hindrance, warnings } = reading;
  const substance = say(PROCESS.substance);
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
            {warnings.some((one) => one.is === 'before-substance') ? (
              <p className={styles.hint}>
                <Icon name="note" />
                <Trans>Core issue: no signing before “{substance}”.</Trans>
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
      <p role="alert" className={styles.refused}>
        {props.refused}
      </p>
      <p className={styles.short}>{shortWorth(reading, t)}</p>
      <div className={styles.buttons}>
        <Button size="large" onClick={onClose} className={styles.keep}>
          <Trans>Keep as draft</Trans>
        </Button>
        {props.onPropose === null ? null : (
          <Button
            size="large"
            data-way="propose"
            aria-disabled={hindrance !== null || undefined}
            aria-describedby={hint}
            onClick={() => {
              if (hindrance === null) props.onPropose?.();
            }}
            className={styles.keep}
          >
            <Trans>Put it to the room</Trans>
          </Button>
        )}
        <Button
          kind="main"
          size="large"
          data-way="table"
          aria-disabled={hindrance !== null || undefined}
          aria-describedby={hint}
          onClick={() => {
            if (hindrance === null) onTable();
          }}
          className={styles.table}
        >
          {props.changing ? (
            <Trans>Change it</Trans>
          ) : kind === 'offer' ? (
            <Trans>Table this offer</Trans>
          ) : kind === 'counter' ? (
            <Trans>Table this answer</Trans>
          ) : (
            <Trans>Table the single text</Trans>
          )}
          {props.changing ? null : (
            <span className={styles.cost}>
              <Plural value={Math.max(1, left)} one="your last move" other="1 of # moves" />
            </span>
          )}
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
