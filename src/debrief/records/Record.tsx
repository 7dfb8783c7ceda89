import { Trans, useLingui } from '@lingui/react/macro';
import { Disclosure } from '../../controls/Disclosure.tsx';
import { PartyMark } from '../../controls/PartyMark.tsx';
import { Sheet } from '../../controls/Sheet.tsx';
import { whyDecided } from '../../locale/because.ts';
import { sayDecision } from '../../locale/decisions.ts';
import type { Decision } from '../../minds/reasons.ts';
import type { Story } from '../story.ts';
import { AnswerRecord } from './AnswerRecord.tsx';
import { ChanceRecord } from './ChanceRecord.tsx';
import { DeadlineRecord } from './DeadlineRecord.tsx';
import { KindRecord } from './KindRecord.tsx';
import { OfferRecord } from './OfferRecord.tsx';
import styles from './Record.module.css';

const weighed: ReadonlySet<Decision['decision']> = new Set(['answer', 'offer']);

/** One decision of a computer seat, opened to its record: plain words first, numbers behind them. */
export function DecisionRecord({
  story,
  decision,
}: {
  readonly story: Story;
  readonly decision: Decision;
}) {
  const { names, mark } = story;
  const { party, week } = decision;
  const name = names.party(party);
  // Answers and offers say theirs at the end of what was weighed.
  const why = weighed.has(decision.decision) ? null : whyDecided(decision);
  return (
    <Sheet as="article" className={styles.record} aria-labelledby={`record-${decision.id}`}>
      <p className={styles.whose}>
        <PartyMark
          index={mark(party)}
          name={
            <Trans>
              {name}, week {week}
            </Trans>
          }
        />
      </p>
      <h3 id={`record-${decision.id}`} tabIndex={-1} className={styles.title}>
        {sayDecision(decision, names, story.asked(decision))}
      </h3>
      {why === null ? null : <p className={styles.why}>{why}</p>}
      <Matter story={story} decision={decision} />
      <Standing decision={decision} story={story} />
    </Sheet>
  );
}

function Matter({ story, decision }: { readonly story: Story; readonly decision: Decision }) {
  switch (decision.decision) {
    case 'answer':
      return <AnswerRecord story={story} decision={decision} />;
    case 'kind':
      return <KindRecord decision={decision} />;
    case 'offer':
      return <OfferRecord story={story} decision={decision} />;
    case 'deadline':
      return <DeadlineRecord decision={decision} />;
    case 'besides':
      return null;
    default:
      return <ChanceRecord story={story} decision={decision} />;
  }
}

/** Where the side stood when it decided: what every record names. */
function Standing({ story, decision }: { readonly story: Story; readonly decision: Decision }) {
  const { i18n } = useLingui();
  const share = (value: number) => i18n.number(value, { maximumFractionDigits: 3 });
  const mind = decision.mind === null ? null : story.mindName(decision.mind);
  return (
    <Disclosure summary={<Trans>Where they stood that week</Trans>}>
      <dl className={styles.numbers}>
        <div>
          <dt>
            <Trans>Floor: what they expected without a deal</Trans>
          </dt>
          <dd>{share(decision.floor)}</dd>
        </div>
        <div>
          <dt>
            <Trans>Target: what they aimed at this week</Trans>
          </dt>
          <dd>{share(decision.target)}</dd>
        </div>
        <div>
          <dt>
            <Trans>The best text they could have signed</Trans>
          </dt>
          <dd>{share(decision.best)}</dd>
        </div>
        <div>
          <dt>
            <Trans>How much of their time was spent</Trans>
          </dt>
          <dd>{i18n.number(decision.tau, { style: 'percent' })}</dd>
        </div>
        {mind === null ? null : (
          <div>
            <dt>
              <Trans>The mind drawn for them</Trans>
            </dt>
            <dd lang={story.scenario.language}>{mind}</dd>
          </div>
        )}
      </dl>
    </Disclosure>
  );
}
