import { useLingui } from '@lingui/react/macro';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { Button } from './Button.tsx';
import styles from './Dialog.module.css';
import { Icon } from './Icon.tsx';

interface Props {
  readonly open: boolean;
  /** Called on Esc, on the cross and on a press outside. */
  readonly onClose: () => void;
  readonly title: ReactNode;
  readonly children: ReactNode;
  /** The buttons at the foot. */
  readonly foot?: ReactNode;
  readonly width?: 'narrow' | 'wide';
}

/**
 * A sheet over the page. The browser's own modal: Esc closes it, what is behind cannot be reached, and
 * focus goes back to what opened it. It stays in the page while closed, so that the way back is kept.
 */
export function Dialog({ open, onClose, title, children, foot, width = 'narrow' }: Props) {
  const { t } = useLingui();
  const box = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => {
    const dialog = box.current;
    if (!dialog) return;
    if (open && !dialog.open) dialog.showModal();
    if (!open && dialog.open) dialog.close();
  }, [open]);
  return (
    <dialog
      ref={box}
      className={`${styles.dialog} ${styles[width]}`}
      data-surface="paper"
      aria-labelledby={heading}
      // React lets this event rise to a dialog round this one, which stays open.
      onClose={(event) => {
        if (event.target === box.current) onClose();
      }}
      // Only a press that began and ended on the backdrop: one that began on text is somebody selecting it.
      onPointerDown={(event) => {
        if (event.target === box.current) onClose();
      }}
    >
      {open ? (
        <div className={styles.page}>
          <header className={styles.head}>
            <h2 id={heading}>{title}</h2>
            <Button kind="quiet" aria-label={t`Close`} onClick={onClose} className={styles.cross}>
              <Icon name="close" size={20} />
            </Button>
          </header>
          <div className={styles.body}>{children}</div>
          {foot ? <footer className={styles.foot}>{foot}</footer> : null}
        </div>
      ) : null}
    </dialog>
  );
}
