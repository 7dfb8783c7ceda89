import { Trans, useLingui } from '@lingui/react/macro';
import { type ReactNode, useState } from 'react';
import { Disclosure } from '../../controls/Disclosure.tsx';
import { PartyMark } from '../../controls/PartyMark.tsx';
import { RadioRow } from '../../controls/RadioRow.tsx';
import { ruleOf, sayDecision } from '../../locale/decisions.ts';
import type { Decision } from '../../minds/reasons.ts';
import { firstRecord } from '../firstRecord.ts';
import { leading } from '../leading.ts';
import { DecisionRecord } from '../records/Record.tsx';
import type { Story } from '../story.ts';
import { useMedia } from '../useMedia.ts';
import styles from './Why.module.css';

interface Props {
  readonly story: Story;
  /** The record that was asked for. */
  readonly record: string | null;
  /** On paper: every decision, and the records of those the first chapter speaks of. */
  readonly whole: boolean;
}

/** Every decision of a computer seat in plain words; each opens to its record. */
export function Why({ story, record, whole }: Props) {
  const { t } = useLingui();
  const { table, names, mark } = story;
  const wide = useMedia('(min-width: 1180px)');
  const [party, setParty] = useState('all');
  // What is picked here counts until another record is asked for from elsewhere.
  const [picked, setPicked] = useState<{ asked: string | null; id: string | null } | null>(null);
  const chosen = picked !== null && picked.asked === record ? picked.id : record;
  const seats = [...new Set(table.decisions.map((d) => d.party))];
  const asked = chosen === null ? undefined : story.decision(chosen);
  const decisions = table.decisions.filter(
    (d) => whole || party === 'all' || d.party === party || d.id === record,
  );
  const shown = asked ?? (wide ? firstRecord(decisions) : undefined);
  if (table.decisions.length === 0) {
    return (
      <p className={styles.lead}>
        <Trans>
          The computer delegations of this game were of an earlier make, so their records cannot be
          worked out again.
        </Trans>
      </p>
    );
  }
  const told = new Set(leading(story.account.statements).flatMap((one) => one.decisions));
  const weeks = [...new Set(decisions.map(({ week }) => week))];
  const pick = (id: string) =>
    setPicked({ asked: record, id: !wide && id === shown?.id ? null : id });
  return (
    <>
      <p className={styles.lead}>
        <Trans>
          Computer delegations weigh a text against no deal, their back table and their red lines.
          Chance has a part only in what sort of week they have and in how they answer questions.
        </Trans>
      </p>
      {whole ? null : (
        <div className={styles.filter}>
          <RadioRow
            legend={<Trans>Whose decisions</Trans>}
            value={party}
            onChange={setParty}
            options={[
              { id: 'all', label: t`All` },
              ...seats.map((id) => ({
                id,
                label: <PartyMark index={mark(id)} name={names.party(id)} />,
              })),
            ]}
          />
        </div>
      )}
      <div className={styles.desk}>
        <div>
          {weeks.map((week) => (
            <Week
              key={week}
              week={week}
              folds={!wide && !whole}
              open={week === (asked?.week ?? weeks[0])}
            >
              <ul>
                {decisions
                  .filter((d) => d.week === week)
                  .map((d) => (
                    <Row
                      key={d.id}
                      story={story}
                      decision={d}
                      open={whole ? told.has(d.id) || d.id === chosen : d.id === shown?.id}
                      inline={whole || !wide}
                      onPick={pick}
                    />
                  ))}
              </ul>
            </Week>
          ))}
        </div>
        {wide && !whole && shown !== undefined ? (
          // It is longer than the screen where much was weighed; then it scrolls by itself.
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
          <section className={styles.beside} aria-label={t`The record`} tabIndex={0}>
            <DecisionRecord key={shown.id} story={story} decision={shown} />
          </section>
        ) : null}
      </div>
    </>
  );
}

/** On a small screen the weeks fold: there are more decisions in a game than anybody scrolls through. */
function Week({
  week,
  folds,
  open,
  children,
}: {
  readonly week: number;
  readonly folds: boolean;
  readonly open: boolean;
  readonly children: ReactNode;
}) {
  const name = <Trans>Week {week}</Trans>;
  if (folds) {
    return (
      <Disclosure summary={name} open={open} className={styles.folded}>
        {children}
      </Disclosure>
    );
  }
  return (
    <section className={styles.week}>
      <h3>{name}</h3>
      {children}
    </section>
  );
}

function Row({
  story,
  decision,
  open,
  inline,
  onPick,
}: {
  readonly story: Story;
  readonly decision: Decision;
  readonly open: boolean;
  /** The record opens under the line instead of beside the list. */
  readonly inline: boolean;
  readonly onPick: (id: string) => void;
}) {
  const { names, mark, scenario } = story;
  return (
    <li>
      <button
        type="button"
        className={styles.row}
        aria-expanded={inline ? open : undefined}
        aria-pressed={inline ? undefined : open}
        onClick={() => onPick(decision.id)}
      >
        <PartyMark index={mark(decision.party)} name="" naming="none" size={14} />
        <span lang={scenario.language}>
          {sayDecision(decision, names, story.asked(decision))}
          {decision.decision === 'answer' ? (
            <span className={styles.rule}> {ruleOf(decision)}</span>
          ) : null}
        </span>
      </button>
      {open && inline ? <DecisionRecord story={story} decision={decision} /> : null}
    </li>
  );
}
