import { msg } from '@lingui/core/macro';
import type { Commitment } from '../analysis/statement.ts';

/** How a commitment fared, in a word or two. */
export const FATES = {
  kept: msg`kept`,
  broken: msg`broken`,
  granted: msg`granted`,
  dropped: msg`dropped`,
  enforced: msg`carried out`,
  lapsed: msg`let pass`,
  met: msg`met`,
  moved: msg`moved`,
  unratified: msg`refused at home`,
  expired: msg`ran out`,
  open: msg`still open`,
} satisfies Record<Commitment['fate'], unknown>;

export const SORTS = {
  agreement: msg`Agreements`,
  condition: msg`Conditions`,
  deadline: msg`Deadlines`,
  never: msg`“We will never sign”`,
  willing: msg`“We could live with”`,
} satisfies Record<Commitment['kind'], unknown>;

/** Red is for what harmed trust, and for nothing else. */
export function toneOf(fate: Commitment['fate']): 'usual' | 'good' | 'alarm' | 'faint' {
  if (fate === 'broken' || fate === 'lapsed' || fate === 'unratified') return 'alarm';
  if (fate === 'open' || fate === 'expired') return 'faint';
  return fate === 'kept' || fate === 'met' || fate === 'granted' ? 'good' : 'usual';
}
