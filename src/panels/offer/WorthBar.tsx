import { Trans, useLingui } from '@lingui/react/macro';
import { Fragment, type ReactNode } from 'react';
import type { View } from '../../engine/viewTypes.ts';
import { type Reading, scaleOf } from './reading.ts';
import styles from './WorthBar.module.css';
import { ifKeptWords, worthSentence } from './words.ts';

interface Props {
  readonly view: View;
  readonly reading: Reading;
  /** Mark of the own seat, 1 to 6. */
  readonly mark: number;
}

/** Half of what a label takes of the bar's length. */
const HALF = 0.115;
const inside = (at: number): number => Math.min(1 - HALF, Math.max(HALF, at));

/** Where the middles of one or two labels go, so that they lie neither on each other nor over the edge. */
export function labelsAt(marks: readonly number[]): number[] {
  const [a, b] = marks;
  if (a === undefined) return [];
  if (b === undefined) return [inside(a)];
  const low = inside(Math.min(a, b));
  const high = inside(Math.max(a, b));
  const short = Math.max(0, 2 * HALF - (high - low)) / 2;
  const moved = low - short < HALF ? HALF : Math.min(low - short, 1 - 3 * HALF);
  const placed = short === 0 ? [low, high] : [moved, moved + 2 * HALF];
  return (a <= b ? placed : placed.reverse()) as number[];
}

/** What the offer is worth to you: on a bar beside what you compare it with, and in a sentence. */
export function WorthBar({ view, reading, mark }: Props) {
  const { t } = useLingui();
  const { worth, now, standing, byFloor } = reading;
  const place = scaleOf(view, now);
  const marks: { at: number; word: ReactNode }[] = [];
  if (byFloor) marks.push({ at: place(worth.bar), word: <Trans>your floor</Trans> });
  if (standing !== null) marks.push({ at: place(standing), word: <Trans>standing</Trans> });
  if (!byFloor || standing === null)
    marks.push({ at: place(now), word: <Trans>as it is now</Trans> });
  const offer = place(worth.value);
  const bar = place(byFloor ? worth.bar : now);
  const reference = place(standing ?? now);
  const [from, to] = [Math.min(reference, offer), Math.max(reference, offer)];
  const labels = labelsAt(marks.map(({ at }) => at));
  const percent = (share: number) => `${(share * 100).toFixed(1)}%`;
  return (
    <>
      <div className={styles.worth} aria-hidden="true">
        <i className={styles.line} />
        <i className={styles.over} style={{ insetInlineStart: percent(bar) }} />
        <i
          className={styles.between}
          style={{ insetInlineStart: percent(from), inlineSize: percent(to - from) }}
        />
        {marks.map(({ at, word }, k) => (
          <Fragment
            // biome-ignore lint/suspicious/noArrayIndexKey: marks have no identity but their place
            key={k}
          >
            <i className={styles.mark} style={{ insetInlineStart: percent(at) }} />
            <span className={styles.word} style={{ insetInlineStart: percent(labels[k] ?? at) }}>
              {word}
            </span>
          </Fragment>
        ))}
        <i className={styles.kept} style={{ insetInlineStart: percent(place(worth.utility)) }} />
        <i
          className={styles.offer}
          style={{ insetInlineStart: percent(offer), color: `var(--mark-${mark})` }}
        />
        <b className={styles.word} style={{ insetInlineStart: percent(inside(offer)) }}>
          <Trans>this offer</Trans>
        </b>
      </div>
      <p className={styles.sentence}>{worthSentence(reading, t)}</p>
      <p className={styles.small}>
        <i className={styles.ring} aria-hidden="true" />
        {ifKeptWords(reading, t)}
      </p>
    </>
  );
}
