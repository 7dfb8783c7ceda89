import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { openDebrief, playOn, sitDown, tableAnOffer } from './hands.ts';
import { expect, expectAccessible, openPage, test } from './support.ts';

const FLAGSHIP = 'Talks About Talks';
const TUTORIAL = 'Quiet Hours';

// Still pictures leave the machine to the game; what moves has tests of its own.
test.use({ contextOptions: { reducedMotion: 'reduce' } });
// Some four hundred stops of the Tab key a game, on whatever machine this runs.
test.setTimeout(600_000);

test('the whole flagship is played by keyboard alone, from the library to the debrief', async ({
  page,
}) => {
  await sitDown(page, FLAGSHIP);
  await tableAnOffer(page, 3);
  await playOn(page);
  await openDebrief(page);
});

test('the same with every canvas taken out of the page', async ({ page }) => {
  await page.addInitScript(() => {
    const sweep = () => {
      for (const canvas of document.querySelectorAll('canvas')) canvas.remove();
    };
    new MutationObserver(sweep).observe(document, { childList: true, subtree: true });
  });
  await sitDown(page, FLAGSHIP);
  await tableAnOffer(page, 3);
  await playOn(page);
  expect(await page.locator('canvas').count()).toBe(0);
  await openDebrief(page);
});

test('a page closed in mid-game goes on where it was', async ({ page, context }) => {
  await sitDown(page, TUTORIAL);
  await tableAnOffer(page, 2);
  await playOn(page, 2);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Week 3');
  const address = page.url();
  await page.close();
  const again = await context.newPage();
  await again.goto('./');
  await again.getByRole('link', { name: /go on/i }).first().click();
  await expect(again).toHaveURL(address);
  await expect(again.getByRole('heading', { level: 1 })).toContainText('Week 3');
  await playOn(again);
});

test('a game played in Chromium replays byte for byte in Node', async ({ page }, info) => {
  await sitDown(page, TUTORIAL);
  await tableAnOffer(page, 2);
  await playOn(page);
  await openDebrief(page);
  const download = page.waitForEvent('download');
  await page
    .getByRole('button', { name: /^Export/ })
    .first()
    .click();
  const path = info.outputPath('played.parley-game.json');
  await (await download).saveAs(path);
  const said = execFileSync(process.execPath, ['scripts/parley.mjs', 'replay', path, '--json'], {
    encoding: 'utf8',
  });
  expect(JSON.parse(said)).toMatchObject({ ok: true, week: null });
  // The engine under Node writes the very same file.
  const again = execFileSync(
    process.execPath,
    ['--import', 'tsx', 'tests/browser/rewrite.ts', path],
    {
      encoding: 'utf8',
    },
  );
  expect(again).toBe(readFileSync(path, 'utf8'));
});

for (const title of [FLAGSHIP, TUTORIAL])
  test(`the first decision of ${title} is three activations and 150 words away`, async ({
    page,
  }) => {
    await openPage(page);
    const words = async (within: string) =>
      (await page.locator(within).allInnerTexts()).join(' ').split(/\s+/).filter(Boolean).length;
    const card = page.getByRole('article').filter({ hasText: title });
    await expect(card).toBeVisible();
    let read = ((await card.locator('[data-prose]').textContent()) ?? '').split(/\s+/).length;
    await card.getByRole('link', { name: /^Play/ }).click(); // 1
    await expect(page.getByRole('button', { name: /^Sit down/ })).toBeVisible();
    for (const kind of ['case', 'brief'])
      expect(await page.locator(`[data-prose=${kind}]:visible`).count()).toBe(1);
    read += await words('[data-prose]:visible');
    await page.getByRole('button', { name: /^Sit down/ }).click(); // 2
    const question = page.locator('[data-prose=question]:visible');
    await expect(question).toBeVisible();
    read += await words('[data-prose=question]:visible');
    await page
      .getByRole('button', { name: /^Table an offer/ })
      .first()
      .click(); // 3
    await expect(page.getByRole('radio').first()).toBeVisible();
    expect(read).toBeGreaterThan(40);
    expect(read).toBeLessThanOrEqual(150);
  });

test('axe finds nothing on any page of a game', async ({ page }) => {
  await openPage(page);
  await expect(page.getByRole('article').first()).toBeVisible();
  await expectAccessible(page);
  await page
    .getByRole('article')
    .filter({ hasText: FLAGSHIP })
    .getByRole('link', { name: /^Play/ })
    .click();
  await expect(page.getByRole('button', { name: /^Sit down/ })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: /^Sit down/ }).click();
  await expect(page.getByRole('button', { name: /^Hold this week/ })).toBeVisible();
  await expectAccessible(page);
  await page
    .getByRole('button', { name: /^Table an offer/ })
    .first()
    .click();
  await page.getByRole('radio').nth(2).check({ force: true });
  await expectAccessible(page);
  await page.getByRole('button', { name: /^Table this/ }).click();
  await page.getByRole('button', { name: /^Send your move/ }).click();
  await expect(page.getByRole('button', { name: /^End the week/ })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: /^End the week/ }).click();
  await expect(page.getByRole('button', { name: /^Go on to/ })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: /^Go on to/ }).click();
  await page.getByRole('button', { name: /^Answer or raise a demand/ }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await playOn(page);
  await expectAccessible(page);
  await openDebrief(page);
  await expectAccessible(page);
});

test('a phone shows the same game without scrolling sideways', async ({ browser }) => {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    hasTouch: true,
  });
  const page = await context.newPage();
  await page.goto('./');
  const fits = async () =>
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      390,
    );
  await expect(page.getByRole('article').first()).toBeVisible();
  await fits();
  await page
    .getByRole('article')
    .filter({ hasText: TUTORIAL })
    .getByRole('link', { name: /^Play/ })
    .tap();
  await expect(page.getByRole('button', { name: /^Sit down/ })).toBeVisible();
  await fits();
  await page.getByRole('button', { name: /^Sit down/ }).tap();
  await expect(page.getByRole('button', { name: /^Table an offer/ }).first()).toBeVisible();
  await fits();
  await page
    .getByRole('button', { name: /^Table an offer/ })
    .first()
    .tap();
  await expect(page.getByRole('radio').first()).toBeVisible();
  await fits();
  await context.close();
});

test('with storage blocked the game goes on and says so', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', {
      get: () => {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
  });
  await openPage(page);
  await page
    .getByRole('article')
    .filter({ hasText: TUTORIAL })
    .getByRole('link', { name: /^Play/ })
    .click();
  await page.getByRole('button', { name: /^Sit down/ }).click();
  await expect(page.getByRole('button', { name: /^Hold this week/ })).toBeVisible();
  await expect(page.getByText(/keeps nothing/i).first()).toBeVisible();
  await page.getByRole('button', { name: /^Hold this week/ }).click();
  await page.getByRole('button', { name: /^End the week/ }).click();
  await expect(page.getByRole('button', { name: /^Go on to/ })).toBeVisible();
});
