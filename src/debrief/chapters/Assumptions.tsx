import { Trans } from '@lingui/react/macro';
import styles from './Simple.module.css';

/** The assumptions of the model that a reader should doubt, each with what it leaves out. */
export function Assumptions({ fictional }: { readonly fictional: boolean }) {
  return (
    <ul className={styles.assumptions}>
      <li>
        <Trans>
          <b>One mind for each delegation.</b> Real ones are many people who disagree. Which mind
          one had was drawn by chance; it is no finding about anyone.
        </Trans>
      </li>
      <li>
        <Trans>
          <b>What sides want is a row of numbers.</b> They were chosen so that the case can be
          taught, and stay as they are while it is played. People change their minds about what they
          want.
        </Trans>
      </li>
      <li>
        <Trans>
          <b>A text is a choice among given options.</b> Real drafting invents options nobody had
          thought of, and hides quarrels in words that both sides can read.
        </Trans>
      </li>
      <li>
        <Trans>
          <b>The world outside moves by a few dials.</b> The course of events, its costs, and trust
          are each one number. What happens to people is told in words and never counted.
        </Trans>
      </li>
      <li>
        <Trans>
          <b>The odds of an agreement holding are ours.</b> That monitoring, guarantees and exact
          terms help is from research on ceasefires; how much they help here is a choice.
        </Trans>
      </li>
      <li>
        <Trans>
          <b>Everyone keeps to the rules.</b> No lies about texts, no talks behind the talks, no
          mistakes in translation, no election night.
        </Trans>
      </li>
      {fictional ? null : (
        <li>
          <Trans>
            <b>A few chairs stand for many people.</b> Those who bear an ending without a chair
            appear in a sentence. That is the largest thing left out.
          </Trans>
        </li>
      )}
    </ul>
  );
}
