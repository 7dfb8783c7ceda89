import type { Move, Position, Question, RefusalReason, Reply, WantsById } from './move.ts';
import type { RefusalCode } from './refusal.ts';

/** What observers hear of a move or of the week's end. Codes and ids only; `locale` has the sentences. */
export type News =
  | { kind: 'moved'; move: Move }
  | { kind: 'unspent'; move: Move; refusal: RefusalCode }
  | { kind: 'replied'; question: Question; reply: Reply }
  | { kind: 'text-tabled'; text: string }
  | { kind: 'text-refused'; text: string; reason: RefusalReason; names: string | null }
  | { kind: 'text-left'; text: string; how: 'withdrawn' | 'replaced' | 'refused' | 'expired' }
  | { kind: 'text-signed'; text: string; agreement: string }
  | { kind: 'agreement'; agreement: string; from: string; to: string; why: string }
  | { kind: 'condition-attached'; condition: string; agreement: string; wants: WantsById }
  | { kind: 'condition-settled'; condition: string; agreement: string; how: 'granted' | 'lifted' }
  | { kind: 'ratified' | 'unratified'; agreement: string; margin: number }
  | { kind: 'demand'; demand: string; from: string; to: string }
  | { kind: 'deadline'; deadline: string; from: string; to: string }
  | { kind: 'process'; from: string; to: string }
  | { kind: 'posture'; party: string; from: string; to: string }
  | { kind: 'report'; agreement: string; against: string }
  | { kind: 'conduct'; agreement: string; reported: boolean }
  | { kind: 'said'; says: Position }
  | { kind: 'answered'; probe: string; answer: string }
  | { kind: 'event'; event: string }
  /** `silent`: nothing was said, and the last choice was taken for it. */
  | { kind: 'chosen'; event: string; choice: string; silent: boolean }
  | { kind: 'news'; news: string; text: string }
  | { kind: 'measure'; measure: string; how: 'placed' | 'lifted' }
  | { kind: 'week'; turn: number }
  | { kind: 'closed'; why: CloseReason }
  | { kind: 'ended'; ending: string };
export type NewsKind = News['kind'];

export const CLOSE_REASONS = [
  'signed',
  'mediator-gone',
  'all-walked',
  'time',
  'stepped-out',
] as const;
export type CloseReason = (typeof CLOSE_REASONS)[number];

/** One thing that happened. `cause` is the id of another happening, or a rule's name (`rule:…`). */
export type Happening = News & {
  id: string;
  week: number;
  beat: 'start' | 'initiative' | 'replies' | 'resolve' | 'aftermath';
  by: string | null;
  /** The party it was said to, where it was said to one. */
  addressee: string | null;
  channel: string | null;
  /** The seats that hear of it: who else heard is known to each of them by the channel. */
  heardBy: readonly string[];
  /** Spoken in public: commits the speaker, moves audiences. */
  public: boolean;
  cause: string;
};

/** A number that moved. `cause` resolves to a happening's id or to a rule (`rule:…`). */
export interface Change {
  week: number;
  what:
    | 'trust'
    | 'credibility'
    | 'floor'
    | 'back-table'
    | 'hurt'
    | 'momentum'
    | 'intensity'
    | 'red-line'
    | 'vague'
    | 'monitors'
    | 'guarantees';
  /** Whose: the party that trusts, the setter, the party with the floor …; null for the world's numbers. */
  of: string | null;
  /** The party trusted, or the issue. */
  in: string | null;
  from: number;
  to: number;
  cause: string;
  heardBy: readonly string[];
}
