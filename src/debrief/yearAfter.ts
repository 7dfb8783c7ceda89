import type { Happening } from '../engine/happening.ts';
import { isEcho, weight } from '../play/news.ts';
import type { Story } from './story.ts';

/** A line of the year after: one thing that happened, or reports of one kind counted together. */
export interface YearLine {
  readonly week: number;
  readonly happening: Happening;
  /** How many reports it stands for, of this one and those like it before anything else happened. */
  readonly reports: number;
}

const MOST = 9;
const LEAST_WEIGHT = 45;

/** The year after the talks in a few lines, in order: what changed, and reports counted up. */
export function yearLines({ snapshot }: Pick<Story, 'snapshot'>): YearLine[] {
  const lines: YearLine[] = [];
  for (const happening of snapshot.log) {
    if (happening.beat !== 'aftermath' || happening.kind === 'ended' || isEcho(happening)) continue;
    if (happening.kind === 'conduct' || weight(happening) < LEAST_WEIGHT) continue;
    const like = lines.findIndex(
      ({ happening: was }) =>
        was.kind === 'report' &&
        happening.kind === 'report' &&
        was.agreement === happening.agreement &&
        was.against === happening.against,
    );
    const known = lines[like];
    if (known === undefined) lines.push({ week: happening.week, happening, reports: 1 });
    else lines[like] = { ...known, reports: known.reports + 1 };
  }
  const best = [...lines].sort((a, b) => weight(b.happening) - weight(a.happening)).slice(0, MOST);
  return lines.filter((line) => best.includes(line));
}
