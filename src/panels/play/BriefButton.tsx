import { Trans } from '@lingui/react/macro';
import { Suspense, useState } from 'react';
import { Button } from '../../controls/Button.tsx';
import { Icon } from '../../controls/Icon.tsx';
import { later } from './later.ts';

export const BriefDialog = later(async () => (await import('./BriefDialog.tsx')).BriefDialog);

/** Opens the brief of one's own chair, at any time of a game. */
export function BriefButton() {
  const [shown, setShown] = useState<boolean | null>(null);
  return (
    <>
      <Button
        size="dense"
        kind="quiet"
        icon={<Icon name="private" />}
        aria-haspopup="dialog"
        data-way="brief"
        onClick={() => setShown(true)}
      >
        <Trans>Your brief</Trans>
      </Button>
      {shown === null ? null : (
        <Suspense>
          <BriefDialog.Part open={shown} onClose={() => setShown(false)} />
        </Suspense>
      )}
    </>
  );
}
