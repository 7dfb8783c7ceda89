// The closed lists of the scenario file: what a condition may ask, what an effect may do, and the
// states of every chart. The list comes first, the type from the list, the tables over the type.

export const OFFICES = [
  'foreign-ministry',
  'presidency',
  'mediator',
  'alliance',
  'company',
  'council',
  'movement',
  'agency',
] as const;
export const ROLES = ['principal', 'mediator'] as const;
export const ALLOWANCES = [
  'deadline',
  'extend',
  'enforce',
  'induce',
  'press',
  'single-text',
] as const;
export const SOURCE_STATUSES = ['documented', 'reported', 'disputed', 'invented'] as const;
export const ENDING_KINDS = [
  'settled',
  'policed',
  'paper',
  'partial',
  'stalled',
  'walked-away',
  'escalated',
  'imposed',
] as const;
/** Kinds of ending the bots must rarely reach, and those careless play must reach (quality.md §1). */
export const GOOD_KINDS: readonly EndingKind[] = ['settled', 'policed'];
export const BAD_KINDS: readonly EndingKind[] = ['paper', 'walked-away', 'escalated', 'imposed'];

export const DEMAND_STATES = [
  'latent',
  'voiced',
  'acknowledged',
  'bargained',
  'met',
  'traded',
  'parked',
  'hardened',
  'dropped',
] as const;
export const DEADLINE_STATES = [
  'unset',
  'set',
  'looming',
  'due',
  'met',
  'enforced',
  'lapsed',
] as const;
export const AGREEMENT_STATES = [
  'tabled',
  'announced',
  'conditioned',
  'inForce',
  'disputed',
  'suspended',
  'unratified',
  'collapsed',
  'expired',
] as const;
export const PROCESS_STATES = ['talksAboutTalks', 'substance', 'endgame', 'closed'] as const;
export const POSTURE_STATES = ['open', 'guarded', 'cold', 'leaving', 'gone'] as const;

/** What an effect may do to a demand, a deadline, an agreement, a posture, a text, a measure. */
export const DEMAND_VERBS = [
  'voice',
  'acknowledge',
  'bargain',
  'meet',
  'trade',
  'park',
  'harden',
  'soften',
  'drop',
] as const;
export const DEADLINE_VERBS = ['set', 'extend', 'enforce', 'lapse', 'close'] as const;
export const AGREEMENT_VERBS = [
  'dispute',
  'repair',
  'suspend',
  'resume',
  'collapse',
  'expire',
  'renew',
] as const;
export const POSTURE_VERBS = ['warmer', 'colder'] as const;

export const CONDITION_WORDS = [
  'all',
  'any',
  'not',
  'turn',
  'trust',
  'demand',
  'deadline',
  'agreement',
  'process',
  'posture',
  'momentum',
  'hurt',
  'credibility',
  'belief',
  'chose',
  'happened',
  'measure',
  'offer',
  'was',
  'walked',
  'margin',
  'probe',
] as const;
export const EFFECT_WORDS = [
  'trust',
  'momentum',
  'hurt',
  'credibility',
  'demand',
  'deadline',
  'offer',
  'measure',
  'reveal',
  'news',
  'violation',
  'process',
  'back-table',
  'red-line',
  'floor',
  'intensity',
  'agreement',
  'vague',
  'monitors',
  'guarantees',
  'posture',
] as const;

/** The kinds of week a side may have (model.md §7). */
export const KINDS = [
  'concede-core',
  'concede-cheap',
  'hold',
  'retract',
  'recondition',
  'procedural',
  'walk',
] as const;
export const BUILT_IN_MINDS = ['seeks-a-deal', 'plays-for-time'] as const;

export type Office = (typeof OFFICES)[number];
export type Role = (typeof ROLES)[number];
export type Allowance = (typeof ALLOWANCES)[number];
export type SourceStatus = (typeof SOURCE_STATUSES)[number];
export type EndingKind = (typeof ENDING_KINDS)[number];
export type DemandState = (typeof DEMAND_STATES)[number];
export type DeadlineState = (typeof DEADLINE_STATES)[number];
export type AgreementState = (typeof AGREEMENT_STATES)[number];
export type ProcessState = (typeof PROCESS_STATES)[number];
export type PostureState = (typeof POSTURE_STATES)[number];
export type DemandVerb = (typeof DEMAND_VERBS)[number];
export type DeadlineVerb = (typeof DEADLINE_VERBS)[number];
export type AgreementVerb = (typeof AGREEMENT_VERBS)[number];
export type PostureVerb = (typeof POSTURE_VERBS)[number];
export type ConditionWord = (typeof CONDITION_WORDS)[number];
export type EffectWord = (typeof EFFECT_WORDS)[number];
export type Kind = (typeof KINDS)[number];
