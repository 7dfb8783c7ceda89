import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useRef, useState } from 'react';
import { Button } from '../../controls/Button.tsx';
import { Icon } from '../../controls/Icon.tsx';
import { PartyMark } from '../../controls/PartyMark.tsx';
import { RadioRow } from '../../controls/RadioRow.tsx';
import { Sheet } from '../../controls/Sheet.tsx';
import type { Move } from '../../engine/move.ts';
import { worth } from '../../engine/worth.ts';
import { REFUSALS } from '../../locale/refusals.ts';
import { capital, listed, say } from '../../locale/say.ts';
import { useAnnouncer } from '../Announcer.tsx';
import { type Carried, Channel } from './Channel.tsx';
import styles from './OfferBuilder.module.css';
import { OfferReadout } from './OfferReadout.tsx';
import { moveOf, type Sketch, startChanges, startsOf } from './sketch.ts';
import { useGame, useGameState, useMark, useNames, useView } from './useGame.tsx';
import { worthSentence } from './worthWords.ts';

interface Props {
  readonly sketch: Sketch;
  /** The place of the move on the pad that is being changed; null for a new one. */
  readonly replacing: number | null;
  readonly onSketch: (sketch: Sketch) => void;
  readonly onClose: () => void;
  readonly onTabled: () => void;
}

/** The sheet on which an offer is written: one line per issue, what it means to you beside it. */
export function OfferBuilder({ sketch, replacing, onSketch, onClose, onTabled }: Props) {
  const { t, i18n } = useLingui();
  const { scenario, commands } = useGame();
  const view = useView();
  const names = useNames();
  const mark = useMark();
  const announcer = useAnnouncer();
  const draft = useGameState((state) => state.draft);
  const [refused, setRefused] = useState<string | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const { space } = view.case;
  const told = worth(view, sketch.changes);
  const starts = startsOf(view);
  const standing = starts.find(({ id }) => id === 'standing')?.changes ?? {};
  const may = view.verbs.find(({ verb }) => verb === 'single-text')?.refusal === null;
  const texts = view.texts.filter(({ is }) => is === 'standing').length;
  const tabledBefore = view.texts.filter((text) => text.author === view.seat).length;

  const change = (issue: string, option: string) => {
    const k = space.issues.findIndex(({ id }) => id === issue);
    const now = space.issues[k]?.options[view.inForce[k] ?? 0]?.id;
    const { [issue]: _, ...others } = sketch.changes;
    const changes = option === now ? others : { ...others, [issue]: option };
    setRefused(null);
    onSketch({ ...sketch, changes });
    announcer.summarise(worthSentence(i18n, view, worth(view, changes), standing));
  };
  const differ = space.issues.filter(
    ({ id }, k) => (sketch.changes[id] ?? nowOf(k)) !== (standing[id] ?? nowOf(k)),
  );
  function nowOf(k: number) {
    return space.issues[k]?.options[view.inForce[k] ?? 0]?.id;
  }
  const send = () => {
    const move: Move = moveOf(view, sketch);
    if (told.signatories.length === 0) {
      setRefused(say(REFUSALS['changes-nothing']));
      return;
    }
    if (replacing !== null) commands.replaceMove(replacing, move);
    else {
      const code = commands.addMove(move);
      if (code !== null) {
        setRefused(say(REFUSALS[code]));
        return;
      }
    }
    announcer.say(
      t`Your offer is on your pad. It needs ${listed(told.signatories.map(names.who))}.`,
    );
    onTabled();
  };
  const spent = draft.length + (replacing === null ? 1 : 0);

  return (
    <form
      className={styles.builder}
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) {
          event.preventDefault();
          onClose();
        }
      }}
    >
      <Sheet className={styles.sheet}>
        <header className={styles.head}>
          <h2 ref={heading} tabIndex={-1}>
            {sketch.start === 'theirs' ? (
              <Trans>Your answer</Trans>
            ) : tabledBefore === 0 ? (
              <Trans>Your first offer</Trans>
            ) : (
              <Trans>Your next offer</Trans>
            )}
          </h2>
          {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would take the line's layout away */}
          <div role="group" aria-label={t`Start from`} className={styles.starts}>
            <span aria-hidden="true">
              <Trans>start from</Trans>
            </span>
            {starts.map(({ id, text }) => (
              <button
                key={`${id}${text ?? ''}`}
                type="button"
                aria-pressed={sketch.start === id && sketch.text === text}
                onClick={() => {
                  setRefused(null);
                  onSketch({ ...sketch, start: id, text, changes: startChanges(view, id, text) });
                }}
              >
                <StartName id={id} whose={text === null ? '' : whoseText(text)} />
              </button>
            ))}
          </div>
        </header>
        <p className={styles.columns} aria-hidden="true">
          <span>
            <Trans>Leave as it is</Trans>
          </span>
          <span>
            <Trans>Change to</Trans>
          </span>
        </p>
        <div className={styles.lines} lang={scenario.language}>
          {space.issues.map((issue, k) => {
            const now = nowOf(k) ?? '';
            const red = view.own.redLines[k] ?? [];
            const options = [...issue.options]
              .map((option, o) => ({ option, o }))
              .sort((a, b) => Number(b.option.id === now) - Number(a.option.id === now))
              .map(({ option, o }) => ({
                id: option.id,
                label: names.option(issue.id, option.id),
                ...(red.includes(o)
                  ? {
                      note: (
                        <>
                          <Icon name="private" size={12} />
                          <Trans>your red line</Trans>
                        </>
                      ),
                    }
                  : {}),
              }));
            const signers = issue.signatories.map((p) => space.parties[p] ?? '');
            return (
              <RadioRow
                key={issue.id}
                legend={names.issue(issue.id)}
                aside={
                  <>
                    {signers.map((id) => (
                      <PartyMark key={id} index={mark(id)} name="" naming="none" size={12} />
                    ))}
                    <span className="spoken">
                      <Trans>signed by {listed(signers.map(names.who))}</Trans>
                    </span>
                  </>
                }
                options={options}
                value={sketch.changes[issue.id] ?? now}
                onChange={(option) => change(issue.id, option)}
                changed={differ.includes(issue)}
                className={styles.line ?? ''}
              />
            );
          })}
        </div>
        <footer className={styles.foot}>
          <p>
            {texts === 0 ? (
              <Plural
                value={differ.length}
                one="# line changes what stands now; it carries a bar in the margin."
                other="# lines change what stands now; they carry a bar in the margin."
              />
            ) : differ.length === 0 ? (
              <Trans>No line differs from the standing text.</Trans>
            ) : (
              <Plural
                value={differ.length}
                one="# line differs from the standing text; it carries a bar in the margin."
                other="# lines differ from the standing text; they carry a bar in the margin."
              />
            )}
          </p>
          <Button
            kind="line"
            onClick={() => onSketch({ ...sketch, start: 'blank', text: null, changes: {} })}
          >
            <Trans>Leave everything as it is</Trans>
          </Button>
        </footer>
      </Sheet>
      <aside className={styles.side} aria-label={t`What it means`}>
        <OfferReadout
          told={told}
          standing={standing}
          hasStanding={starts.some(({ id }) => id === 'standing')}
        />
        <Channel
          value={sketch.carried}
          single={may ? sketch.single : null}
          onChange={(carried: Carried) => onSketch({ ...sketch, carried })}
          onSingle={(single) => onSketch({ ...sketch, single })}
        />
        <div className={styles.send}>
          <p role="alert" className={styles.refused}>
            {refused}
          </p>
          <Button size="large" onClick={onClose}>
            <Trans>Keep as draft</Trans>
          </Button>
          <Button kind="main" size="large" type="submit" className={styles.main}>
            {replacing === null ? (
              <Trans>Table this offer</Trans>
            ) : (
              <Trans>Change this offer</Trans>
            )}
            <small>
              <Trans>
                {spent} of {view.movesPerTurn} moves
              </Trans>
            </small>
          </Button>
        </div>
      </aside>
    </form>
  );

  function whoseText(text: string) {
    const author = view.texts.find(({ id }) => id === text)?.author ?? null;
    return capital(names.whose(author));
  }
}

function StartName({ id, whose }: { readonly id: Sketch['start']; readonly whose: string }) {
  switch (id) {
    case 'standing':
      return <Trans>standing text</Trans>;
    case 'last':
      return <Trans>last offer</Trans>;
    case 'theirs':
      return <Trans>{whose} offer</Trans>;
    case 'blank':
      return <Trans>a blank sheet</Trans>;
  }
}
