import type { Policy } from '../minds/policy.ts';

/** Who a computer seat may be played by when somebody practises: the model, or one simple rule. */
export const PARTNERS = [
  'ai',
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
] as const satisfies readonly Policy[];
export type Partner = (typeof PARTNERS)[number];
/** party → who plays it; the model where nothing is said. */
export type Partners = Readonly<Record<string, Partner>>;
