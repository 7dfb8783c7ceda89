import type { Policy } from '../minds/policy.ts';

/** Who another chair may be given to: the model, somebody else at this device, or one simple rule. */
export const PARTNERS = [
  'ai',
  'human',
  'td:0',
  'td:0.2',
  'td:1',
  'td:2',
  'tit-for-tat',
  'micro',
  'greedy',
  'random',
  'always-accept',
  'always-refuse',
] as const satisfies readonly (Policy | 'human')[];
export type Partner = (typeof PARTNERS)[number];
/** party → who plays it; the model where nothing is said. */
export type Partners = Readonly<Record<string, Partner>>;

/** How somebody sits down: who has the other chairs, and whether a whole room decides for this one. */
export interface Sitting {
  readonly partners?: Partners | undefined;
  readonly room?: boolean | undefined;
}
