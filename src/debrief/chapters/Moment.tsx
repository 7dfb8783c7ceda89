import { Trans } from '@lingui/react/macro';
import type { TimelineItem } from '../../analysis/statement.ts';
import { Icon } from '../../controls/Icon.tsx';
import { Tag } from '../../controls/Tag.tsx';
import type { Happening } from '../../engine/happening.ts';
import { becauseOf, sayHappening } from '../../locale/happenings.ts';
import { listed, sentence } from '../../locale/say.ts';
import type { Guide } from '../chapters.ts';
import { Day } from '../Day.tsx';
import { iconOf } from '../lanes.ts';
import type { Story } from '../story.ts';
import styles from './Moment.module.css';

interface Props {
  readonly story: Story;
  readonly item: TimelineItem;
  readonly guide: Guide;
  /** It was asked for: it lies on paper. */
  readonly open: boolean;
}

/** A rule is told only where the line itself does not say as much. */
const saysWhy = ({ cause, kind }: Happening): boolean =>
  !cause.startsWith('rule:') || kind === 'demand' || kind === 'posture' || kind === 'process';

/** One line of the log with its cause, who heard of it, and the record of whoever did it. */
export function Moment({ story, item, guide, open }: Props) {
  const { names, snapshot, scenario, parties, talks } = story;
  const { happening, turning, decision, week, ledTo } = item;
  const why = saysWhy(happening) ? becauseOf(happening.cause, snapshot.log, names) : null;
  const text = happening.kind === 'event' ? scenario.events[happening.event]?.text : undefined;
  const alone = happening.heardBy.length < parties.length;
  const heard = listed(happening.heardBy.map((id) => names.whom(id)));
  const line = happening.id.slice(1);
  const after = ledTo.flatMap((id) => story.happening(id) ?? []).slice(0, 3);
  return (
    <li
      id={`moment-${happening.id}`}
      tabIndex={-1}
      className={styles.moment}
      data-turning={turning || undefined}
      data-surface={open ? 'paper' : undefined}
    >
      <span className={styles.icon}>
        <Icon name={iconOf(item)} />
      </span>
      <div>
        <p className={styles.what} lang={scenario.language}>
          {sentence(sayHappening(happening, names))}
        </p>
        {why === null ? null : (
          <p className={styles.why}>
            <Trans>Because: {why}.</Trans>
          </p>
        )}
        {open && text !== undefined ? (
          <p className={styles.text} lang={scenario.language}>
            {text}
          </p>
        ) : null}
        {open && after.length > 0 ? (
          <ul className={styles.after}>
            {after.map((next) => (
              <li key={next.id}>
                <Trans>It led to: {sayHappening(next, names)}.</Trans>
              </li>
            ))}
          </ul>
        ) : null}
        <p className={styles.about}>
          {turning ? <Tag>{<Trans>Turning point</Trans>}</Tag> : null}
          {alone ? (
            <Tag tone="faint" icon={<Icon name="private" size={14} />}>
              {heard === '' ? (
                <Trans>Heard by nobody then</Trans>
              ) : (
                <Trans>Heard only by {heard}</Trans>
              )}
            </Tag>
          ) : null}
          {week > talks ? <Day day={story.day(week)} /> : null}
          <span>
            <Trans>Line {line} of the log</Trans>
          </span>
          {decision !== null && story.decision(decision) !== undefined ? (
            <button type="button" onClick={() => guide.showRecord(decision)}>
              <Trans>Why they did</Trans>
            </button>
          ) : null}
        </p>
      </div>
    </li>
  );
}
