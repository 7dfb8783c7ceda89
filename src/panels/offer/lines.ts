import type { ChangesById } from '../../engine/move.ts';
import type { View } from '../../engine/viewTypes.ts';
import { holdsBack, standingAs } from '../../engine/worth.ts';
import { overlay } from '../../negotiation/space.ts';
import type { DemandState } from '../../scenario/vocabulary.ts';

export interface LineOption {
  readonly id: string;
  /** In force now: choosing it leaves the line as it is. */
  readonly asIs: boolean;
  /** Contained in what is in force: it would change nothing. */
  readonly covered: boolean;
  /** With what is in force it makes this option; null = itself. */
  readonly becomes: string | null;
  readonly redLine: boolean;
  /** Own demands that would hold the text back with this option in it. */
  readonly heldBack: readonly { readonly demand: string; readonly state: DemandState }[];
  /** Parties that have said they will never sign it. */
  readonly never: readonly string[];
  /** Parties that must sign besides those of the issue. */
  readonly needs: readonly string[];
}
export interface Line {
  readonly issue: string;
  readonly signatories: readonly string[];
  /** The option in force first, the others in the order of the file. */
  readonly options: readonly LineOption[];
  readonly chosen: string;
  /** Where the start has this line. */
  readonly started: string;
}

/** The option (index) that stands if `o` is laid over what is in force on issue `k`. */
export const standsAs = (view: View, k: number, o: number): number =>
  overlay(view.case.space, view.inForce, new Map([[k, o]]))[k] ?? o;

/** The lines of an offer, for the sheet. From the view alone. */
export function linesOf(view: View, changes: ChangesById, start: ChangesById): Line[] {
  const { space, holdBacks } = view.case;
  const x = standingAs(view, changes);
  const party = (p: number) => space.parties[p] ?? '';
  return space.issues.map((issue, k) => {
    const now = view.inForce[k] ?? issue.statusQuo;
    const nowId = issue.options[now]?.id ?? '';
    const options = issue.options.map((option, o): LineOption => {
      const result = standsAs(view, k, o);
      const asIs = o === now;
      const there = x.with(k, result);
      return {
        id: option.id,
        asIs,
        covered: !asIs && result === now,
        becomes: result === o ? null : (issue.options[result]?.id ?? null),
        redLine: !asIs && (view.own.redLines[k]?.includes(result) ?? false),
        heldBack: asIs
          ? []
          : holdBacks
              .filter((hold) => hold.at.some(([at]) => at === k))
              .filter((hold) => holdsBack(hold, view.inForce, there))
              .map(({ demand }) => ({
                demand,
                state: view.demands.find(({ id }) => id === demand)?.state ?? 'latent',
              })),
        never: asIs
          ? []
          : view.parties
              .filter((one) => one.id !== view.seat)
              .filter((one) =>
                one.never[issue.id]?.includes(issue.options[result]?.id ?? option.id),
              )
              .map((one) => one.id),
        needs: option.needs.filter((p) => !issue.signatories.includes(p)).map(party),
      };
    });
    return {
      issue: issue.id,
      signatories: issue.signatories.map(party),
      options: [...options.filter((one) => one.asIs), ...options.filter((one) => !one.asIs)],
      chosen: changes[issue.id] ?? nowId,
      started: start[issue.id] ?? nowId,
    };
  });
}
