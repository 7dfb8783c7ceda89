import { Trans } from '@lingui/react/macro';
import { RadioRow } from '../../controls/RadioRow.tsx';
import { capital } from '../../locale/say.ts';
import styles from './Channel.module.css';
import { useGame, useNames, useView } from './useGame.tsx';

export interface Carried {
  readonly channel: string | null;
  readonly to: string | null;
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
  const ways = Object.entries(scenario.channels).filter(([, { 'heard-by': heard }]) => {
    // A council of others hears only its own members.
    return heard === 'all' || heard.includes('addressee') || heard.includes(view.seat);
  });
  const isPrivate = (id: string | null) => {
    const heard = scenario.channels[id ?? '']?.['heard-by'];
    return heard !== undefined && heard !== 'all' && heard.includes('addressee');
  };
  const first = ways[0]?.[0] ?? '';
  return (
    <section lang={scenario.language}>
      <RadioRow
        legend={<Trans>Channel</Trans>}
        options={ways.map(([id, { title }]) => ({ id, label: title }))}
        value={value.channel ?? first}
        onChange={(id) =>
          onChange({
            channel: id === first ? null : id,
            to: isPrivate(id) ? (value.to ?? others[0]?.id ?? null) : null,
          })
        }
        layout="rows"
        className={styles.channel ?? ''}
      />
      {isPrivate(value.channel) ? (
        <RadioRow
          legend={<Trans>To whom</Trans>}
          options={others.map(({ id }) => ({ id, label: capital(names.whom(id)) }))}
          value={value.to}
          onChange={(to) => onChange({ channel: value.channel, to })}
          layout="rows"
          className={styles.to ?? ''}
        />
      ) : null}
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
