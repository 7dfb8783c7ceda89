import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Sheet } from '../../controls/Sheet.tsx';
import type { Question, Reply } from '../../engine/move.ts';
import { worth } from '../../engine/worth.ts';
import { capital } from '../../locale/say.ts';
import { Answers } from './Answers.tsx';
import styles from './QuestionCard.module.css';
import { Stakes, TextAsked, WantsAsked } from './QuestionMatter.tsx';
import { Reason } from './Reason.tsx';
import { useGame, useNames, useView } from './useGame.tsx';

interface Props {
  readonly question: Question;
  readonly reply: Reply | null;
  readonly onReply: (reply: Reply) => void;
}

/** One thing put to this seat, what it would mean, and the answers to it. */
export function QuestionCard({ question, reply, onReply }: Props) {
  const { scenario } = useGame();
  const view = useView();
  const names = useNames();
  const answer = (id: string) => onReply({ question: question.id, answer: id });
  const from = capital(names.who(question.from));
  const shell = (title: ReactNode, matter: ReactNode, answers: ReactNode) => (
    <Sheet as="article" className={styles.card}>
      <h3 lang={scenario.language}>{title}</h3>
      {matter}
      {answers}
      {reply === null ? <Silence question={question} /> : null}
    </Sheet>
  );
  // What cannot be signed yet cannot be accepted either: the sheet says why.
  const early =
    question.kind === 'text' &&
    view.process === 'talksAboutTalks' &&
    worth(view, view.texts.find(({ id }) => id === question.text)?.changes ?? {}).core;
  const three = (
    <Answers
      ballot={question.id}
      legend={<Trans>Your answer</Trans>}
      layout="columns"
      className={styles.answers ?? ''}
      options={[
        { id: 'hold', label: <Trans>Hold</Trans> },
        { id: 'accept', label: <Trans>Accept</Trans>, disabled: early },
        { id: 'refuse', label: <Trans>Refuse</Trans> },
      ]}
      value={(reply?.answer ?? 'hold') as 'hold'}
      onChange={answer}
    />
  );
  switch (question.kind) {
    case 'text':
      return shell(
        capital(names.text(question.text)),
        <TextAsked text={question.text} />,
        <>
          {three}
          {reply?.answer === 'refuse' ? (
            <Reason reply={reply} text={question.text} onReply={onReply} />
          ) : null}
        </>,
      );
    case 'condition':
      return shell(
        <Trans>
          {from} will go on with {names.agreement(question.agreement)} only if:{' '}
          {names.wants(question.wants)}
        </Trans>,
        <WantsAsked wants={question.wants} />,
        three,
      );
    case 'monitoring':
      return shell(
        <Trans>
          {from} asks for monitors on {names.agreement(question.agreement)}
        </Trans>,
        <p>
          <Trans>
            Agreements that are watched last longer, and more of what happens is reported.
          </Trans>
        </p>,
        three,
      );
    case 'probe':
      return shell(
        <Trans>
          {from} asks: {names.probe(question.probe)}
        </Trans>,
        null,
        <Answers
          ballot={question.id}
          legend={<Trans>Your answer</Trans>}
          layout="rows"
          options={question.answers.map((id) => ({ id, label: names.answer(question.probe, id) }))}
          value={reply?.answer ?? null}
          onChange={answer}
        />,
      );
    case 'event':
      return <EventCard question={question} reply={reply} onAnswer={answer} />;
    case 'deadline':
      return shell(
        <Trans>“{names.deadline(question.deadline)}” is due. What follows?</Trans>,
        null,
        <Answers
          ballot={question.id}
          legend={<Trans>Your decision</Trans>}
          layout="rows"
          options={question.answers.map((id) => ({
            id,
            label:
              id === 'enforce' ? (
                <Trans>Enforce it</Trans>
              ) : id === 'extend' ? (
                <Trans>Extend it</Trans>
              ) : (
                <Trans>Let it pass</Trans>
              ),
            note: <Stakes deadline={question.deadline} answer={id} />,
          }))}
          value={(reply?.answer ?? null) as 'lapse' | null}
          onChange={answer}
        />,
      );
  }
}

function EventCard({
  question,
  reply,
  onAnswer,
}: {
  readonly question: Extract<Question, { kind: 'event' }>;
  readonly reply: Reply | null;
  readonly onAnswer: (id: string) => void;
}) {
  const { scenario } = useGame();
  const view = useView();
  const names = useNames();
  const event = scenario.events[question.event];
  if (event === undefined) return null;
  return (
    <Sheet as="article" className={styles.card} lang={scenario.language}>
      <h3>{event.title}</h3>
      <p className={styles.text}>{event.text}</p>
      {event.asks === undefined ? null : <p className={styles.asks}>{event.asks}</p>}
      <Answers
        ballot={question.id}
        legend={<Trans>{capital(names.who(view.seat))} decide</Trans>}
        layout="rows"
        options={event.choices.map((choice) => ({
          id: choice.id,
          label: choice.say,
          ...(choice.price === undefined ? {} : { note: choice.price }),
        }))}
        value={reply?.answer ?? null}
        onChange={onAnswer}
        className={styles.choices ?? ''}
      />
      {reply === null ? <Silence question={question} /> : null}
    </Sheet>
  );
}

/** What comes of leaving it blank, as the engine takes it. */
function Silence({ question }: { readonly question: Question }) {
  return (
    <p className={styles.silence}>
      <SilenceWords question={question} />
    </p>
  );
}

function SilenceWords({ question }: { readonly question: Question }) {
  const { scenario } = useGame();
  const names = useNames();
  switch (question.kind) {
    case 'text':
      return <Trans>Silence means: hold. It stays on the table without your seal.</Trans>;
    case 'condition':
      return <Trans>Silence means: hold. The condition stays where it is.</Trans>;
    case 'monitoring':
      return <Trans>Silence means: hold. No monitors are agreed.</Trans>;
    case 'deadline':
      return <Trans>Silence means: it passes, and your word counts for much less.</Trans>;
    case 'probe': {
      const last = names.answer(question.probe, question.answers.at(-1) ?? '');
      return <Trans>Silence means: {last}</Trans>;
    }
    case 'event': {
      const last = scenario.events[question.event]?.choices.at(-1)?.say;
      return last === undefined ? null : <Trans>Silence means: {last}</Trans>;
    }
  }
}
