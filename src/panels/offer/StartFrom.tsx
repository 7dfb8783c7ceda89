import { Trans, useLingui } from '@lingui/react/macro';
import { useId } from 'react';
import type { Names } from '../../locale/names.ts';
import type { Start } from './draft.ts';
import styles from './StartFrom.module.css';

interface Props {
  readonly starts: readonly Start[];
  readonly start: Start;
  readonly names: Names;
  readonly onStart: (key: string) => void;
}

/** What the offer is started from: only what exists. What was written on one start is kept for it. */
export function StartFrom({ starts, start, names, onStart }: Props) {
  const { t } = useLingui();
  const label = useId();
  // With nothing on the table there is only a blank sheet, and nothing to choose.
  if (starts.length < 2) return null;
  const word = ({ kind, text }: Start): string => {
    switch (kind) {
      case 'standing':
        return t`standing text`;
      case 'last':
        return t`your last offer`;
      case 'single':
        return t`the single text`;
      case 'blank':
        return t`a blank sheet`;
      case 'theirs': {
        const whose = names.whose(text?.author ?? null);
        return t`${whose} offer`;
      }
    }
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: buttons that are pressed, not fields of a form
    <div role="group" aria-labelledby={label} className={styles.from}>
      <span id={label} className={styles.label}>
        <Trans>start from</Trans>
      </span>
      {starts.map((one) => (
        <button
          key={one.key}
          type="button"
          aria-pressed={one.key === start.key}
          onClick={() => onStart(one.key)}
          className={styles.start}
        >
          {word(one)}
        </button>
      ))}
    </div>
  );
}
