import type { ReactNode } from 'react';
import { PartyMark } from '../../controls/PartyMark.tsx';
import type { Seat } from './cases.ts';
import styles from './Folder.module.css';

/** The open folder of one chair, its name on the tab. */
export function Folder({
  seat,
  language,
  children,
}: {
  readonly seat: Seat;
  readonly language: string;
  readonly children: ReactNode;
}) {
  return (
    <div className={styles.folder}>
      <p className={styles.tab} aria-hidden="true" lang={language}>
        <PartyMark index={seat.mark} name={seat.name} size={12} />
      </p>
      <div className={styles.pages}>{children}</div>
    </div>
  );
}
