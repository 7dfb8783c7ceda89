import type { ReactNode } from 'react';
import styles from './Sideways.module.css';

/** A table too wide for a small screen: it scrolls by itself, and so it must be reachable by keyboard. */
export function Sideways({
  label,
  children,
}: {
  readonly label: string;
  readonly children: ReactNode;
}) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section aria-label={label} tabIndex={0} className={styles.sideways}>
      {children}
    </section>
  );
}
