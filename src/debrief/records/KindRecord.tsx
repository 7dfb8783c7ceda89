import { Trans, useLingui } from '@lingui/react/macro';
import { Disclosure } from '../../controls/Disclosure.tsx';
import { heaviestTerm, TERMS } from '../../locale/decisions.ts';
import { KIND_WORDS } from '../../locale/reasons.ts';
import type { KindDecision } from '../../minds/reasons.ts';
import { Sideways } from '../charts/Sideways.tsx';
import { Odds } from './Odds.tsx';
import styles from './Record.module.css';

/** What sort of week it was, and the odds from which it was drawn. */
export function KindRecord({ decision }: { readonly decision: KindDecision }) {
  const { i18n, t } = useLingui();
  const { odds, menu, drawn, terms, q } = decision;
  const chances = menu
    .map((kind) => ({ id: kind, name: t(KIND_WORDS[kind]), odds: odds[kind] ?? 0 }))
    .sort((a, b) => b.odds - a.odds);
  const heaviest = heaviestTerm(decision);
  const why = heaviest === null ? null : t(heaviest);
  const number = (value: number) =>
    i18n.number(value, { maximumFractionDigits: 2, signDisplay: 'exceptZero' });
  const used = [...new Set(menu.flatMap((kind) => (terms[kind] ?? []).map(({ name }) => name)))];
  return (
    <>
      <p className={styles.say}>
        <Trans>
          A delegation has one sort of week at a time. Its mind, and what everyone could see, gave
          these odds; chance drew one.
        </Trans>{' '}
        {why === null ? (
          <Trans>Nothing in particular pulled towards it this week.</Trans>
        ) : (
          <Trans>What pulled most towards it: {why}.</Trans>
        )}
      </p>
      <Odds
        drawn={drawn}
        chances={chances}
        caption={<Trans>Odds of each sort of week that was open to them</Trans>}
      />
      <p className={styles.rule}>
        <b>
          <Trans>Rule:</Trans>
        </b>{' '}
        <Trans>
          chance picked the sort of week from these odds; what was put on paper and what was signed
          followed without any.
        </Trans>
      </p>
      <Disclosure summary={<Trans>Where the odds come from</Trans>}>
        <Sideways label={t`Where the odds come from`}>
          <table className={styles.table}>
            <caption>
              <Trans>What was added up for each sort of week, in log-odds</Trans>
            </caption>
            <thead>
              <tr>
                <th scope="col">
                  <Trans>sort of week</Trans>
                </th>
                {used.map((name) => (
                  <th key={name} scope="col">
                    {t(TERMS[name])}
                  </th>
                ))}
                <th scope="col">
                  <Trans>sum</Trans>
                </th>
              </tr>
            </thead>
            <tbody>
              {menu.map((kind) => (
                <tr key={kind}>
                  <th scope="row">{t(KIND_WORDS[kind])}</th>
                  {used.map((name) => {
                    const term = terms[kind]?.find((one) => one.name === name);
                    return <td key={name}>{term === undefined ? '' : number(term.value)}</td>;
                  })}
                  <td>{number(q[kind] ?? 0)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Sideways>
      </Disclosure>
    </>
  );
}
