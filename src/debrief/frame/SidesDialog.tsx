import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { Button } from '../../controls/Button.tsx';
import { Dialog } from '../../controls/Dialog.tsx';
import { PartyMark } from '../../controls/PartyMark.tsx';
import { gameAddress } from '../../panels/addresses.ts';
import { sidesChanged } from '../finished.ts';
import type { Story } from '../story.ts';
import styles from './Actions.module.css';

/** Another chair is chosen; the one that was played is filled by what was done in it. */
export function SidesDialog({
  story,
  open,
  onClose,
}: {
  readonly story: Story;
  readonly open: boolean;
  readonly onClose: () => void;
}) {
  const { scenario, parties, seat, names, mark } = story;
  const [state, setState] = useState<'choosing' | 'sitting' | 'failed'>('choosing');
  const others = parties.filter((id) => id !== seat && scenario.parties[id]?.playable);
  const sit = async (party: string) => {
    if (state === 'sitting') return;
    setState('sitting');
    const gameId = await sidesChanged(story, party);
    if (gameId === null) setState('failed');
    else window.location.hash = gameAddress(gameId);
  };
  const who = seat === null ? '' : (scenario.parties[seat]?.name ?? seat);
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={<Trans>From the other side, against your old line</Trans>}
    >
      <p>
        <Trans>
          The same case and the same chance. Your old chair does again, week by week, what you did
          in it, as long as that is possible; then the computer plays it, and the page says so.
          Questions you were never asked are answered by the computer. This game is kept as it is.
        </Trans>
      </p>
      <p>
        <Trans>Your old chair: {who}</Trans>
      </p>
      <ul className={styles.sides}>
        {others.map((id) => (
          <li key={id}>
            <Button kind="line" data-side={id} onClick={() => sit(id)}>
              <PartyMark
                index={mark(id)}
                name={<span lang={scenario.language}>{names.party(id)}</span>}
              />
            </Button>
          </li>
        ))}
      </ul>
      <p role="alert">
        {state === 'failed' ? <Trans>The game could not begin. Try once more.</Trans> : null}
      </p>
    </Dialog>
  );
}
