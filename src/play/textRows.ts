import type { ChangesById, Move } from '../engine/move.ts';
import type { AgreementSeen, TextSeen, View } from '../engine/viewTypes.ts';

/** How one line of the sheet stands: agreed and in force; open; with a condition on it; as it is. */
export type RowState = 'agreed' | 'open' | 'conditioned' | 'as-is';
export interface TextRow {
  readonly issue: string;
  readonly option: string;
  readonly state: RowState;
  /** Conditions clipped to this line. */
  readonly conditions: readonly {
    readonly id: string;
    readonly by: string;
    readonly wants: AgreementSeen['conditions'][number]['wants'];
  }[];
}

const LIVE: ReadonlySet<AgreementSeen['is']> = new Set([
  'tabled',
  'announced',
  'conditioned',
  'inForce',
  'disputed',
  'suspended',
]);

type Seen = Pick<View, 'inForce' | 'agreements' | 'case'>;

/** The lines of a text laid over what is in force; without a text, what stands now. The scene inks its
 * sheet by the same rule. */
export function rowsOf(view: Seen, text: Pick<TextSeen, 'changes' | 'is'> | null): TextRow[] {
  const clips = new Map<string, TextRow['conditions']>();
  for (const agreement of view.agreements) {
    if (!LIVE.has(agreement.is)) continue;
    const open = agreement.conditions.filter((one) => one.is === 'open');
    const [line] = Object.keys(agreement.covers);
    if (line !== undefined && open.length > 0)
      clips.set(line, [...(clips.get(line) ?? []), ...open]);
  }
  return view.case.space.issues.map((issue, k): TextRow => {
    const now = view.inForce[k] ?? issue.statusQuo;
    const nowId = issue.options[now]?.id ?? '';
    const wanted = text?.changes[issue.id];
    const conditions = clips.get(issue.id) ?? [];
    const option = wanted ?? nowId;
    const row = { issue: issue.id, option, conditions };
    if (conditions.length > 0) return { ...row, state: 'conditioned' };
    if (wanted !== undefined && text?.is !== 'signed' && wanted !== nowId)
      return { ...row, state: 'open' };
    const agreed = wanted !== undefined || now !== issue.statusQuo;
    return { ...row, state: agreed ? 'agreed' : 'as-is' };
  });
}

/** Texts on the table, the newest first. */
export const standingTexts = (view: Pick<View, 'texts'>): TextSeen[] =>
  view.texts.filter((text) => text.is === 'standing').reverse();

/** What all have signed and nobody at home has voted on yet, the newest first. What a case begins with was
 * signed before its first week. */
export const signedTexts = (view: Pick<View, 'agreements'>): AgreementSeen[] =>
  view.agreements
    .filter(({ is, signedWeek }) => signedWeek > 0 && (is === 'announced' || is === 'conditioned'))
    .reverse();

/** The texts on a pad, which go out with the week's moves. */
export const draftTexts = (draft: readonly Move[]): ChangesById[] =>
  draft.flatMap((move) => ('changes' in move ? [move.changes] : []));
