import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { Button } from '../../controls/Button.tsx';
import { Dialog } from '../../controls/Dialog.tsx';

/** The rules in one breath, for whoever asks. Nobody needs to read them to begin. */
export function HowItWorksButton() {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button kind="quiet" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        <Trans>How it works</Trans>
      </Button>
      <Dialog open={open} onClose={() => setOpen(false)} title={<Trans>How it works</Trans>}>
        <p>
          <Trans>
            You speak for one delegation. The computer plays the others. A round is a week, and a
            week is short: you have one or two moves in it. Then everyone answers and the week ends.
          </Trans>
        </p>
        <p>
          <Trans>
            Move a text towards something every required side can sign. Ask, offer, press, wait. Who
            hears you depends on how you say it.
          </Trans>
        </p>
        <p>
          <Trans>
            The others weigh what a text is worth to them. They never accept or refuse by lot. What
            drives them is drawn by chance at the start and hidden until the end: it is a device of
            the game, not a claim about anyone.
          </Trans>
        </p>
        <p>
          <Trans>
            Signing is not the end. A year is played forward to see what holds. Then the debrief
            opens every hidden brief. There is no score.
          </Trans>
        </p>
      </Dialog>
    </>
  );
}
