import { Trans, useLingui } from '@lingui/react/macro';
import { whyDecided } from '../../locale/because.ts';
import { clearing, weighing } from '../../locale/decisions.ts';
import type { AnswerDecision } from '../../minds/reasons.ts';
import type { Story } from '../story.ts';
import styles from './Record.module.css';
import { Scale } from './Scale.tsx';

/** Why a text, a condition or a call was answered so. */
export function AnswerRecord({
  story,
  decision,
}: {
  readonly story: Story;
  readonly decision: AnswerDecision;
}) {
  const { i18n, t } = useLingui();
  const { names, snapshot, scenario, mark } = story;
  const text = snapshot.texts.find(({ id }) => id === decision.subject);
  const number = (value: number) => i18n.number(value, { maximumFractionDigits: 3 });
  const rows: [string, number | null][] = [
    [t`What it was worth to them before anybody keeps it (value)`, decision.value],
    [t`What it would be worth if all of it were kept`, decision.utility],
    [t`What it had to reach to beat no deal (bar)`, decision.bar],
    [t`What it had to reach this week`, decision.needed],
    [t`How far they counted on its being kept`, decision.kept],
    [t`What it was worth to their back table`, decision.back],
    [t`What their back table asks for`, decision.threshold],
    [t`The best text put to them lately`, decision.bestLately],
  ];
  const said = decision.about === 'text' && text !== undefined ? names.changes(text.changes) : '';
  return (
    <>
      {said === '' ? null : (
        <p lang={scenario.language} className={styles.rule}>
          {said}
        </p>
      )}
      <p className={styles.say}>
        {weighing(decision, names).map((line) => (
          <span key={line}>{line}</span>
        ))}
      </p>
      <Scale
        mark={mark(decision.party)}
        points={[
          { id: 'text', word: t`this text`, value: decision.value },
          { id: 'floor', word: t`no deal`, value: decision.bar },
          { id: 'needed', word: t`aimed at`, value: decision.needed },
        ]}
      />
      <table className={styles.table}>
        <caption>
          <Trans>The numbers, on their own scale of 0 to 1</Trans>
        </caption>
        <tbody>
          {rows.map(([name, value]) =>
            value === null ? null : (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td>{number(value)}</td>
              </tr>
            ),
          )}
        </tbody>
      </table>
      <p className={styles.rule}>
        <b>
          <Trans>Rule:</Trans>
        </b>{' '}
        {whyDecided(decision)} <Trans>No chance was in it.</Trans>
      </p>
      {decision.accepted ? null : (
        <p className={styles.rule}>
          <b>
            <Trans>What would have cleared it:</Trans>
          </b>{' '}
          {clearing(decision.wouldClear, names)}
        </p>
      )}
    </>
  );
}
