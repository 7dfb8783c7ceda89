import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import styles from './Odds.module.css';

export interface Chance {
  readonly id: string;
  readonly name: string;
  /** 0..1. */
  readonly odds: number;
}

/** Odds as bars that are a table at the same time: name, bar, number. What was drawn is marked in words. */
export function Odds({
  caption,
  chances,
  drawn,
}: {
  readonly caption: ReactNode;
  readonly chances: readonly Chance[];
  readonly drawn: string;
}) {
  const { i18n } = useLingui();
  const most = Math.max(...chances.map(({ odds }) => odds), 0.01);
  return (
    <table className={styles.odds}>
      <caption>{caption}</caption>
      <tbody>
        {chances.map(({ id, name, odds }) => (
          <tr key={id} className={id === drawn ? styles.drawn : undefined}>
            <th scope="row">
              {name}
              {id === drawn ? (
                <em>
                  {' '}
                  <Trans>(drawn)</Trans>
                </em>
              ) : null}
            </th>
            <td className={styles.bar}>
              <svg
                width="100%"
                height="10"
                preserveAspectRatio="none"
                viewBox="0 0 100 10"
                aria-hidden="true"
              >
                <rect width={(odds / most) * 100} height="10" fill="currentColor" />
              </svg>
            </td>
            <td className={styles.number}>{i18n.number(odds, { style: 'percent' })}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
