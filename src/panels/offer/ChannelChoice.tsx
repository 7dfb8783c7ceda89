import { Trans, useLingui } from '@lingui/react/macro';
import { useId } from 'react';
import type { Scenario } from '../../scenario/scenario.ts';
import styles from './ChannelChoice.module.css';
import type { ChannelSeen } from './channels.ts';
import type { Desk } from './desk.ts';
import side from './side.module.css';

interface Props {
  readonly scenario: Scenario;
  readonly channels: readonly ChannelSeen[];
  readonly channel: ChannelSeen;
  /** Whom one may speak to in private. */
  readonly addressees: readonly string[];
  readonly to: string | null;
  readonly desk: Desk;
  readonly onChannel: (channel: string | null) => void;
  readonly onTo: (party: string) => void;
}

/** Who hears of it. */
export function ChannelChoice(props: Props) {
  const { scenario, channels, channel, addressees, to, desk } = props;
  const { t } = useLingui();
  const group = useId();
  const word = (one: ChannelSeen): string => {
    const title = one.file === null ? t`At the table` : desk.names.channel(one.file);
    return one.id === null ? t`${title}: all hear` : title;
  };
  return (
    <section className={styles.channel}>
      <fieldset>
        <legend className={side.heading}>
          <Trans>Channel</Trans>
        </legend>
        <div className={styles.choices}>
          {channels.map((one) => (
            <label key={one.id ?? ''} className={styles.choice}>
              <input
                type="radio"
                name={`${group}channel`}
                checked={one.id === channel.id}
                onChange={() => props.onChannel(one.id)}
              />
              <span lang={scenario.language}>{word(one)}</span>
            </label>
          ))}
        </div>
      </fieldset>
      {channel.hears === 'one' ? (
        <fieldset className={styles.to}>
          <legend>
            <Trans>to</Trans>
          </legend>
          {addressees.map((party) => (
            <label key={party} className={styles.choice}>
              <input
                type="radio"
                name={`${group}to`}
                checked={party === to}
                onChange={() => props.onTo(party)}
              />
              <span lang={scenario.language}>{desk.names.whom(party)}</span>
            </label>
          ))}
        </fieldset>
      ) : null}
    </section>
  );
}
