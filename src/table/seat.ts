import type { Policy } from '../minds/policy.ts';

/** A place at the table: a person's, or one filled by a policy. */
export type Seat = { party: string; player: 'human' } | { party: string; player: Policy };
