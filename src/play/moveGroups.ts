import type { Move, MoveId } from '../engine/move.ts';
import type { VerbSeen, View } from '../engine/viewTypes.ts';

export const GROUPS = [
  'offer',
  'conditions',
  'demands',
  'talk',
  'deadlines',
  'means',
  'monitoring',
  'leave',
] as const;
export type GroupId = (typeof GROUPS)[number];

/** Which verbs lie together in the list of moves. */
export const VERBS_OF: Readonly<Record<GroupId, readonly MoveId[]>> = {
  offer: ['offer', 'counter', 'single-text'],
  conditions: ['condition', 'lift'],
  demands: ['acknowledge', 'raise', 'trade', 'drop'],
  talk: ['ask', 'envoy', 'consult', 'speak'],
  deadlines: ['deadline', 'extend', 'enforce'],
  means: ['induce', 'press', 'power'],
  monitoring: ['monitoring', 'report'],
  leave: ['withdraw', 'adjourn', 'walk', 'return'],
};

export interface MoveGroup {
  readonly id: GroupId;
  readonly verbs: readonly VerbSeen[];
  /** Concrete moves that are open now; a verb with a text of one's own counts as one. */
  readonly open: number;
}

const FREE: ReadonlySet<MoveId> = new Set(['offer', 'single-text']);

/** The list of moves, in groups that open. A chair that cannot do a thing at all is not shown the thing. */
export function groupsOf(view: Pick<View, 'verbs'>): MoveGroup[] {
  return GROUPS.map((id) => {
    const verbs = VERBS_OF[id]
      .map((verb) => view.verbs.find((one) => one.verb === verb))
      .filter((one) => one !== undefined);
    const open = verbs.reduce(
      (sum, one) => sum + (one.refusal !== null ? 0 : FREE.has(one.verb) ? 1 : one.moves.length),
      0,
    );
    return { id, verbs, open };
  });
}

/** The first group a verb lies in. */
export const groupOf = (verb: MoveId): GroupId =>
  GROUPS.find((id) => VERBS_OF[id].includes(verb)) ?? 'offer';

/** Two moves that are the same apart from how they are carried. */
export const sameMove = (a: Move, b: Move): boolean =>
  JSON.stringify({ ...a, channel: undefined }) === JSON.stringify({ ...b, channel: undefined });
