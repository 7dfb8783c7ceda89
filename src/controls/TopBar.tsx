import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { ParleyMark } from './ParleyMark.tsx';
import styles from './TopBar.module.css';

interface Props {
  /** Where the mark leads. */
  readonly home: string;
  /** What is open: stands in italics beside the mark. */
  readonly subject?: ReactNode;
  /** Stands in the middle: the week, the stage. */
  readonly children?: ReactNode;
  /** Stands at the end: buttons. */
  readonly end?: ReactNode;
  readonly className?: string;
}

/** The bar at the top of every page: the mark, what is open, and the way out. */
export function TopBar({ home, subject, children, end, className }: Props) {
  const { t } = useLingui();
  return (
    <header className={[styles.top, className].filter(Boolean).join(' ')}>
      <a className={styles.mark} href={home} aria-label={t`Parley, all cases`}>
        <ParleyMark />
        <span className={styles.name}>Parley</span>
      </a>
      {subject ? <span className={styles.subject}>{subject}</span> : null}
      {children}
      {end ? <div className={styles.end}>{end}</div> : null}
    </header>
  );
}
