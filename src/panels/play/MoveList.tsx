import { Plural, Trans } from '@lingui/react/macro';
import { GROUPS, type GroupId, groupsOf } from '../../play/moveGroups.ts';
import { standingTexts } from '../../play/textRows.ts';
import { GroupName } from './GroupName.tsx';
import styles from './MoveList.module.css';
import { useView } from './useGame.tsx';

/** What can be done this week, in groups that open. */
export function MoveList({
  onOffer,
  onGroup,
}: {
  readonly onOffer: () => void;
  readonly onGroup: (group: GroupId) => void;
}) {
  const view = useView();
  const groups = groupsOf(view);
  const texts = standingTexts(view).length;
  const open = (id: GroupId) => groups.find((group) => group.id === id)?.open ?? 0;
  return (
    <section className={styles.list} aria-labelledby="this-week">
      <h2 id="this-week" className={styles.head}>
        <Trans>This week</Trans>
        <small>
          <Trans>each costs one move</Trans>
        </small>
      </h2>
      <ul className={styles.groups}>
        {GROUPS.map((id) => (
          <li key={id}>
            <button
              type="button"
              className={id === 'offer' ? styles.offer : id === 'leave' ? styles.leave : undefined}
              data-way={id === 'offer' ? 'offer' : undefined}
              aria-haspopup={id === 'offer' ? undefined : 'dialog'}
              onClick={() => (id === 'offer' ? onOffer() : onGroup(id))}
            >
              <GroupName group={id} />
              <small>
                {id === 'offer' ? (
                  texts > 0 ? (
                    <Trans>start from this text</Trans>
                  ) : (
                    <Trans>start from what stands</Trans>
                  )
                ) : open(id) > 0 ? (
                  <Plural value={open(id)} one="# open" other="# open" />
                ) : (
                  <Trans>none now</Trans>
                )}
              </small>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
