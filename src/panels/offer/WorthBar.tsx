import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { View } from '../../engine/viewTypes.ts';
import type { Reading } from './reading.ts';
import { scaleOf } from './reading.ts';
import styles from './WorthBar.module.css';
import { ifKeptWords, worthSentence } from './words.ts';

interface Props {
  readonly view: View;
  readonly reading: Reading;
  /** Mark of the own seat, 1 to 6. */
  readonly mark: number;
}

/** Which way a label hangs on its mark, so that two of them do not lie on each other. */
type Hang = 'middle' | 'before' | 'after';
const hang = (at: number, other: number | null): Hang => {
  if (other !== null && Math.abs(at - other) < 0.3) return at < other ? 'before' : 'after';
  return at < 0.14 ? 'after' : at > 0.86 ? 'before' : 'middle';
};

/** What the offer is worth to you: on a bar beside what you compare it with, and in a sentence. */
export function WorthBar({ view, reading, mark }: Props) {
  const { t, i18n } = useLingui();
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
          <span
            // biome-ignore lint/suspicious/noArrayIndexKey: marks have no identity but their place
            key={k}
            className={styles.mark}
            style={{ insetInlineStart: percent(at) }}
            data-hang={hang(at, marks[1 - k]?.at ?? null)}
          >
            <span>{word}</span>
          </span>
        ))}
        <i className={styles.kept} style={{ insetInlineStart: percent(place(worth.utility)) }} />
        <span
          className={styles.offer}
          style={{ insetInlineStart: percent(offer), color: `var(--mark-${mark})` }}
          data-hang={hang(offer, null)}
        >
          <i />
          <b>
            <Trans>this offer</Trans>
          </b>
        </span>
      </div>
      <p className={styles.sentence}>{worthSentence(reading, t, i18n.locale)}</p>
      <p className={styles.small}>
        <i className={styles.ring} aria-hidden="true" />
        {ifKeptWords(reading, t)}
      </p>
    </>
  );
}
