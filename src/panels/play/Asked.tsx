import { Trans } from '@lingui/react/macro';
import { Icon } from '../../controls/Icon.tsx';
import { Sheet } from '../../controls/Sheet.tsx';
import type { Happening } from '../../engine/happening.ts';
import { sayHappening } from '../../locale/happenings.ts';
import type { Names } from '../../locale/names.ts';
import { sentence } from '../../locale/say.ts';
import styles from './Asked.module.css';
import { TurnName } from './Turn.tsx';
import { useGame, useNames, useView } from './useGame.tsx';

type Answered = Extract<Happening, { kind: 'answered' }>;

/** What somebody answered, as one sentence. */
export const sayAnswer = (h: Answered, names: Names): string => sentence(sayHappening(h, names));

/** What this seat has asked, and what it was told: above the paper, which others read too. */
export function AnswersHad({ answers }: { readonly answers: readonly Answered[] }) {
  const { scenario } = useGame();
  const names = useNames();
  if (answers.length === 0) return null;
  return (
    <Sheet as="section" kind="slip" className={styles.answers} aria-labelledby="your-question">
      <h2 id="your-question">
        <Trans>Your question, and the answer</Trans>
      </h2>
      <dl lang={scenario.language}>
        {answers.map((h) => (
          <div key={h.id}>
            <dt>{names.probe(h.probe)}</dt>
            <dd>
              <b>{names.party(h.by ?? '')}:</b>{' '}
              <span>{scenario.probes[h.probe]?.answers[h.answer]?.say ?? h.answer}</span>
            </dd>
          </div>
        ))}
      </dl>
    </Sheet>
  );
}

/** Answers this seat has had to a question before, under the question. */
export function AnsweredBefore({ probe }: { readonly probe: string }) {
  const view = useView();
  const { scenario } = useGame();
  const names = useNames();
  const had = view.probed.filter((one) => one.probe === probe && one.by === view.seat);
  if (had.length === 0) return null;
  return (
    <ul className={styles.before}>
      {had.map((one) => (
        <li key={`${one.of}/${one.week}`}>
          <Icon name="check" size={14} />
          <span>
            <Trans>
              Asked already. {names.party(one.of)}, <TurnName turn={one.week} />:
            </Trans>{' '}
            <span lang={scenario.language}>
              {scenario.probes[probe]?.answers[one.answer]?.say ?? one.answer}
            </span>
          </span>
        </li>
      ))}
    </ul>
  );
}
