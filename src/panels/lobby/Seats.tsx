import { Trans } from '@lingui/react/macro';
import { useId } from 'react';
import { Icon } from '../../controls/Icon.tsx';
import { PartyMark } from '../../controls/PartyMark.tsx';
import type { Seat } from './cases.ts';
import styles from './Seats.module.css';

/** The chairs of a case, one of them taken. Plain radio buttons under their rows. */
export function Seats({
  seats,
  language,
  chosen,
  onChoose,
}: {
  readonly seats: readonly Seat[];
  readonly language: string;
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
}) {
  const group = useId();
  return (
    <fieldset className={styles.seats}>
      <legend>
        <h2>
          <Trans>Take a chair</Trans>
        </h2>
      </legend>
      {seats.map((seat) => (
        <label
          key={seat.id}
          className={styles.seat}
          data-surface={seat.id === chosen ? 'paper' : undefined}
        >
          <input
            type="radio"
            name={group}
            value={seat.id}
            checked={seat.id === chosen}
            onChange={() => onChoose(seat.id)}
          />
          <PartyMark index={seat.mark} name={seat.name} naming="none" />
          <span lang={language}>
            <b>{seat.name}</b> <span className={styles.desk}>{seat.desk}</span>
          </span>
          <Icon name="check" className={styles.tick} />
        </label>
      ))}
    </fieldset>
  );
}
