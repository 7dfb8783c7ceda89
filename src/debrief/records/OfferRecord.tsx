import { Trans, useLingui } from '@lingui/react/macro';
import { whyDecided } from '../../locale/because.ts';
import type { OfferDecision } from '../../minds/reasons.ts';
import type { Story } from '../story.ts';
import styles from './Record.module.css';
import { Scale } from './Scale.tsx';

/** Why this text and not another. */
export function OfferRecord({
  story,
  decision,
}: {
  readonly story: Story;
  readonly decision: OfferDecision;
}) {
  const { i18n, t } = useLingui();
  const { names, scenario, mark } = story;
  const { candidates, weakest, considered } = decision;
  const number = (value: number) => i18n.number(value, { maximumFractionDigits: 2 });
  const whom = weakest === null ? null : names.whom(weakest);
  return (
    <>
      <p lang={scenario.language} className={styles.rule}>
        {names.changes(decision.changes)}
      </p>
      <p className={styles.say}>
        <Trans>
          It weighed {candidates} texts that it would sign itself and that were worth about what it
          aimed at.
        </Trans>{' '}
        {whom === null ? null : (
          <Trans>
            It judged {whom} the hardest to win, by what had been said in public: their table it
            could not see.
          </Trans>
        )}
      </p>
      <Scale
        mark={mark(decision.party)}
        points={[
          { id: 'text', word: t`this text`, value: decision.value },
          { id: 'floor', word: t`no deal`, value: decision.bar },
          { id: 'needed', word: t`aimed at`, value: decision.target },
        ]}
      />
      <table className={styles.table}>
        <caption>
          <Trans>The texts it liked best</Trans>
        </caption>
        <thead>
          <tr>
            <th scope="col">
              <Trans>text</Trans>
            </th>
            <th scope="col">
              <Trans>worth to it</Trans>
            </th>
            <th scope="col">
              <Trans>its guess at the hardest side</Trans>
            </th>
          </tr>
        </thead>
        <tbody>
          {considered.map((one) => (
            <tr key={JSON.stringify(one.changes)}>
              <th scope="row" lang={scenario.language}>
                {names.changes(one.changes)}
              </th>
              <td>{number(one.value)}</td>
              <td>{number(one.estimate)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.rule}>
        <b>
          <Trans>Rule:</Trans>
        </b>{' '}
        {whyDecided(decision)} <Trans>No chance was in it.</Trans>
      </p>
    </>
  );
}
