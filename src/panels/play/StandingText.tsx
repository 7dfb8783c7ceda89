import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Icon, type IconName } from '../../controls/Icon.tsx';
import { PartyMark } from '../../controls/PartyMark.tsx';
import { Sheet } from '../../controls/Sheet.tsx';
import type { Move } from '../../engine/move.ts';
import type { AgreementSeen, TextSeen, View } from '../../engine/viewTypes.ts';
import { capital, listed, say } from '../../locale/say.ts';
import { AGREEMENT } from '../../locale/states.ts';
import {
  draftTexts,
  type RowState,
  rowsOf,
  signedTexts,
  standingTexts,
  type TextRow,
} from '../../play/textRows.ts';
import { Term } from './codex.tsx';
import { moreBelow } from './moreBelow.ts';
import { Seal } from './Seal.tsx';
import styles from './StandingText.module.css';
import { useGame, useGameState, useMark, useNames, useView } from './useGame.tsx';

const ICONS: Readonly<Record<RowState, IconName>> = {
  agreed: 'agreed',
  open: 'open',
  conditioned: 'clip',
  'as-is': 'as-is',
};

type Shown =
  | { readonly kind: 'draft'; readonly text: Laid }
  | { readonly kind: 'signed'; readonly text: Laid; readonly agreement: AgreementSeen }
  | { readonly kind: 'text'; readonly text: TextSeen }
  | { readonly kind: 'now'; readonly text: null };
type Laid = Pick<TextSeen, 'changes' | 'is'>;

/** All that could lie on this sheet, the most pressing first: one's own that is not sent, what all have
 * signed, what stands, and what is in force now. */
function sheetsOf(view: View, draft: readonly Move[]): Shown[] {
  const drafts = draftTexts(draft).map(
    (changes): Shown => ({ kind: 'draft', text: { changes, is: 'standing' } }),
  );
  const signed = signedTexts(view).map(
    (agreement): Shown => ({
      kind: 'signed',
      text: { changes: agreement.covers, is: 'signed' },
      agreement,
    }),
  );
  const standing = standingTexts(view).map((text): Shown => ({ kind: 'text', text }));
  return [...drafts, ...signed, ...standing, { kind: 'now', text: null }];
}

/** What is on the table: a text, one's own, a signed one, or what is in force now. */
export function StandingText() {
  const { t } = useLingui();
  const view = useView();
  const draft = useGameState((state) => state.draft);
  const sheets = sheetsOf(view, draft);
  // A choice holds as long as what could be chosen from is the same.
  const [chosen, setChosen] = useState({ of: 0, at: 0 });
  const at = chosen.of === sheets.length ? chosen.at : 0;
  const shown = sheets[at] ?? sheets[0];
  if (shown === undefined) return null;
  return (
    <Sheet
      as="section"
      className={styles.standing}
      data-kind={shown.kind}
      aria-labelledby="standing-text"
    >
      <header className={styles.head}>
        <h2 id="standing-text">
          <Title shown={shown} />
        </h2>
        <span>
          <Whence shown={shown} />
        </span>
      </header>
      {sheets.length > 1 ? (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset's legend would stand where the title does
        <div role="group" aria-label={t`Which text to show`} className={styles.choice}>
          {sheets.map((sheet, i) => (
            <button
              // biome-ignore lint/suspicious/noArrayIndexKey: a sheet is what lies at its place
              key={i}
              type="button"
              aria-pressed={i === at}
              onClick={() => setChosen({ of: sheets.length, at: i })}
            >
              <Tab sheet={sheet} />
            </button>
          ))}
        </div>
      ) : null}
      <div ref={moreBelow} className={styles.body}>
        <Rows text={shown.text} />
      </div>
      {shown.kind === 'now' ? (
        <Agreements />
      ) : shown.kind === 'text' ? (
        <Seals needs={shown.text.needs} signed={shown.text.signed} />
      ) : shown.kind === 'signed' ? (
        <Seals needs={shown.agreement.signatories} signed={shown.agreement.signatories} />
      ) : (
        <p className={styles.unsent}>
          <Icon name="deadline" />
          <span>
            <Trans>Your offer: goes out at the end of the week, when you send your moves.</Trans>
          </span>
        </p>
      )}
    </Sheet>
  );
}

function Title({ shown }: { readonly shown: Shown }) {
  switch (shown.kind) {
    case 'draft':
      return <Trans>Your offer</Trans>;
    case 'signed':
      return shown.agreement.is === 'announced' ? (
        <Trans>Signed; the vote at home is next</Trans>
      ) : (
        <Trans>Signed, with a condition on it</Trans>
      );
    case 'text':
      return <Trans>Standing text</Trans>;
    case 'now':
      return <Trans>What stands now</Trans>;
  }
}

/** Whose it is and since when; of what stands now, that nothing else lies on the table. */
function Whence({ shown }: { readonly shown: Shown }) {
  const view = useView();
  const names = useNames();
  switch (shown.kind) {
    case 'draft':
      return <Trans>not sent yet</Trans>;
    case 'signed':
      return <Trans>not yet in force</Trans>;
    case 'text':
      return shown.text.author === view.seat ? (
        <Trans>your offer, week {shown.text.week}</Trans>
      ) : (
        <Trans>
          {capital(names.whose(shown.text.author))} offer, week {shown.text.week}
        </Trans>
      );
    case 'now':
      return standingTexts(view).length + signedTexts(view).length === 0 ? (
        <Trans>no text tabled</Trans>
      ) : null;
  }
}

function Tab({ sheet }: { readonly sheet: Shown }) {
  const names = useNames();
  const mark = useMark();
  switch (sheet.kind) {
    case 'draft':
      return <Trans>yours, not sent</Trans>;
    case 'signed':
      return <Trans>signed</Trans>;
    case 'text':
      return (
        <PartyMark
          index={mark(sheet.text.author)}
          name={capital(names.who(sheet.text.author))}
          size={12}
        />
      );
    case 'now':
      return <Trans>now</Trans>;
  }
}

function Rows({ text }: { readonly text: Laid | null }) {
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
              {text?.is === 'signed' && row.issue in text.changes && row.state === 'agreed' ? (
                <Trans>signed</Trans>
              ) : (
                <StateWord state={row.state} />
              )}
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
function Seals({ needs, signed: by }: { needs: readonly string[]; signed: readonly string[] }) {
  const mark = useMark();
  const names = useNames();
  const awaited = needs.filter((id) => !by.includes(id));
  const signed = needs.filter((id) => by.includes(id));
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
      <span className={styles.awaited} hidden={awaited.length === 0}>
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
