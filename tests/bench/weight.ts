import { chromium } from '@playwright/test';
import { findBrowser } from '../../scripts/browser.mjs';
import { serve } from '../../scripts/serve.mjs';
import { fetchedBy, watchForDecision, weightOf } from '../browser/weight.ts';
import type { Row } from './row.ts';

const GOAL = 250;
const kilobytes = (bytes: number): number => Math.round(bytes / 1000);

/** What the built site sends until a first decision can be made, beside the engine of the scene alone,
 * which every page made from Phaser's own template sends before anything can be done. Counts, no times. */
export async function weightRows(): Promise<Row[]> {
  const browser = await chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox'] });
  try {
    const address = await serve(undefined);
    const rows: Row[] = [];
    for (const slug of ['quiet-hours', 'talks-about-talks']) {
      const page = await browser.newPage({ serviceWorkers: 'block' });
      await watchForDecision(page);
      await page.goto(address);
      await page.locator(`article a[href*="${slug}"]`).click();
      await page.locator('[data-way=sit]').click();
      await page.locator('canvas').first().waitFor();
      const first = weightOf(await fetchedBy(page, true));
      const engine = (await fetchedBy(page, false)).filter(({ file }) => /phaser/.test(file));
      rows.push({
        id: `first-load-${slug}`,
        what: `compressed, fonts counted, until a first decision in ${slug} can be made`,
        against: 'the scene’s engine alone',
        value: kilobytes(first),
        unit: 'KB',
        ratio: Number((weightOf(engine) / first).toPrecision(3)),
        goal: `<= ${GOAL} KB`,
        met: kilobytes(first) <= GOAL,
      });
      await page.close();
    }
    return rows;
  } finally {
    await browser.close();
  }
}
