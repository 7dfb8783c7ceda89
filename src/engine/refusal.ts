/** Why a move is not legal now. */
export const REFUSAL_CODES = [
  'not-your-beat',
  'no-moves-left',
  'chair-empty',
  'talks-closed',
  'unknown-name',
  'not-yours',
  'not-allowed',
  'changes-nothing',
  'text-not-standing',
  'not-heard',
  'wrong-state',
  'too-soon',
  'already-done',
  'no-extensions-left',
  'addressee-gone',
  'needs-addressee',
  'condition-not-met',
] as const;
export type RefusalCode = (typeof REFUSAL_CODES)[number];
