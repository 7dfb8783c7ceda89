import { writeSavedGame } from '../../src/table/savedGame.ts';
import { finishedTable } from '../debrief/games.ts';
import { bundled } from '../scenarios/bundled.ts';
import { openDebriefOf } from './hands.ts';
import { expect, expectAccessible, test } from './support.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });
test.setTimeout(300_000);

test('a game is played again from the other side, against the line that was played', async ({
  page,
}) => {
  const first = finishedTable(bundled('quiet-hours'), 'clinic', 'sides', 'ai');
  await openDebriefOf(page, writeSavedGame(first));
  const old = page.url();
  await page.getByRole('button', { name: 'Play it again from the other side' }).press('Enter');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText(/^Your old chair: .*Clinic/)).toBeVisible();
  await expectAccessible(page);
  await dialog.locator('[data-side]').first().press('Enter');

  // Nobody does anything on this side: the first week says what became of the line, the debrief the rest.
  await expect(page).toHaveURL(/#\/game\//);
  const on = page.locator('[data-way=on]:visible').first();
  const end = page.locator('[data-way=debrief]:visible').first();
  const news = page.getByRole('button', { name: /^(Go on to|See the year)/ });
  await expect(on).toBeVisible();
  await on.click();
  await expect(on).toHaveText(/^End the week/);
  await on.click();
  await expect(news).toBeVisible();
  await expect(page.locator('[data-old-line]')).toHaveText(
    /your old line (holds|held|did not fit)/,
  );
  await expectAccessible(page);
  for (let step = 0; step < 120 && !(await end.isVisible()); step++) {
    const before = await page.locator('body').textContent();
    await on.or(news).first().click();
    await expect(async () => {
      expect(await page.locator('body').textContent()).not.toBe(before);
    }).toPass({ timeout: 60_000 });
    await expect(on.or(news).or(end).first()).toBeVisible({ timeout: 60_000 });
  }
  await end.click();
  await expect(page.getByRole('heading', { level: 2, name: 'How it ended' })).toBeVisible();
  expect(page.url()).not.toBe(old);
  await page.getByRole('button', { name: 'What everyone wanted' }).first().click();
  await expect(
    page.getByText(/your old line (holds|held until week \d+|did not fit)/).first(),
  ).toBeVisible();
});
