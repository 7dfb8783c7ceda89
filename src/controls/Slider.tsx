import { type ReactNode, useId } from 'react';
import styles from './Slider.module.css';

interface Props {
  readonly label: ReactNode;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly onChange: (value: number) => void;
  /** The value in words: it is shown, and it is what a screen reader says. */
  readonly word: string;
  /** Words at the two ends. */
  readonly ends?: readonly [ReactNode, ReactNode];
}

/** A slider that always says its value in words. The browser's own: arrows step, Home and End go to the ends. */
export function Slider({ label, value, min, max, step, onChange, word, ends }: Props) {
  const id = useId();
  return (
    <div className={styles.slider}>
      <div className={styles.head}>
        <label htmlFor={id}>{label}</label>
        <output htmlFor={id} aria-hidden="true">
          {word}
        </output>
      </div>
      <input
        id={id}
        type="range"
        className={styles.input}
        value={value}
        min={min}
        max={max}
        step={step}
        aria-valuetext={word}
        onChange={(event) => onChange(event.currentTarget.valueAsNumber)}
      />
      {ends ? (
        <div className={styles.ends} aria-hidden="true">
          <span>{ends[0]}</span>
          <span>{ends[1]}</span>
        </div>
      ) : null}
    </div>
  );
}
