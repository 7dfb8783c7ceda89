/** A probability that was stated, and whether it came true. */
export interface Forecast {
  p: number;
  came: boolean;
}

/** How far probabilities sort what came true from what did not: the chance that one of those that did was
 * given more than one of those that did not (ties count half), 0..1; .5 tells nothing apart. Null where all
 * came out the same. (The area under the ROC curve: Hanley & McNeil 1982, by ranks.) */
export function areaUnderCurve(forecasts: readonly Forecast[]): number | null {
  const sorted = [...forecasts].sort((a, b) => a.p - b.p);
  const yes = sorted.filter((one) => one.came).length;
  const no = sorted.length - yes;
  if (yes === 0 || no === 0) return null;
  let ranks = 0;
  for (let i = 0; i < sorted.length; ) {
    let j = i;
    let came = 0;
    for (; j < sorted.length && sorted[j]?.p === sorted[i]?.p; j++) if (sorted[j]?.came) came++;
    ranks += came * ((i + 1 + j) / 2);
    i = j;
  }
  return (ranks - (yes * (yes + 1)) / 2) / (yes * no);
}

/** Mean squared distance from what came true (Brier 1950), 0..1; a guess of one half scores .25. Null for
 * none. */
export const brier = (forecasts: readonly Forecast[]): number | null =>
  forecasts.length === 0
    ? null
    : forecasts.reduce((sum, { p, came }) => sum + (p - (came ? 1 : 0)) ** 2, 0) / forecasts.length;

export interface Bin {
  games: number;
  /** Mean of what was stated, and share that came true. */
  stated: number;
  came: number;
}
const BINS = 10;
/** Forecasts by tenths of what was stated; empty tenths left out. */
export function bins(forecasts: readonly Forecast[]): Bin[] {
  const byTenth = Array.from({ length: BINS }, (): Forecast[] => []);
  for (const one of forecasts)
    byTenth[Math.min(BINS - 1, Math.max(0, Math.floor(one.p * BINS)))]?.push(one);
  return byTenth.flatMap((some) => {
    const n = some.length;
    if (n === 0) return [];
    return [
      {
        games: n,
        stated: some.reduce((sum, one) => sum + one.p, 0) / n,
        came: some.filter((one) => one.came).length / n,
      },
    ];
  });
}

/** Reliability: how far, on average over forecasts, what was stated lies from what came true among those
 * given about the same (by tenths; Murphy 1973). 0 is perfect; a few hundred games cannot show less than
 * about .05. Null for none. */
export const reliability = (forecasts: readonly Forecast[]): number | null =>
  forecasts.length === 0
    ? null
    : bins(forecasts).reduce(
        (sum, bin) => sum + (bin.games / forecasts.length) * Math.abs(bin.stated - bin.came),
        0,
      );
