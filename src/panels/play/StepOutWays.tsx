import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button, LinkButton } from '../../controls/Button.tsx';
import { DisplayButton } from '../../controls/DisplayDialog.tsx';
import { Icon } from '../../controls/Icon.tsx';
import { useAnnouncer } from '../Announcer.tsx';
import { debriefAddress, libraryAddress } from '../addresses.ts';
import { saveFile } from '../saveFile.ts';
import styles from './StepOutWays.module.css';
import { useFlow, useGame, useGameState } from './useGame.tsx';

/** The ways out, and what becomes of the game on each. The one that ends it asks once more. */
export function StepOutWays({ onClose }: { readonly onClose: () => void }) {
  const { t } = useLingui();
  const { scenario, commands, id } = useGame();
  const keeping = useGameState((state) => state.keeping);
  const flow = useFlow();
  const { say } = useAnnouncer();
  const [ending, setEnding] = useState(false);
  const over = flow === 'aftermath' || flow === 'debrief';
  const layDown = async () => {
    onClose();
    await commands.stepOut();
  };
  return (
    <>
      <p>
        {keeping === 'kept' ? (
          <Trans>
            Your game is kept in this browser after every step. Come back when you like.
          </Trans>
        ) : (
          <Trans>
            This browser keeps nothing. Save a copy before you close the page, or the game is lost.
          </Trans>
        )}
      </p>
      <div className={styles.ways}>
        <LinkButton kind="dark" href={libraryAddress} icon={<Icon name="leave" />}>
          <Trans>Leave for now</Trans>
        </LinkButton>
        <Button
          kind="line"
          icon={<Icon name="save" />}
          onClick={() => {
            saveFile(`${scenario.id}.parley-game.json`, commands.transcript());
            say(t`A copy of the game is saved as a file.`);
          }}
        >
          <Trans>Save a copy as a file</Trans>
        </Button>
        {over ? (
          <LinkButton kind="line" href={debriefAddress(id)} icon={<Icon name="document" />}>
            <Trans>Open the debrief</Trans>
          </LinkButton>
        ) : (
          <Button
            kind="line"
            icon={<Icon name="document" />}
            aria-expanded={ending}
            onClick={() => setEnding(!ending)}
          >
            <Trans>End the talks here and look back</Trans>
          </Button>
        )}
        {ending && !over ? (
          <div className={styles.sure}>
            <p role="alert">
              <Trans>The talks end for everybody, and this game cannot be gone on with.</Trans>
            </p>
            <Button kind="line" onClick={layDown}>
              <Trans>End them</Trans>
            </Button>
            <Button kind="dark" onClick={() => setEnding(false)}>
              <Trans>Go on playing</Trans>
            </Button>
          </div>
        ) : null}
        <DisplayButton className={styles.display} />
      </div>
    </>
  );
}
