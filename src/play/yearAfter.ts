import type { Happening } from '../engine/happening.ts';
import type { View } from '../engine/viewTypes.ts';

/** What became of one agreement in the year after the talks. */
export interface YearOf {
  readonly agreement: string;
  readonly reports: number;
  readonly disputes: number;
  readonly repairs: number;
  readonly is: View['agreements'][number]['is'];
  /** Week of the year in which it reached the state it ended in; null if that was during the talks. */
  readonly since: number | null;
}

/** The year in a few lines: one per agreement that lived into it. */
export function yearOf(view: Pick<View, 'log' | 'agreements' | 'turn'>): YearOf[] {
  const year = view.log.filter((h) => h.beat === 'aftermath');
  const count = (test: (h: Happening) => boolean): number => year.filter(test).length;
  return view.agreements
    .map((agreement): YearOf => {
      const id = agreement.id;
      const moved = (to: string) => (h: Happening) =>
        h.kind === 'agreement' && h.agreement === id && h.to === to;
      const last = year.findLast((h) => h.kind === 'agreement' && h.agreement === id);
      return {
        agreement: id,
        reports: count((h) => h.kind === 'report' && h.agreement === id),
        disputes: count(moved('disputed')),
        repairs: count(
          (h) => moved('inForce')(h) && h.kind === 'agreement' && h.from !== 'announced',
        ),
        is: agreement.is,
        since: last === undefined ? null : last.week - view.turn,
      };
    })
    .filter(
      (one) => one.since !== null || one.reports > 0 || ['inForce', 'disputed'].includes(one.is),
    );
}
