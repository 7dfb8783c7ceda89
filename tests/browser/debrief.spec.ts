import type { Page } from '@playwright/test';
import { writeSavedGame } from '../../src/table/savedGame.ts';
import { finishedTable } from '../debrief/games.ts';
import { bundled } from '../scenarios/bundled.ts';
import { openDebriefOf } from './hands.ts';
import { expect, expectAccessible, test } from './support.ts';

const played = () => writeSavedGame(finishedTable(bundled('talks-about-talks'), 'usa', 'browser'));
const chapters = (page: Page) => page.getByRole('navigation', { name: /Chapters/ });

test('every chapter of the debrief is accessible, on a laptop and on the smallest screen', async ({
  page,
}) => {
  await openDebriefOf(page, played());
  for (const [width, height] of [
    [1366, 768],
    [320, 640],
  ] as const) {
    await page.setViewportSize({ width, height });
    const narrow = width < 1020;
    for (let at = 0; at < 7; at++) {
      if (narrow) await chapters(page).locator('summary').click();
      await chapters(page).getByRole('button').nth(at).click();
      await page.evaluate(() => {
        for (const more of document.querySelectorAll('main details'))
          more.toggleAttribute('open', true);
      });
      await expectAccessible(page);
      const over = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        return scrollWidth - clientWidth;
      });
      expect(over, `chapter ${at} at ${width}`).toBeLessThanOrEqual(0);
    }
  }
});

test('the debrief is read by keyboard alone', async ({ page }) => {
  await openDebriefOf(page, played());
  await page.getByRole('button', { name: 'Next: What happened' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 2, name: 'What happened' })).toBeFocused();
  await page.getByRole('button', { name: 'Next: Why they answered so' }).focus();
  await page.keyboard.press('Enter');
  const rows = page.locator('main ul button');
  await rows.nth(3).focus();
  await page.keyboard.press('Enter');
  await expect(rows.nth(3)).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByRole('region', { name: 'The record' })).toContainText('week');
  const turning = page.getByRole('navigation', { name: 'Turning points' }).getByRole('button');
  await turning.first().focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('[id^=moment-]:focus')).toContainText(/Line \d+ of the log/);
});

test('from the debrief a game is gone back into at a week, and this one is kept', async ({
  page,
}) => {
  await openDebriefOf(page, played());
  const address = page.url();
  await page.getByRole('button', { name: 'Go back to a week' }).click();
  await page.getByRole('button', { name: 'Fork from week 3' }).click();
  await expect(page).toHaveURL(/#\/game\//);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Week 3');
  await page.goto(address);
  await expect(page.getByRole('heading', { level: 2, name: 'How it ended' })).toBeVisible();
});
