import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useRef } from 'react';
import { Dialog } from '../../controls/Dialog.tsx';
import { Disclosure } from '../../controls/Disclosure.tsx';
import { PartyMark } from '../../controls/PartyMark.tsx';
import { edition } from '../../scenario/edition.ts';
import { sourcesOf } from '../lobby/fromScenario.ts';
import { Sources } from '../lobby/Sources.tsx';
import styles from './Codex.module.css';
import { KEYS } from './Keys.tsx';
import { useGame, useMark } from './useGame.tsx';

/** A place in the codex: a delegation or an issue. */
export type CodexPlace = `party:${string}` | `issue:${string}`;

/** The words of the trade that this page uses, each in a sentence or two. */
const WORDS: readonly { word: MessageDescriptor; means: MessageDescriptor }[] = [
  {
    word: msg`Floor`,
    means: msg`What no deal is worth to a side. It signs nothing that is worth less to it. War and cost push it down; a better season pushes it up.`,
  },
  {
    word: msg`Back table`,
    means: msg`Those at home who must be able to live with a signature: a parliament, an alliance, a board. A signature they would not bear may fail.`,
  },
  {
    word: msg`Red line`,
    means: msg`Something a side will not sign whatever else is in the text. An event or a granted demand may lift it.`,
  },
  {
    word: msg`Standing text`,
    means: msg`A proposal that lies on the table. It stands for two weeks, until it is withdrawn, replaced, refused by somebody it needs, or signed by all of them.`,
  },
  {
    word: msg`Single text`,
    means: msg`One draft that a mediator writes and rewrites until nobody can improve it for all. The parties criticise it instead of tabling their own.`,
  },
  {
    word: msg`Condition`,
    means: msg`What a side wants to see before something already announced comes into force.`,
  },
  {
    word: msg`Demand`,
    means: msg`What a side says it needs. It can be acknowledged, bargained over, met, traded for something else, put aside, or it can harden.`,
  },
  {
    word: msg`Talks about talks`,
    means: msg`The stage before substance: who sits where, and what may be spoken of. Core issues can be tabled in it and not signed.`,
  },
  {
    word: msg`Monitoring`,
    means: msg`Somebody who watches what was signed. With it more breaches are reported, and fewer happen.`,
  },
  {
    word: msg`Guarantees`,
    means: msg`What makes breaking a text cost more: troops, a promise, money in trust.`,
  },
  {
    word: msg`Your word`,
    means: msg`How far the others believe your deadlines. It grows when a date is kept, and falls when it passes without consequence.`,
  },
  {
    word: msg`Trust`,
    means: msg`What one side expects of another after what it has seen: weeks kept, and reports of breaches, which weigh more.`,
  },
  {
    word: msg`Ratification`,
    means: msg`The vote at home after a signature. Only then is anything in force.`,
  },
  {
    word: msg`Mind`,
    means: msg`Whether a computer delegation negotiates to settle or to gain time. It is drawn by chance and hidden until the end: a device of the game, and no claim about anyone.`,
  },
];

export function CodexDialog({
  open,
  place,
  onClose,
}: {
  readonly open: boolean;
  readonly place: CodexPlace | null;
  readonly onClose: () => void;
}) {
  const { t } = useLingui();
  const { scenario, seat } = useGame();
  const mark = useMark();
  const body = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!open || place === null) return;
    const found = body.current?.querySelector(`[data-place="${place}"]`);
    const entry = found?.querySelector('details');
    if (entry) entry.open = true;
    found?.querySelector('summary')?.focus();
    found?.scrollIntoView({ block: 'start' });
  }, [open, place]);
  // Only what this chair may read.
  const { parties, issues, demands, sources, language } = edition(scenario, seat);
  return (
    <Dialog open={open} onClose={onClose} width="wide" title={<Trans>Who, what, from where</Trans>}>
      <div ref={body} className={styles.codex}>
        <section>
          <h3 tabIndex={-1}>
            <Trans>Delegations</Trans>
          </h3>
          {Object.entries(parties).map(([id, party]) => (
            <div key={id} data-place={`party:${id}`}>
              <Disclosure
                summary={
                  <PartyMark index={mark(id)} name={<span lang={language}>{party.name}</span>} />
                }
              >
                <div lang={language}>
                  {party.desk ? <p className={styles.desk}>{party.desk}</p> : null}
                  {party.public.full.split(/\n\s*\n/).map((paragraph) => (
                    <p key={paragraph}>{paragraph}</p>
                  ))}
                </div>
                <dl lang={language} className={styles.demands}>
                  {Object.entries(demands).map(([name, demand]) =>
                    demand.party === id ? (
                      <div key={name}>
                        <dt>{demand.title}</dt>
                        <dd>{demand.meaning}</dd>
                      </div>
                    ) : null,
                  )}
                </dl>
              </Disclosure>
            </div>
          ))}
        </section>
        <section>
          <h3 tabIndex={-1}>
            <Trans>Issues</Trans>
          </h3>
          {Object.entries(issues).map(([id, issue]) => (
            <div key={id} data-place={`issue:${id}`}>
              <Disclosure summary={<span lang={language}>{issue.title}</span>}>
                <ol lang={language} className={styles.options}>
                  {Object.entries(issue.options).map(([option, { title }]) => (
                    <li key={option}>{title}</li>
                  ))}
                </ol>
                <p className={styles.signers}>
                  <Trans>Signed by</Trans>{' '}
                  {(scenario.issues[id]?.signatories ?? []).map((party) => (
                    <PartyMark
                      key={party}
                      index={mark(party)}
                      name={<span lang={language}>{parties[party]?.name ?? party}</span>}
                      size={12}
                    />
                  ))}
                </p>
              </Disclosure>
            </div>
          ))}
        </section>
        <section>
          <h3 tabIndex={-1}>
            <Trans>Words</Trans>
          </h3>
          <dl className={styles.words}>
            {WORDS.map(({ word, means }) => (
              <div key={word.id}>
                <dt>{t(word)}</dt>
                <dd>{t(means)}</dd>
              </div>
            ))}
          </dl>
        </section>
        <section>
          <h3 tabIndex={-1}>
            <Trans>Keys</Trans>
          </h3>
          <p>
            <Trans>Asked for at any time, spoken and shown.</Trans>
          </p>
          <dl className={styles.keys}>
            {KEYS.map(({ letter, asks }) => (
              <div key={letter}>
                <dt>
                  <kbd>Alt</kbd> + <kbd>Shift</kbd> + <kbd>{letter}</kbd>
                </dt>
                <dd>{t(asks)}</dd>
              </div>
            ))}
          </dl>
        </section>
        <Sources language={language} sources={sourcesOf({ sources })} />
      </div>
    </Dialog>
  );
}
