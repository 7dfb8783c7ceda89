import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button } from '../../controls/Button.tsx';
import { Slider } from '../../controls/Slider.tsx';
import { askedAbout } from '../../play/beliefs.ts';
import { useAnnouncer } from '../Announcer.tsx';
import styles from './BeliefQuestion.module.css';
import { useGame, useNames, useView } from './useGame.tsx';

/** Every third week, one question, which may be left unanswered. */
export function BeliefQuestion() {
  const { t } = useLingui();
  const { commands } = useGame();
  const view = useView();
  const names = useNames();
  const announcer = useAnnouncer();
  const [about] = useState(() => askedAbout(view));
  const earlier = view.beliefs.findLast((one) => one.about === about)?.value;
  const [value, setValue] = useState(Math.round((earlier ?? 0.5) * 100));
  const [noted, setNoted] = useState(false);
  if (about === null) return null;
  const who = names.party(about);
  const word =
    value < 15
      ? t`${value} %: almost surely only talking`
      : value < 40
        ? t`${value} %: probably only talking`
        : value <= 60
          ? t`${value} %: could be either`
          : value <= 85
            ? t`${value} %: probably means to settle`
            : t`${value} %: almost surely means to settle`;
  return (
    <section className={styles.belief} aria-labelledby="belief">
      <h3 id="belief">
        <Trans>One question for your notebook</Trans>
      </h3>
      <Slider
        label={<Trans>How likely is it that {who} means to settle?</Trans>}
        value={value}
        min={0}
        max={100}
        step={5}
        word={word}
        onChange={(next) => {
          setValue(next);
          setNoted(false);
        }}
        ends={[<Trans key="low">only talking</Trans>, <Trans key="high">means to settle</Trans>]}
      />
      <p className={styles.foot}>
        <Button
          kind="line"
          onClick={async () => {
            await commands.believe(about, value / 100);
            setNoted(true);
            announcer.say(t`Noted: ${word}`);
          }}
        >
          {noted ? <Trans>Noted</Trans> : <Trans>Note it down</Trans>}
        </Button>
        <span>
          <Trans>Nobody sees it before the debrief. You may leave it.</Trans>
        </span>
      </p>
    </section>
  );
}
