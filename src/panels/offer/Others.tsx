import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { PartyMark } from '../../controls/PartyMark.tsx';
import type { Learned } from '../../play/learned.ts';
import type { Desk } from './desk.ts';
import { memoOf } from './memo.ts';
import styles from './Others.module.css';
import side from './side.module.css';
import { enoughWords } from './words.ts';

interface Props {
  readonly learned: readonly Learned[];
  readonly desk: Desk;
}

/** How the others who must sign might take it: a range from what they said, never a point. */
export function Others({ learned, desk }: Props) {
  const { t } = useLingui();
  const { names, mark, language } = desk;
  const memo = memoOf(learned, desk, t);
  return (
    <section>
      <h3 className={side.heading}>
        <Trans>What you have learned of the others</Trans>
      </h3>
      {learned.length === 0 ? (
        <p className={side.quiet}>
          <Trans>Nobody else has to sign.</Trans>
        </p>
      ) : (
        <>
          {memo === null ? null : <p className={styles.memo}>{memo}</p>}
          <ul>
            {learned.map((one) => (
              <li key={one.party} className={styles.other}>
                <PartyMark
                  index={mark(one.party)}
                  name={<b lang={language}>{names.who(one.party)}</b>}
                  size={14}
                />
                <span className={styles.range} aria-hidden="true">
                  <i
                    style={{
                      insetInlineStart: `${one.low * 100}%`,
                      insetInlineEnd: `${(1 - one.high) * 100}%`,
                      color: `var(--mark-${mark(one.party)})`,
                    }}
                    data-mark={mark(one.party)}
                  />
                </span>
                <span className={styles.source}>
                  <Plural
                    value={one.texts}
                    _0="no offer yet"
                    one="from # offer"
                    other="from # offers"
                  />
                </span>
                <span>
                  <b>{enoughWords(one, t)}</b>
                  {one.crosses === null ? null : (
                    <>
                      {' '}
                      <Trans>
                        said never:{' '}
                        <span lang={language}>
                          {names.option(one.crosses.issue, one.crosses.option)}
                        </span>
                      </Trans>
                    </>
                  )}
                </span>
              </li>
            ))}
          </ul>
          <p className={styles.axis} aria-hidden="true">
            <span>
              <Trans>worse than now</Trans>
            </span>
            <span>
              <Trans>better</Trans>
            </span>
          </p>
        </>
      )}
    </section>
  );
}
