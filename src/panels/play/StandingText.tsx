import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Icon, type IconName } from '../../controls/Icon.tsx';
import { PartyMark } from '../../controls/PartyMark.tsx';
import { Sheet } from '../../controls/Sheet.tsx';
import type { TextSeen } from '../../engine/viewTypes.ts';
import { capital, listed, say } from '../../locale/say.ts';
import { AGREEMENT } from '../../locale/states.ts';
import { type RowState, rowsOf, standingTexts, type TextRow } from '../../play/textRows.ts';
import { Term } from './codex.tsx';
import { Seal } from './Seal.tsx';
import styles from './StandingText.module.css';
import { useGame, useMark, useNames, useView } from './useGame.tsx';

const ICONS: Readonly<Record<RowState, IconName>> = {
  agreed: 'agreed',
  open: 'open',
  conditioned: 'clip',
  'as-is': 'as-is',
};

/** What is on the table: the newest text, or another that stands; without any, what is in force now. */
export function StandingText() {
  const { t } = useLingui();
  const view = useView();
  const texts = standingTexts(view);
  const [chosen, setChosen] = useState<string | null>(null);
  const mark = useMark();
  const names = useNames();
  const shown =
    chosen === 'now' ? null : (texts.find(({ id }) => id === chosen) ?? texts[0] ?? null);
  return (
    <Sheet as="section" className={styles.standing} aria-labelledby="standing-text">
      <header className={styles.head}>
        <h2 id="standing-text">
          {shown === null ? <Trans>What stands now</Trans> : <Trans>Standing text</Trans>}
        </h2>
        <span>
          {shown === null ? (
            <Trans>no text tabled</Trans>
          ) : shown.author === view.seat ? (
            <Trans>your offer, week {shown.week}</Trans>
          ) : (
            <Trans>
              {capital(names.whose(shown.author))} offer, week {shown.week}
            </Trans>
          )}
        </span>
      </header>
      {texts.length > 0 ? (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset's legend would stand where the title does
        <div role="group" aria-label={t`Which text to show`} className={styles.choice}>
          {texts.map((text) => (
            <button
              key={text.id}
              type="button"
              aria-pressed={text === shown}
              onClick={() => setChosen(text.id)}
            >
              <PartyMark
                index={mark(text.author)}
                name={capital(names.who(text.author))}
                size={12}
              />
            </button>
          ))}
          <button type="button" aria-pressed={shown === null} onClick={() => setChosen('now')}>
            <Trans>now</Trans>
          </button>
        </div>
      ) : null}
      <Rows text={shown} />
      {shown === null ? <Agreements /> : <Seals text={shown} />}
    </Sheet>
  );
}

function Rows({ text }: { readonly text: TextSeen | null }) {
  const { scenario } = useGame();
  const names = useNames();
  const view = useView();
  return (
    <ul className={styles.rows}>
      {rowsOf(view, text).map((row) => (
        <li key={row.issue}>
          <div className={styles.row} data-state={row.state}>
            <Icon name={ICONS[row.state]} />
            <b lang={scenario.language}>
              <Term place={`issue:${row.issue}`}>{names.issue(row.issue)}</Term>
            </b>
            <span lang={scenario.language}>{names.option(row.issue, row.option)}</span>
            <em>
              <StateWord state={row.state} />
            </em>
          </div>
          {row.conditions.map((one) => (
            <Condition key={one.id} condition={one} />
          ))}
        </li>
      ))}
    </ul>
  );
}

function StateWord({ state }: { readonly state: RowState }) {
  switch (state) {
    case 'agreed':
      return <Trans>agreed</Trans>;
    case 'open':
      return <Trans>open</Trans>;
    case 'conditioned':
      return <Trans>conditioned</Trans>;
    case 'as-is':
      return <Trans>as is</Trans>;
  }
}

function Condition({ condition }: { readonly condition: TextRow['conditions'][number] }) {
  const names = useNames();
  const mark = useMark();
  return (
    <p className={styles.slip}>
      <PartyMark index={mark(condition.by)} name="" naming="none" size={12} />
      <span>
        <Trans>
          {capital(names.agreementOfCondition(condition.id))}: {names.who(condition.by)} only if{' '}
          {names.wants(condition.wants)}
        </Trans>
      </span>
    </p>
  );
}

/** Who has sealed it, and who is awaited. */
function Seals({ text }: { readonly text: TextSeen }) {
  const mark = useMark();
  const names = useNames();
  const awaited = text.needs.filter((id) => !text.signed.includes(id));
  const signed = text.needs.filter((id) => text.signed.includes(id));
  return (
    <footer className={styles.seals}>
      {signed.map((id) => (
        <Seal key={id} mark={mark(id)} pressed />
      ))}
      {signed.length > 0 ? (
        <span>
          <Trans>
            <b>{capital(listed(signed.map(names.who)))}</b> sealed
          </Trans>
        </span>
      ) : null}
      <span className={styles.awaited}>
        {awaited.map((id) => (
          <Seal key={id} mark={mark(id)} pressed={false} />
        ))}
        <span title={listed(awaited.map(names.who))}>
          <Plural value={awaited.length} one="# to come" other="# to come" />
          <span className="spoken">: {listed(awaited.map(names.who))}</span>
        </span>
      </span>
    </footer>
  );
}

/** Without a text: what was signed before, and how each stands. */
function Agreements() {
  const view = useView();
  const names = useNames();
  const live = view.agreements.filter(({ is }) => is !== 'expired' && is !== 'unratified');
  if (live.length === 0) return null;
  return (
    <footer className={styles.agreements}>
      <ul>
        {live.map((one) => (
          <li key={one.id}>
            <span>{capital(names.agreement(one.id))}</span>
            <em>{say(AGREEMENT[one.is])}</em>
          </li>
        ))}
      </ul>
    </footer>
  );
}
