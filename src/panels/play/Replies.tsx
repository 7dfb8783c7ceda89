import { Plural, Trans } from '@lingui/react/macro';
import { useEffect, useState } from 'react';
import { Button } from '../../controls/Button.tsx';
import { Dialog } from '../../controls/Dialog.tsx';
import { Icon } from '../../controls/Icon.tsx';
import type { ChangesById, Reply } from '../../engine/move.ts';
import { worth } from '../../engine/worth.ts';
import { listed } from '../../locale/say.ts';
import { byCost } from '../../play/questions.ts';
import { standingTexts } from '../../play/textRows.ts';
import { QuestionCard } from './QuestionCard.tsx';
import { Meaning } from './QuestionMatter.tsx';
import styles from './Replies.module.css';
import { useGame, useGameState, useNames, useView } from './useGame.tsx';

/** What was put to this seat this week. Answers are free; silence is an answer too, and says which. */
export function Replies({ onShown }: { readonly onShown: () => void }) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when they have come
  useEffect(onShown, []);
  const { commands } = useGame();
  const view = useView();
  const answers = useGameState((state) => state.answers);
  const [asked, setAsked] = useState<{ reply: Reply; changes: ChangesById } | null>(null);
  const [warned, setWarned] = useState<readonly string[]>([]);
  const questions = byCost(view);
  const answer = (reply: Reply) => {
    const question = view.questions.find(({ id }) => id === reply.question);
    if (question?.kind === 'text' && reply.answer === 'accept' && !warned.includes(question.id)) {
      const text = view.texts.find(({ id }) => id === question.text);
      const changes = text?.changes ?? {};
      const told = worth(view, changes);
      if (told.crossed.length > 0 || told.back < told.threshold) {
        setAsked({ reply, changes });
        return;
      }
    }
    commands.setReply(reply);
  };
  return (
    <section className={styles.replies} aria-labelledby="put-to-you">
      <h2 id="put-to-you" tabIndex={-1} className={styles.head}>
        <Trans>What was put to you</Trans>
        <small>
          {questions.length === 0 ? (
            <Trans>nothing this week</Trans>
          ) : (
            <Plural value={questions.length} one="# question" other="# questions" />
          )}
        </small>
      </h2>
      <OwnTexts />
      {questions.length === 0 ? (
        <p>
          <Trans>Nobody asks anything of you. The week can end.</Trans>
        </p>
      ) : null}
      <ul className={styles.list}>
        {questions.map((question) => (
          <li key={question.id} id={`asked-${question.id}`}>
            <QuestionCard
              question={question}
              reply={answers[question.id] ?? null}
              onReply={answer}
            />
          </li>
        ))}
      </ul>
      <Dialog
        open={asked !== null}
        onClose={() => setAsked(null)}
        title={<Trans>Before you sign</Trans>}
        foot={
          <>
            <Button kind="dark" onClick={() => setAsked(null)}>
              <Trans>Do not sign</Trans>
            </Button>
            <Button
              kind="line"
              onClick={() => {
                if (asked === null) return;
                setWarned([...warned, asked.reply.question]);
                commands.setReply(asked.reply);
                setAsked(null);
              }}
            >
              <Trans>Sign all the same</Trans>
            </Button>
          </>
        }
      >
        <p>
          <Trans>
            Your signature goes home before anything is in force. Across a red line it cannot pass;
            below what home asks for it may well fail, and failing costs trust.
          </Trans>
        </p>
        {asked === null ? null : <Meaning changes={asked.changes} />}
      </Dialog>
    </section>
  );
}

/** One's own texts lie before the others meanwhile. */
function OwnTexts() {
  const view = useView();
  const names = useNames();
  const own = standingTexts(view).filter(
    ({ author, week }) => author === view.seat && week === view.turn,
  );
  return own.map(({ id, needs, signed }) => {
    const who = listed(needs.filter((one) => !signed.includes(one)).map(names.who));
    return (
      <p key={id} className={styles.own}>
        <Icon name="document" />
        <span>
          <Trans>Your offer is on the table. Answers come at the end of the week: {who}.</Trans>
        </span>
      </p>
    );
  });
}
