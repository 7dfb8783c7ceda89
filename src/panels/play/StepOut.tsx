import { Trans } from '@lingui/react/macro';
import { Suspense, useState } from 'react';
import { Button } from '../../controls/Button.tsx';
import { Dialog } from '../../controls/Dialog.tsx';
import { Icon } from '../../controls/Icon.tsx';
import { later } from './later.ts';
import styles from './StepOut.module.css';

export const StepOutWays = later(async () => (await import('./StepOutWays.tsx')).StepOutWays);

/** The way out, always at hand: for now, for good, or only to change how the page looks. */
export function StepOut() {
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <>
      <Button
        size="dense"
        aria-haspopup="dialog"
        className={styles.open}
        onClick={() => setOpen(true)}
      >
        <span className={styles.word}>
          <Trans>Step out</Trans>
        </span>
        <Icon name="menu" size={20} className={styles.sign ?? ''} />
      </Button>
      <Dialog open={open} onClose={close} title={<Trans>Step out</Trans>}>
        <Suspense>
          <StepOutWays.Part onClose={close} />
        </Suspense>
      </Dialog>
    </>
  );
}
