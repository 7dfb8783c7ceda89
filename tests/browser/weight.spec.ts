import { playOn } from './hands.ts';
import { expect, test } from './support.ts';
import { fetchedBy, watchForDecision, weightOf } from './weight.ts';

// Sizes, never times (quality.md §2). Compressed, fonts counted.
const FIRST_DECISION = 250_000;
const WHOLE_APP = 1_000_000;

test.use({ contextOptions: { reducedMotion: 'reduce' }, serviceWorkers: 'block' });
test.setTimeout(300_000);

for (const slug of ['quiet-hours', 'talks-about-talks'])
  test(`a first decision in ${slug} weighs at most 250 KB`, async ({ page }) => {
    await watchForDecision(page);
    await page.goto('./');
    await page.locator(`article a[href*="${slug}"]`).click();
    await page.locator('[data-way=sit]').click();
    await expect(page.locator('[data-way=offer]').first()).toBeVisible();
    const files = await fetchedBy(page, true);
    // It is really all there: the page, its rules, the case and a face.
    for (const part of [
      /^index\.html$/,
      /opening-.*\.js$/,
      new RegExp(`${slug}.*\\.js$`),
      /\.woff2$/,
    ])
      expect(files.map(({ file }) => file)).toContainEqual(expect.stringMatching(part));
    expect(weightOf(files)).toBeLessThanOrEqual(FIRST_DECISION);
  });

test('a whole game with the scene, and its debrief, weigh at most 1 MB', async ({ page }) => {
  await page.goto('./');
  await page.locator('article a[href*="talks-about-talks"]').click();
  await page.locator('[data-way=sit]').click();
  await expect(page.locator('canvas')).toBeVisible();
  await playOn(page);
  await page.locator('[data-way=debrief]').click();
  await expect(page.locator('main h1')).toBeVisible();
  const files = await fetchedBy(page, false);
  for (const part of [/phaser/, /DebriefPage/, /table-.*\.js$/, /serif.*italic/, /sans/])
    expect(files.map(({ file }) => file)).toContainEqual(expect.stringMatching(part));
  expect(weightOf(files)).toBeLessThanOrEqual(WHOLE_APP);
});
