import { Trans, useLingui } from '@lingui/react/macro';
import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { TopBar } from '../controls/TopBar.tsx';
import type { Move } from '../engine/move.ts';
import type { View } from '../engine/viewTypes.ts';
import type { Names } from '../locale/names.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { useAnnouncer } from './Announcer.tsx';
import { libraryAddress } from './addresses.ts';
import styles from './OfferPanel.module.css';
import { ChannelChoice } from './offer/ChannelChoice.tsx';
import { Checks } from './offer/Checks.tsx';
import { channelsOf, hearersOf } from './offer/channels.ts';
import { deskOf } from './offer/desk.ts';
import { type OfferDraft, settled, startAt, startsOf, withLine } from './offer/draft.ts';
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
  /** Close without tabling; the draft is whoever keeps it. */
  readonly onClose: () => void;
  /** What was written before, and where it is kept. Without them it lives as long as the panel. */
  readonly draft?: OfferDraft | null;
  readonly onDraft?: (draft: OfferDraft) => void;
  /** Stands in place of the panel's own bar. */
  readonly header?: ReactNode;
}

/** Writing an offer: a page of its own. Everything it says is worked out from the view, live. */
export function OfferPanel(props: OfferPanelProps) {
  const { view, scenario, names, kind, answers, movesUsed, onTable, onClose } = props;
  const { t, i18n } = useLingui();
  const announcer = useAnnouncer();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  useEffect(() => {
    const leave = (event: KeyboardEvent) => {
      // Esc belongs to a dialog over the page first.
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      if (document.querySelector('dialog[open]') === null) onClose();
    };
    document.addEventListener('keydown', leave);
    return () => document.removeEventListener('keydown', leave);
  }, [onClose]);

  const desk = useMemo(() => deskOf(scenario, names), [scenario, names]);
  const asked = answers ?? props.start;
  const starts = useMemo(() => startsOf(view, asked), [view, asked]);
  const first = startAt(view, starts, asked);
  const channels = useMemo(() => channelsOf(scenario, view.seat), [scenario, view.seat]);
  const addressees = view.parties
    .filter((one) => one.id !== view.seat && !one.gone)
    .map((one) => one.id);

  const [own, setOwn] = useState<OfferDraft | null>(props.draft ?? null);
  const blank: OfferDraft = { from: first.key, written: {}, channel: null, to: null };
  const draft = (props.onDraft === undefined ? own : props.draft) ?? blank;
  const keep = (change: Partial<OfferDraft>) => {
    const next = { ...draft, ...change };
    setOwn(next);
    props.onDraft?.(next);
  };

  const { start, changes } = settled(draft, starts, first);
  const left = view.movesLeft - movesUsed;
  const lines = useMemo(() => linesOf(view, changes, start.changes), [view, changes, start]);
  const reading = useMemo(() => readingOf(view, changes, left), [view, changes, left]);
  const { signatories } = reading.worth;
  const channel = channels.find((one) => one.id === draft.channel) ?? channels[0];
  const likely = [view.texts.find((one) => one.id === answers)?.author, ...signatories];
  const to =
    channel?.hears !== 'one'
      ? null
      : ([draft.to, ...likely, ...addressees].find(
          (party) => party != null && addressees.includes(party),
        ) ?? null);

  // One sentence when it crosses the line one would sign at, and only then.
  const enough = reading.worth.changes > 0 && reading.worth.value >= reading.worth.bar;
  const before = useRef(enough);
  useEffect(() => {
    if (before.current === enough) return;
    before.current = enough;
    announcer.summarise(worthSentence(reading, t, i18n.locale));
  }, [enough, reading, announcer, t, i18n.locale]);

  if (channel === undefined) return null;
  const write = (next: typeof changes) =>
    keep({ written: { ...draft.written, [start.key]: next } });
  const table = () => {
    const carried = {
      ...(channel.id === null ? {} : { channel: channel.id }),
      ...(to === null ? {} : { to }),
    };
    if (kind === 'counter' && answers !== undefined)
      onTable({ id: 'counter', answers, changes, ...carried });
    else onTable({ id: kind === 'single-text' ? 'single-text' : 'offer', changes, ...carried });
  };
  const offers = new Set(
    view.texts.filter((one) => one.author === view.seat && !one.single).map((one) => one.id),
  ).size;
  const answered = answers === undefined ? '' : names.text(answers);

  return (
    <div className={styles.room}>
      {props.header ?? (
        <TopBar
          home={libraryAddress}
          subject={<span lang={scenario.language}>{scenario.title}</span>}
        />
      )}
      <main id="page" tabIndex={-1} className={styles.main}>
        <div className={styles.paper}>
          <OfferSheet
            {...{ view, desk, heading, starts, start, lines }}
            title={
              kind === 'counter' ? (
                <Trans>Your answer to {answered}</Trans>
              ) : kind === 'single-text' ? (
                <Trans>The single text</Trans>
              ) : (
                offerTitle(offers, t)
              )
            }
            untouched={Object.keys(changes).length === 0}
            onStart={(from) => keep({ from })}
            onChoose={(issue, option) => write(withLine(view, changes, issue, option))}
            onClear={() => write({})}
          />
        </div>
        <div className={styles.side}>
          <div className={styles.sections}>
            <Signers signatories={signatories} parties={view.parties.length} desk={desk} />
            <section>
              <h2 className={side.heading}>
                <Trans>Worth to you</Trans>
              </h2>
              <WorthBar view={view} reading={reading} mark={desk.mark(view.seat)} />
              <Checks
                reading={reading}
                seat={view.seat}
                who={scenario.parties[view.seat]?.['back-table'].who ?? []}
                desk={desk}
              />
            </section>
            <Others learned={reading.learned} desk={desk} />
            <ChannelChoice
              {...{ scenario, channels, channel, addressees, to, desk }}
              onChannel={(id) => keep({ channel: id })}
              onTo={(party) => keep({ to: party })}
            />
          </div>
          <SendBar
            {...{ reading, desk, channel, left, kind, onClose }}
            hearers={hearersOf(view, channel, to, signatories)}
            onTable={table}
          />
        </div>
      </main>
    </div>
  );
}
