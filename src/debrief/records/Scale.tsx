import { useLingui } from '@lingui/react/macro';
import type { CSSProperties } from 'react';
import type { MarkIndex } from '../../controls/PartyMark.tsx';
import styles from './Scale.module.css';

export interface Point {
  readonly id: 'text' | 'floor' | 'needed';
  readonly word: string;
  /** On V, 0..1. */
  readonly value: number;
}

/** How far past the outermost points the line runs, on V. */
const MARGIN = 0.06;

/** Where a text lay between no deal and what was aimed at, on one line. The numbers stand in the table
 * under it; here only the order and the distances are shown. */
export function Scale({
  points,
  mark,
}: {
  readonly points: readonly Point[];
  readonly mark: MarkIndex;
}) {
  const { i18n } = useLingui();
  const values = points.map(({ value }) => value);
  const low = Math.min(...values) - MARGIN;
  const span = Math.max(...values) + MARGIN - low;
  const at = (value: number) => (value - low) / span;
  const told = [...points]
    .sort((a, b) => a.value - b.value)
    .map(({ word, value }) => `${word} ${i18n.number(value, { maximumFractionDigits: 2 })}`)
    .join(', ');
  return (
    <div role="img" aria-label={told} className={styles.scale}>
      {points.map(({ id, word, value }) => {
        const place = at(value);
        // Near an end a word leans inwards instead of standing centred.
        const lean = place < 0.2 ? '0%' : place > 0.8 ? '-100%' : '-50%';
        return (
          <span
            key={id}
            className={`${styles.point} ${styles[id]}`}
            style={{ insetInlineStart: `${place * 100}%`, '--lean': lean } as CSSProperties}
          >
            <i
              className={styles.tick}
              style={id === 'text' ? { background: `var(--mark-${mark})` } : undefined}
            />
            <span className={styles.word}>{word}</span>
          </span>
        );
      })}
    </div>
  );
}
