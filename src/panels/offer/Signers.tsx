import { Plural, Trans } from '@lingui/react/macro';
import { Seal } from '../play/Seal.tsx';
import type { Desk } from './desk.ts';
import styles from './side.module.css';

interface Props {
  readonly signatories: readonly string[];
  readonly parties: number;
  readonly desk: Desk;
}

/** Who must sign: a seal awaited for each. */
export function Signers({ signatories, parties, desk }: Props) {
  const count = signatories.length;
  return (
    <section>
      <h3 className={styles.heading}>
        <Trans>Who must sign</Trans>
        <small>
          {count === 0 ? (
            <Trans>nobody yet</Trans>
          ) : count === parties ? (
            <Plural
              value={count}
              _1="only one"
              _2="both"
              _3="all three"
              _4="all four"
              _5="all five"
              _6="all six"
              other="all #"
            />
          ) : (
            <Trans>
              {count} of {parties}
            </Trans>
          )}
        </small>
      </h3>
      {count === 0 ? (
        <p className={styles.quiet}>
          <Trans>Whoever signs the lines that you change.</Trans>
        </p>
      ) : (
        <ul className={styles.seals}>
          {signatories.map((party) => (
            <li key={party}>
              <Seal mark={desk.mark(party)} pressed={false} size={28} />
              <span lang={desk.language}>{desk.names.who(party)}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
