import type { TimelineItem } from '../analysis/statement.ts';
import { weight } from '../play/news.ts';
import type { Story } from './story.ts';

/** As many as fit along the bottom of the page. */
const MOST = 7;

/** No more than this many of one sort, and of the year after. */
const MOST_ALIKE = 2;

/** The few things after which the game went another way, in order. Not two of one sort in one week. */
export function turningPoints({
  account,
  talks,
}: Pick<Story, 'account' | 'talks'>): TimelineItem[] {
  const seen = new Set<string>();
  const alike = new Map<string, number>();
  const room = (sort: string): boolean => {
    const before = alike.get(sort) ?? 0;
    alike.set(sort, before + 1);
    return before < MOST_ALIKE;
  };
  const best = account.timeline
    .filter(({ turning }) => turning)
    .sort((a, b) => weight(b.happening) - weight(a.happening))
    .filter(({ lane, week }) => {
      const key = `${lane}/${week}`;
      if (seen.has(key)) return false;
      seen.add(key);
      return true;
    })
    .filter(({ lane, week }) => room(lane) && (week <= talks || room('later')))
    .slice(0, MOST);
  return account.timeline.filter((item) => best.includes(item));
}
