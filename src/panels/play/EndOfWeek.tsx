import { Plural, Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { Button } from '../../controls/Button.tsx';
import { Dialog } from '../../controls/Dialog.tsx';
import { useCodex } from './codex.tsx';
import styles from './EndOfWeek.module.css';
import { Log, useLogLength } from './Log.tsx';
import { useFlow, useGame, useGameState, useView } from './useGame.tsx';

/** The button that ends a beat: sends the moves, or ends the week with the answers given. */
function EndButton({ size }: { readonly size: 'usual' | 'large' }) {
  const { commands } = useGame();
  const flow = useFlow();
  const draft = useGameState((state) => state.draft);
  const sending = useGameState((state) => state.sending);
  const questions = useView().questions;
  const answers = useGameState((state) => state.answers);
  const open = questions.filter((question) => answers[question.id] === undefined).length;
  if (flow === 'replies' || flow === 'resolving')
    return (
      <Button
        kind="main"
        size={size}
        data-way="on"
        aria-disabled={sending}
        onClick={() => commands.sendReplies()}
      >
        {sending ? (
          <Trans>The week resolves…</Trans>
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
  const [open, setOpen] = useState(false);
  const lines = useLogLength();
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
      <EndButton size="usual" />
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        width="wide"
        title={<Trans>The log</Trans>}
      >
        <Log />
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
