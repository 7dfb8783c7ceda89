import type { Page } from '@playwright/test';
import { expect, expectAccessible, openPage, test } from './support.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' }, viewport: { width: 1920, height: 1080 } });
test.setTimeout(300_000);

const way = (page: Page, name: string) => page.locator(`[data-way=${name}]:visible`).first();

/** The smallest letters that somebody is to read, in px, and whether the page is wider than its window. */
const legibility = (page: Page) =>
  page.evaluate(() => {
    const read = [...document.querySelectorAll('header *, main *')].filter(
      (one) =>
        one.closest('[aria-hidden=true], .spoken') === null &&
        one.checkVisibility() &&
        [...one.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim() !== ''),
    );
    const { scrollWidth, clientWidth } = document.documentElement;
    return {
      smallest: Math.min(...read.map((one) => Number.parseFloat(getComputedStyle(one).fontSize))),
      sideways: scrollWidth > clientWidth,
    };
  });

async function expectLegible(page: Page): Promise<void> {
  await expect.poll(async () => (await legibility(page)).smallest).toBeGreaterThanOrEqual(26);
  expect((await legibility(page)).sideways).toBe(false);
}

/** Puts the nth addressed move of a group to the room. */
async function propose(page: Page, nth: number): Promise<void> {
  await page
    .getByRole('main')
    .getByRole('button', { name: /^Ask, send an envoy/ })
    .click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('checkbox', { name: 'Put it to the room' })).toBeChecked();
  if (nth === 0) await expectAccessible(page);
  await dialog.getByRole('button', { name: /^Ask / }).nth(nth).click();
  await expect(dialog).toHaveCount(0);
}

test('a room plays a week by show of hands, and can read it from the back', async ({ page }) => {
  await openPage(page, './#/case/talks-about-talks');
  await way(page, 'room').click();
  await expect(way(page, 'offer')).toBeVisible();
  await expectLegible(page);
  await expectAccessible(page);

  // Two questions and an offer are put to the room; two of them are level.
  await propose(page, 0);
  await propose(page, 1);
  await way(page, 'offer').click();
  await page.locator('fieldset').first().locator('input[type=radio]').nth(1).check({ force: true });
  await expectLegible(page);
  await expectAccessible(page);
  await way(page, 'propose').click();
  const ballot = page.getByRole('region', { name: 'Before the room: a show of hands' });
  await expect(ballot.getByRole('listitem')).toHaveCount(3);
  for (const [letter, hands] of [
    ['A', 11],
    ['B', 4],
    ['C', 10],
  ] as const)
    await ballot.getByRole('spinbutton', { name: `Hands: ${letter}` }).fill(String(hands));
  await ballot.getByRole('button', { name: 'One hand more: C' }).press('Enter');
  await expect(ballot.getByRole('status')).toHaveText(/^Level: A, C\./);
  await expect(ballot.getByText('26 hands in all')).toBeVisible();
  await expectLegible(page);
  await expectAccessible(page);
  for (const box of await ballot.getByRole('button').or(ballot.getByRole('spinbutton')).all()) {
    const { width, height } = (await box.boundingBox()) ?? { width: 0, height: 0 };
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
  }
  await ballot.getByRole('button', { name: 'Take C' }).press('Enter');
  await expect(page.getByRole('heading', { name: 'On your pad' })).toBeFocused();
  await expect(ballot.getByRole('listitem')).toHaveCount(2);
  // The next of them is what most want.
  await ballot.getByRole('button', { name: 'Take what most want' }).click();
  await expect(ballot).toHaveCount(0);
  await way(page, 'on').click();

  // What was put to the seat: a text is refused by most.
  await expect(page.getByRole('heading', { name: /What was put to you/ })).toBeVisible();
  const card = page.getByRole('article').filter({ hasText: 'text of week 1' }).first();
  // It cannot be signed yet, and what cannot be chosen is not voted on.
  await expect(card.getByRole('radio', { name: /Accept/ })).toBeDisabled();
  await card.getByRole('spinbutton', { name: 'Hands: B' }).fill('17');
  await card.getByRole('button', { name: 'Take what most want' }).click();
  await expect(card.getByRole('radio', { name: /Refuse/ })).toBeChecked();
  await expectLegible(page);
  await expectAccessible(page);
  await way(page, 'on').click();
  await expect(page.getByRole('button', { name: /^Go on to/ })).toBeVisible();
  await expectLegible(page);

  // Gone back to on a school's laptop, it is still the room's; the shelf has letters of its own.
  const game = page.url();
  await openPage(page);
  await expect(page.locator(':root[data-way]')).toHaveCount(0);
  await page.setViewportSize({ width: 1366, height: 768 });
  await page.goto(game);
  await page.reload();
  await expect(page.locator(':root[data-way=room]')).toHaveCount(1);
  await expect(way(page, 'offer')).toBeVisible();
  expect((await legibility(page)).sideways).toBe(false);
});
