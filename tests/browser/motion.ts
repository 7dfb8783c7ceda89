import type { Page } from '@playwright/test';

/** WCAG 2.2.2: whatever moves longer than this can be paused. Nothing here can, so nothing does. */
export const LONGEST_MS = 5000;

/** What moves or is about to, and whatever the rules would let move for ever. `still`: nothing may move at all. */
export function motionComplaints(page: Page, still: boolean): Promise<string[]> {
  return page.evaluate(
    ({ none, longest }) => {
      const found = document.getAnimations().flatMap((one) => {
        const end = Number(one.effect?.getComputedTiming().endTime ?? 0);
        const { target = null } = (one.effect ?? {}) as KeyframeEffect;
        return none || end > longest ? [`${target?.localName} moves for ${end} ms`] : [];
      });
      for (const sheet of [...document.styleSheets, ...document.adoptedStyleSheets])
        for (const rule of sheet.cssRules)
          if (/animation[^;]*infinite/.test(rule.cssText))
            found.push(`${rule.cssText.slice(0, 60)} never ends`);
      return found;
    },
    { none: still, longest: LONGEST_MS },
  );
}
