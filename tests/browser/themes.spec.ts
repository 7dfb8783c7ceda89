import { writeSavedGame } from '../../src/table/savedGame.ts';
import { finishedTable } from '../debrief/games.ts';
import { bundled } from '../scenarios/bundled.ts';
import { openDebriefOf } from './hands.ts';
import { expect, expectAccessible, test } from './support.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });
test.setTimeout(300_000);

for (const theme of ['night', 'daylight', 'contrast'])
  test(`axe finds nothing on any page in ${theme}`, async ({ page }) => {
    await page.addInitScript((chosen) => {
      const display = { theme: chosen, size: 1, line: 1, motion: 'system' };
      localStorage.setItem('parley.display', JSON.stringify(display));
    }, theme);
    const way = (name: string) => page.locator(`[data-way=${name}]:visible`).first();
    await page.goto('./');
    expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe(theme);
    await expect(page.getByRole('article').first()).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Language: English' }).click();
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await page.goto('./#/case/talks-about-talks');
    await expect(way('sit')).toBeVisible();
    await expectAccessible(page);
    await way('sit').click();
    await expect(way('offer')).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Who, what, from where' }).click();
    await expect(page.getByRole('dialog').getByRole('heading', { name: 'Words' })).toBeVisible();
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await way('offer').click();
    await page
      .locator('fieldset')
      .first()
      .locator('input[type=radio]')
      .nth(1)
      .check({ force: true });
    await expectAccessible(page);
    await way('table').click();
    await way('on').click();
    await expect(page.getByRole('heading', { name: /What was put to you/ })).toBeVisible();
    await expectAccessible(page);
    await way('on').click();
    await expect(page.getByRole('button', { name: /^Go on to/ })).toBeVisible();
    await expectAccessible(page);
    await openDebriefOf(
      page,
      writeSavedGame(finishedTable(bundled('quiet-hours'), 'clinic', 'themes')),
    );
    await expectAccessible(page);
    await page.goto('./#/nowhere');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expectAccessible(page);
  });
