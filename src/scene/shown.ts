import type { NewsKind } from '../engine/happening.ts';
import type { MotionKind } from './motion.ts';

/** How each kind of happening shows on the table: by one of these, whichever fits what the table shows of
 * it. A kind that is added without does not compile. `spoke` is the lamp of the one who did it; `paper` a
 * cable laid before the one who looks. */
export const SHOWN: { readonly [K in NewsKind]: readonly MotionKind[] } = {
  moved: ['spoke'],
  unspent: ['spoke'],
  replied: ['spoke'],
  said: ['spoke'],
  answered: ['spoke'],
  chosen: ['spoke'],
  measure: ['spoke', 'paper'],
  'text-tabled': ['tabled', 'paper'],
  'text-refused': ['spoke'],
  'text-left': ['cleared', 'refused', 'tabled', 'paper'],
  'text-signed': ['sealed', 'tabled', 'paper'],
  'condition-attached': ['conditioned', 'paper'],
  'condition-settled': ['agreed', 'paper'],
  agreement: ['zone', 'cracked', 'paper'],
  ratified: ['paper'],
  unratified: ['cracked', 'paper'],
  demand: ['demand', 'paper'],
  deadline: ['sand', 'turned', 'cracked', 'paper'],
  process: ['paper'],
  posture: ['posture', 'lampOff', 'paper'],
  report: ['report', 'paper'],
  conduct: ['paper'],
  event: ['paper'],
  news: ['paper'],
  week: ['hands'],
  closed: ['lampOff'],
  ended: ['lampOff'],
};

const showing = (motion: MotionKind): ReadonlySet<NewsKind> =>
  new Set((Object.keys(SHOWN) as NewsKind[]).filter((kind) => SHOWN[kind].includes(motion)));

/** What a delegation does or says itself, and what comes as a cable. */
export const SPOKEN = showing('spoke');
export const WRITTEN = showing('paper');
