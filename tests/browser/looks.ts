import { expect, type Page } from '@playwright/test';
import { LANGUAGES } from '../../src/locale/words.ts';
import { sidewaysComplaints } from './targets.ts';

/** Nothing is cut off at a side, and nothing makes the page scroll sideways. */
export async function fits(page: Page): Promise<void> {
  expect(await sidewaysComplaints(page)).toEqual([]);
}

/** Text that is on the page and marked as another language than it is: Latin words in what calls itself
 * Ukrainian. Names of languages, sources and of this game are Latin everywhere. */
export async function inUkrainian(page: Page): Promise<void> {
  const found = await page.evaluate(
    (names) => {
      const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const odd: string[] = [];
      for (let node = walk.nextNode(); node !== null; node = walk.nextNode()) {
        const parent = node.parentElement;
        if (parent === null || parent.closest('script, style, noscript, [lang]:not([lang=uk])'))
          continue;
        const words = (node.textContent ?? '').match(/[A-Za-z]{3,}/g) ?? [];
        odd.push(...words.filter((word) => !names.includes(word)));
      }
      return odd;
    },
    ['Parley', ...LANGUAGES.map(({ name }) => name)],
  );
  expect([...new Set(found)]).toEqual([]);
}
