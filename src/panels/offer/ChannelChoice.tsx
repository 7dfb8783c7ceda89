import { Trans, useLingui } from '@lingui/react/macro';
import { useId } from 'react';
import { listed } from '../../locale/say.ts';
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
  /** Who else hears of it: those of the channel and whoever must sign. */
  readonly hearers: readonly string[];
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
  const heard = (): string => {
    if (channel.hears === 'public') return t`and the public`;
    if (channel.hears === 'all') return '';
    const who = listed(props.hearers.map((party) => desk.names.whom(party)));
    return t`heard by ${who}`;
  };
  return (
    <section className={styles.channel}>
      <fieldset>
        <legend className={side.heading}>
          <Trans>Channel</Trans>
          <small>{heard()}</small>
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
