import { Plural, Trans } from '@lingui/react/macro';
import { Suspense, useState } from 'react';
import { Button } from '../../controls/Button.tsx';
import { Dialog } from '../../controls/Dialog.tsx';
import { blanks } from '../../play/blanks.ts';
import { saidAlready } from '../../play/news.ts';
import { useCodex } from './codex.tsx';
import styles from './EndOfWeek.module.css';
import { later } from './later.ts';
import { useFlow, useGame, useGameState, useView } from './useGame.tsx';

const Log = later(async () => (await import('./Log.tsx')).Log);
export const Unanswered = later(async () => (await import('./Unanswered.tsx')).Unanswered);

/** The button that ends a beat: sends the moves, or ends the week with the answers given. A date of one's own
 * that is due is not let pass by an oversight: that is asked once, where the button is. */
export function EndButton({ size }: { readonly size: 'usual' | 'large' }) {
  const { commands } = useGame();
  const flow = useFlow();
  const draft = useGameState((state) => state.draft);
  const sending = useGameState((state) => state.sending);
  const view = useView();
  const answers = useGameState((state) => state.answers);
  const [warned, setWarned] = useState(false);
  const blank = blanks(view, answers);
  const open = blank.length;
  const due = blank.flatMap((one) => (one.kind === 'deadline' ? [one] : []));
  const asking = warned && due.length > 0 && !sending;
  if (flow === 'replies' || flow === 'resolving')
    return (
      <>
        {asking ? (
          <Suspense>
            <Unanswered.Part questions={due} />
          </Suspense>
        ) : null}
        <Button
          kind={asking ? 'plain' : 'main'}
          size={size}
          data-way="on"
          aria-disabled={sending}
          onClick={() => (due.length > 0 && !warned ? setWarned(true) : commands.sendReplies())}
        >
          {sending ? (
            <Trans>The week resolves…</Trans>
          ) : asking ? (
            <Trans>End the week all the same</Trans>
          ) : open === 0 ? (
            <Trans>End the week</Trans>
          ) : (
            <Plural
              value={open}
              one="End the week, # unanswered"
              other="End the week, # unanswered"
            />
          )}
        </Button>
      </>
    );
  return (
    <Button
      kind={draft.length > 0 ? 'main' : 'plain'}
      size={size}
      data-way="on"
      aria-disabled={sending}
      onClick={() => commands.sendMoves()}
    >
      {sending ? (
        <Trans>The others move…</Trans>
      ) : draft.length === 0 ? (
        <Trans>Hold this week</Trans>
      ) : (
        <Plural value={draft.length} one="Send your move" other="Send your # moves" />
      )}
    </Button>
  );
}

/** At the foot of the table: the log, and the end of the beat. */
export function EndOfWeek() {
  const flow = useFlow();
  const draft = useGameState((state) => state.draft);
  const answering = flow === 'replies' || flow === 'resolving';
  const [open, setOpen] = useState(false);
  const { log } = useView();
  const lines = log.filter((h) => h.kind !== 'week' && !saidAlready(log, h)).length;
  const codex = useCodex();
  return (
    <div className={styles.end}>
      <div className={styles.more}>
        <Button kind="quiet" size="dense" aria-haspopup="dialog" onClick={() => setOpen(true)}>
          <Plural value={lines} one="# entry in the log" other="# entries in the log" />
        </Button>
        <Button kind="quiet" size="dense" aria-haspopup="dialog" onClick={() => codex(null)}>
          <Trans>Who, what, from where</Trans>
        </Button>
      </div>
      {/* What is on the pad is sent from the pad. */}
      {answering || draft.length === 0 ? <EndButton size="usual" /> : null}
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        width="wide"
        title={<Trans>The log</Trans>}
      >
        <Suspense>
          <Log.Part />
        </Suspense>
      </Dialog>
    </div>
  );
}

/** The two buttons at the thumb. */
export function PhoneBar({
  onOffer,
  onMoves,
}: {
  readonly onOffer: () => void;
  readonly onMoves: () => void;
}) {
  const flow = useFlow();
  const draft = useGameState((state) => state.draft);
  const answering = flow === 'replies' || flow === 'resolving';
  return (
    <div className={styles.phone}>
      {answering || draft.length > 0 ? (
        <EndButton size="large" />
      ) : (
        <Button
          kind="main"
          size="large"
          className={styles.offer}
          data-way="offer"
          onClick={onOffer}
        >
          <Trans>Table an offer</Trans>
        </Button>
      )}
      {answering ? null : (
        <Button size="large" aria-haspopup="dialog" data-way="more" onClick={onMoves}>
          {draft.length > 0 ? <Trans>Other moves</Trans> : <Trans>7 other moves</Trans>}
        </Button>
      )}
    </div>
  );
}
