import { Trans } from '@lingui/react/macro';
import { Icon } from '../../controls/Icon.tsx';
import { Sheet } from '../../controls/Sheet.tsx';
import type { View } from '../../engine/viewTypes.ts';
import { sayChange } from '../../locale/changes.ts';
import { sayHappening } from '../../locale/happenings.ts';
import { type Cable, cablesOf } from '../../play/news.ts';
import styles from './Cables.module.css';
import { useGame, useNames, useView } from './useGame.tsx';

/** The two cables of a week. `most`: how many of them there is room for. */
export function Cables({ week, most = 2 }: { readonly week: number; readonly most?: number }) {
  const view = useView();
  const cables = cablesOf(view, week).slice(0, most);
  return cables.map((cable) => <OneCable key={cable.party} cable={cable} view={view} />);
}

function OneCable({ cable, view }: { readonly cable: Cable; readonly view: View }) {
  const { scenario } = useGame();
  const names = useNames(2);
  return (
    <Sheet as="article" kind="cable" className={styles.cable}>
      <h3 className={styles.head}>
        <span className={styles.from}>{names.who(cable.party)}</span>
        <span>
          {cable.onlyYou ? <Trans>to you only</Trans> : <Trans>to all delegations</Trans>}
        </span>
      </h3>
      <p className={styles.says} lang={scenario.language}>
        {cable.says.map((h) => (
          <span key={h.id}>{sayHappening(h, names)}. </span>
        ))}
      </p>
      {cable.change === null ? null : (
        <p
          className={styles.why}
          data-less={
            (cable.change.what === 'trust' && cable.change.to < cable.change.from) || undefined
          }
        >
          <Icon name={cable.change.to < cable.change.from ? 'down' : 'up'} />
          <span>{sayChange(cable.change, view.log, names)}</span>
        </p>
      )}
    </Sheet>
  );
}
