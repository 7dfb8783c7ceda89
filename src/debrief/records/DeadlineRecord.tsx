import { Trans, useLingui } from '@lingui/react/macro';
import type { DeadlineDecision } from '../../minds/reasons.ts';
import styles from './Record.module.css';

/** Why a date was kept, moved or let pass: a sum, never a coin. */
export function DeadlineRecord({ decision }: { readonly decision: DeadlineDecision }) {
  const { i18n, t } = useLingui();
  const { costOfLapsing, gain, costOfMeasure, conceded, extensionsLeft, answer } = decision;
  const number = (value: number) => i18n.number(value, { maximumFractionDigits: 3 });
  const pays = costOfLapsing + gain >= costOfMeasure;
  const rows: [string, number][] = [
    [t`What letting it pass would cost at their back table`, costOfLapsing],
    [t`What carrying it out would gain them`, gain],
    [t`What carrying it out would cost them`, costOfMeasure],
  ];
  return (
    <>
      <p className={styles.say}>
        {pays ? (
          <Trans>Carrying the date out paid for itself.</Trans>
        ) : (
          <Trans>Carrying the date out would have cost them more than letting it pass.</Trans>
        )}{' '}
        {conceded ? (
          <Trans>The side it was aimed at had given something in the last two weeks.</Trans>
        ) : (
          <Trans>The side it was aimed at had given nothing in the last two weeks.</Trans>
        )}
      </p>
      <table className={styles.table}>
        <caption>
          <Trans>What was weighed</Trans>
        </caption>
        <tbody>
          {rows.map(([name, value]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{number(value)}</td>
            </tr>
          ))}
          <tr>
            <th scope="row">
              <Trans>Times it could still be moved</Trans>
            </th>
            <td>{extensionsLeft}</td>
          </tr>
        </tbody>
      </table>
      <p className={styles.rule}>
        <b>
          <Trans>Rule:</Trans>
        </b>{' '}
        {answer === 'enforce' ? (
          <Trans>a date is carried out when that pays; no coin is tossed.</Trans>
        ) : answer === 'extend' ? (
          <Trans>a date is moved while it brings something and can still be moved.</Trans>
        ) : (
          <Trans>a date that neither pays nor brings anything is let pass.</Trans>
        )}
      </p>
    </>
  );
}
