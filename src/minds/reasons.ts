import type { Move } from '../engine/move.ts';
import type { Kind } from '../scenario/vocabulary.ts';
import type { Term } from './kinds.ts';

/** The record of one decision of a computer seat: everything from which it can be recomputed. Hidden
 * from every view; opened in the debrief. Numbers are on V (model.md §5) unless said otherwise. */
export interface DecisionBase {
  id: string;
  party: string;
  week: number;
  mind: string | null;
  floor: number;
  target: number;
  tau: number;
  best: number;
}
export type AnswerRule =
  /** Accepted: worth the target, or late enough and the best seen lately. */
  | 'met-target'
  | 'deadline-near'
  /** Refused: worth less than no deal; no better than what is in force (partial texts, calls for
   * monitoring); better than no deal, but not by what its mind asks for a comprehensive text. */
  | 'below-bar'
  | 'below-today'
  | 'mind'
  | 'red-line'
  | 'back-table'
  | 'held-back'
  | 'below-target'
  | 'process'
  | 'empty-set';
export interface KindDecision extends DecisionBase {
  decision: 'kind';
  menu: readonly Kind[];
  q: Readonly<Partial<Record<Kind, number>>>;
  /** The terms of each sum, named: so that a sentence can say which weighed most. */
  terms: Readonly<Partial<Record<Kind, readonly Term[]>>>;
  odds: Readonly<Partial<Record<Kind, number>>>;
  /** The same under every mind the party may have, with this week's menu; none where it has only one way
   * to be. What the evidence says is read off it. */
  byMind: Readonly<Record<string, Readonly<Partial<Record<Kind, number>>>>>;
  drawn: Kind;
  draw: number;
  carriedOut: readonly string[];
}
export interface AnswerDecision extends DecisionBase {
  decision: 'answer';
  question: string;
  about: 'text' | 'condition' | 'monitoring';
  subject: string;
  value: number;
  utility: number;
  bar: number;
  /** What of the bar its mind asks for beyond the floor: the bonus of comprehensive texts, else 0. */
  bonus: number;
  /** What the value had to reach this week: target, plus the margin for partial packages. */
  needed: number;
  back: number;
  threshold: number;
  /** Probability it is kept, s of model.md §5. */
  kept: number;
  comprehensive: boolean;
  core: boolean;
  /** What stands in the way whatever it is worth: an issue of a red line, a demand that holds it back. */
  crossed: string | null;
  heldBack: string | null;
  /** The talks are still about talks: a text on core issues cannot be signed yet. */
  aboutTalks: boolean;
  /** The best text put to this seat in the last weeks, this one left out; null if there was none. */
  bestLately: number | null;
  /** The issue or demand a refusal names. */
  names: string | null;
  rule: AnswerRule;
  accepted: boolean;
  /** It would have signed, but another text put to it this week on the same issue is worth more. */
  instead: string | null;
  /** The nearest change that would have cleared the bar, if a single one would. */
  wouldClear: { issue: string; option: string } | null;
}
export interface OfferDecision extends DecisionBase {
  decision: 'offer';
  move: string;
  band: readonly [number, number];
  candidates: number;
  /** The best few, best first: own V, and how the weakest signatory was estimated to like it. */
  considered: readonly {
    changes: Readonly<Record<string, string>>;
    value: number;
    estimate: number;
  }[];
  changes: Readonly<Record<string, string>>;
  value: number;
  bar: number;
  /** Who was judged hardest to win, and the estimate (0..1) of how it likes this text. */
  weakest: string | null;
  estimate: number;
  rule: 'trade-off' | 'lowest-above-target' | 'same-text' | 'linked' | 'redraft';
}
export interface ChanceDecision extends DecisionBase {
  decision: 'probe' | 'event';
  question: string;
  odds: Readonly<Record<string, number>>;
  /** The same under every mind the party may have. */
  byMind: Readonly<Record<string, Readonly<Record<string, number>>>>;
  drawn: string;
  draw: number;
}
export interface DeadlineDecision extends DecisionBase {
  decision: 'deadline';
  deadline: string;
  costOfLapsing: number;
  gain: number;
  costOfMeasure: number;
  /** The side it is aimed at was seen to give something in the last two weeks. */
  conceded: boolean;
  extensionsLeft: number;
  /** What was open to it. */
  answers: readonly ('enforce' | 'extend' | 'lapse')[];
  answer: 'enforce' | 'extend' | 'lapse';
}
/** Rules by which a seat does something beside what its kind of week asks for, or picks whom to ask. */
export const BESIDES_RULES = [
  'press',
  'induce',
  'date',
  'red-line',
  'power',
  'friend',
  'least-trusted',
  'least-sure',
  'acknowledge',
  'return',
] as const;
export type BesidesRule = (typeof BESIDES_RULES)[number];
export interface Weighed {
  move: Move;
  /** What the rule goes by: worth less cost on V for measures and powers; trust in a friend; distrust;
   * doubt (1 less what the likelier mind is given); for a demand 1 where acknowledging it helps the talks
   * to begin, less what it costs at home; 1 where a date, a red line or coming back is called for, else 0. */
  score: number;
}
export interface BesidesDecision extends DecisionBase {
  decision: 'besides';
  rule: BesidesRule;
  /** All that was open to it by this rule; the highest score over `least` is taken, of equals the first. */
  considered: readonly Weighed[];
  least: number;
  move: Move;
}
export type Decision =
  | KindDecision
  | BesidesDecision
  | AnswerDecision
  | OfferDecision
  | ChanceDecision
  | DeadlineDecision;
