import type { Page } from '@playwright/test';
import { expect, expectAccessible, test } from './support.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });
test.setTimeout(300_000);

const way = (page: Page, name: string) => page.locator(`[data-way=${name}]:visible`).first();
const curtain = (page: Page, name: string) =>
  page.getByRole('main').filter({ hasText: 'Pass the device on' }).filter({ hasText: name });

test('two people pass one device on, and neither sees what the other has sealed', async ({
  page,
}) => {
  await page.goto('./#/case/quiet-hours');
  await page.getByRole('button', { name: 'Choose who sits opposite' }).click();
  await page.getByRole('dialog').getByRole('combobox').selectOption('human');
  await page.getByRole('button', { name: 'Sit down with them' }).click();

  // The first chair tables a text and sends it.
  await expect(curtain(page, 'Clinic')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expectAccessible(page);
  await way(page, 'lift').click();
  await way(page, 'offer').click();
  await page.locator('fieldset').first().locator('input[type=radio]').nth(1).check({ force: true });
  await way(page, 'table').click();
  await way(page, 'on').click();

  // The second sees a curtain, then a table on which nothing lies.
  await expect(curtain(page, 'Hall')).toBeVisible();
  await expect(page.locator('[data-way=on]')).toHaveCount(0);
  await way(page, 'lift').click();
  await expect(page.getByText('no text tabled')).toBeVisible();
  await way(page, 'on').click();

  // Both are in: the text of the first is put to the second, and only then.
  await expect(page.getByRole('heading', { name: /What was put to you/ })).toBeVisible();
  await expect(page.getByRole('heading', { name: /text of week 1/ }).first()).toBeVisible();
  await expect(curtain(page, '')).toHaveCount(0);

  // And so on to the end, the curtain falling whenever the device changes hands.
  let lifted = 2;
  for (let step = 0; step < 120; step++) {
    const [on, lift, end] = [way(page, 'on'), way(page, 'lift'), way(page, 'debrief')];
    await expect(on.or(lift).or(end).first()).toBeVisible({ timeout: 60_000 });
    if (await end.isVisible()) break;
    const before = await page.locator('body').textContent();
    if (await lift.isVisible()) {
      lifted += 1;
      await lift.click();
    } else await on.click();
    await expect(async () => {
      expect(await page.locator('body').textContent()).not.toBe(before);
    }).toPass({ timeout: 60_000 });
  }
  expect(lifted).toBeGreaterThan(8);
  await way(page, 'debrief').click();
  await expect(page.getByRole('heading', { level: 2, name: 'How it ended' })).toBeVisible();
});
