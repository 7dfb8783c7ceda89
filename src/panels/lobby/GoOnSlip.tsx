import { Trans } from '@lingui/react/macro';
import { LinkButton } from '../../controls/Button.tsx';
import { PartyMark } from '../../controls/PartyMark.tsx';
import { Sheet } from '../../controls/Sheet.tsx';
import { debriefAddress, gameAddress } from '../addresses.ts';
import type { GameToGoOnWith } from './cases.ts';
import styles from './GoOnSlip.module.css';

/** The game that was left, where it was left. */
export function GoOnSlip({ game }: { readonly game: GameToGoOnWith }) {
  const { week, over, party, title, language, gameId } = game;
  return (
    <Sheet as="article" kind="cable" className={styles.slip}>
      <h2 className={styles.title}>
        {over ? <Trans>Look back on your game</Trans> : <Trans>Go on with your game</Trans>}
      </h2>
      <p lang={language} className={styles.case}>
        {title}
      </p>
      <p className={styles.where}>
        <PartyMark index={party.mark} name={<span lang={language}>{party.name}</span>} size={14} />
        <span>{over ? <Trans>finished</Trans> : <Trans>week {week}</Trans>}</span>
      </p>
      <LinkButton
        kind="dark"
        href={over ? debriefAddress(gameId) : gameAddress(gameId)}
        className={styles.go}
      >
        {over ? <Trans>Open the debrief</Trans> : <Trans>Go on</Trans>}
      </LinkButton>
    </Sheet>
  );
}
