import { Trans } from '@lingui/react/macro';
import { Icon } from '../../controls/Icon.tsx';
import { Sheet } from '../../controls/Sheet.tsx';
import { changeClause, sayChange, type Told } from '../../locale/changes.ts';
import { sayHappening } from '../../locale/happenings.ts';
import { capital, sentence } from '../../locale/say.ts';
import { type Cable, cablesOf } from '../../play/news.ts';
import styles from './Cables.module.css';
import { useGame, useNames, useView } from './useGame.tsx';

/** The two cables of a week. `most`: how many of them there is room for. */
export function Cables({ week, most = 2 }: { readonly week: number; readonly most?: number }) {
  const view = useView();
  return <CableSlips cables={cablesOf(view, week).slice(0, most)} moved />;
}

/** Cables, each the voice of one seat. `moved`: with what changed between it and the reader. */
export function CableSlips({
  cables,
  moved = false,
}: {
  readonly cables: readonly Cable[];
  readonly moved?: boolean;
}) {
  const { scenario } = useGame();
  const names = useNames(2);
  return cables.map((cable) => (
    <Sheet key={cable.party} as="article" kind="cable" className={styles.cable}>
      <h3 className={styles.head}>
        <span className={styles.from}>{names.who(cable.party)}</span>
        <span>
          {cable.onlyYou ? <Trans>to you only</Trans> : <Trans>to all delegations</Trans>}
        </span>
      </h3>
      <p className={styles.says} lang={scenario.language}>
        {cable.says.map((h) => (
          <span key={h.id}>{sentence(sayHappening(h, names))} </span>
        ))}
      </p>
      {moved && cable.change !== null ? <Moved cable={cable} change={cable.change} /> : null}
    </Sheet>
  ));
}

/** What changed, and why unless the cable has just said it. */
function Moved({ cable, change }: { readonly cable: Cable; readonly change: Told }) {
  const view = useView();
  const names = useNames(2);
  const less = change.to < change.from;
  return (
    <p className={styles.why} data-less={(change.what === 'trust' && less) || undefined}>
      <Icon name={less ? 'down' : 'up'} />
      <span>
        {cable.says.some(({ id }) => id === change.cause)
          ? sentence(capital(changeClause(change, names)))
          : sayChange(change, view.log, names)}
      </span>
    </p>
  );
}
