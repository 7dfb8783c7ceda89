import { Trans, useLingui } from '@lingui/react/macro';
import { type CSSProperties, type ReactNode, useId } from 'react';
import { Icon } from '../../controls/Icon.tsx';
import { PartyMark } from '../../controls/PartyMark.tsx';
import { Spoken } from '../../controls/Spoken.tsx';
import { say } from '../../locale/say.ts';
import { DEMAND } from '../../locale/states.ts';
import type { Desk } from './desk.ts';
import type { Line, LineOption } from './lines.ts';
import styles from './OfferLine.module.css';

export interface LineProps {
  readonly line: Line;
  readonly desk: Desk;
  /** Stands under the row: a condition clipped to it. */
  readonly slip?: ReactNode;
  readonly onChoose: (option: string) => void;
}

/** One issue: leave it as it is, or change it to one of its options. */
export function OfferLine({ line, desk, slip, onChoose }: LineProps) {
  const { t } = useLingui();
  const { names, mark, language } = desk;
  const group = useId();
  const others = line.options.length - 1;
  const rows = others > 4 ? 2 : 1;
  const columns = Math.max(3, Math.ceil(others / rows));
  const changed = line.chosen !== line.started;
  return (
    <>
      <fieldset
        className={styles.line}
        aria-labelledby={group}
        data-changed={changed || undefined}
        style={{ '--columns': columns, '--rows': rows } as CSSProperties}
      >
        <legend className={styles.head}>
          <span id={group} lang={language} className={styles.title}>
            {names.issue(line.issue)}
          </span>
          {changed ? <Spoken>{t`, differs from what you started from`}</Spoken> : null}
          <span className={styles.signatories}>
            <Spoken>{t`, signed by`}</Spoken>
            {line.signatories.map((party) => (
              <PartyMark
                key={party}
                index={mark(party)}
                name={names.who(party)}
                naming="spoken"
                size={12}
              />
            ))}
          </span>
        </legend>
        {line.options.map((option) => (
          <Choice
            key={option.id}
            group={`${group}-line`}
            issue={line.issue}
            option={option}
            chosen={option.id === line.chosen}
            desk={desk}
            onChoose={onChoose}
          />
        ))}
      </fieldset>
      {slip}
    </>
  );
}

type ChoiceProps = Omit<LineProps, 'line' | 'slip'> & {
  readonly group: string;
  readonly issue: string;
  readonly option: LineOption;
  readonly chosen: boolean;
};

function Choice(props: ChoiceProps) {
  const { group, issue, option, chosen, desk, onChoose } = props;
  return (
    <label
      className={styles.option}
      data-as-is={option.asIs || undefined}
      data-barred={option.redLine || undefined}
    >
      <input
        type="radio"
        name={group}
        value={option.id}
        checked={chosen}
        disabled={option.covered}
        onChange={() => onChoose(option.id)}
        className={styles.input}
      />
      <span>
        {option.asIs ? (
          <span className={styles.asIs}>
            <Trans>Leave as it is:</Trans>{' '}
          </span>
        ) : null}
        <span lang={desk.language} className={styles.name}>
          {desk.option(issue, option.id)}
        </span>
        <AlsoNeeds parties={option.needs} desk={desk} />
        <Remarks {...props} />
      </span>
    </label>
  );
}

/** Marks of those who must sign besides the issue's own. */
function AlsoNeeds({
  parties,
  desk,
}: {
  readonly parties: readonly string[];
  readonly desk: Desk;
}) {
  if (parties.length === 0) return null;
  return (
    <span className={styles.needs}>
      <Spoken>
        <Trans>, also signed by</Trans>
      </Spoken>
      <span aria-hidden="true">+</span>
      {parties.map((party) => (
        <PartyMark
          key={party}
          index={desk.mark(party)}
          name={desk.names.who(party)}
          naming="spoken"
          size={11}
        />
      ))}
    </span>
  );
}

/** What one should know of an option before choosing it. */
function Remarks({ issue, option, desk: { names, mark, language } }: ChoiceProps) {
  const becomes = option.becomes === null ? '' : names.option(issue, option.becomes);
  // A red line bars it whatever becomes of the demand.
  const heldBack = option.redLine ? [] : option.heldBack;
  return (
    <>
      {option.redLine ? (
        <small className={styles.bar}>
          <Icon name="private" size={13} />
          <Trans>your red line</Trans>
        </small>
      ) : null}
      {heldBack.map(({ demand, state }) => (
        <small key={demand} className={styles.bar}>
          <Icon name="demand-voiced" size={14} />
          <span>
            <Trans>
              your demand holds it back: <span lang={language}>{names.demand(demand)}</span> (
              {say(DEMAND[state])})
            </Trans>
          </span>
        </small>
      ))}
      {option.never.length > 0 ? (
        <small className={styles.remark}>
          {option.never.map((party) => (
            <PartyMark
              key={party}
              index={mark(party)}
              name={names.who(party)}
              naming="spoken"
              size={11}
            />
          ))}
          <Trans>said: never</Trans>
        </small>
      ) : null}
      {option.covered ? (
        <small className={styles.remark}>
          <Trans>in force already</Trans>
        </small>
      ) : option.becomes === null ? null : (
        <small className={styles.remark}>
          <span>
            <Trans>
              adds up to: <span lang={language}>{becomes}</span>
            </Trans>
          </span>
        </small>
      )}
    </>
  );
}
