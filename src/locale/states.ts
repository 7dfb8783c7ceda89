import type { MessageDescriptor } from '@lingui/core';
import type { CloseReason } from '../engine/happening.ts';
import type { TextSeen } from '../engine/viewTypes.ts';
import type {
  AgreementState,
  DeadlineState,
  DemandState,
  EndingKind,
  PostureState,
  ProcessState,
} from '../scenario/vocabulary.ts';

type Words<Key extends string> = Readonly<Record<Key, MessageDescriptor>>;

export const DEMAND: Words<DemandState> = {
  latent: /*i18n*/ { id: 'demand.latent', message: 'not raised' },
  voiced: /*i18n*/ { id: 'demand.voiced', message: 'voiced' },
  acknowledged: /*i18n*/ { id: 'demand.acknowledged', message: 'acknowledged' },
  bargained: /*i18n*/ { id: 'demand.bargained', message: 'in bargaining' },
  met: /*i18n*/ { id: 'demand.met', message: 'met' },
  traded: /*i18n*/ { id: 'demand.traded', message: 'traded' },
  parked: /*i18n*/ { id: 'demand.parked', message: 'put aside' },
  hardened: /*i18n*/ { id: 'demand.hardened', message: 'hardened' },
  dropped: /*i18n*/ { id: 'demand.dropped', message: 'dropped' },
};
export const DEADLINE: Words<DeadlineState> = {
  unset: /*i18n*/ { id: 'deadline.unset', message: 'not set' },
  set: /*i18n*/ { id: 'deadline.set', message: 'set' },
  looming: /*i18n*/ { id: 'deadline.looming', message: 'near' },
  due: /*i18n*/ { id: 'deadline.due', message: 'due now' },
  met: /*i18n*/ { id: 'deadline.met', message: 'met' },
  enforced: /*i18n*/ { id: 'deadline.enforced', message: 'enforced' },
  lapsed: /*i18n*/ { id: 'deadline.lapsed', message: 'lapsed' },
};
export const AGREEMENT: Words<AgreementState> = {
  tabled: /*i18n*/ { id: 'agreement.tabled', message: 'tabled' },
  announced: /*i18n*/ { id: 'agreement.announced', message: 'announced' },
  conditioned: /*i18n*/ { id: 'agreement.conditioned', message: 'conditioned' },
  inForce: /*i18n*/ { id: 'agreement.in-force', message: 'in force' },
  disputed: /*i18n*/ { id: 'agreement.disputed', message: 'disputed' },
  suspended: /*i18n*/ { id: 'agreement.suspended', message: 'suspended' },
  unratified: /*i18n*/ { id: 'agreement.unratified', message: 'not ratified' },
  collapsed: /*i18n*/ { id: 'agreement.collapsed', message: 'collapsed' },
  expired: /*i18n*/ { id: 'agreement.expired', message: 'run out' },
};
export const PROCESS: Words<ProcessState> = {
  talksAboutTalks: /*i18n*/ { id: 'process.talks-about-talks', message: 'Talks about talks' },
  substance: /*i18n*/ { id: 'process.substance', message: 'Substance' },
  endgame: /*i18n*/ { id: 'process.endgame', message: 'Endgame' },
  closed: /*i18n*/ { id: 'process.closed', message: 'Closed' },
};
export const POSTURE: Words<PostureState> = {
  open: /*i18n*/ { id: 'posture.open', message: 'Open to a deal' },
  guarded: /*i18n*/ { id: 'posture.guarded', message: 'Guarded' },
  cold: /*i18n*/ { id: 'posture.cold', message: 'Cold' },
  leaving: /*i18n*/ { id: 'posture.leaving', message: 'About to walk out' },
  gone: /*i18n*/ { id: 'posture.gone', message: 'Has left the table' },
};
export const TEXT: Words<TextSeen['is']> = {
  standing: /*i18n*/ { id: 'text.standing', message: 'on the table' },
  withdrawn: /*i18n*/ { id: 'text.withdrawn', message: 'withdrawn' },
  replaced: /*i18n*/ { id: 'text.replaced', message: 'replaced' },
  refused: /*i18n*/ { id: 'text.refused', message: 'refused' },
  expired: /*i18n*/ { id: 'text.expired', message: 'run out' },
  signed: /*i18n*/ { id: 'text.signed', message: 'signed' },
};
export const CLOSED: Words<CloseReason> = {
  signed: /*i18n*/ { id: 'closed.signed', message: 'The talks closed with a signature' },
  'mediator-gone': /*i18n*/ {
    id: 'closed.mediator-gone',
    message: 'The talks closed: the mediator stayed away',
  },
  'all-walked': /*i18n*/ {
    id: 'closed.all-walked',
    message: 'The talks closed: every principal had left',
  },
  time: /*i18n*/ { id: 'closed.time', message: 'The talks ran out of time' },
  'stepped-out': /*i18n*/ { id: 'closed.stepped-out', message: 'You stepped out of the talks' },
};
export const ENDING: Words<EndingKind> = {
  settled: /*i18n*/ { id: 'ending.settled', message: 'Settled' },
  policed: /*i18n*/ { id: 'ending.policed', message: 'Held because it was watched' },
  paper: /*i18n*/ { id: 'ending.paper', message: 'A paper peace' },
  partial: /*i18n*/ { id: 'ending.partial', message: 'Partial' },
  stalled: /*i18n*/ { id: 'ending.stalled', message: 'Stalled' },
  'walked-away': /*i18n*/ { id: 'ending.walked-away', message: 'Walked away' },
  escalated: /*i18n*/ { id: 'ending.escalated', message: 'Escalated' },
  imposed: /*i18n*/ { id: 'ending.imposed', message: 'Imposed' },
};

const TRUST: readonly MessageDescriptor[] = [
  /*i18n*/ { id: 'trust.none', message: 'almost none' },
  /*i18n*/ { id: 'trust.low', message: 'low' },
  /*i18n*/ { id: 'trust.fair', message: 'fair' },
  /*i18n*/ { id: 'trust.good', message: 'good' },
  /*i18n*/ { id: 'trust.high', message: 'high' },
];
const WORD: readonly MessageDescriptor[] = [
  /*i18n*/ { id: 'word.none', message: 'not believed' },
  /*i18n*/ { id: 'word.shaky', message: 'shaky' },
  /*i18n*/ { id: 'word.fair', message: 'half believed' },
  /*i18n*/ { id: 'word.good', message: 'believed' },
  /*i18n*/ { id: 'word.firm', message: 'firm' },
];
/** Which of five words, and how many of five squares, a share of 0..1 is: 1 to 5. */
export const fifthOf = (share: number): number =>
  Math.max(1, Math.min(5, Math.floor(share * 5) + 1));

/** Trust, 0..1, as a word of five. */
export const trustWord = (share: number): MessageDescriptor =>
  TRUST[fifthOf(share) - 1] ?? { id: '' };
/** How far somebody's deadlines are believed, 0..1, as a word of five. */
export const believedWord = (share: number): MessageDescriptor =>
  WORD[fifthOf(share) - 1] ?? { id: '' };
