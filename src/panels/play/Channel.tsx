import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { RadioRow } from '../../controls/RadioRow.tsx';
import { capital } from '../../locale/say.ts';
import styles from './Channel.module.css';
import { useGame, useNames, useView } from './useGame.tsx';

export interface Carried {
  readonly channel: string | null;
  readonly to: string | null;
}

interface Way {
  readonly id: string;
  readonly label: ReactNode;
}

/** Who hears it: each way of the case, and for a private one, to whom. */
export function Channel({
  value,
  single,
  onChange,
  onSingle,
}: {
  readonly value: Carried;
  /** Whether it is put as a single text; null where this seat may not. */
  readonly single: boolean | null;
  readonly onChange: (carried: Carried) => void;
  readonly onSingle: (single: boolean) => void;
}) {
  const { scenario } = useGame();
  const view = useView();
  const names = useNames();
  const others = view.parties.filter(({ id, gone }) => id !== view.seat && !gone);
  const options = Object.entries(scenario.channels).flatMap(([id, channel]): Way[] => {
    const heard = channel['heard-by'];
    if (heard === 'all') return [{ id: `${id}/`, label: channel.title }];
    // A council of others hears only its own members.
    if (!heard.includes('addressee'))
      return heard.includes(view.seat) ? [{ id: `${id}/`, label: channel.title }] : [];
    return others.map((to) => ({
      id: `${id}/${to.id}`,
      label: (
        <Trans>
          {channel.title}: {capital(names.whom(to.id))}
        </Trans>
      ),
    }));
  });
  const first = options[0]?.id ?? '';
  const chosen = value.channel === null ? first : `${value.channel}/${value.to ?? ''}`;
  return (
    <section>
      <RadioRow
        legend={<Trans>Channel</Trans>}
        options={options}
        value={chosen}
        onChange={(id) => {
          const [channel = '', to = ''] = id.split('/');
          onChange(
            id === first ? { channel: null, to: null } : { channel, to: to === '' ? null : to },
          );
        }}
        layout="rows"
        className={styles.channel ?? ''}
      />
      {single === null ? null : (
        <label className={styles.single}>
          <input
            type="checkbox"
            checked={single}
            onChange={(event) => onSingle(event.currentTarget.checked)}
          />
          <Trans>Put it forward as the single text</Trans>
        </label>
      )}
    </section>
  );
}
