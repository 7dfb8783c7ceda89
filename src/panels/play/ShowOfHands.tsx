import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { type ReactNode, useId } from 'react';
import { useStore } from 'zustand';
import { Button } from '../../controls/Button.tsx';
import { type Counts, type Hands, leading, MOST_HANDS } from '../../play/hands.ts';
import styles from './ShowOfHands.module.css';

interface Choice {
  readonly id: string;
  /** What the choice is, where it does not stand beside its letter already. */
  readonly label: ReactNode;
  /** Stands at the end of its line. */
  readonly aside?: ReactNode;
}
interface Props {
  readonly hands: Hands;
  /** The id of a heading that says it already. */
  readonly heading?: string;
  readonly ballot: string;
  readonly choices: readonly Choice[];
  readonly onTake: (id: string) => void;
}

const NONE: Counts = {};

/** A letter for each choice, as a room calls it out. */
function useLetters(): (at: number) => string {
  const { t } = useLingui();
  const letters = [...t`ABCDEFGHIJ`];
  return (at) => letters[at] ?? String(at + 1);
}
export function Letter({ at }: { readonly at: number }) {
  return <b className={styles.mark}>{useLetters()(at)}</b>;
}

/** One decision of a room: hands by choice, how many in all, and the choice that most of them want. Level
 * choices are for whoever leads the room. */
export function ShowOfHands({ hands, heading, ballot, choices, onTake }: Props) {
  const letters = useLetters();
  const legend = useId();
  const counts = useStore(hands.store, (state) => state.counted[ballot] ?? NONE);
  const { total, leaders } = leading(
    counts,
    choices.map(({ id }) => id),
  );
  const letterOf = (id: string) => letters(choices.findIndex((choice) => choice.id === id));
  const [leader] = leaders;
  const level = leaders.length > 1;
  const equals = leaders.map(letterOf).join(', ');
  const listed = choices.some(({ label }) => label !== null);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be a grid's row everywhere
    <div
      role="group"
      aria-labelledby={heading ?? legend}
      className={styles.hands}
      data-hands={ballot}
    >
      {heading === undefined ? (
        <p id={legend} className={styles.legend}>
          <Trans>Show of hands</Trans>
        </p>
      ) : null}
      <ul className={listed ? styles.list : styles.strip}>
        {choices.map(({ id, label, aside }, at) => (
          <li key={id}>
            <b className={listed ? styles.mark : undefined}>{letters(at)}</b>
            {label === null ? null : <span className={styles.label}>{label}</span>}
            <Counter
              letter={letters(at)}
              value={counts[id] ?? 0}
              onChange={(value) => hands.count(ballot, id, value)}
            />
            {aside}
          </li>
        ))}
      </ul>
      <div className={styles.foot}>
        <p className={styles.total}>
          <Plural value={total} one="# hand in all" other="# hands in all" />
        </p>
        <p role="status" className={styles.level}>
          {level ? <Trans>Level: {equals}. Whoever leads the room decides.</Trans> : null}
        </p>
        {level ? (
          leaders.map((id) => {
            const letter = letterOf(id);
            return (
              <Button key={id} kind="dark" onClick={() => onTake(id)}>
                <Trans>Take {letter}</Trans>
              </Button>
            );
          })
        ) : (
          <Button
            kind="dark"
            aria-disabled={leader === undefined || undefined}
            onClick={() => {
              if (leader !== undefined) onTake(leader);
            }}
          >
            <Trans>Take what most want</Trans>
          </Button>
        )}
      </div>
    </div>
  );
}

/** Hands for one choice: a button less, a number that can be typed, a button more. */
function Counter({
  letter,
  value,
  onChange,
}: {
  readonly letter: string;
  readonly value: number;
  readonly onChange: (value: number) => void;
}) {
  const { t } = useLingui();
  return (
    <span className={styles.counter}>
      <button
        type="button"
        aria-label={t`One hand fewer: ${letter}`}
        onClick={() => onChange(value - 1)}
      >
        −
      </button>
      <input
        type="number"
        inputMode="numeric"
        min={0}
        max={MOST_HANDS}
        aria-label={t`Hands: ${letter}`}
        value={value}
        onFocus={(event) => event.currentTarget.select()}
        onChange={(event) => onChange(event.currentTarget.valueAsNumber)}
      />
      <button
        type="button"
        aria-label={t`One hand more: ${letter}`}
        onClick={() => onChange(value + 1)}
      >
        +
      </button>
    </span>
  );
}
