import type { AgreementState } from '../scenario/vocabulary.ts';
import type { Change, CloseReason, Happening } from './happening.ts';
import type { ChangesById, Question, WantsById } from './move.ts';

/** Beta counts: `a` successes, `b` failures; mean a / (a + b). */
export type Beta = readonly [a: number, b: number];

export interface TextOnTable {
  id: string;
  author: string;
  week: number;
  changes: ChangesById;
  /** Required signatories, and those who have accepted this very text. */
  needs: readonly string[];
  signed: readonly string[];
  answers: string | null;
  /** The mediator's single text. */
  single: boolean;
  heardBy: readonly string[];
  /** Standing, or how it left the table. */
  is: 'standing' | 'withdrawn' | 'replaced' | 'refused' | 'expired' | 'signed';
  cause: string;
}
export interface Attached {
  id: string;
  by: string;
  wants: WantsById;
  week: number;
  is: 'open' | 'granted' | 'lifted';
}
export interface Agreement {
  id: string;
  /** The text it was; null for one the case begins with. */
  text: string | null;
  named: string | null;
  covers: ChangesById;
  signatories: readonly string[];
  signedWeek: number;
  inForceSince: number | null;
  until: number | null;
  is: AgreementState;
  stateSince: number;
  conditions: readonly Attached[];
  /** Weeks in which it was reported broken. */
  reports: readonly { week: number; against: string; by: string | null }[];
  /** Added by calls for monitoring; part of Mon. */
  extraMonitors: number;
  comprehensive: boolean;
  /** Back-table value less threshold, per signatory, at signing. */
  margins: Readonly<Record<string, number>>;
}
export interface DeadlineRun {
  set: number;
  due: number;
  extensions: number;
  decision: 'enforce' | 'extend' | 'lapse' | null;
}
export interface MeasureRun {
  id: string;
  by: string | null;
  since: number;
  /** What is left of its effect on floors, 0..1 (inducements fade). */
  strength: number;
}

export interface Watched {
  week: number;
  agreement: string;
  party: string;
  reported: boolean;
  /** Mind → probability of a report, true or false. */
  odds: Readonly<Record<string, number>>;
}

/** A playout at one moment. Plain JSON; never changed in place outside `step`. */
export interface Snapshot {
  turn: number;
  beat: 'initiative' | 'replies' | 'aftermath' | 'over';
  /** 0 during talks; 1..52 in the year after. */
  aftermathWeek: number;
  /** Chart key (`demand:ID deadline:ID posture:PARTY process agreement:ID`) → state. */
  charts: Readonly<Record<string, string>>;
  minds: Readonly<Record<string, string>>;
  momentum: number;
  intensity: number;
  hurt: Readonly<Record<string, number>>;
  /** Who trusts whom: trust[i][j] is i's trust in j. */
  trust: Readonly<Record<string, Readonly<Record<string, Beta>>>>;
  /** Deadlines kept : lapsed, per setter. */
  record: Readonly<Record<string, Beta>>;
  floorShift: Readonly<Record<string, number>>;
  /** Added to the back table's threshold. */
  thresholdShift: Readonly<Record<string, number>>;
  /** party → issue → options it will never sign, now. */
  redLines: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
  /** The same, as far as it has been said aloud. */
  namedRedLines: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
  /** Options a party has said it could live with. */
  willing: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
  measures: readonly MeasureRun[];
  vague: Readonly<Record<string, number>>;
  monitors: number;
  guarantees: number;
  texts: readonly TextOnTable[];
  agreements: readonly Agreement[];
  deadlines: Readonly<Record<string, DeadlineRun>>;
  questions: readonly Question[];
  fired: Readonly<Record<string, number>>;
  /** event → party → choice. */
  chosen: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Every turn of the talks in which the conduct of a party with several minds could have been reported:
   * whether it was, and how likely that was under each. Hidden; what the evidence says is read off it. */
  watched: readonly Watched[];
  /** Answers to probes. */
  probed: readonly { probe: string; of: string; by: string; answer: string; week: number }[];
  /** What people said they believe: how likely `about` means to settle, 0..1. */
  beliefs: readonly { by: string; about: string; value: number; week: number }[];
  /** `was` conditions that have held. */
  was: Readonly<Record<string, boolean>>;
  gone: Readonly<Record<string, number>>;
  returned: Readonly<Record<string, number>>;
  lastPower: Readonly<Record<string, number>>;
  /** Week of each party's last text (0 = none yet). */
  lastText: Readonly<Record<string, number>>;
  log: readonly Happening[];
  changes: readonly Change[];
  closed: CloseReason | null;
  ending: string | null;
}
