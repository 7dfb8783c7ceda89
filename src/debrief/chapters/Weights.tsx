import { Trans, useLingui } from '@lingui/react/macro';
import { PartyMark } from '../../controls/PartyMark.tsx';
import { Spoken } from '../../controls/Spoken.tsx';
import { Sideways } from '../charts/Sideways.tsx';
import type { Story } from '../story.ts';
import styles from './Weights.module.css';

/** What mattered to whom: own table and back table, issue by issue. Bars in a table, so it is both. */
export function Weights({ story }: { readonly story: Story }) {
  const { i18n, t } = useLingui();
  const { account, scenario, names, mark } = story;
  const { reveals } = account;
  const share = (value: number) => i18n.number(value, { style: 'percent' });
  const most = Math.max(
    0.01,
    ...reveals.flatMap(({ weights }) => weights.flatMap(({ own, back }) => [own, back])),
  );
  return (
    <section className={styles.section}>
      <h3>
        <Trans>What mattered to whom</Trans>
      </h3>
      <p className={styles.lead}>
        <Trans>
          Each delegation's own table above, its back table below: how much of its judgement hung on
          each issue.
        </Trans>
      </p>
      <Sideways label={t`What mattered to whom`}>
        <table className={styles.weights}>
          <thead>
            <tr>
              <th scope="col">
                <Trans>Issue</Trans>
              </th>
              {reveals.map(({ party }) => (
                <th key={party} scope="col">
                  <PartyMark index={mark(party)} name={names.party(party)} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {Object.keys(scenario.issues).map((issue) => (
              <tr key={issue}>
                <th scope="row" lang={scenario.language}>
                  {names.issue(issue)}
                </th>
                {reveals.map(({ party, weights }) => {
                  const found = weights.find((one) => one.issue === issue);
                  const own = found?.own ?? 0;
                  const back = found?.back ?? 0;
                  return (
                    <td key={party} className={styles[`p${mark(party)}`]}>
                      <span className={styles.line}>
                        <Bar value={own / most} solid />
                        <Spoken>
                          <Trans>own table</Trans>
                        </Spoken>{' '}
                        {share(own)}
                      </span>
                      <span className={styles.line}>
                        <Bar value={back / most} solid={false} />
                        <Spoken>
                          <Trans>back table</Trans>
                        </Spoken>{' '}
                        {share(back)}
                      </span>
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </Sideways>
    </section>
  );
}

/** Solid for the own table, hollow for the back table: told apart without colour. */
function Bar({ value, solid }: { readonly value: number; readonly solid: boolean }) {
  const length = Math.max(0, Math.min(1, value)) * 98;
  return (
    <svg width="100" height="10" aria-hidden="true">
      <rect
        x="1"
        y="1"
        width={length}
        height="8"
        fill={solid ? 'currentColor' : 'none'}
        stroke="currentColor"
        strokeWidth="1.5"
      />
    </svg>
  );
}
