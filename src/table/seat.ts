/** How a seat is filled. A policy other than `ai` is for tests, odds and sparring. */
export const POLICIES = ['ai', 'random', 'first-option', 'always-accept', 'always-refuse'] as const;
export type Policy = (typeof POLICIES)[number];
export type Seat = { party: string; player: 'human' } | { party: string; player: Policy };
