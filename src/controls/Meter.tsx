import type { ReactNode } from 'react';
import styles from './Meter.module.css';

interface Props {
  readonly label: ReactNode;
  /** How many of the squares are filled, by whoever chose the word: one number has one word. */
  readonly filled: number;
  readonly word: ReactNode;
  readonly steps?: number;
  /** What changed and which way, as words: `less than last week`. */
  readonly change?: ReactNode;
}

/** A meter in words: the squares confirm the word and are hidden from those who listen. */
export function Meter({ label, filled, word, steps = 5, change }: Props) {
  return (
    <span className={styles.meter}>
      <span className={styles.label}>{label}</span>
      <svg width={steps * 11 - 2} height="9" aria-hidden="true">
        {Array.from({ length: steps }, (_, at) => (
          <rect
            // biome-ignore lint/suspicious/noArrayIndexKey: squares have no identity but their place
            key={at}
            x={at * 11 + 0.5}
            y="0.5"
            width="8"
            height="8"
            className={at < filled ? styles.on : styles.off}
          />
        ))}
      </svg>
      <span className={styles.word}>{word}</span>
      {change ? <span className={styles.change}>{change}</span> : null}
    </span>
  );
}
