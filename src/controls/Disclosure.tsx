import type { ReactNode } from 'react';
import styles from './Disclosure.module.css';
import { Icon } from './Icon.tsx';

/** Something more to read, behind its own name. Opens with Enter or Space, says whether it is open. */
export function Disclosure({
  summary,
  icon,
  children,
  className,
  open,
}: {
  readonly summary: ReactNode;
  readonly icon?: ReactNode;
  readonly children: ReactNode;
  readonly className?: string;
  /** Whether it begins open. */
  readonly open?: boolean;
}) {
  return (
    <details open={open} className={[styles.details, className].filter(Boolean).join(' ')}>
      <summary className={styles.summary}>
        {icon}
        <span>{summary}</span>
        <Icon name="next" size={16} className={styles.turn} />
      </summary>
      <div className={styles.body}>{children}</div>
    </details>
  );
}
