import { bundled } from '../scenarios/bundled.ts';
import { expect, expectAccessible, test } from './support.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

test('the codex opens at the word that was asked about, and gives the focus back', async ({
  page,
}) => {
  await page.goto('./#/case/talks-about-talks');
  await page.locator('[data-way=sit]').click();
  const term = page.getByRole('button', { name: 'Russia', exact: true }).first();
  await term.focus();
  await page.keyboard.press('Enter');
  const codex = page.getByRole('dialog', { name: 'Who, what, from where' });
  await expect(codex.getByText('As stated by the foreign ministry').first()).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(codex).toBeHidden();
  await expect(term).toBeFocused();

  await page.getByRole('button', { name: 'Monitoring', exact: true }).first().click();
  await expect(codex.getByText('A mission with reach')).toBeVisible();
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: 'Who, what, from where' }).click();
  for (const heading of ['Delegations', 'Issues', 'Words', 'Sources'])
    await expect(codex.getByRole('heading', { name: heading })).toBeVisible();
});

test('the codex holds not a word of another delegation’s brief', async ({ page }) => {
  await page.goto('./#/case/talks-about-talks');
  await page.locator('[data-way=sit]').click();
  await page.getByRole('button', { name: 'Who, what, from where' }).click();
  const codex = page.getByRole('dialog', { name: 'Who, what, from where' });
  await expect(codex.getByRole('heading', { name: 'Words' })).toBeVisible();
  const text = (await codex.textContent()) ?? '';
  const { parties } = bundled('talks-about-talks');
  expect(text).toContain(parties.russia?.brief.public.full.slice(0, 60));
  for (const { brief } of Object.values(parties))
    for (const secret of [brief.private.full, brief.private.want, ...brief.private['secret-words']])
      expect(text).not.toContain(secret.slice(0, 60));
});

test('what stands can be asked for by a key at any time, and is shown and spoken', async ({
  page,
}) => {
  await page.goto('./#/case/talks-about-talks');
  await page.locator('[data-way=sit]').click();
  const spoken = page.locator('#say-politely');
  await expect(page.locator('[data-way=offer]').first()).toBeVisible();
  for (const [key, words] of [
    ['E', /\w/],
    ['T', /It is your turn\. 2 moves left\./],
    ['L', /No clock runs while you think\..*Within weeks: 4/],
    ['O', /No text stands on the table\./],
  ] as const) {
    await expect(async () => {
      await page.keyboard.press(`Alt+Shift+Key${key}`);
      await expect(spoken).toHaveText(words, { timeout: 1000 });
    }).toPass();
    await expect(page.locator('main p[aria-hidden]').filter({ hasText: words })).toBeVisible();
  }
  await page.keyboard.press('Tab');
  await expect(
    page.locator('main p[aria-hidden]').filter({ hasText: 'No text stands' }),
  ).toHaveCount(0);
  await page.getByRole('button', { name: 'Who, what, from where' }).click();
  await expect(page.getByRole('dialog').getByText('Whose turn it is')).toBeVisible();
});
