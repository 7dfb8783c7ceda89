import { rounded } from '../negotiation/utility.ts';
import { ruleFor } from './acceptance.ts';
import { answerFor } from './answers.ts';
import { highest } from './beside.ts';
import { keyAt } from './chance.ts';
import { kindAt, oddsOf, sumOf } from './kinds.ts';
import { BAND, bestOfConsidered } from './offering.ts';
import type { Decision, OfferDecision } from './reasons.ts';
import { answerOf } from './setter.ts';

/** What a record says was decided, in few words: two of them can be compared. */
export type Outcome =
  | { decision: 'kind'; odds: Readonly<Record<string, number>>; drawn: string }
  | { decision: 'answer'; rule: string; accepted: boolean; answer: string }
  | { decision: 'offer'; rule: string; changes: Readonly<Record<string, string>> }
  | { decision: 'probe' | 'event'; drawn: string }
  | { decision: 'deadline'; answer: string }
  | { decision: 'besides'; move: string };

/** The outcome as it was written down. */
export function outcomeOf(record: Decision): Outcome {
  switch (record.decision) {
    case 'kind':
      return { decision: 'kind', odds: record.odds, drawn: record.drawn };
    case 'answer':
      return {
        decision: 'answer',
        rule: record.rule,
        accepted: record.accepted,
        answer: answerFor(record),
      };
    case 'offer':
      return { decision: 'offer', rule: record.rule, changes: record.changes };
    case 'probe':
    case 'event':
      return { decision: record.decision, drawn: record.drawn };
    case 'deadline':
      return { decision: 'deadline', answer: record.answer };
    case 'besides':
      return { decision: 'besides', move: JSON.stringify(record.move) };
  }
}

/** Decides again from the numbers of a record alone: what comes out is what it says, or the record does
 * not explain the decision. */
export function recompute(record: Decision): Outcome {
  switch (record.decision) {
    case 'kind': {
      const q = Object.fromEntries(
        record.menu.map((kind) => [kind, sumOf(record.terms[kind] ?? [])]),
      );
      const odds = oddsOf(q, record.menu);
      return { decision: 'kind', odds, drawn: kindAt(odds, record.draw) };
    }
    case 'answer': {
      // A call for monitoring is granted where being watched is worth at least as much as not.
      const granted = record.value >= record.needed;
      const { rule, accepted } =
        record.about === 'monitoring'
          ? {
              rule: granted ? ('met-target' as const) : ('below-today' as const),
              accepted: granted,
            }
          : ruleFor(record);
      const answer = answerFor({ ...record, rule, accepted });
      return { decision: 'answer', rule, accepted, answer };
    }
    case 'offer':
      return offer(record);
    case 'probe':
    case 'event':
      return { decision: record.decision, drawn: keyAt(record.odds, record.draw) ?? '' };
    case 'deadline':
      return { decision: 'deadline', answer: answerOf(record) };
    case 'besides':
      return {
        decision: 'besides',
        move: JSON.stringify(highest(record.considered, record.least)?.move),
      };
  }
}

/** The best of what was considered; and whether it lies in the band or above it. */
function offer(record: OfferDecision): Outcome {
  const best = bestOfConsidered(record.considered);
  if (best === null) return { decision: 'offer', rule: record.rule, changes: {} };
  const bargained = record.rule === 'trade-off' || record.rule === 'lowest-above-target';
  if (!bargained) return { decision: 'offer', rule: record.rule, changes: best.changes };
  const [low, high] = [record.band[0], rounded(record.band[0] + BAND)];
  const rule = best.value >= low && best.value <= high ? 'trade-off' : 'lowest-above-target';
  return { decision: 'offer', rule, changes: best.changes };
}
