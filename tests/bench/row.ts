/** One line of the bench: what was measured against what, and whether the ratio is what we aim at. */
export interface Row {
  /** Stable name, for example `charts-vs-transition`. */
  id: string;
  /** What is measured, in words. */
  what: string;
  /** What it is measured against, in words; '–' for a rate or an exponent that stands alone. */
  against: string;
  /** The measurement itself, in `unit`. */
  value: number;
  unit: string;
  /** value of this ÷ value of the other (so that more is better), or a fitted exponent; null for none. */
  ratio: number | null;
  /** What the ratio should be, as printed: `>= 20`, `<= 1.15`, or '–' for a guide only. */
  goal: string;
  /** Whether it is; null where there is no goal. */
  met: boolean | null;
  /** What the number does not say by itself: how the time is split, why a goal is missed. */
  note?: string;
}
