import { type BrowserContextOptions, chromium, type Page } from '@playwright/test';
import { fits, inUkrainian } from './looks.ts';
import { expect, test } from './support.ts';

// The whole flagship, from the library to the debrief, on what people have and in what they read. Ways on
// are found by their mark and not by their name, so that the language does not matter.
const FLAGSHIP = 'talks-about-talks';

test.use({ contextOptions: { reducedMotion: 'reduce' } });
test.setTimeout(400_000);

type Press = (page: Page, css: string, timeout?: number) => Promise<void>;
const click: Press = (page, css, timeout) =>
  page.locator(`${css}:visible`).first().click({ timeout });
const tap: Press = (page, css, timeout) => page.locator(`${css}:visible`).first().tap({ timeout });

interface Looks {
  slug?: string;
  press?: Press;
  /** Called on every page that stands still. */
  look?: (page: Page) => Promise<void>;
}

async function sitDown(
  page: Page,
  { press = click, look, slug = FLAGSHIP }: Looks = {},
): Promise<void> {
  await expect(page.locator('article a').first()).toBeVisible();
  await look?.(page);
  await press(page, `article a[href*="${slug}"]`);
  await expect(page.locator('[data-way=sit]')).toBeVisible();
  await look?.(page);
  await press(page, '[data-way=sit]');
  await expect(page.locator('[data-way=offer]:visible').first()).toBeVisible();
  await look?.(page);
}

/** Plays to the debrief, tabling one offer on the way. */
async function playThrough(page: Page, { press = click, look }: Looks = {}): Promise<void> {
  await press(page, '[data-way=offer]');
  await expect(page.locator('input[type=radio]').first()).toBeVisible();
  await page.locator('fieldset').first().locator('input[type=radio]').nth(1).check({ force: true });
  await look?.(page);
  await press(page, '[data-way=table]');
  const on = page.locator('[data-way=on]:visible').first();
  const end = page.locator('[data-way=debrief]:visible').first();
  // On a small screen a week is held from among the other moves.
  const more = page.locator('[data-way=more]:visible').first();
  for (let step = 0; step < 200; step++) {
    await expect(on.or(end).or(more).first()).toBeVisible({ timeout: 60_000 });
    if (!(await on.or(end).first().isVisible())) {
      // The bar may just be giving way to the next page: then there is nothing to press, and we look again.
      await press(page, '[data-way=more]', 2000).catch(() => undefined);
      continue;
    }
    if (await end.isVisible()) break;
    const before = await page.locator('main').textContent();
    await press(page, '[data-way=on]');
    await expect(async () => {
      const [now, over] = [await page.locator('main').textContent(), await end.isVisible()];
      expect(over || now !== before).toBe(true);
    }).toPass({ timeout: 60_000 });
    if (step < 4) await look?.(page);
  }
  await look?.(page);
  await press(page, '[data-way=debrief]');
  await expect(page).toHaveURL(/debrief/);
  await expect(page.locator('main h1')).toBeVisible();
  await look?.(page);
}

test('without WebGL, the whole flagship', async ({ baseURL }) => {
  const { executablePath, args = [] } = test.info().project.use.launchOptions ?? {};
  const browser = await chromium.launch({
    ...(executablePath === undefined ? {} : { executablePath }),
    args: [...args, '--disable-3d-apis'],
  });
  try {
    const page = await browser.newPage({
      baseURL,
      reducedMotion: 'reduce',
    } as BrowserContextOptions);
    await page.goto('./');
    expect(
      await page.evaluate(() => document.createElement('canvas').getContext('webgl')),
    ).toBeNull();
    await sitDown(page);
    await playThrough(page);
  } finally {
    await browser.close();
  }
});

test('on a telephone, by touch, the whole flagship', async ({ browser }) => {
  const context = await browser.newContext({
    ...{ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await page.goto('./');
  await sitDown(page, { press: tap, look: fits });
  await playThrough(page, { press: tap, look: fits });
  await context.close();
});

test('without a network after one visit, the whole flagship', async ({ page, context }) => {
  await page.goto('./');
  await sitDown(page);
  // The worker keeps everything before it calls itself active.
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  await context.setOffline(true);
  await page.goto('./');
  await sitDown(page);
  await playThrough(page);
});

test('in Ukrainian, the whole flagship, and no English is left in it', async ({ page }) => {
  await page.goto('./?lang=uk');
  await sitDown(page, { look: inUkrainian });
  await playThrough(page, { look: inUkrainian });
});

test('from right to left, the whole flagship', async ({ page }) => {
  await page.goto('./?lang=ar-XB');
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await sitDown(page, { look: fits });
  await playThrough(page, { look: fits });
});

test('in words a third longer, nothing is cut off at a side', async ({ page }) => {
  await page.goto('./?lang=en-XA');
  await sitDown(page, { look: fits, slug: 'quiet-hours' });
  await playThrough(page, { look: fits });
});

test('the language is changed in mid-game, and the game goes on where it was', async ({ page }) => {
  await page.goto('./?lang=en');
  await sitDown(page);
  await press(page, 'on');
  await press(page, 'on');
  const address = page.url();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Week 2');
  for (const [name, week] of [
    ['Українська', 'Тиждень 2'],
    ['Deutsch', 'Woche 2'],
    ['Français', 'Semaine 2'],
    ['English', 'Week 2'],
  ] as const) {
    await page.locator('header button').last().click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /Display|Вигляд|Anzeige|Affichage/ })
      .click();
    await page.getByRole('radio', { name: new RegExp(name) }).click({ force: true });
    await expect(page.getByRole('heading', { level: 1 })).toContainText(week);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    expect(page.url()).toBe(address);
  }
});

const press = (page: Page, way: string) => click(page, `[data-way=${way}]`);

test('on 320 px, with the widest spaces, nothing is cut off at a side', async ({ browser }) => {
  const context = await browser.newContext({
    viewport: { width: 320, height: 640 },
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await page.addInitScript(() => {
    const display = { theme: null, size: 1, line: 1.3, spacing: 'widest', motion: 'less' };
    localStorage.setItem('parley.display', JSON.stringify(display));
  });
  await page.goto('./');
  expect(await page.evaluate(() => document.documentElement.dataset.spacing)).toBe('widest');
  await sitDown(page, { look: fits, slug: 'quiet-hours' });
  await playThrough(page, { look: fits });
  await context.close();
});
