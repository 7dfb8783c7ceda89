import type { ReactNode } from 'react';
import styles from './Tag.module.css';

/** One word of state, with an icon of the same meaning if there is one. Colour only underlines the word. */
export function Tag({
  tone = 'usual',
  icon,
  children,
}: {
  readonly tone?: 'usual' | 'good' | 'alarm' | 'signal' | 'faint';
  readonly icon?: ReactNode;
  readonly children: ReactNode;
}) {
  return (
    <span className={`${styles.tag} ${styles[tone]}`}>
      {icon}
      {children}
    </span>
  );
}
