import type { ReactNode } from 'react';
import styles from './PartyMark.module.css';
import { Spoken } from './Spoken.tsx';

/** Position of a party in its scenario, 1 to 6: it decides shape and colour together. */
export type MarkIndex = 1 | 2 | 3 | 4 | 5 | 6;

/** Path of each shape in a 16 by 16 box, in the order ● ◆ ▲ ■ ⬟ ⬡. The scene presses the same shapes into wax. */
export const SHAPES: Readonly<Record<MarkIndex, string>> = {
  1: 'M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2z',
  2: 'M8 .8 15.2 8 8 15.2.8 8z',
  3: 'M8 1.4l7 12.8H1z',
  4: 'M2 2h12v12H2z',
  5: 'M8 1l7 5.2-2.7 8.3H3.7L1 6.2z',
  6: 'M4.3 1.6h7.4L15.4 8l-3.7 6.4H4.3L.6 8z',
};

/** The index of the party at `position` (0-based) in its scenario; a seventh would begin again. */
export function markIndex(position: number): MarkIndex {
  return ((((position % 6) + 6) % 6) + 1) as MarkIndex;
}

interface Props {
  readonly index: MarkIndex;
  readonly name: ReactNode;
  /** `shown`: shape and name. `spoken`: the shape, with the name for those who listen. `none`: the name stands beside it already. */
  readonly naming?: 'shown' | 'spoken' | 'none';
  /** Side of the shape in px. */
  readonly size?: number;
  readonly className?: string;
}

/** A party: its shape in its colour, never without its name. */
export function PartyMark({ index, name, naming = 'shown', size = 16, className }: Props) {
  return (
    <span className={[styles.mark, className].filter(Boolean).join(' ')}>
      <svg
        className={styles[`p${index}`]}
        width={size}
        height={size}
        viewBox="0 0 16 16"
        aria-hidden="true"
      >
        <path d={SHAPES[index]} fill="currentColor" />
      </svg>
      {naming === 'shown' ? <span>{name}</span> : null}
      {naming === 'spoken' ? <Spoken>{name}</Spoken> : null}
    </span>
  );
}
