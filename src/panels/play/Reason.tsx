import { Trans } from '@lingui/react/macro';
import { useId } from 'react';
import { REFUSAL_REASONS, type RefusalReason, type Reply } from '../../engine/move.ts';
import { worth } from '../../engine/worth.ts';
import { REASONS } from '../../locale/refusals.ts';
import { say } from '../../locale/say.ts';
import styles from './QuestionCard.module.css';
import { useNames, useView } from './useGame.tsx';

interface Props {
  readonly reply: Reply;
  readonly text: string;
  readonly onReply: (reply: Reply) => void;
}

/** With what reason a text is refused: it is heard, and a red line that is named stays named. */
export function Reason({ reply, text, onReply }: Props) {
  const id = useId();
  const view = useView();
  const names = useNames();
  const changes = view.texts.find((one) => one.id === text)?.changes ?? {};
  const told = worth(view, changes);
  const demands = view.demands.filter(
    (one) => one.party === view.seat && !['latent', 'dropped'].includes(one.state),
  );
  const named = reply.reason === 'red-line' ? told.crossed.map(({ issue }) => issue) : [];
  const things =
    reply.reason === 'red-line'
      ? (named.length > 0 ? named : Object.keys(changes)).map((one) => ({
          id: one,
          label: names.issue(one),
        }))
      : reply.reason === 'held-back'
        ? demands.map((one) => ({ id: one.id, label: names.demand(one.id) }))
        : [];
  const choose = (reason: RefusalReason) => {
    const first =
      reason === 'red-line'
        ? (told.crossed[0]?.issue ?? Object.keys(changes)[0])
        : reason === 'held-back'
          ? (told.heldBack[0] ?? demands[0]?.id)
          : undefined;
    onReply({
      question: reply.question,
      answer: 'refuse',
      reason,
      ...(first === undefined ? {} : { names: first }),
    });
  };
  return (
    <div className={styles.reason}>
      <label htmlFor={`${id}why`}>
        <Trans>Your reason</Trans>
      </label>
      <select
        id={`${id}why`}
        value={reply.reason ?? 'not-enough'}
        onChange={(event) => choose(event.currentTarget.value as RefusalReason)}
      >
        {REFUSAL_REASONS.map((reason) => (
          <option key={reason} value={reason}>
            {say(REASONS[reason])}
          </option>
        ))}
      </select>
      {things.length > 0 ? (
        <>
          <label htmlFor={`${id}what`}>
            <Trans>Namely</Trans>
          </label>
          <select
            id={`${id}what`}
            value={reply.names ?? things[0]?.id}
            onChange={(event) => onReply({ ...reply, names: event.currentTarget.value })}
          >
            {things.map((thing) => (
              <option key={thing.id} value={thing.id}>
                {thing.label}
              </option>
            ))}
          </select>
        </>
      ) : null}
    </div>
  );
}
