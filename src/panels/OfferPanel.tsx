import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { ChangesById, Move } from '../engine/move.ts';
import type { RefusalCode } from '../engine/refusal.ts';
import type { View } from '../engine/viewTypes.ts';
import { sayMove } from '../locale/moves.ts';
import type { Names } from '../locale/names.ts';
import { REFUSALS } from '../locale/refusals.ts';
import { say } from '../locale/say.ts';
import { type Hands, MOST_PROPOSED } from '../play/hands.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { useAnnouncer } from './Announcer.tsx';
import styles from './OfferPanel.module.css';
import { ChannelChoice } from './offer/ChannelChoice.tsx';
import { Checks } from './offer/Checks.tsx';
import { addresseeOf, channelsOf, hearersOf } from './offer/channels.ts';
import { deskOf } from './offer/desk.ts';
import {
  answeredBy,
  draftOf,
  freshDraft,
  moveOf,
  type OfferDraft,
  settled,
  startAt,
  startsOf,
  withLine,
} from './offer/draft.ts';
import { linesOf } from './offer/lines.ts';
import { OfferSheet } from './offer/OfferSheet.tsx';
import { Others } from './offer/Others.tsx';
import { readingOf } from './offer/reading.ts';
import { SendBar } from './offer/SendBar.tsx';
import { Signers } from './offer/Signers.tsx';
import side from './offer/side.module.css';
import { WorthBar } from './offer/WorthBar.tsx';
import { offerTitle, worthSentence } from './offer/words.ts';

export type { OfferDraft };

export interface OfferPanelProps {
  readonly view: View;
  readonly scenario: Scenario;
  readonly names: Names;
  /** What to start from at first: `standing`, `last`, `blank`, or the id of a text. */
  readonly start: string;
  readonly kind: 'offer' | 'counter' | 'single-text';
  /** With `counter`: the text it answers. */
  readonly answers?: string | undefined;
  /** Moves laid aside this week already. */
  readonly movesUsed: number;
  readonly onTable: (move: Move) => void;
  /** Close without tabling; the draft stays with whoever keeps it. */
  readonly onClose: () => void;
  /** What was written before, and where it is kept. Without them it lives as long as the panel. */
  readonly draft?: OfferDraft | null;
  readonly onDraft?: (draft: OfferDraft) => void;
  /** A move on the pad that is being changed; it costs no further move. */
  readonly editing?: Move | null;
  /** Why the last try was not taken. */
  readonly refused?: RefusalCode | null;
  /** Where a room decides: what it chooses from, and what follows once this offer is put to it. */
  readonly hands?: Hands | null;
  readonly onProposed?: () => void;
}

/** Writing an offer: the sheet, and beside it what the offer means, worked out live from the view. Fills
 * the `main` it is put in. */
export function OfferPanel(props: OfferPanelProps) {
  const { view, scenario, names, answers, onTable, onClose } = props;
  const { t } = useLingui();
  const announcer = useAnnouncer();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  useEscape(onClose);

  const desk = useMemo(() => deskOf(scenario, names), [scenario, names]);
  const edited = props.editing?.id === 'counter' ? props.editing.answers : undefined;
  const asked = answers ?? edited ?? props.start;
  const starts = useMemo(() => startsOf(view, asked), [view, asked]);
  const first = startAt(view, starts, asked);
  const fresh =
    (props.editing ? draftOf(props.editing, answers ?? null) : null) ??
    freshDraft(first, answers ?? null, props.kind === 'single-text');
  const [own, setOwn] = useState<OfferDraft | null>(props.draft ?? null);
  const kept = props.onDraft === undefined ? own : props.draft;
  // A draft that answers another text is another draft.
  const draft = kept != null && kept.answers === fresh.answers ? kept : fresh;
  const keep = (change: Partial<OfferDraft>) => {
    const next = { ...draft, ...change };
    setOwn(next);
    props.onDraft?.(next);
  };

  const { start, changes } = settled(draft, starts, first);
  const changing = props.editing != null;
  const left = view.movesLeft - props.movesUsed + (changing ? 1 : 0);
  const lines = useMemo(() => linesOf(view, changes, start.changes), [view, changes, start]);
  const reading = useMemo(() => readingOf(view, changes, left), [view, changes, left]);
  const { signatories } = reading.worth;

  const answered = answers ?? answeredBy(view, start);
  const kind = draft.single ? 'single-text' : answered === null ? 'offer' : 'counter';
  const channels = useMemo(() => channelsOf(scenario, view.seat), [scenario, view.seat]);
  const channel = channels.find((one) => one.id === draft.channel) ?? channels[0];
  const addressees = view.parties.filter((one) => one.id !== view.seat && !one.gone);
  const text = view.texts.find((one) => one.id === answered);
  const to = addresseeOf(
    channel,
    addressees.map((one) => one.id),
    [draft.to, text?.author, ...signatories],
  );
  const may = view.verbs.find((one) => one.verb === 'single-text')?.refusal === null;

  // One sentence when it crosses what one would sign at, and only then.
  const enough = reading.worth.changes > 0 && reading.worth.value >= reading.worth.bar;
  const before = useRef(enough);
  useEffect(() => {
    if (before.current === enough) return;
    before.current = enough;
    announcer.summarise(worthSentence(reading, t));
  }, [enough, reading, announcer, t]);

  const [unheard, setUnheard] = useState<ReturnType<Hands['propose']>>(null);
  if (channel === undefined) return null;
  const { hands = null } = props;
  const move = moveOf(changes, {
    answers: answered,
    single: draft.single,
    channel: channel.id,
    to,
  });
  const most = MOST_PROPOSED;
  const propose = () => {
    const code = hands?.propose(move) ?? null;
    setUnheard(code);
    if (code !== null) return;
    const what = sayMove(move, names);
    announcer.say(t`Before the room: ${what}`);
    props.onProposed?.();
  };
  const write = (next: ChangesById) =>
    keep({ from: start.key, written: { ...draft.written, [start.key]: next } });
  const tabled = view.texts.filter((one) => one.author === view.seat && !one.single).length;
  const whom = text?.single ? names.text(text.id) : names.whom(text?.author ?? null);
  const seated = scenario.parties[view.seat];

  return (
    <div className={styles.panel}>
      <div className={styles.paper}>
        <OfferSheet
          {...{ view, desk, heading, starts, start, lines }}
          title={
            kind === 'counter' ? (
              <Trans>Your answer to {whom}</Trans>
            ) : kind === 'single-text' ? (
              <Trans>The single text</Trans>
            ) : (
              offerTitle(tabled, t)
            )
          }
          untouched={Object.keys(changes).length === 0}
          onStart={(from) => keep({ from })}
          onChoose={(issue, option) => write(withLine(view, changes, issue, option))}
          onClear={() => write({})}
          single={may ? draft.single : null}
          onSingle={(single) => keep({ single })}
        />
      </div>
      <div className={styles.side}>
        <div className={styles.sections}>
          <Signers signatories={signatories} parties={view.parties.length} desk={desk} />
          <section>
            <h3 className={side.heading}>
              <Trans>Worth to you</Trans>
            </h3>
            <WorthBar view={view} reading={reading} mark={desk.mark(view.seat)} />
            <Checks
              reading={reading}
              seat={view.seat}
              who={seated?.['back-table'].who ?? []}
              desk={desk}
            />
          </section>
          <Others learned={reading.learned} desk={desk} />
          <ChannelChoice
            {...{ scenario, channels, channel, to, desk }}
            addressees={addressees.map((one) => one.id)}
            hearers={hearersOf(view, channel, to, signatories)}
            onChannel={(id) => keep({ channel: id })}
            onTo={(party) => keep({ to: party })}
          />
        </div>
        <SendBar
          {...{ reading, desk, left, kind, changing, onClose }}
          refused={
            unheard === 'room-full'
              ? t`Moves before the room already: ${most}. Take one off the list first.`
              : sayRefusal(unheard ?? props.refused ?? null)
          }
          onPropose={hands === null || changing ? null : propose}
          onTable={() => onTable(move)}
        />
      </div>
    </div>
  );
}

const sayRefusal = (code: RefusalCode | null) => (code === null ? null : say(REFUSALS[code]));

/** Esc closes; but it belongs to a dialog over the page first. */
function useEscape(onClose: () => void) {
  useEffect(() => {
    const leave = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      if (document.querySelector('dialog[open]') === null) onClose();
    };
    document.addEventListener('keydown', leave);
    return () => document.removeEventListener('keydown', leave);
  }, [onClose]);
}
