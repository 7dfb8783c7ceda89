import type { MessageDescriptor } from '@lingui/core';
import { msg, plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { useEffect, useState } from 'react';
import { sayHappening } from '../../locale/happenings.ts';
import { capital, listed, sentence } from '../../locale/say.ts';
import { saidAlready } from '../../play/news.ts';
import { standingTexts } from '../../play/textRows.ts';
import { useAnnouncer } from '../Announcer.tsx';
import styles from './Keys.module.css';
import { useFlow, useGameState, useNames, useView } from './useGame.tsx';

/** What can be asked for at any time, each with its key: Alt and Shift and the letter. */
export const KEYS = [
  { letter: 'E', asks: msg`The last event` },
  { letter: 'T', asks: msg`Whose turn it is` },
  { letter: 'L', asks: msg`How much time is left` },
  { letter: 'O', asks: msg`The standing offer` },
] as const satisfies readonly { letter: string; asks: MessageDescriptor }[];
type Letter = (typeof KEYS)[number]['letter'];

const letterOf = ({ altKey, shiftKey, ctrlKey, metaKey, code }: KeyboardEvent): Letter | null => {
  if (!altKey || !shiftKey || ctrlKey || metaKey) return null;
  // By the place of the key: with Alt held, many keyboards write something else.
  return KEYS.find(({ letter }) => code === `Key${letter}`)?.letter ?? null;
};

/** Answers to the keys: spoken, and shown at the foot of the page until the next key. */
export function Keys() {
  const answer = useAnswers();
  const { say: announce } = useAnnouncer();
  const [said, setSaid] = useState<string | null>(null);
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const letter = letterOf(event);
      if (letter === null) return setSaid(null);
      event.preventDefault();
      const sentence = answer(letter);
      announce(sentence);
      setSaid(sentence);
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [answer, announce]);
  // The announcer has spoken it: here it is for the eye.
  return said === null ? null : (
    <p className={styles.said} aria-hidden="true">
      {said}
    </p>
  );
}

function useAnswers(): (letter: Letter) => string {
  const { t } = useLingui();
  const view = useView();
  const flow = useFlow();
  const names = useNames();
  const draft = useGameState((state) => state.draft);
  const answers = useGameState((state) => state.answers);
  return (letter) => {
    switch (letter) {
      case 'E': {
        const last = view.log.findLast((h) => h.kind !== 'week' && !saidAlready(view.log, h));
        return last === undefined
          ? t(msg`Nothing has happened yet.`)
          : sentence(sayHappening(last, names));
      }
      case 'T': {
        if (flow === 'briefing' || flow === 'initiative') {
          const left = Math.max(0, view.movesLeft - draft.length);
          return t(
            msg`It is your turn. ${plural(left, { one: '# move left', other: '# moves left' })}.`,
          );
        }
        if (flow === 'replies') {
          const open = view.questions.filter(({ id }) => answers[id] === undefined).length;
          return t(
            msg`It is your turn to answer. ${plural(open, { one: '# question open', other: '# questions open' })}.`,
          );
        }
        return flow === 'sending' || flow === 'resolving'
          ? t(msg`The others move.`)
          : t(msg`The week is over. Read on when you like.`);
      }
      case 'L': {
        const due = view.deadlines.filter(
          (one) => one.due !== null && (one.state === 'set' || one.state === 'looming'),
        );
        const running = due.map((one) => {
          const turns = Math.max(0, (one.due ?? 0) - view.turn);
          return `${names.deadline(one.id)}: ${turns}`;
        });
        const clock = t(msg`No clock runs while you think.`);
        return running.length === 0
          ? `${clock} ${t(msg`No deadline is running.`)}`
          : `${clock} ${t(msg`Turns left of each deadline: ${listed(running)}.`)}`;
      }
      case 'O': {
        const [newest] = standingTexts(view);
        return newest === undefined
          ? t(msg`No text stands on the table.`)
          : `${capital(names.text(newest.id))}: ${names.changes(newest.changes)}.`;
      }
    }
  };
}
