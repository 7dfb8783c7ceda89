import { Trans, useLingui } from '@lingui/react/macro';
import { Icon } from '../../controls/Icon.tsx';
import { PartyMark } from '../../controls/PartyMark.tsx';
import type { ChangesById } from '../../engine/move.ts';
import { type Worth, worth } from '../../engine/worth.ts';
import { capital, listed } from '../../locale/say.ts';
import { learnedOf } from '../../play/learned.ts';
import styles from './OfferReadout.module.css';
import { Seal } from './Seal.tsx';
import { useGame, useMark, useNames, useView } from './useGame.tsx';
import { byFloor, homeSentence, worthSentence } from './worthWords.ts';

interface Props {
  readonly told: Worth;
  readonly standing: ChangesById;
  readonly hasStanding: boolean;
}

/** What a text would mean: who must sign, what it is worth to this seat, what is known of the others. */
export function OfferReadout({ told, standing, hasStanding }: Props) {
  const mark = useMark();
  const names = useNames();
  const view = useView();
  const all = told.signatories.length === view.parties.length;
  return (
    <>
      <section>
        <h3 className={styles.head}>
          <Trans>Who must sign</Trans>
          <small>
            {told.signatories.length === 0 ? (
              <Trans>nobody: it changes nothing</Trans>
            ) : all ? (
              <Trans>all of you</Trans>
            ) : null}
          </small>
        </h3>
        <ul className={styles.signers}>
          {told.signatories.map((id) => (
            <li key={id}>
              <Seal mark={mark(id)} pressed={false} />
              <span>{capital(names.who(id))}</span>
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h3 className={styles.head}>
          <Trans>Worth to you</Trans>
        </h3>
        <WorthOf told={told} standing={hasStanding ? standing : null} />
        <Limits told={told} />
      </section>
      <Others told={told} />
    </>
  );
}

/** A bar with the least this seat signs for, the standing text and this one; the words say it first. */
export function WorthOf({
  told,
  standing,
}: {
  readonly told: Worth;
  readonly standing: ChangesById | null;
}) {
  const { i18n } = useLingui();
  const view = useView();
  const other = standing === null ? null : worth(view, standing).value;
  const at = (share: number) => `${Math.min(100, Math.max(0, share * 100))}%`;
  const kept = Math.round(told.utility * 100);
  const expected = Math.round(told.value * 100);
  return (
    <div className={styles.worth}>
      <div className={styles.scale} aria-hidden="true">
        <span className={styles.floor} style={{ insetInlineStart: at(told.bar) }}>
          {byFloor(told) ? <Trans>your floor</Trans> : <Trans>today</Trans>}
        </span>
        <i className={styles.mark} style={{ insetInlineStart: at(told.bar) }} />
        {other === null ? null : (
          <i className={styles.mark} data-soft style={{ insetInlineStart: at(other) }} />
        )}
        <i className={styles.reach} style={{ inlineSize: at(told.value) }} />
        <i className={styles.dot} style={{ insetInlineStart: at(told.value) }} />
      </div>
      <output className={styles.sentence}>{worthSentence(i18n, view, told, standing)}</output>
      <p className={styles.numbers}>
        <Trans>
          Kept to the letter {kept} of 100; as far as you trust it will be, {expected}.
        </Trans>
      </p>
    </div>
  );
}

/** Red lines, hold-backs, the back table, and what the stage of the talks does not allow yet. */
export function Limits({ told }: { readonly told: Worth }) {
  const { i18n } = useLingui();
  const { scenario } = useGame();
  const view = useView();
  const names = useNames();
  const home = homeSentence(i18n, told);
  const who = scenario.parties[view.seat]?.['back-table'].who ?? [];
  return (
    <ul className={styles.limits}>
      <li data-warn={told.crossed.length > 0 || undefined}>
        <Icon name={told.crossed.length > 0 ? 'warning' : 'check'} />
        {told.crossed.length === 0 ? (
          <span>
            <Trans>
              <b>Red lines:</b> none crossed.
            </Trans>
          </span>
        ) : (
          <span>
            <Trans>
              <b>Red line:</b>{' '}
              {listed(told.crossed.map((one) => names.option(one.issue, one.option)))}.
            </Trans>
          </span>
        )}
      </li>
      <li data-warn={home.warn || undefined}>
        <Icon name={home.warn ? 'warning' : 'check'} />
        <span>
          <Trans>
            <b>Your back table</b> ({who[0]}) {home.says}
          </Trans>
        </span>
      </li>
      {told.heldBack.map((id) => (
        <li key={id} data-warn>
          <Icon name="warning" />
          <span>
            <Trans>
              <b>Held back</b> by your own demand “{names.demand(id)}”.
            </Trans>
          </span>
        </li>
      ))}
      {view.process === 'talksAboutTalks' && told.core ? (
        <li data-warn>
          <Icon name="note" />
          <span>
            <Trans>
              <b>Not to be signed yet:</b> these are still talks about talks.
            </Trans>
          </span>
        </li>
      ) : null}
    </ul>
  );
}

/** What has been learned of the others: a range from public facts, never their truth. */
function Others({ told }: { readonly told: Worth }) {
  const view = useView();
  const names = useNames();
  const mark = useMark();
  const others = view.parties.filter(({ id }) => id !== view.seat && told.signatories.includes(id));
  if (others.length === 0) return null;
  return (
    <section>
      <h3 className={styles.head}>
        <Trans>What you have learned of the others</Trans>
      </h3>
      <ul className={styles.others}>
        {others.map(({ id }) => {
          const known = learnedOf(view, told.package, id);
          return (
            <li key={id}>
              <PartyMark index={mark(id)} name={capital(names.who(id))} size={14} />
              <span className={styles.range} aria-hidden="true">
                <i
                  data-mark={mark(id)}
                  data-word={known.word}
                  style={{
                    insetInlineStart: `${known.low * 100}%`,
                    inlineSize: `${(known.high - known.low) * 100}%`,
                  }}
                />
              </span>
              <small>
                {known.texts === 0 ? (
                  <Trans>its demands only</Trans>
                ) : known.texts === 1 ? (
                  <Trans>from 1 offer</Trans>
                ) : (
                  <Trans>from {known.texts} offers</Trans>
                )}
              </small>
              <b>
                {known.crosses !== null ? (
                  <Trans>
                    it said never: {names.option(known.crosses.issue, known.crosses.option)}
                  </Trans>
                ) : known.word === 'enough' ? (
                  <Trans>probably enough</Trans>
                ) : known.word === 'not-enough' ? (
                  <Trans>probably not enough</Trans>
                ) : (
                  <Trans>hard to tell</Trans>
                )}
              </b>
            </li>
          );
        })}
        <li className={styles.ends} aria-hidden="true">
          <span />
          <span>
            <Trans>worse than now</Trans>
          </span>
          <span>
            <Trans>better</Trans>
          </span>
        </li>
      </ul>
    </section>
  );
}
