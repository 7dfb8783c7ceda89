import { msg } from '@lingui/core/macro';
import type { Lane, TimelineItem } from '../analysis/statement.ts';
import type { IconName } from '../controls/Icon.tsx';

/** The mark of each sort of happening; an object means one thing on every page. */
const LANE_ICONS: Readonly<Record<Lane, IconName>> = {
  text: 'document',
  answer: 'check',
  agreement: 'agreed',
  condition: 'clip',
  report: 'warning',
  deadline: 'deadline',
  demand: 'demand-voiced',
  process: 'forward',
  posture: 'leave',
  event: 'calendar',
  measure: 'settings',
  speech: 'public',
};
/** The mark of one happening: its lane's, but for what became of an agreement, where one mark would say
 * too little. */
export function iconOf({ happening, lane }: TimelineItem): IconName {
  if (happening.kind === 'agreement') {
    if (happening.to === 'conditioned') return 'clip';
    if (happening.to === 'disputed' || happening.to === 'suspended') return 'warning';
    if (happening.to === 'collapsed' || happening.to === 'unratified') return 'close';
  }
  if (happening.kind === 'text-signed') return 'check';
  if (happening.kind === 'text-refused') return 'close';
  if (happening.kind === 'replied' && happening.question.kind === 'text')
    return happening.reply.answer === 'accept' ? 'check' : 'close';
  if (happening.kind === 'closed') return 'leave';
  return lane === 'answer' ? 'note' : LANE_ICONS[lane];
}
export const LANE_NAMES = {
  text: msg`Texts`,
  answer: msg`Answers`,
  agreement: msg`Agreements`,
  condition: msg`Conditions`,
  report: msg`Reports`,
  deadline: msg`Deadlines`,
  demand: msg`Demands`,
  process: msg`The talks`,
  posture: msg`Manner`,
  event: msg`News`,
  measure: msg`Measures`,
  speech: msg`Said aloud`,
} satisfies Record<Lane, unknown>;
