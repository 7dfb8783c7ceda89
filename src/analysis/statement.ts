import type { CloseReason, Happening } from '../engine/happening.ts';
import type { ChangesById, Position, RefusalReason, WantsById } from '../engine/move.ts';
import type { AnswerRule, Decision } from '../minds/reasons.ts';
import type { EndingKind, Kind } from '../scenario/vocabulary.ts';

/** What the debrief can say of one playout: codes and ids only; `debrief` says and draws them.
 * `happenings` are ids of the playout's whole log (`h12`), never of one seat's renumbered one. */
interface Said {
  /** The week it speaks of (talks first, then the year after: `turn + aftermathWeek`). */
  week: number;
  /** Every happening it speaks of, the one it is about first. Never empty. */
  happenings: readonly string[];
  /** Decision records it was read from; empty where it was read from the log alone. */
  decisions: readonly string[];
  /** How much it mattered, 0..1: for choosing a few of many. */
  weight: number;
}

/** One statement about what happened and why. `party` is the side it is about. */
export type Statement = Said &
  (
    | { code: 'ended'; ending: string; kind: EndingKind; agreementsStanding: number }
    | { code: 'closed'; why: CloseReason }
    /** It signed, by this rule; `value` and `needed` on V. */
    | {
        code: 'accepted';
        party: string;
        text: string;
        rule: AnswerRule;
        value: number;
        needed: number;
        bar: number;
      }
    /** It refused or held, by this rule; the single change that would have done, where there is one. */
    | {
        code: 'turned-down';
        party: string;
        text: string;
        rule: AnswerRule;
        value: number;
        needed: number;
        bar: number;
        names: string | null;
        wouldClear: { issue: string; option: string } | null;
      }
    /** The refusal that came nearest to a yes in the whole game. */
    | {
        code: 'nearest-miss';
        party: string;
        text: string;
        rule: AnswerRule;
        short: number;
        wouldClear: { issue: string; option: string } | null;
      }
    | {
        code: 'signed';
        agreement: string;
        covers: ChangesById;
        comprehensive: boolean;
        signatories: readonly string[];
      }
    /** Something more was asked for after the announcement; how that ended. */
    | {
        code: 'condition-added';
        party: string;
        agreement: string;
        condition: string;
        wants: WantsById;
        fate: 'open' | 'granted' | 'lifted';
      }
    /** `odds`: how likely such a text was to pass there, 0..1. */
    | { code: 'unratified'; party: string; agreement: string; odds: number }
    /** It did not last. `reports` heard by all, `violations` that took place. */
    | {
        code: 'collapsed';
        agreement: string;
        weeksInForce: number;
        reports: number;
        violations: number;
        inAftermath: boolean;
      }
    /** It stood when the year after ended. */
    | { code: 'held'; agreement: string; weeksInForce: number; comprehensive: boolean }
    /** Reports are not violations: what was reported against what took place. */
    | {
        code: 'reports-and-violations';
        agreement: string;
        violations: number;
        reported: number;
        falseReports: number;
      }
    | {
        code: 'deadline-ended';
        deadline: string;
        setter: string;
        how: 'met' | 'enforced' | 'lapsed';
        extensions: number;
        /** How far the setter's deadlines were believed before and after, 0..1. */
        wordBefore: number;
        wordAfter: number;
      }
    | { code: 'deadline-extended'; deadline: string; setter: string; times: number }
    /** The talks moved on. */
    | { code: 'process'; from: string; to: string }
    | { code: 'acknowledged'; party: string; demand: string; owner: string }
    /** A core demand that nobody acknowledged before the talks closed. */
    | { code: 'never-acknowledged'; demand: string; owner: string }
    | { code: 'demand-ended'; demand: string; owner: string; state: string }
    /** The largest fall (or rise) of one side's trust in another, over the talks. */
    | { code: 'trust-moved'; party: string; in: string; from: number; to: number }
    | {
        code: 'chose';
        party: string;
        event: string;
        choice: string;
        /** Odds the side's mind gave its choices; null for a person. */
        odds: Readonly<Record<string, number>> | null;
      }
    | {
        code: 'probe-answered';
        party: string;
        askedBy: string | null;
        probe: string;
        answer: string;
        /** How likely this answer was under each mind, 0..1: what it told. */
        likelihoods: Readonly<Record<string, number>>;
      }
    | { code: 'said-aloud'; party: string; says: Position }
    /** It signed what it had said it never would. */
    | { code: 'crossed-own-word'; party: string; issue: string; option: string; agreement: string }
    | { code: 'walked'; party: string; returned: boolean }
    /** How one side's weeks were spent. */
    | { code: 'weeks'; party: string; kinds: Readonly<Partial<Record<Kind, number>>> }
    /** Where its floor stood at the start and at the end, on V, and what moved it most. */
    | {
        code: 'floor-moved';
        party: string;
        from: number;
        to: number;
        momentum: number;
        hurt: number;
        deadlines: number;
      }
    /** A package every party's own table would have scored higher than what stood in the end. */
    | {
        code: 'left-on-the-table';
        package: ChangesById;
        /** u of it less u of what stood, per party. */
        gains: Readonly<Record<string, number>>;
      }
    /** Nothing could have been signed by all who must: no package reached every bar at the start. */
    | { code: 'no-room-at-the-start' }
  );
export type StatementCode = Statement['code'];

export const LANES = [
  'text',
  'answer',
  'agreement',
  'condition',
  'report',
  'deadline',
  'demand',
  'process',
  'posture',
  'event',
  'measure',
  'speech',
] as const;
export type Lane = (typeof LANES)[number];

/** One thing on the timeline; say it with the happening itself. */
export interface TimelineItem {
  lane: Lane;
  week: number;
  happening: Happening;
  /** Worth a mark of its own: what came after hangs on it. */
  turning: boolean;
  /** Happenings that name this one as their cause. */
  ledTo: readonly string[];
  /** The record by which a computer seat did this; null where a person or a rule did. */
  decision: string | null;
}

/** A commitment and how it fared. */
export interface Commitment {
  id: string;
  kind: 'agreement' | 'condition' | 'deadline' | 'never' | 'willing';
  /** Who bound itself; null for a calendar. */
  by: readonly string[];
  /** The agreement, condition or deadline; for `never` and `willing` the issue. */
  of: string;
  option: string | null;
  madeWeek: number;
  made: string;
  fate:
    | 'kept'
    | 'broken'
    | 'granted'
    | 'dropped'
    | 'enforced'
    | 'lapsed'
    | 'met'
    | 'moved'
    | 'unratified'
    | 'expired'
    | 'open';
  fateWeek: number | null;
  fateHappening: string | null;
  reasonGiven: RefusalReason | null;
}

/** What one side kept to itself, opened after the game. */
export interface Reveal {
  party: string;
  player: 'human' | 'computer';
  mind: string | null;
  /** Mind → prior, 0..1; null where the party has only one way to be. */
  priors: Readonly<Record<string, number>> | null;
  exponent: number;
  /** Normalised weights per issue, heaviest first: own table and back table. */
  weights: readonly { issue: string; own: number; back: number }[];
  thresholdStart: number;
  thresholdEnd: number;
  redLines: WantsById;
  /** Floor and target per week of the talks, on V; the floor alone for a person. */
  course: readonly { week: number; floor: number; target: number | null }[];
  /** u of the status quo, of what stood when talks closed and of what stood in the end, 0..1. */
  utility: { start: number; closed: number; end: number };
}

/** What a person said it believed of a side with several minds, beside what was so. */
export interface BeliefBeside {
  by: string;
  about: string;
  /** How likely it is that `about` means to settle, 0..1, as stated. */
  stated: readonly { week: number; value: number }[];
  prior: number;
  mind: string;
  /** 1 where the mind drawn is the one of the two that means to settle, else 0. */
  truth: 0 | 1;
  /** The same probability after each week, from 0 (the prior): by everything that speaks for or against a
   * mind, and by what `by` itself could see; null where a person plays `about`. */
  evidence: readonly { week: number; value: number }[] | null;
  yardstick: readonly { week: number; value: number }[] | null;
  /** Mean squared error over the weeks in which something was stated, 0..1 (a guess of one half: .25). */
  brier: { stated: number | null; evidence: number | null; yardstick: number | null };
}

/** Everything the debrief says of one finished playout. */
export interface Account {
  ending: { id: string; kind: EndingKind } | null;
  weeks: number;
  timeline: readonly TimelineItem[];
  /** In order of weeks. */
  statements: readonly Statement[];
  commitments: readonly Commitment[];
  reveals: readonly Reveal[];
  beliefs: readonly BeliefBeside[];
  /** Each decision record with the happenings it led to directly. */
  decisions: readonly { decision: Decision; happenings: readonly string[] }[];
}
