import { Plural, Trans } from '@lingui/react/macro';
import type { ReactNode, Ref } from 'react';
import { Button } from '../../controls/Button.tsx';
import { Icon } from '../../controls/Icon.tsx';
import { PartyMark } from '../../controls/PartyMark.tsx';
import { Sheet } from '../../controls/Sheet.tsx';
import type { View } from '../../engine/viewTypes.ts';
import { capital } from '../../locale/say.ts';
import { rowsOf, type TextRow } from '../../play/textRows.ts';
import type { Desk } from './desk.ts';
import type { Start } from './draft.ts';
import type { Line } from './lines.ts';
import { OfferLine } from './OfferLine.tsx';
import styles from './OfferSheet.module.css';
import { StartFrom } from './StartFrom.tsx';

interface Props {
  readonly view: View;
  readonly desk: Desk;
  readonly title: ReactNode;
  readonly heading: Ref<HTMLHeadingElement>;
  readonly starts: readonly Start[];
  readonly start: Start;
  readonly lines: readonly Line[];
  /** Nothing is changed of what is in force. */
  readonly untouched: boolean;
  /** Whether it is put forward as the single text; null where this seat may not. */
  readonly single: boolean | null;
  readonly onSingle: (single: boolean) => void;
  readonly onStart: (key: string) => void;
  readonly onChoose: (issue: string, option: string) => void;
  readonly onClear: () => void;
}

/** The sheet an offer is written on: one line for every issue. */
export function OfferSheet(props: Props) {
  const { view, desk, lines, start, onChoose, onClear } = props;
  const rows = rowsOf(view, null);
  const differing = lines.filter((line) => line.chosen !== line.started).length;
  return (
    <Sheet as="section" aria-labelledby="offer-title" className={styles.sheet}>
      <header className={styles.head}>
        <h2 id="offer-title" tabIndex={-1} ref={props.heading} className={styles.title}>
          {props.title}
        </h2>
        <StartFrom starts={props.starts} start={start} names={desk.names} onStart={props.onStart} />
      </header>
      <p className={styles.columns} aria-hidden="true">
        <span>
          <Trans>signed by</Trans>
        </span>
        <span>
          <Trans>Leave as it is</Trans>
        </span>
        <span>
          <Trans>Change to</Trans>
        </span>
      </p>
      <div className={styles.lines}>
        {lines.map((line, k) => (
          <OfferLine
            key={line.issue}
            line={line}
            desk={desk}
            slip={<Slips row={rows[k]} desk={desk} />}
            onChoose={(option) => onChoose(line.issue, option)}
          />
        ))}
      </div>
      <footer className={styles.foot}>
        <p>
          {differing === 0 ? (
            start.kind === 'blank' ? (
              <Trans>Every line is left as it is.</Trans>
            ) : (
              <Trans>No line differs from what you started from.</Trans>
            )
          ) : (
            <Plural
              value={differing}
              one="# line differs from what you started from; it carries a bar in the margin."
              other="# lines differ from what you started from; they carry a bar in the margin."
            />
          )}
        </p>
        {props.single === null ? null : (
          <label className={styles.single}>
            <input
              type="checkbox"
              checked={props.single}
              onChange={(event) => props.onSingle(event.currentTarget.checked)}
            />
            <Trans>Put forward as the single text</Trans>
          </label>
        )}
        <Button kind="line" aria-disabled={props.untouched || undefined} onClick={onClear}>
          <Trans>Leave everything as it is</Trans>
        </Button>
      </footer>
    </Sheet>
  );
}

/** Conditions somebody clipped to what was agreed on this line. */
function Slips({ row, desk: { names, mark, language } }: { row: TextRow | undefined; desk: Desk }) {
  return row?.conditions.map((one) => (
    <p key={one.id} className={styles.slip}>
      <Icon name="clip" size={18} />
      <PartyMark index={mark(one.by)} name={names.party(one.by)} naming="none" size={13} />
      <span>
        <Trans>
          <b>{capital(names.whose(one.by))} condition</b> on{' '}
          <span lang={language}>{names.agreementOfCondition(one.id)}</span>:{' '}
          <span lang={language}>{names.wants(one.wants)}</span>
        </Trans>
      </span>
    </p>
  ));
}
