import type { MessageDescriptor } from '@lingui/core';
import type { RefusalReason } from '../engine/move.ts';
import type { RefusalCode } from '../engine/refusal.ts';

/** Why a move cannot be made now. */
export const REFUSALS: Readonly<Record<RefusalCode, MessageDescriptor>> = {
  'not-your-beat': /*i18n*/ { id: 'refusal.not-your-beat', message: 'Moves are in for this week.' },
  'no-moves-left': /*i18n*/ {
    id: 'refusal.no-moves-left',
    message: 'You have no moves left this week. Take one back first.',
  },
  'chair-empty': /*i18n*/ {
    id: 'refusal.chair-empty',
    message: 'You have left the table. You can only return.',
  },
  'talks-closed': /*i18n*/ { id: 'refusal.talks-closed', message: 'The talks are over.' },
  'unknown-name': /*i18n*/ {
    id: 'refusal.unknown-name',
    message: 'This names something that is not part of this case.',
  },
  'not-yours': /*i18n*/ { id: 'refusal.not-yours', message: 'This belongs to somebody else.' },
  'not-allowed': /*i18n*/ {
    id: 'refusal.not-allowed',
    message: 'Your delegation has no power to do this.',
  },
  'changes-nothing': /*i18n*/ {
    id: 'refusal.changes-nothing',
    message: 'This would change nothing. Change at least one line.',
  },
  'text-not-standing': /*i18n*/ {
    id: 'refusal.text-not-standing',
    message: 'No such text is on the table.',
  },
  'not-heard': /*i18n*/ { id: 'refusal.not-heard', message: 'You have not been shown that text.' },
  'wrong-state': /*i18n*/ {
    id: 'refusal.wrong-state',
    message: 'There is nothing on the table this could be said of.',
  },
  'too-soon': /*i18n*/ { id: 'refusal.too-soon', message: 'It is too soon for this.' },
  'already-done': /*i18n*/ { id: 'refusal.already-done', message: 'This is done already.' },
  'no-extensions-left': /*i18n*/ {
    id: 'refusal.no-extensions-left',
    message: 'It has been extended as often as it can be.',
  },
  'addressee-gone': /*i18n*/ {
    id: 'refusal.addressee-gone',
    message: 'A delegation it needs has left the table.',
  },
  'needs-addressee': /*i18n*/ { id: 'refusal.needs-addressee', message: 'Say to whom.' },
  'condition-not-met': /*i18n*/ {
    id: 'refusal.condition-not-met',
    message: 'Something else has to happen first.',
  },
};

/** Why a text was refused, as an answer one gives. */
export const REASONS: Readonly<Record<RefusalReason, MessageDescriptor>> = {
  'not-enough': /*i18n*/ { id: 'reason.not-enough', message: 'It is not enough' },
  'red-line': /*i18n*/ { id: 'reason.red-line', message: 'It crosses a red line' },
  'back-table': /*i18n*/ { id: 'reason.back-table', message: 'It would not pass at home' },
  'held-back': /*i18n*/ {
    id: 'reason.held-back',
    message: 'A demand must first be met or traded',
  },
  'not-now': /*i18n*/ { id: 'reason.not-now', message: 'Not now' },
  doubt: /*i18n*/ { id: 'reason.doubt', message: 'It is doubted that it would be kept' },
};
