import type { Page } from '@playwright/test';
import { press } from './hands.ts';
import { fits, inUkrainian } from './looks.ts';
import { expect, expectAccessible, openPage, test } from './support.ts';

// Checks that other tests lean on, each seen to complain of a fault that is put in its way.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

const atTheTable = async (page: Page, address = './#/case/quiet-hours') => {
  await openPage(page, address);
  await page.locator('[data-way=sit]').first().click();
  await expect(page.locator('[data-way=offer]:visible').first()).toBeVisible();
};

test('axe complains of a picture without words and of grey on grey (planted)', async ({ page }) => {
  await openPage(page);
  await expectAccessible(page);
  await page.evaluate(() => {
    const [image, words] = [document.createElement('img'), document.createElement('p')];
    image.src = 'data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=';
    words.textContent = 'Grey on grey';
    words.style.cssText = 'color: #777; background: #888';
    document.querySelector('main')?.append(image, words);
  });
  await expect(expectAccessible(page)).rejects.toThrow(
    /image-alt[\s\S]*color-contrast|color-contrast[\s\S]*image-alt/,
  );
});

test('a walk by keyboard does not come to a button that only a mouse can press (planted)', async ({
  page,
}) => {
  await atTheTable(page);
  await page.evaluate(() => {
    for (const one of document.querySelectorAll('[data-way=on], [data-way=offer]'))
      one.setAttribute('tabindex', '-1');
  });
  await expect(press(page, /^(Hold this week|Table an offer)/)).rejects.toThrow('by Tab');
});

test('what asks by a key hears nothing where the key is taken away (planted)', async ({ page }) => {
  await page.addInitScript(() => {
    const swallow = (event: KeyboardEvent) => {
      if (Reflect.get(window, 'swallows') === true) event.stopImmediatePropagation();
    };
    window.addEventListener('keydown', swallow, { capture: true });
  });
  await atTheTable(page);
  const shown = page.locator('main p[aria-hidden]').filter({ hasText: 'It is your turn' });
  // What answers keys comes a moment after the page.
  await expect(async () => {
    await page.keyboard.press('Alt+Shift+KeyT');
    await expect(shown).toBeVisible({ timeout: 1000 });
  }).toPass();
  await page.keyboard.press('Tab');
  await expect(shown).toHaveCount(0);
  await page.evaluate(() => Reflect.set(window, 'swallows', true));
  await page.keyboard.press('Alt+Shift+KeyT');
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
  await expect(shown).toHaveCount(0);
});

test('English in what calls itself Ukrainian, and what sticks out at a side, are noticed (planted)', async ({
  page,
}) => {
  await openPage(page, './?lang=uk');
  await inUkrainian(page);
  await fits(page);
  await page.evaluate(() => {
    const words = document.createElement('p');
    words.textContent = 'Left in English, '.repeat(40);
    words.style.whiteSpace = 'nowrap';
    document.querySelector('main')?.append(words);
  });
  await expect(inUkrainian(page)).rejects.toThrow('Left');
  await expect(fits(page)).rejects.toThrow('cut off');
});

test('what was set is remembered, and the check of it notices a browser that forgets (planted)', async ({
  page,
}) => {
  const root = page.locator('html');
  const size = () => root.evaluate((one) => one.style.getPropertyValue('--text-size'));
  const choose = async () => {
    await page.getByRole('button', { name: 'Display' }).first().click();
    const light = page.getByRole('radio', { name: 'High contrast' });
    await light.check({ force: true });
    await page.getByRole('radio', { name: 'Very large' }).check({ force: true });
    await page.getByRole('radio', { name: 'No movement' }).check({ force: true });
    await expect(light).toBeChecked();
  };
  const kept = async () => [
    await root.getAttribute('data-theme'),
    await size(),
    await root.getAttribute('data-motion'),
  ];
  await openPage(page);
  const plain = await kept();
  await choose();
  const chosen = await kept();
  expect(chosen).toEqual(['contrast', '1.5', 'less']);
  await page.reload();
  expect(await kept()).toEqual(chosen);
  await page.evaluate(() => localStorage.clear());
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => undefined;
  });
  await page.reload();
  await choose();
  await page.reload();
  expect(await kept()).toEqual(plain);
});
