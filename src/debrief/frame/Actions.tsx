import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button, LinkButton } from '../../controls/Button.tsx';
import { Dialog } from '../../controls/Dialog.tsx';
import { DisplayButton } from '../../controls/DisplayDialog.tsx';
import { Icon } from '../../controls/Icon.tsx';
import { TopBar } from '../../controls/TopBar.tsx';
import { caseAddress, gameAddress, libraryAddress } from '../../panels/addresses.ts';
import { forkFrom, saveGameFile } from '../finished.ts';
import type { Story } from '../story.ts';
import { turningPoints } from '../turningPoints.ts';
import styles from './Actions.module.css';
import { SidesDialog } from './SidesDialog.tsx';

/** The bar of the debrief: print it, keep it, go back into it, play again. */
export function Actions({ story }: { readonly story: Story }) {
  const [forking, setForking] = useState(false);
  const [turning, setTurning] = useState(false);
  const { title, id, language } = story.scenario;
  return (
    <TopBar
      home={libraryAddress}
      subject={
        <Trans>
          <span lang={language}>{title}</span>, debrief
        </Trans>
      }
      className={styles.bar}
      end={
        <>
          <DisplayButton />
          <Button size="dense" icon={<Icon name="print" />} onClick={() => window.print()}>
            <Trans>Print</Trans>
          </Button>
          <Button size="dense" icon={<Icon name="save" />} onClick={() => saveGameFile(story)}>
            <Trans>Export this game</Trans>
          </Button>
          {story.talks > 1 ? (
            <Button size="dense" onClick={() => setForking(true)}>
              <Trans>Go back to a week</Trans>
            </Button>
          ) : null}
          {story.seat === null ? null : (
            <Button
              size="dense"
              data-way="sides"
              aria-haspopup="dialog"
              onClick={() => setTurning(true)}
            >
              <Trans>Play it again from the other side</Trans>
            </Button>
          )}
          <LinkButton size="dense" href={caseAddress(id)}>
            <Trans>Play again</Trans>
          </LinkButton>
          <ForkDialog story={story} open={forking} onClose={() => setForking(false)} />
          <SidesDialog story={story} open={turning} onClose={() => setTurning(false)} />
        </>
      }
    />
  );
}

function ForkDialog({
  story,
  open,
  onClose,
}: {
  readonly story: Story;
  readonly open: boolean;
  readonly onClose: () => void;
}) {
  const { t } = useLingui();
  const [failed, setFailed] = useState(false);
  const weeks = Array.from({ length: story.talks }, (_, at) => at + 1);
  const turned = new Set(turningPoints(story).map(({ week }) => week));
  const start = async (week: number) => {
    const gameId = await forkFrom(story, week);
    if (gameId === null) setFailed(true);
    else window.location.hash = gameAddress(gameId);
  };
  return (
    <Dialog open={open} onClose={onClose} title={<Trans>Go back to a week</Trans>}>
      <p>
        <Trans>
          A new game begins at that week: the same chair, the same chance, everything before it as
          it was. This game is kept as it is.
        </Trans>
      </p>
      <ol className={styles.weeks}>
        {weeks.map((week) => (
          <li key={week}>
            <Button kind="line" onClick={() => start(week)}>
              <Trans>Fork from week {week}</Trans>
            </Button>
            {turned.has(week) ? <small>{t`a turning point`}</small> : null}
          </li>
        ))}
      </ol>
      <p role="alert">
        {failed ? <Trans>The game could not be opened at that week.</Trans> : null}
      </p>
    </Dialog>
  );
}
