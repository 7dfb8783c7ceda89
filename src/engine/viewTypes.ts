import type { Package, Space } from '../negotiation/space.ts';
import type {
  AgreementState,
  Allowance,
  DeadlineState,
  DemandState,
  Kind,
  PostureState,
  ProcessState,
  Role,
} from '../scenario/vocabulary.ts';
import type { Change, CloseReason, Happening } from './happening.ts';
import type { ChangesById, Move, MoveId, Question, WantsById } from './move.ts';
import type { RefusalCode } from './refusal.ts';

/** What one seat may know at one moment: the only thing panels, the scene, a computer negotiator and a
 * class client are ever given. Made in `engine/view.ts` and nowhere else. Plain JSON but for `case`. */
export interface View {
  seat: string;
  turn: number;
  /** Talks end after some turn from `from` to `to`; nobody knows which. */
  turns: { from: number; to: number };
  /** ISO day on which this turn begins. */
  day: string;
  beat: 'initiative' | 'replies' | 'aftermath' | 'over';
  aftermathWeek: number;
  movesPerTurn: number;
  /** Moves this seat may make this turn. */
  movesLeft: number;
  process: ProcessState;
  momentum: number;
  intensity: number;
  parties: readonly PartySeen[];
  demands: readonly DemandSeen[];
  deadlines: readonly DeadlineSeen[];
  /** Texts this seat has heard of, newest last. */
  texts: readonly TextSeen[];
  agreements: readonly AgreementSeen[];
  /** One option (index) per issue: what is in force now. */
  inForce: Package;
  questions: readonly Question[];
  measures: readonly { id: string; by: string | null; since: number }[];
  /** Added to what options say (clipped): by issue, and over all. */
  vague: Readonly<Record<string, number>>;
  monitors: number;
  guarantees: number;
  /** Everything this seat has heard, oldest first. */
  log: readonly Happening[];
  /** Numbers this seat may see move, oldest first. */
  changes: readonly Change[];
  /** Each verb: whether it is open now, and what it could be said of. */
  verbs: readonly VerbSeen[];
  /** Answers to probes this seat heard. */
  probed: readonly { probe: string; of: string; by: string; answer: string; week: number }[];
  beliefs: readonly { about: string; value: number; week: number }[];
  own: OwnSeat;
  /** What of the scenario this seat may know, as numbers; one object for a whole playout. */
  case: SeatCase;
  closed: CloseReason | null;
  ending: string | null;
}

export interface PartySeen {
  id: string;
  posture: PostureState;
  /** Mean of its trust in you, and of yours in it, 0..1; null for yourself. */
  trustsYou: number | null;
  youTrust: number | null;
  /** How far its deadlines are believed, 0..1. */
  word: number;
  /** Hurt as published, 0..1. */
  hurt: number;
  gone: boolean;
  leaving: boolean;
  /** Options it has said it will never sign, and those it said it could live with. */
  never: WantsById;
  willing: WantsById;
  /** Week of its last text; 0 = none yet. */
  lastText: number;
}
export interface DemandSeen {
  id: string;
  party: string;
  core: boolean;
  state: DemandState;
}
export interface DeadlineSeen {
  id: string;
  setter: string;
  aimedAt: readonly string[];
  public: boolean;
  state: DeadlineState;
  set: number | null;
  due: number | null;
  extensions: number;
  extensionsLeft: number;
  cost: number;
  /** How far it is believed, 0..1, by anybody who reads the record. */
  believed: number;
}
export interface TextSeen {
  id: string;
  author: string;
  week: number;
  changes: ChangesById;
  needs: readonly string[];
  signed: readonly string[];
  answers: string | null;
  single: boolean;
  is: 'standing' | 'withdrawn' | 'replaced' | 'refused' | 'expired' | 'signed';
}
export interface AgreementSeen {
  id: string;
  named: string | null;
  covers: ChangesById;
  signatories: readonly string[];
  is: AgreementState;
  signedWeek: number;
  inForceSince: number | null;
  until: number | null;
  conditions: readonly {
    id: string;
    by: string;
    wants: WantsById;
    is: 'open' | 'granted' | 'lifted';
  }[];
  reports: readonly { week: number; against: string; by: string | null }[];
  comprehensive: boolean;
}
export interface VerbSeen {
  verb: MoveId;
  /** null = open now. */
  refusal: RefusalCode | null;
  /** Every concrete move of this verb that is open, but for those with free text (offer, counter,
   * single-text: the package is yours to choose; counter lists one per text it can answer). */
  moves: readonly Move[];
}

/** What only this seat knows of itself. */
export interface OwnSeat {
  /** The mind the seed drew; null where the party has only one way to be. */
  mind: string | null;
  /** Added to the bar of comprehensive packages (the mind's bonus), 0..0.3. */
  bonus: number;
  /** Floor r, target A, clock τ of model.md §4, on V. */
  floor: number;
  target: number;
  tau: number;
  /** Best V among packages it could sign. */
  best: number;
  exponent: number;
  /** Trust in each other party (mean), by party index; 1 for itself. */
  trust: readonly number[];
  threshold: number;
  /** Options (indexes) it will not sign, per issue. */
  redLines: readonly (readonly number[])[];
  hurt: number;
}

/** The part of a scenario one seat may use in arithmetic. Never another party's weights, values or floor. */
export interface SeatCase {
  space: Space;
  /** Index of this seat's party in `space.parties`. */
  seat: number;
  /** Own weights, normalised to 1, and values 0..1 per issue and option. */
  weights: readonly number[];
  values: readonly (readonly number[])[];
  backWeights: readonly number[];
  /** Vetoes of this seat's own demands: at these options, until the same package or the world says so. */
  holdBacks: readonly HoldBackSeen[];
  /** What the mind the seed drew for this seat does; null where it has only one way to be. */
  mind: (MindSeen & { name: string }) | null;
  /** Every mind a party may have, as the file defines it in public: an observer computes with it. */
  minds: Readonly<Record<string, Readonly<Record<string, MindSeen>>>>;
  /** Parties with several minds and the prior of each, said on screen one. */
  priors: Readonly<Record<string, Readonly<Record<string, number>>>>;
  roles: readonly { id: string; role: Role; may: readonly Allowance[] }[];
  /** This seat's own odds of each answer to a probe, and of each choice, under its mind. */
  probeOdds: Readonly<Record<string, Readonly<Record<string, number>>>>;
  eventOdds: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** The same under every mind anybody may have, as the file has it: public, like the minds themselves. */
  oddsByMind: { probes: OddsByMind; events: OddsByMind };
  /** Demands as stated in public: what would satisfy them. */
  stated: readonly {
    id: string;
    party: number;
    core: boolean;
    satisfiedBy: WantsById;
    tradedBy: readonly WantsById[];
    /** What acknowledging it in public costs this seat at home, >= 0 = dearer (rise of its threshold). */
    homeCost: number;
  }[];
  /** Terms of this seat's own floor (model.md §4). */
  floor: { base: number; momentum: number; hurt: number };
  /** This seat's own powers, and what each would do. */
  powers: readonly { id: string; stakes: Stakes }[];
  /** Deadlines this seat sets: what each way out would do; `audience` 0 where the deadline is private. */
  deadlines: readonly {
    id: string;
    audience: number;
    enforce: Stakes;
    extend: Stakes;
    lapse: Stakes;
  }[];
  measures: readonly {
    id: string;
    means: 'induce' | 'press';
    by: readonly string[];
    on: readonly string[];
    /** Rise of its user's own threshold when it is placed. */
    homeCost: number;
    stakes: Stakes;
  }[];
}
/** Probe or event → mind → answer or choice → odds (they need not sum to 1). */
export type OddsByMind = Readonly<
  Record<string, Readonly<Record<string, Readonly<Record<string, number>>>>>
>;
/** A mind as the file defines it: built in, or leaning on a built-in one (model.md §7). */
export interface MindSeen {
  like: 'seeks-a-deal' | 'plays-for-time';
  /** Added to Q of a kind. */
  lean: Readonly<Partial<Record<Kind, number>>>;
  /** Added to the bar of comprehensive packages. */
  bonus: number;
  /** Share of g_mind, 0..1. */
  violates: number;
}
/** What a list of effects would mean, as numbers for one seat (made by `engine/stakes.ts`). */
export interface Stakes {
  /** Rise of this seat's own back-table threshold (> 0 = dearer at home). */
  home: number;
  /** Rise of each party's floor, by party index. */
  floors: readonly number[];
  /** Change of each party's mean trust in this seat, by party index. */
  trust: readonly number[];
  momentum: number;
  intensity: number;
  /** What monitoring and guarantees rise and vagueness falls by: how much easier to keep things become. */
  clearer: number;
}
export interface HoldBackSeen {
  demand: string;
  /** issue index → options (indexes); the package is held back if all its named issues are so. */
  at: readonly (readonly [issue: number, options: readonly number[]])[];
  /** The same package lifts it by holding, per inner list, every named issue at a named option. */
  unless: readonly (readonly (readonly [issue: number, options: readonly number[]])[])[];
  /** The world has lifted it already. */
  lifted: boolean;
}
