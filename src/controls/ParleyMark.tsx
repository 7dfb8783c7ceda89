import styles from './TopBar.module.css';

/** The mark: a table seen from above, a lamp over it, one line agreed. */
export function ParleyMark() {
  return (
    <svg
      className={styles.sign}
      width="22"
      height="22"
      viewBox="0 0 22 22"
      aria-hidden="true"
      fill="none"
    >
      <ellipse cx="11" cy="12" rx="9.5" ry="5.5" stroke="var(--brass)" strokeWidth="1.6" />
      <circle cx="11" cy="3" r="1.8" fill="var(--brass)" />
      <path d="M7 12h8" stroke="currentColor" strokeWidth="1.6" />
    </svg>
  );
}
