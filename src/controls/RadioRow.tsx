import { type ReactNode, useId } from 'react';
import styles from './RadioRow.module.css';

export interface RadioOption<Id extends string> {
  readonly id: Id;
  readonly label: ReactNode;
  /** A remark under the label: a red line, a lock. */
  readonly note?: ReactNode;
  readonly disabled?: boolean;
}

export interface RadioRowProps<Id extends string> {
  readonly legend: ReactNode;
  /** Stands beside the legend, outside the group's name. */
  readonly aside?: ReactNode;
  readonly options: readonly RadioOption<Id>[];
  readonly value: Id | null;
  readonly onChange: (id: Id) => void;
  /** `rows` for one under the other; `columns` for a line of an offer, which falls into rows on small screens. */
  readonly layout?: 'columns' | 'rows';
  /** A bar in the margin: this line differs from what it is compared with. The caller says so in words too. */
  readonly changed?: boolean;
  readonly className?: string;
}

/** One question, its options side by side. The browser's own radio buttons: arrows move, Tab leaves. */
export function RadioRow<Id extends string>({
  legend,
  aside,
  options,
  value,
  onChange,
  layout = 'columns',
  changed = false,
  className,
}: RadioRowProps<Id>) {
  const group = useId();
  return (
    <div
      role="radiogroup"
      aria-labelledby={`${group}legend`}
      data-changed={changed || undefined}
      className={[styles.row, styles[layout], className].filter(Boolean).join(' ')}
    >
      <div className={styles.head}>
        <span id={`${group}legend`} className={styles.legend}>
          {legend}
        </span>
        {aside ? <span className={styles.aside}>{aside}</span> : null}
      </div>
      <div className={styles.options}>
        {options.map((option) => (
          <label key={option.id} className={styles.option}>
            <input
              type="radio"
              name={group}
              value={option.id}
              checked={option.id === value}
              disabled={option.disabled}
              onChange={() => onChange(option.id)}
              className={styles.input}
            />
            <span>
              <span className={styles.label}>{option.label}</span>
              {option.note ? <small className={styles.note}>{option.note}</small> : null}
            </span>
          </label>
        ))}
      </div>
    </div>
  );
}
