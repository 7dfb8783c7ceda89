import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Button } from '../../controls/Button.tsx';
import { Tabs } from '../../controls/Tabs.tsx';
import { cablesOf } from '../../play/news.ts';
import { Cables } from './Cables.tsx';
import { useCodex } from './codex.tsx';
import { Log } from './Log.tsx';
import { Pad } from './Pad.tsx';
import { Parties } from './Parties.tsx';
import { StandingText } from './StandingText.tsx';
import styles from './TableScreen.module.css';
import { useFlow, useView } from './useGame.tsx';

export type PhoneTab = 'text' | 'parties' | 'cables' | 'log';

interface Props {
  readonly tab: PhoneTab;
  readonly onTab: (tab: PhoneTab) => void;
  readonly onChangeOffer: (index: number) => void;
  /** The week whose cables are shown. */
  readonly week: number;
  /** What asks for an answer now: stands above the standing text. */
  readonly children: ReactNode;
}

/** On a small screen: one thing at a time, under the strip of the scene. */
export function PhoneTabs({ tab, onTab, onChangeOffer, week, children }: Props) {
  const { t } = useLingui();
  const view = useView();
  const flow = useFlow();
  const codex = useCodex();
  const answering = flow === 'replies' || flow === 'resolving';
  return (
    <Tabs<PhoneTab>
      label={t`What to look at`}
      value={tab}
      onChange={onTab}
      tabs={[
        {
          id: 'text',
          label: answering ? <Trans>Answers</Trans> : <Trans>Text</Trans>,
          panel: (
            <div className={styles.panel}>
              {children}
              <Pad onChange={onChangeOffer} />
              <StandingText />
            </div>
          ),
        },
        {
          id: 'parties',
          label: <Trans>Parties</Trans>,
          panel: (
            <div className={styles.panel}>
              <Parties />
            </div>
          ),
        },
        {
          id: 'cables',
          label: <Trans>Cables</Trans>,
          count: cablesOf(view, week).length,
          countLabel: t`in this week`,
          panel: (
            <div className={styles.panel}>
              <Cables week={week} />
            </div>
          ),
        },
        {
          id: 'log',
          label: <Trans>Log</Trans>,
          panel: (
            <div className={styles.panel}>
              <Button kind="line" aria-haspopup="dialog" onClick={() => codex(null)}>
                <Trans>Who, what, from where</Trans>
              </Button>
              <Log />
            </div>
          ),
        },
      ]}
    />
  );
}
