/** Issue id → option id: what a text changes. Issues left out stay as they are. */
export type ChangesById = Readonly<Record<string, string>>;
/** Whether two texts change the same lines in the same way. */
export const sameChanges = (a: ChangesById, b: ChangesById): boolean =>
  Object.keys(a).length === Object.keys(b).length &&
  Object.entries(a).every(([issue, option]) => b[issue] === option);
/** Issue id → option ids, any of which would do. */
export type WantsById = Readonly<Record<string, readonly string[]>>;

/** What a party may say aloud or carry in private. `never` names a red line; `willing` an option it
 * could live with; `doubt` says that another party is only talking. */
export type Position =
  | { about: 'never'; issue: string; option: string }
  | { about: 'willing'; issue: string; option: string }
  | { about: 'doubt'; party: string };

/** What a party does in the first beat of a week (model.md §2). `channel` says who hears it; the table
 * (all hear) when absent. `to` is the addressee of a channel that has one. */
export type Move = (
  | { id: 'offer'; changes: ChangesById }
  | { id: 'counter'; answers: string; changes: ChangesById }
  | { id: 'single-text'; changes: ChangesById }
  | { id: 'withdraw'; text: string }
  | { id: 'condition'; on: string; wants: WantsById }
  | { id: 'lift'; condition: string }
  | { id: 'raise' | 'acknowledge' | 'drop'; demand: string }
  | { id: 'trade'; demand: string; by: number }
  | { id: 'ask'; probe: string }
  | { id: 'adjourn' }
  | { id: 'monitoring'; agreement: string }
  | { id: 'report'; agreement: string; against: string }
  | { id: 'envoy'; says?: Position | undefined }
  | { id: 'speak'; says: Position }
  | { id: 'consult' }
  | { id: 'deadline' | 'extend' | 'enforce'; deadline: string }
  | { id: 'induce' | 'press'; measure: string }
  | { id: 'power'; power: string }
  | { id: 'walk' | 'return' | 'hold' }
) & { channel?: string | undefined; to?: string | undefined };
export type MoveId = Move['id'];

export const MOVE_IDS = [
  'offer',
  'counter',
  'single-text',
  'withdraw',
  'condition',
  'lift',
  'raise',
  'acknowledge',
  'trade',
  'drop',
  'ask',
  'adjourn',
  'monitoring',
  'report',
  'envoy',
  'speak',
  'consult',
  'deadline',
  'extend',
  'enforce',
  'induce',
  'press',
  'power',
  'walk',
  'return',
  'hold',
] as const satisfies readonly MoveId[];

/** Something put to a seat, answered free of charge in the second beat. */
export type Question = {
  id: string;
  to: string;
  /** The party that asks; null for an event or a calendar. */
  from: string | null;
  week: number;
} & (
  | { kind: 'text'; text: string }
  | { kind: 'condition'; condition: string; agreement: string; wants: WantsById }
  | { kind: 'monitoring'; agreement: string }
  | { kind: 'probe'; probe: string; answers: readonly string[] }
  | { kind: 'event'; event: string; choices: readonly string[] }
  | { kind: 'deadline'; deadline: string; answers: readonly ('enforce' | 'extend' | 'lapse')[] }
);

/** Why a text was refused, as said to the table. */
export const REFUSAL_REASONS = [
  'not-enough',
  'red-line',
  'back-table',
  'held-back',
  'not-now',
  'doubt',
] as const;
export type RefusalReason = (typeof REFUSAL_REASONS)[number];

/** An answer to a question: `accept refuse hold` for a text, a condition or a call for monitoring; an
 * answer's or choice's id for a probe or an event; `enforce extend lapse` for a deadline that is due. */
export interface Reply {
  question: string;
  answer: string;
  reason?: RefusalReason | undefined;
  /** With `held-back`: the demand that must be dealt with first; with `red-line`: the issue. */
  names?: string | undefined;
}

/** One line of a transcript. */
export interface Entry {
  week: number;
  beat: 'initiative' | 'replies' | 'belief';
  party: string;
  move:
    | Move
    | ({ id: 'reply' } & Reply)
    | { id: 'believe'; about: string; value: number }
    | { id: 'step-out' };
}
