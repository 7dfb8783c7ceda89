import { Trans } from '@lingui/react/macro';
import { Dialog } from '../../controls/Dialog.tsx';
import { Icon } from '../../controls/Icon.tsx';
import { edition } from '../../scenario/edition.ts';
import { BriefText } from '../lobby/BriefText.tsx';
import pages from '../lobby/Pages.module.css';
import { useGame } from './useGame.tsx';

/** The brief of one's own chair, read again. Nobody else's can be opened here. */
export function BriefDialog({
  open,
  onClose,
}: {
  readonly open: boolean;
  readonly onClose: () => void;
}) {
  const { scenario, seat } = useGame();
  const own = edition(scenario, seat).parties[seat]?.private;
  if (!own) return null;
  return (
    <Dialog open={open} onClose={onClose} width="wide" title={<Trans>Your brief</Trans>}>
      <p className={pages.reader}>
        <Icon name="private" />
        <Trans>Private: only your chair reads this</Trans>
      </p>
      <BriefText brief={own} language={scenario.language} open />
    </Dialog>
  );
}
